"""Who is signed in on which device. The cookie's token is kept nowhere, only its hash."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.application import records as r
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.joining import hashed
from bot.application.ports import Database, Person, Work

# A participant who comes back within a month is let in; each visit counts anew.
PARTICIPANT_STAYS = timedelta(days=30)
# So long at most with one session; then a new link is needed, and somebody's yes.
PARTICIPANT_AT_MOST = timedelta(days=180)
# A working day, however busy.
STAFF_STAYS = timedelta(hours=8)
# Longer than a long meeting. The last use is known to the hour, so it ends after two to three hours without one.
STAFF_IDLE = timedelta(hours=3)
# Of one person at the same time; the one that was begun first ends when there are more.
MOST_SESSIONS = 10
# A sliding session is written at most this often.
SLIDES_AFTER = timedelta(days=1)
# When a session of staff was last used is kept to the hour: enough to know it again by, and no trace of a day's work.
ROUGHLY = timedelta(hours=1)


Kind = Literal["staff", "participant"]


@dataclass(frozen=True, slots=True)
class Guest:
    """A participant on a device. `is_open` is false when this chat is nobody's any more."""

    person: Person
    is_open: bool

    @property
    def participant(self) -> r.Participant:
        return self.person.participant


@dataclass(frozen=True, slots=True)
class ParticipantSessions:
    database: Database
    kit: Kit

    def begin(self, token_hash: bytes, participant_id: str, browser: str = "") -> None:
        with self.database.work() as work:
            if work.people([participant_id]):  # ours until the end: nobody who is erased has a session
                _begin(work, self.kit, token_hash, "participant", participant_id, PARTICIPANT_STAYS, browser)

    def holder(self, token_hash: bytes) -> Guest | None:
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "participant")
            person = look.people([session.subject_id]).get(session.subject_id) if session else None
        if person is None:
            return None
        return Guest(person, any(chat.channel == "browser" for chat in person.chats))

    def slide(self, token_hash: bytes) -> bool:
        """Lengthen a session that is used; True when the cookie should be sent again."""
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "participant")
        if session is None:
            return False
        until = min(self.kit.clock() + PARTICIPANT_STAYS, session.created_at + PARTICIPANT_AT_MOST)
        if until - session.expires_at < SLIDES_AFTER:
            return False
        with self.database.work() as work:
            work.change(r.WebSession, [session.id], expires_at=until)
        return True

    def end(self, token_hash: bytes) -> None:
        _end(self.database, self.kit, token_hash)

    def end_others(self, token_hash: bytes, participant_id: str) -> None:
        """On every device but this one."""
        with self.database.work() as work:
            end_of(work, self.kit, participant_id, "participant", but=token_hash.hex())


@dataclass(frozen=True, slots=True)
class StaffSessions:
    database: Database
    kit: Kit

    def enter(self, link: str, token_hash: bytes, browser: str = "") -> r.Staff | None:
        """Use a one-time link. None when it is unknown, used, too old, or its owner may not come in."""
        with self.database.work() as work:
            used = work.use_staff_link(hashed(link), self.kit.clock())
            staff = work.get(r.Staff, used.staff_id) if used else None
            if staff is None or staff.disabled_at is not None:
                return None
            begin_staff(work, self.kit, token_hash, staff.id, browser)
            return staff

    def holder(self, token_hash: bytes) -> r.Staff | None:
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "staff")
            staff = look.get(r.Staff, session.subject_id) if session else None
        if session is None or staff is None or staff.disabled_at is not None:
            return None
        self._used(session)
        return staff

    def _used(self, session: r.WebSession) -> None:
        now = self.kit.clock()
        if session.used_at is None or now - session.used_at >= ROUGHLY:
            with suppress(Unavailable), self.database.work() as work:  # nobody is kept out because it cannot be written
                work.change(r.WebSession, [session.id], used_at=now)

    def end(self, token_hash: bytes) -> None:
        _end(self.database, self.kit, token_hash)


def begin_staff(work: Work, kit: Kit, token_hash: bytes, staff_id: str, browser: str) -> None:
    _begin(work, kit, token_hash, "staff", staff_id, STAFF_STAYS, browser)


def standing_of(look: Work, who: str, now: datetime, kind: Kind = "staff") -> list[r.WebSession]:
    """Where somebody is signed in now, the newest first."""
    found = look.find(r.WebSession, kind=kind, subject_id=who, revoked_at=None)
    return sorted((one for one in found if _stands(one, now)), key=lambda one: one.created_at, reverse=True)


def end_of(
    work: Work, kit: Kit, who: str, kind: Kind = "staff", *, only: str | None = None, but: str | None = None
) -> int:  # fmt: skip
    """End somebody's sessions: all, `only` one, or all `but` one. Returns how many stood."""
    found = standing_of(work, who, kit.clock(), kind)
    standing = [one.id for one in found if only in (None, one.id) and one.id != but]
    work.change(r.WebSession, standing, revoked_at=kit.clock())
    return len(standing)


def _begin(
    work: Work, kit: Kit, token_hash: bytes, kind: Kind, who: str, stays: timedelta, browser: str = ""
) -> None:  # fmt: skip
    now = kit.clock()
    too_many = standing_of(work, who, now, kind)[MOST_SESSIONS - 1 :]
    work.change(r.WebSession, [one.id for one in too_many], revoked_at=now)
    used_at = now if kind == "staff" else None
    work.add(r.WebSession(token_hash.hex(), kind, who, now, now + stays, used_at=used_at, browser=browser))


def _standing(look: Work, kit: Kit, token_hash: bytes, kind: str) -> r.WebSession | None:
    session = look.get(r.WebSession, token_hash.hex())
    if session is None or session.kind != kind or session.revoked_at is not None:
        return None
    return session if _stands(session, kit.clock()) else None


def _stands(session: r.WebSession, now: datetime) -> bool:
    is_idle = session.kind == "staff" and now - (session.used_at or session.created_at) >= STAFF_IDLE
    return session.expires_at > now and not is_idle


def _end(database: Database, kit: Kit, token_hash: bytes) -> None:
    with database.work() as work:
        session = work.get(r.WebSession, token_hash.hex())
        if session is not None and session.revoked_at is None:
            work.put(replace(session, revoked_at=kit.clock()))
