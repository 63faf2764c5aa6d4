"""Who works in an office, and how they come in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json, Role
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class Office:
    id: str
    name: str
    settings: Json
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Team:
    id: str
    office_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Staff:
    id: str
    office_id: str
    role: Role
    name: str
    email: str
    created_at: datetime
    team_id: str | None = None
    disabled_at: datetime | None = None
    # Who gets a wish for contact that waits for too long.
    deputy_id: str | None = None
    # Of mail and of the console; none until it is chosen.
    language: Language | None = None
    # Mail that something new is shared, without a word of it.
    notices: Literal["at-once", "daily", "weekly", "never"] = "daily"
    noticed_at: datetime | None = None
    # Who this is at the identity provider: the issuer, a space, and its own name for them.
    subject: str | None = None

    @property
    def first_name(self) -> str:
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class StaffLink:
    """A one-time sign-in link; `id` is the SHA-256 of the token, which is kept nowhere."""

    id: str
    staff_id: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WebSession:
    """`id` is the SHA-256 of the cookie; `subject_id` a staff or a participant id."""

    id: str
    kind: Literal["staff", "participant"]
    subject_id: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None
    # Kept roughly, so that the holder knows it again: when it was last used, and in which browser.
    used_at: datetime | None = None
    browser: str = ""


@dataclass(frozen=True, slots=True)
class StaffChange:
    """Append-only: what an administrator changed about somebody who works here. `by_id`: none from the command line."""

    id: str
    staff_id: str
    what: str
    at: datetime
    by_id: str | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away for a while; wishes for contact go to the deputy meanwhile. `ended_at`: back before `until`."""

    id: str
    staff_id: str
    since: datetime
    until: datetime
    created_at: datetime
    deputy_id: str | None = None
    ended_at: datetime | None = None
