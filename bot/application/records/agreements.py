"""What two people agree on between meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import sealed


@dataclass(frozen=True, slots=True)
class Task:
    """A small step that someone takes until next time; its words stand in the statement.

    One that the specialist proposed has its own words, and is open when the participant said yes to it.
    """

    id: str
    participant_id: str
    statement_id: str | None
    status: Literal["proposed", "open", "done", "partly", "not_done", "dropped"]
    created_at: datetime
    closed_at: datetime | None = None
    proposed_by: str | None = None
    words: str = sealed(default="", forgettable=True)  # empty in rows from before there were any


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A conversation that the specialist thinks of for somebody, with a line of their own. Never an order."""

    id: str
    participant_id: str
    staff_id: str
    script_id: str
    created_at: datetime
    withdrawn_at: datetime | None = None
    line: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Meeting:
    id: str
    participant_id: str
    starts_at: datetime
    set_by: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Something for the next meeting: a shared line, or words of the specialist's own. The participant sees it too."""

    id: str
    participant_id: str
    staff_id: str
    at: datetime
    statement_id: str | None = None
    done_at: datetime | None = None
    removed_at: datetime | None = None
    words: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class PersonalMessage:
    """A short message from one human to another: the robot carries it, and nobody is told whether it was read.

    `told_at`: when it was given to a chat. None while there is no chat that may be written to first: then it is
    told when the participant is there.
    """

    id: str
    participant_id: str
    staff_id: str
    at: datetime
    words: str = sealed(default="")
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """The participant wants the specialist to get in touch. `about` never tells of a safety card."""

    id: str
    participant_id: str
    about: str
    asked_at: datetime
    seen_at: datetime | None = None
    seen_by: str | None = None
    # A deputy gets it when nobody has seen it for so many working hours, or the specialist is away.
    passed_to: str | None = None
    passed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that happened between people, as the specialist logs it: an experience, an employer, a contact.

    For the rhythm of the service, never about the participant (METHOD §1). A message of the robot's is none.
    """

    id: str
    participant_id: str
    staff_id: str
    kind: Literal[
        "contact", "employer-contact", "visit", "taster", "work-training", "interview", "work-started", "work-ended"
    ]
    at: datetime
    created_at: datetime
    # The line that the specialist wrote about it.
    statement_id: str | None = None
    removed_at: datetime | None = None
