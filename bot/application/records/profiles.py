"""The living profile: what is shared of it, what is made of it, and who read it. Statements are `bot.profile`'s own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.application.records.fields import GivenBy, Json, sealed


@dataclass(frozen=True, slots=True)
class Share:
    """What was approved at one moment, exactly as it was shown."""

    id: str
    participant_id: str
    run_id: str | None
    at: datetime
    shown: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One approved statement. Withdrawing takes effect in the same transaction."""

    id: str
    participant_id: str
    share_id: str
    statement_id: str
    at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EmployerYes:
    """The participant says that an employer may know this line. Nothing else makes it so (METHOD §4)."""

    id: str
    participant_id: str
    statement_id: str
    at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """A while when a line did not stand, before it stood again: the past is told as it was."""

    id: str
    participant_id: str
    statement_id: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line's place in a plan, and what the two agreed about it there. The words stand in the statement alone.

    Changing it ends this one and begins another, so that a plan has a past. `given_by`: who gives a support;
    `verdict`: whether a job that was considered fits; `due_at`: from when a support is tapered.
    """

    id: str
    participant_id: str
    statement_id: str
    staff_id: str
    part: Literal["sub-goal", "considered", "support", "taper"]
    at: datetime
    ended_at: datetime | None = None
    verdict: Literal["fits", "does-not-fit", "open"] | None = None
    given_by: GivenBy | None = None
    due_at: datetime | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A draft for NAV, or the finished report. `chosen`: statement ids by part, so that words taken back are gone
    from it at once; `words`: the specialist's own, by part. `due_at`: when the service wants it.
    """

    id: str
    participant_id: str
    staff_id: str
    kind: Literal["progress", "final"]
    since: datetime
    until: datetime
    due_at: datetime
    drafted_at: datetime
    finished_at: datetime | None = None
    told_at: datetime | None = None
    chosen: Json = field(default_factory=dict)
    words: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadAudit:
    """Who read what of whom. Written before anything is shown; if it cannot be, nothing is."""

    id: str
    staff_id: str
    participant_id: str
    what: str
    through: Literal["console", "command"]
    at: datetime
