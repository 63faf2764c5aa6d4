"""Who a provider says that somebody is, and which of the people who work here that is. Nobody is made by signing in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.application import records as r
from bot.application import sessions
from bot.application.hearing import Kit
from bot.application.joining import hashed
from bot.application.ports import Database, Work

# Why nobody came in: the provider does not vouch for an e-mail; nobody here has it; that person is known as another.
Refusal = Literal["unverified", "unknown", "taken", "again"]

# A return that is used up is remembered for longer than any could be repeated.
REMEMBERED = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Identity:
    """`subject`: the provider's own lasting name for a person. `email`: only one that it vouches for."""

    issuer: str
    subject: str
    email: str = ""

    @property
    def key(self) -> str:
        return f"{self.issuer} {self.subject}"


@dataclass(frozen=True, slots=True)
class Return:
    """Somebody comes back from the provider. `state` works once; `joins`: who was signed in and wants to be known."""

    identity: Identity
    state: str
    joins: str | None = None


def enter(database: Database, kit: Kit, coming: Return, token_hash: bytes, browser: str = "") -> r.Staff | Refusal:
    """Begin a session for whom it is; or why nobody came in."""
    with database.work() as work:
        used = hashed(f"provider {coming.state}")
        if work.get(r.StaffLink, used) is not None:
            return "again"
        staff = _recognised(work, kit, coming)
        if isinstance(staff, r.Staff):
            now = kit.clock()
            work.add(r.StaffLink(used, staff.id, now, now + REMEMBERED, now))
            sessions.begin_staff(work, kit, token_hash, staff.id, browser)
        return staff


def _recognised(work: Work, kit: Kit, coming: Return) -> r.Staff | Refusal:
    """By the provider's own name for them; the first time by who is signed in, or by an e-mail that it vouches for."""
    known = work.find(r.Staff, subject=coming.identity.key)
    if not known:
        return _bound(work, kit, coming)
    if coming.joins not in (None, known[0].id):
        return "taken"
    return known[0] if known[0].disabled_at is None else "unknown"


def _bound(work: Work, kit: Kit, coming: Return) -> r.Staff | Refusal:
    email = coming.identity.email.strip().lower()
    if not (email or coming.joins):
        return "unverified"
    found = work.find(r.Staff, disabled_at=None, **({"id": coming.joins} if coming.joins else {"email": email}))
    if not found:
        return "unknown"
    if found[0].subject is not None:
        return "taken"  # another account of theirs, or of somebody who has the address now: an administrator must look
    work.change(r.Staff, [found[0].id], subject=coming.identity.key)
    work.add(r.StaffChange(kit.new_id(), found[0].id, "bound", kit.clock(), found[0].id))
    return found[0]
