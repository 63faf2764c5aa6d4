"""A run: one participant in one script version, as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.dialogue.facts import Facts
from bot.language.catalogues import Language

# typed: own words · spoken: a voice message · tapped: chosen from a list · skipped, nothing: no words, and that is
# fine · done: no more of these · aside: words that were received but answer nothing (never shown on the card)
How = Literal["typed", "spoken", "tapped", "skipped", "nothing", "done", "aside"]

# Marks an answer that is the person's own earlier words, picked from a button. No option can have this id.
OWN = "@own"


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply to one step, with the wording that was seen. Words are kept exactly as they came.

    A voice message has `recording`, its id, and `seconds`, 0 when nobody knows; its words are in the sound alone.
    """

    id: str
    step: str
    how: How
    text: str
    options: tuple[str, ...]
    asked: str
    language: Language
    turn: int
    at: datetime
    flagged: bool = False
    replaces: str | None = None
    origin: str | None = None
    recording: str | None = None
    seconds: int = 0

    @property
    def has_words(self) -> bool:
        """Written, chosen or spoken."""
        return self.how in ("typed", "spoken", "tapped") and bool(self.text or self.recording)

    @property
    def in_free_words(self) -> bool:
        """Typed or spoken, and neither a label nor earlier words of one's own."""
        return self.how in ("typed", "spoken") and not self.options


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody said in their own words, before it is known what it answers. A recording has its id and length."""

    text: str = ""
    flagged: bool = False
    origin: str | None = None
    recording: str | None = None
    seconds: int = 0

    @property
    def how(self) -> How:
        return "spoken" if self.recording else "typed"


@dataclass(frozen=True, slots=True)
class Edit:
    """New words for a kept answer, from a changed message; the person says whether they count."""

    answer: str
    text: str
    flagged: bool
    origin: str


@dataclass(frozen=True)
class Run:
    """Everything that decides what is asked next. The open step follows from answers and facts alone."""

    id: str
    script: str
    version: str
    language: Language
    facts: Facts
    prompt: str
    started: datetime
    last: datetime
    answers: tuple[Answer, ...] = ()
    answered_prompt: str = ""
    turn: int = 0
    # How often in a row words fitted nothing here.
    reasks: int = 0
    # What came to nothing and was said so in the first of two sentences; the next time it is the second.
    slips: tuple[str, ...] = ()
    revisit: str | None = None
    chosen: tuple[str, ...] = ()
    words_shown: bool = False
    said: tuple[str, ...] = ()
    # Words that arrived where they could not be an answer yet; the person says what they are.
    held: Words | None = None
    edit: Edit | None = None
    aside: Literal["story"] | None = None
    card: Literal["", "some", "line", "remove", "reword", "fate"] = ""
    line: str | None = None
    taken_away: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    # Answers that nothing replaced and that stand no more; `replaces` tells of all the others.
    dropped: tuple[str, ...] = ()
    paused: bool = False
    # Closed: its script was taken out of use.
    ended: Literal["", "finished", "stopped", "closed"] = ""

    def of(self, step: str) -> tuple[Answer, ...]:
        """What was answered there and still stands. Words that answered nothing are left out."""
        return tuple(answer for answer in self.answers if answer.step == step and answer.how != "aside")

    def changed(self, **values: object) -> Run:
        """The same with other values. A turn changes a run a dozen times, and `replace` checks each field anew."""
        if not values.keys() <= self.__dict__.keys():
            raise TypeError(f"a run has no {', '.join(sorted(values.keys() - self.__dict__.keys()))}")
        other = object.__new__(Run)
        other.__dict__.update(self.__dict__, **values)
        return other


def with_answer(answers: tuple[Answer, ...], new: Answer) -> tuple[Answer, ...]:
    """A new answer takes the place of the one it replaces, or comes last."""
    at = next((n for n, old in enumerate(answers) if old.id == new.replaces), None)
    if at is None:
        return (*answers, new)
    return (*answers[:at], new, *answers[at + 1 :])


def without(answers: Iterable[Answer], ids: Iterable[str]) -> tuple[Answer, ...]:
    gone = set(ids)
    return tuple(answer for answer in answers if answer.id not in gone)
