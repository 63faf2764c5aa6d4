"""Who takes part, who follows them, and what they said yes and no to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Channel, sealed
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class Participant:
    id: str
    office_id: str
    language: Language
    status: Literal["invited", "active", "stopped", "erased"]
    created_at: datetime
    adult_at: datetime | None = None
    # What the specialist calls this person in the console; written by the specialist.
    label: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Protection:
    """Only named staff see that this participant is here: while one row stands, nobody without a row does.

    Why is kept nowhere. `by_id`: who named them; none from the command line.
    """

    id: str
    participant_id: str
    staff_id: str
    at: datetime
    by_id: str | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who follows whom: one of their `own`, the newest without `until`; and a colleague who covers for a while.

    One that came of a handover has the handover's id. A cover has its end in `until` from the beginning.
    """

    id: str
    participant_id: str
    staff_id: str
    since: datetime
    until: datetime | None = None
    kind: Literal["own", "cover"] = "own"


@dataclass(frozen=True, slots=True)
class Handover:
    """A follow-up that goes on with a colleague, or that one covers until a moment; and what the participant says.

    The yes or no is about what was shared before. `ended_at`: it is not asked any more, or the cover is over.
    """

    id: str
    participant_id: str
    kind: Literal["handover", "cover"]
    from_staff: str
    to_staff: str
    asked_at: datetime
    until: datetime | None = None
    answered_at: datetime | None = None
    answer: Literal["yes", "no"] | None = None
    ended_at: datetime | None = None
    # From one specialist to the next; the participant sees them too.
    words: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Pause:
    """The follow-up rests, because one of the two wished it. Nothing is lost meanwhile, and the chat is open."""

    id: str
    participant_id: str
    since: datetime
    until: datetime | None = None
    paused_by: Literal["specialist", "participant"] = "specialist"


@dataclass(frozen=True, slots=True)
class Ending:
    """The follow-up ended. Nothing of the story goes; `undone_at` when it went on after all."""

    id: str
    participant_id: str
    staff_id: str
    at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code; `id` is the SHA-256 of the code. `device` lets someone back in on a new device.

    `own` does so too, and was made where they are in already, so nobody else is asked.
    """

    id: str
    participant_id: str
    purpose: Literal["join", "device", "own"]
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


# `handover`: whoever follows or covers next may see what was shared before.
Agreed = Literal["adult", "take-part", "share", "employer", "contact", "together", "story", "handover"]


@dataclass(frozen=True, slots=True)
class Consent:
    """Append-only: what was agreed or taken back, to which wording, where and when.

    `about`: the id of the line, share, story or handover that it is about; "" for the whole. `words`: what was shown,
    as it was shown; "" in rows from before it was kept. `text_hash` is the SHA-256 of them.
    """

    id: str
    participant_id: str
    what: Agreed
    given: bool
    text_hash: str
    language: Language
    channel: Channel
    at: datetime
    about: str = ""
    words: str = sealed(default="", forgettable=True)
