"""One step of a script: what is asked, what a reply may be, where it goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, LiteralString, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.dialogue.condition import Condition, Key, Part, Text
from bot.dialogue.words import Facet, NoteKind, Section
from bot.safety.nudges import Rhythm

# Telegram cuts a button near 30 characters on a small phone.
LABEL_CHARACTERS = 32
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LABEL_CHARACTERS)]

Target = Key | Literal["@end"]


class Goes(Part):
    """Where an answer goes: a section of the profile, or a line of the note only."""

    profile: Section | None = None
    facet: Facet | None = Field(None, description="Which Savickas question the words answer.")
    note: NoteKind | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.profile is None) == (self.note is None):
            raise ValueError("write exactly one of: profile, note")
        return self


Destination = Goes | Literal["nowhere"]


class Passes(Part):
    """An option that lets an earlier answer go somewhere after all ("Si det til {S}")."""

    answer: Key
    to: Goes


# What the specialist is asked to get in touch about. None of them tells of a safety card.
Contact = Literal[
    "talk", "change-meeting", "economy", "housing", "therapist", "something-first", "cooperation", "trouble-at-work",
]  # fmt: skip


class Option(Part):
    """A button. Its label can always be typed as well."""

    id: Key
    label: Label
    say: Text | None = Field(None, description="One line said before the conversation goes on.")
    next: Target | None = None
    goes_to: Destination | None = Field(None, description="When it differs from the step's own.")
    nothing: bool = Field(False, description="Counts as 'nothing comes to mind': no words are kept.")
    passes: Passes | None = None
    when: Condition | None = Field(None, description="The button is there only while this holds.")
    contact: Contact | None = Field(None, description="Tapping it asks the specialist to get in touch about this.")
    offer: Key | None = Field(None, description="Another script to offer when this one is done.")
    remind: Literal["before-meeting", "before-dread"] | None = None
    task: Literal["done", "partly", "not_done", "dropped"] | None = Field(
        None, description="What became of the open step."
    )
    work: Literal["began", "ended"] | None = Field(None, description="The person is in a job from now on, or no more.")
    rhythm: Rhythm | None = Field(None, description="How often the person wants to be written to.")


class Detour(Part):
    """What happens on 'nothing comes to mind' or 'skip', when it is more than going on."""

    say: Text | None = None
    next: Target | None = None
    offer: Key | None = None


class Variant(Part):
    """Another wording of the question when something is known."""

    when: Condition
    ask: Text


class Step(Part):
    """One step. `kind` decides what a reply may be; everything but `say` waits for one."""

    id: Key
    kind: Literal["say", "text", "choose", "choose-several", "degree", "confirm", "card", "look-again"]
    ask: Text = Field(description="What is said or asked, in Bokmål.")
    variants: list[Variant] = Field([])
    why: Text | None = Field(None, description="The answer to 'Why do you ask?'.")
    meeting: Text | None = Field(
        None, description="A question that the specialist can ask at a meeting when this answer was shared."
    )
    when: Condition | None = Field(None, description="The step is passed over unless this holds.")
    branch: bool = Field(False, description="Reached only when a 'next' leads here.")
    mirrors: Key | None = Field(None, description="The earlier answer quoted above the question.")
    quotes: Literal["open_step", "advice"] | None = Field(None, description="Earlier words from outside.")
    picture: Key | None = Field(None, description="A card's drawing, by its name in the picture set.")
    number: int = Field(1, ge=1, le=7, description="Which older line is looked at again, the oldest first.")
    options: list[Option] = Field([])
    options_from: list[str] = Field(
        [], description="Own words as buttons: topics, answer.STEP, section.KEY, earlier.STEP."
    )
    moves: bool = Field(False, description="Own earlier words that are tapped move here, and keep both dates.")
    takes_step: bool = Field(False, description="The words are a small step that the person takes on.")
    knowledge: Key | None = Field(None, description="A piece of knowledge that can be read here.")
    words: list[Label] = Field([], description="Words shown on 'Vis meg noen ord'.")
    up_to: int = Field(1, ge=1, le=5, description="How many answers the step takes, one by one.")
    story: bool = Field(False, description="A story is asked for; after a safety card ask whose words.")
    nothing: Detour | None = None
    skipped: Detour | None = None
    next: Target | None = None
    goes_to: Destination | None = None
    when_changed: Literal["stay", "ask-again"] | None = Field(
        None,
        description="For someone standing here when a later version changes the step: "
        "finish on the old version, or be asked again in the new words.",
    )

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        for code, problem in _lacking(self):
            raise PydanticCustomError(code, problem)
        for problem in _kind_problems(self):
            raise ValueError(problem)
        return self

    def conditions(self) -> Iterator[tuple[tuple[str | int, ...], Condition]]:
        """Its own condition, those of its wordings and of its options, each with its path in the step."""
        if self.when:
            yield ("when",), self.when
        for n, variant in enumerate(self.variants):
            yield ("variants", n, "when"), variant.when
        for n, option in enumerate(self.options):
            if option.when:
                yield ("options", n, "when"), option.when

    @property
    def waits(self) -> bool:
        return self.kind != "say"


def _lacking(step: Step) -> Iterator[tuple[LiteralString, LiteralString]]:
    """What every question has. Each has a code of its own: each is another promise to the person."""
    if not step.waits or step.kind == "look-again":
        return
    if step.why is None:
        yield "no-why", "a question needs 'why': the answer to 'Why do you ask?'"
    if step.goes_to is None:
        yield "no-destination", "a question needs 'goes_to': a profile section, a line of the note, or nowhere"
    if step.when_changed is None:
        yield "no-continuation", "a question needs 'when_changed': stay or ask-again"


def _kind_problems(step: Step) -> Iterator[str]:
    if not step.waits and (step.options or step.goes_to or step.why or step.words):
        yield "a step of kind 'say' only says something: take away options, words, goes_to and why"
    if step.meeting and (step.goes_to is None or step.goes_to == "nowhere"):
        yield "'meeting' is asked about an answer that was shared: give the step a 'goes_to', or take it away"
    if step.kind in ("choose", "choose-several") and not (step.options or step.options_from):
        yield f"a step of kind '{step.kind}' needs 'options'"
    if step.kind == "degree" and len(step.options) != 3:
        yield "a step of kind 'degree' needs three 'options', from least to most"
    if step.kind == "confirm" and not step.mirrors and not step.quotes:
        yield "a step of kind 'confirm' needs 'mirrors' or 'quotes': what is to be confirmed"
    if step.kind in ("card", "look-again") and (step.options or step.options_from):
        yield f"a step of kind '{step.kind}' has buttons of its own: take away 'options' and 'options_from'"
    if (step.kind == "card") != bool(step.picture):
        yield "a step of kind 'card' needs a 'picture', and no other step has one"
    if step.moves and not step.options_from:
        yield "'moves' needs 'options_from': which earlier words move here"
    for name, empty in (("words", []), ("up_to", 1), ("takes_step", False)):
        if getattr(step, name) != empty and step.kind != "text" and (name, step.kind) != ("takes_step", "choose"):
            yield f"'{name}' belongs to a step of kind 'text'"
