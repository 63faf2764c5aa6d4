"""What a script is: the model behind `dialogues/*.yaml`.

Texts are the Bokmål source; translations live in the catalogues under the context `script.step.field`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.dialogue.condition import Condition, Key, Part, Text
from bot.dialogue.quality import Indicator
from bot.dialogue.step import Label, Step
from bot.dialogue.words import CareerButton, Shelf, Stage, Value


class Ending(Part):
    """One closing choice (METHOD §3.11)."""

    id: Key
    label: Label
    does: Literal["meeting", "try", "add", "leave", "again", "ask"]
    when: Condition | None = None


class Knowledge(Part):
    """A short piece about working life, or somebody's own story; offered where a step names it (METHOD §2).

    It is reviewed, translated and approved with the script. A story is told by a real person who said yes to it.
    """

    id: Key
    kind: Literal["fact", "story"]
    text: Text
    source: Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=120)]
    checked: date = Field(description="When somebody last compared it with its source, as 2026-11-21.")
    consent: str | None = Field(None, description="Of a story: where the teller's yes is kept.")

    @model_validator(mode="after")
    def _a_story_was_agreed_to(self) -> Self:
        if (self.kind == "story") != bool(self.consent):
            raise ValueError("a story needs 'consent': where the teller's yes is kept; a fact has none")
        return self


class Card(Part):
    """The card that closes the conversation, where sharing is decided."""

    look: Literal["card", "note"] = "card"
    preset: Literal["ask", "nothing"] = "ask"
    older_line: bool = Field(False, description="Quote one older line of a section that got news.")


class Script(Part):
    format: Literal[1]
    id: Key
    title: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    purpose: Text
    theory: Text
    stage: Stage
    # Versions from before this field was there are still read; the checks ask for it.
    shelf: Shelf | None = Field(None, description="What it is for, as a participant looks for it.")
    values: list[Value] = Field(min_length=1)
    # Absent in versions from before this field was there; their hash must stay what it was.
    serves: list[Indicator] = Field([], description="Indicators of the national quality guide that it serves.")
    career_button: CareerButton
    minutes: int = Field(ge=1, le=10)
    reflective: bool = Field(description="Looks inward; after two of these, something to do is suggested.")
    starter: bool = Field(False, description="In the set a new office starts with.")
    opening: Literal["short", "own"] = Field("short", description="'own': the first steps say it all.")
    card: Card = Card()
    end: Literal["usual", "none"] | list[Ending] = "usual"
    end_ask: Text | None = None
    knowledge: list[Knowledge] = Field([])
    steps: list[Step] = Field(min_length=1)

    def step(self, key: str) -> Step:
        """The step with this id. KeyError when there is none."""
        for step in self.steps:
            if step.id == key:
                return step
        raise KeyError(key)

    def piece(self, key: str) -> Knowledge:
        """The piece of knowledge with this id. KeyError when there is none."""
        for piece in self.knowledge:
            if piece.id == key:
                return piece
        raise KeyError(key)

    def conditions(self) -> Iterator[Condition]:
        """Every condition of the script, with those inside them."""
        for ending in self.end if isinstance(self.end, list) else ():
            yield from ending.when.every_one() if ending.when else ()
        for step in self.steps:
            for _, condition in step.conditions():
                yield from condition.every_one()
