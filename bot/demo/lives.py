"""What a fictional life is made of: what someone says and presses, and what their specialist does about it.

Everything happens so many days ago at an hour in Oslo, so that a demo that is started on any day is up to date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.application import experiences
from bot.application.planning import Agreed
from bot.application.specialist_lines import Source
from bot.language.catalogues import Language

# By step, what is said there; of several, each when the step waits once more. A step without words is skipped.
Words = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    days_ago: int
    hour: int = 19


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Event):
    """One conversation."""

    script: str
    words: Words
    # It is begun, and waits at the first step without words.
    under_way: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrote(Event):
    """Words outside of a conversation."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """Buttons of one line of the profile, by their keys. `line`: how the line begins; `anew`: its new words."""

    hour: int = 20
    line: str
    keys: tuple[str, ...]
    anew: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked(Event):
    """The newest small step is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByStaff(Event):
    """What the specialist does, in office hours."""

    hour: int = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(ByStaff):
    """Arranged now, held in so many days."""

    in_days: int
    at: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadNote(ByStaff):
    """What is new is read, as on the specialist's page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine(ByStaff):
    """A line of the specialist's own. `plan`: it stands in a plan from the participant's yes, and `from_in_days`."""

    section: str = ""
    words: str
    source: Source = "meeting"
    told_by: str = ""
    plan: Agreed | None = None
    from_in_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed(ByStaff):
    """What the two agreed about a line that begins so."""

    line: str
    plan: Agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported(ByStaff):
    """The report that comes next: the specialist's words by part, and how the lines begin that it quotes."""

    words: Mapping[str, str]
    quoted: tuple[str, ...]
    finish: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(ByStaff):
    """Something small until next time."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested(ByStaff):
    """A conversation, with a line of the specialist's own."""

    script: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged(ByStaff):
    """Something that happened that day; what there is to say of it stands in lines of its own."""

    hour: int = 16
    kind: experiences.Kind


@dataclass(frozen=True, slots=True)
class Fictional:
    name: str
    language: Language
    specialist: str
    events: tuple[Event, ...] = field(default=())

    @property
    def in_order(self) -> list[Event]:
        return sorted(self.events, key=lambda event: (-event.days_ago, event.hour))
