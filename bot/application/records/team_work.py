"""What specialists bring to the portfolio review and to the team's weekly meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json, sealed


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """A specialist's own sheet for a portfolio review: they choose what is on it (METHOD §6). Only they read it."""

    id: str
    staff_id: str
    created_at: datetime
    held_at: datetime | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """Somebody whom the specialist wants to talk about, with the specialist's own words."""

    id: str
    sheet_id: str
    participant_id: str
    staff_id: str
    at: datetime
    words: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Lesson:
    """The four questions about something that went wrong, answered for learning. No participant is in it.

    `shared_at`: the one who wrote it let the team read it.
    """

    id: str
    staff_id: str
    at: datetime
    team_id: str | None = None
    shared_at: datetime | None = None
    answers: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoodStory:
    """A good story for the team's meeting, without a name, told only with the participant's yes to these words."""

    id: str
    participant_id: str
    staff_id: str
    asked_at: datetime
    answered_at: datetime | None = None
    answer: Literal["yes", "no"] | None = None
    ended_at: datetime | None = None
    words: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class QualityRating:
    """The team's own green, yellow or red for one indicator of the quality guide. Append-only: the newest stands."""

    id: str
    team_id: str
    staff_id: str
    year: int
    indicator: str
    at: datetime
    colour: Literal["green", "yellow", "red"] | None = None
    observation: str = ""
    recommendation: str = ""
    sources: Json = field(default_factory=dict)
