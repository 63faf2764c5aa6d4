"""What comes because the participant said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json, sealed
from bot.safety.nudges import Rhythm


@dataclass(frozen=True, slots=True)
class Reminder:
    """Words that the participant wants to see again before a meeting."""

    id: str
    participant_id: str
    kind: str
    run_id: str
    created_at: datetime
    ended_at: datetime | None = None
    # The statement that holds the words; none when they stand nowhere.
    statement_id: str | None = None


@dataclass(frozen=True, slots=True)
class Nudging:
    """How often someone wants to be written to, and when it is looked at next; none when nothing is to come.

    `unanswered`: nudges since the person was last heard. `rests_until`: after a help card, in ISO 8601; sealed,
    so that nobody who reads the tables learns that there was one.
    """

    id: str  # the participant's id
    participant_id: str
    rhythm: Rhythm
    chosen_at: datetime
    next_at: datetime | None = None
    last_at: datetime | None = None
    unanswered: int = 0
    rests_until: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something that comes because the participant said so: once at a time, before a meeting, or in work.

    `promised_at`: the moment agreed on; `clock`: its hour in Oslo as `07:30`, when the participant chose one.
    `next_at`: when it is looked at next; none while nothing is to come.
    """

    id: str
    participant_id: str
    kind: Literal["once", "before-meeting", "in-work"]
    created_at: datetime
    promised_at: datetime | None = None
    clock: str = ""
    next_at: datetime | None = None
    ended_at: datetime | None = None
    # The wish in a conversation that words come back before a meeting.
    reminder_id: str | None = None
    # `words`: what to be reminded of; `flagged`: they had a help card, and are never thrown back.
    body: Json = sealed(default_factory=dict)
