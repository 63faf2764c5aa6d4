"""What a turn led to. The application turns these into rows; only `Say` is seen by the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.dialogue.lines import SaidLine
from bot.dialogue.messages import Message
from bot.dialogue.run import Answer
from bot.safety.nudges import Rhythm


@dataclass(frozen=True, slots=True)
class Say:
    message: Message


@dataclass(frozen=True, slots=True)
class Answered:
    """A reply was kept. When it replaces another, the old one stays as history."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Kept:
    """Words now stand in the profile or the note, for the participant alone."""

    line: SaidLine


@dataclass(frozen=True, slots=True)
class Noted:
    """Words that answered nothing, and are noted for the person alone. `anew`: only if what they replace was noted."""

    answer: Answer
    anew: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words no longer stand there: the answer was changed or its branch was left. History keeps them.

    A step that was taken with these words (StepTaken) is taken no more.
    """

    answer_id: str


@dataclass(frozen=True, slots=True)
class Shared:
    """Approved at the card, exactly as shown: the ids of the answers, in order."""

    answer_ids: tuple[str, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Approved earlier in this run, and no more: the words were changed, or the card was decided anew."""

    answer_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """Help was asked for here. Comes alone: the caller shows it and asks the question again."""


@dataclass(frozen=True, slots=True)
class ContactWanted:
    """The specialist is to get in touch. Comes alone when it was typed as a command."""

    about: str


@dataclass(frozen=True, slots=True)
class StepReported:
    outcome: Literal["done", "partly", "not_done", "dropped"]


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A small step that the person wants to try."""

    answer_id: str


@dataclass(frozen=True, slots=True)
class OlderLine:
    statement_id: str
    verdict: Literal["true", "changed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class ReminderWanted:
    when: Literal["before-meeting", "before-dread"]


@dataclass(frozen=True, slots=True)
class WorkChanged:
    """The person is in a job from now on, or no more."""

    now: Literal["began", "ended"]


@dataclass(frozen=True, slots=True)
class RhythmChosen:
    """How often the person wants to be written to."""

    rhythm: Rhythm


@dataclass(frozen=True, slots=True)
class Suited:
    verdict: str


@dataclass(frozen=True, slots=True)
class Offered:
    """Another conversation fits now; the menu puts it first."""

    script: str


@dataclass(frozen=True, slots=True)
class AnotherRound:
    pass


# What tapping an option does beyond being an answer.
Effect = ContactWanted | Offered | ReminderWanted | StepReported | WorkChanged | RhythmChosen
# What another answer changes again by itself, and is never undone to nothing.
LASTING = (StepReported, WorkChanged, RhythmChosen)


@dataclass(frozen=True, slots=True)
class Undone:
    """Something wanted earlier in this run is not wanted any more: that answer was changed."""

    event: ContactWanted | Offered | ReminderWanted | AnotherRound


@dataclass(frozen=True, slots=True)
class SomethingElse:
    """The person wants the menu; the run waits."""


@dataclass(frozen=True, slots=True)
class Ended:
    how: Literal["finished", "stopped", "closed"]


Event = (
    Say | Answered | Kept | Noted | SetAside | Shared | TakenBack | HelpWanted | ContactWanted | StepReported
    | StepTaken | OlderLine | ReminderWanted | WorkChanged | RhythmChosen | Suited | Offered | AnotherRound | Undone
    | SomethingElse | Ended
)  # fmt: skip
