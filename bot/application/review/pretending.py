"""A transaction that is nowhere: what happens to a test person is kept in memory for one request, and then gone.

The real conversation writes into it as it writes into the database, so a simulator needs no second conversation.
Only script versions are read from outside. There is no way from here to a table.
"""

# ruff: noqa: ARG002 - a port has all its methods, and a test person has a use for few of them.

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any, TypeVar

from bot.application import records as r
from bot.application.ports import Person, Work
from bot.dialogue.use.trace import Trace

T = TypeVar("T")


class Pretended:
    """A `Work` for one test person. `tried` runs as if it were live, whatever is released."""

    def __init__(self, look: Work, tried: r.ScriptVersion, *records: r.Record) -> None:
        self._look, self._tried = look, tried
        self._rows: dict[type, dict[str, Any]] = {}
        self.add(*records)

    def add(self, *records: r.Record) -> None:
        for one in records:
            self._rows.setdefault(type(one), {})[one.id] = one

    def put(self, *records: r.Record) -> None:
        for one in records:
            if one.id not in self._rows.get(type(one), {}):
                raise KeyError(one.id)
            self._rows[type(one)][one.id] = one

    def change(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        rows = self._rows.get(kind, {})
        self.put(*(replace(rows[key], **values) for key in ids if key in rows))

    def empty(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        gone = {field.name: field.default for field in fields(kind) if field.metadata.get("forgettable")}
        self.change(kind, ids, **{**gone, **values})

    def remove(self, *records: r.Record) -> None:
        for one in records:
            self._rows.get(type(one), {}).pop(one.id, None)

    def erase(self, participant_id: str, now: datetime) -> bool:
        """A test person is gone with the request; their conversation goes on."""
        return False

    def flush(self) -> None:
        """Everything is here already."""

    def get(self, kind: type[T], key: str) -> T | None:
        if kind is r.ScriptVersion and key != self._tried.id:
            return self._look.get(kind, key)
        return next(iter(self.find(kind, id=key)), None)

    def find(self, kind: type[T], /, **equal: object) -> list[T]:
        if kind is r.ScriptVersion:
            others = self._look.find(kind, **equal)
            mine = [] if any(one.id == self._tried.id for one in others) else [self._tried]  # type: ignore[attr-defined]
            return [*others, *(one for one in mine if _fits(one, equal))]  # type: ignore[list-item]
        return [one for one in self._rows.get(kind, {}).values() if _fits(one, equal)]

    def people_at(self, channel: str, addresses: Sequence[str]) -> Mapping[str, Person]:
        chats = [one for one in self.find(r.Chat, channel=channel) if one.address in addresses]
        people = self.people([one.participant_id for one in chats])
        return {one.address: people[one.participant_id] for one in chats}

    def people(self, ids: Sequence[str]) -> Mapping[str, Person]:
        return {one.id: self._person(one) for one in self.find(r.Participant) if one.id in ids}

    def _person(self, participant: r.Participant) -> Person:
        mine = {"participant_id": participant.id}
        (assigned,) = self.find(r.Assignment, **mine, kind="own", until=None)
        (office,), (staff,) = self.find(r.Office, id=participant.office_id), self.find(r.Staff, id=assigned.staff_id)
        runs = sorted(self.find(r.RunRow, **mine, status="open"), key=lambda row: (row.started_at, row.id))
        return Person(
            participant, office, staff, tuple(self.find(r.Chat, **mine)), self.get(r.Talk, participant.id),
            tuple(reversed(runs)), self.get(r.Nudging, participant.id),
        )  # fmt: skip

    def live_ids(self) -> Mapping[str, str]:
        return {**self._look.live_ids(), self._tried.script_id: self._tried.id}

    def since_withdrawal(self) -> Mapping[str, Collection[str]]:
        return {key: since for key, since in self._look.since_withdrawal().items() if key != self._tried.script_id}

    def live_versions(self) -> Mapping[str, r.ScriptVersion]:
        return {**self._look.live_versions(), self._tried.script_id: self._tried}

    def last_finished(self, participant_id: str) -> Mapping[str, datetime]:
        done = self._finished(participant_id)
        return {one.script_id: one.ended_at or one.updated_at for one in sorted(done, key=lambda row: row.updated_at)}

    def finished_counts(self, participant_id: str) -> Mapping[str, int]:
        return Counter(one.script_id for one in self._finished(participant_id))

    def traces(self, script_id: str | None) -> list[tuple[str, Trace]]:
        """A test person is counted nowhere."""
        return []

    def _finished(self, participant_id: str) -> list[r.RunRow]:
        return self.find(r.RunRow, participant_id=participant_id, status="finished")

    def participants_of(self, staff_id: str, now: datetime) -> list[str]:
        return [one.participant_id for one in self.find(r.Assignment, staff_id=staff_id, until=None)]

    def shared_statements(self, participant_id: str) -> list[tuple[r.Statement, r.SharedLine, r.Share]]:
        found = []
        for line in self.find(r.SharedLine, participant_id=participant_id):
            said, share = self.get(r.Statement, line.statement_id), self.get(r.Share, line.share_id)
            if said is not None and share is not None:
                found.append((said, line, share))
        return found

    def transcript(self, participant_id: str, after: int, limit: int) -> list[r.Utterance]:
        return []

    def sound_sizes(self, participant_id: str) -> Mapping[str, int]:
        return {}

    # What belongs to the service around a conversation: nobody here is written to, fetched for or signed in.
    def reached_by(self, channel: str, after: str, limit: int) -> list[str]:
        return []

    def use_invitation(self, code_hash: str, now: datetime) -> r.Invitation | None:
        return None

    def use_staff_link(self, token_hash: str, now: datetime) -> r.StaffLink | None:
        return None

    def due(self, kind: type[T], now: datetime, limit: int) -> list[T]:
        return []

    def accept(self, items: Iterable[r.InboxItem]) -> int:
        return 0

    def waiting_inbox(self, limit: int, address: str | None = None) -> list[r.InboxItem]:
        return []

    def waiting_outbox(self, channel: str, now: datetime, limit: int, busy: Collection[str] = ()) -> list[r.OutboxItem]:
        return []

    def last_sent(self, channel: str, limit: int) -> list[tuple[str, datetime]]:
        return []

    def forget_seen(self, before: date, limit: int) -> int:
        return 0

    def forget_outbox(self, statuses: Sequence[str], before: datetime, limit: int) -> int:
        return 0

    def here(self, after: str, limit: int) -> list[str]:
        return []

    def last_active(self, participant_ids: Collection[str]) -> Mapping[str, datetime]:
        return {}

    def sounds_sent(self, participant_ids: Collection[str]) -> Mapping[str, Sequence[datetime]]:
        return {}

    def forget_old(self, table: str, before: datetime, limit: int) -> int:
        return 0

    def shared_since(self, participant_ids: Collection[str], moment: datetime) -> list[str]:
        return []

    def followed(self, after: str, limit: int) -> list[str]:
        return []


def _fits(record: object, equal: Mapping[str, object]) -> bool:
    return all(_is(getattr(record, name), wanted) for name, wanted in equal.items())


def _is(value: object, wanted: object) -> bool:
    return value in wanted if isinstance(wanted, list | tuple | set | frozenset) else value == wanted
