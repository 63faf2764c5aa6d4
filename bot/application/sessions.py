"""Who is signed in on which device. The cookie's token is kept nowhere, only its hash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.joining import hashed
from bot.application.ports import Database, Person, Work

# A participant who comes back within a month is let in; each visit counts anew.
PARTICIPANT_STAYS = timedelta(days=30)
# A working day.
STAFF_STAYS = timedelta(hours=8)
# A sliding session is written at most this often.
SLIDES_AFTER = timedelta(days=1)


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

    def begin(self, token_hash: bytes, participant_id: str) -> None:
        with self.database.work() as work:
            _begin(work, self.kit, token_hash, "participant", participant_id, PARTICIPANT_STAYS)

    def holder(self, token_hash: bytes) -> Guest | None:
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "participant")
            person = look.people([session.subject_id]).get(session.subject_id) if session else None
        if person is None:
            return None
        return Guest(person, any(chat.channel == "browser" for chat in person.chats))

    def slide(self, token_hash: bytes) -> bool:
        """Lengthen a session that is used; True when the cookie should be sent again."""
        until = self.kit.clock() + PARTICIPANT_STAYS
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "participant")
        if session is None or until - session.expires_at < SLIDES_AFTER:
            return False
        with self.database.work() as work:
            work.put(replace(session, expires_at=until))
        return True

    def end(self, token_hash: bytes) -> None:
        _end(self.database, self.kit, token_hash)


@dataclass(frozen=True, slots=True)
class StaffSessions:
    database: Database
    kit: Kit

    def enter(self, link: str, token_hash: bytes) -> r.Staff | None:
        """Use a one-time link. None when it is unknown, used, too old, or its owner may not come in."""
        with self.database.work() as work:
            used = work.use_staff_link(hashed(link), self.kit.clock())
            staff = work.get(r.Staff, used.staff_id) if used else None
            if staff is None or staff.disabled_at is not None:
                return None
            _begin(work, self.kit, token_hash, "staff", staff.id, STAFF_STAYS)
            return staff

    def holder(self, token_hash: bytes) -> r.Staff | None:
        with self.database.reading() as look:
            session = _standing(look, self.kit, token_hash, "staff")
            staff = look.get(r.Staff, session.subject_id) if session else None
        return staff if staff is not None and staff.disabled_at is None else None

    def end(self, token_hash: bytes) -> None:
        _end(self.database, self.kit, token_hash)


def _begin(
    work: Work, kit: Kit, token_hash: bytes, kind: Literal["staff", "participant"], who: str, stays: timedelta
) -> None:
    now = kit.clock()
    work.add(r.WebSession(token_hash.hex(), kind, who, now, now + stays))


def _standing(look: Work, kit: Kit, token_hash: bytes, kind: str) -> r.WebSession | None:
    session = look.get(r.WebSession, token_hash.hex())
    if session is None or session.kind != kind or session.revoked_at is not None:
        return None
    return session if session.expires_at > kit.clock() else None


def _end(database: Database, kit: Kit, token_hash: bytes) -> None:
    with database.work() as work:
        session = work.get(r.WebSession, token_hash.hex())
        if session is not None and session.revoked_at is None:
            work.put(replace(session, revoked_at=kit.clock()))
