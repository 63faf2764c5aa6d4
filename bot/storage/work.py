"""The unit of work: one transaction that reads, collects, and writes in sets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine, delete, update

from bot.application import records as r
from bot.application.ports import Person
from bot.dialogue.use.trace import Trace
from bot.storage import erasing, people, queues, retention, sharing, use
from bot.storage.engine import READING, empty_log, is_memory
from bot.storage.errors import Down, plain_errors
from bot.storage.keyring import KeyCache, KeyRing
from bot.storage.lookups import one_of
from bot.storage.mapping import SHAPES
from bot.storage.rows import Rows
from bot.storage.sealing import MasterKeys
from bot.storage.tables import WRITE_ORDER
from bot.storage.tombstones import Tombstones
from bot.storage.turns import reader_turn, writer_turn

T = TypeVar("T")

# How long emptying SQLite's log waits for readers, who look for milliseconds; a backup takes longer.
SCRUB_WAITS_MS = 1000


class SqlWork:
    def __init__(self, rows: Rows, *, read_only: bool, can_note_down: Callable[[], None] = lambda: None) -> None:
        """`can_note_down` raises NotErased when whoever is erased cannot be noted down outside the database."""
        self._written = rows
        self._read_only = read_only
        self._can_note_down = can_note_down
        # Whether any row was written: a look that finds nothing to change says nothing about the disk.
        self.has_written = False
        # Chats whose turn it is and channels with something to send, because of this transaction.
        self.chats: set[str] = set()
        self.channels: set[str] = set()
        # Who is erased by this transaction, and when.
        self.erased: dict[str, datetime] = {}
        self._new: dict[type, dict[str, r.Record]] = {}
        self._changed: dict[type, dict[str, r.Record]] = {}

    @property
    def _rows(self) -> Rows:
        """Every look sees what this transaction has collected so far."""
        if self._new or self._changed:
            self.flush()
        return self._written

    def add(self, *records: r.Record) -> None:
        self._must_write()
        for record in records:
            pending = self._new.setdefault(type(record), {})
            if record.id in pending:
                raise ValueError(f"{type(record).__name__} {record.id} was added twice")
            pending[record.id] = record
            if isinstance(record, r.OutboxItem):
                self.channels.add(record.channel)

    def put(self, *records: r.Record) -> None:
        self._must_write()
        for record in records:
            new = self._new.get(type(record), {})
            pending = new if record.id in new else self._changed.setdefault(type(record), {})
            pending[record.id] = record

    def change(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        self._must_write()
        if ids:
            table = SHAPES[kind].table
            self._count(self._rows.run(update(table).where(one_of(table.c.id, ids)).values(**values)).rowcount)

    def empty(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        self.change(kind, ids, **values, **SHAPES[kind].forgotten())

    def remove(self, *records: r.Record) -> None:
        self._must_write()
        self.flush()
        kinds = {type(record) for record in records}
        for kind in (kind for kind in reversed(WRITE_ORDER) if kind in kinds):
            table = SHAPES[kind].table
            ids = [record.id for record in records if type(record) is kind]
            self._count(self._rows.run(delete(table).where(one_of(table.c.id, ids))).rowcount)

    def erase(self, participant_id: str, now: datetime) -> bool:
        self._must_write()
        self._can_note_down()
        self.flush()
        with plain_errors():
            is_new = erasing.erase(self._written.connection, participant_id)
        self._written.keys.forget(participant_id)
        self.erased[participant_id] = now
        self._count(1)
        return is_new

    def flush(self) -> None:
        new, changed = self._new, self._changed
        self._new, self._changed = {}, {}
        self._count(len(new) + len(changed))
        for kind in (kind for kind in WRITE_ORDER if kind in new):
            self._written.insert(kind, list(new[kind].values()))
        for kind in (kind for kind in WRITE_ORDER if kind in changed):
            self._written.replace(kind, list(changed[kind].values()))

    def get(self, kind: type[T], key: str) -> T | None:
        return self._rows.by_id(kind, key)

    def find(self, kind: type[T], /, **equal: object) -> list[T]:
        return self._rows.find(kind, equal)

    def people_at(self, channel: str, addresses: Sequence[str]) -> Mapping[str, Person]:
        return people.people_at(self._rows, channel, addresses, hold=not self._read_only)

    def people(self, ids: Sequence[str]) -> Mapping[str, Person]:
        return people.people(self._rows, ids, hold=not self._read_only)

    def reached_by(self, channel: str, after: str, limit: int) -> list[str]:
        return people.reached_by(self._rows, channel, after, limit)

    def use_invitation(self, code_hash: str, now: datetime) -> r.Invitation | None:
        return self._use(r.Invitation, code_hash, now)

    def use_staff_link(self, token_hash: str, now: datetime) -> r.StaffLink | None:
        return self._use(r.StaffLink, token_hash, now)

    def due(self, kind: type[T], now: datetime, limit: int) -> list[T]:
        self._must_write()
        return queues.due(self._rows, kind, now, limit)

    def accept(self, items: Iterable[r.InboxItem]) -> int:
        self._must_write()
        accepted = list(items)
        self.chats.update(item.address for item in accepted)
        return self._count(queues.accept(self._rows, accepted))

    def waiting_inbox(self, limit: int, address: str | None = None) -> list[r.InboxItem]:
        return queues.waiting_inbox(self._rows, limit, address, claim=not self._read_only)

    def waiting_outbox(self, channel: str, now: datetime, limit: int, busy: Collection[str] = ()) -> list[r.OutboxItem]:
        return queues.waiting_outbox(self._rows, channel, now, limit, busy, hold=not self._read_only)

    def last_sent(self, channel: str, limit: int) -> list[tuple[str, datetime]]:
        return queues.last_sent(self._rows, channel, limit)

    def forget_seen(self, before: date, limit: int) -> int:
        self._must_write()
        return self._count(queues.forget_seen(self._rows, before, limit))

    def forget_outbox(self, statuses: Sequence[str], before: datetime, limit: int) -> int:
        self._must_write()
        return self._count(queues.forget_outbox(self._rows, statuses, before, limit))

    def here(self, after: str, limit: int) -> list[str]:
        return retention.here(self._rows, after, limit)

    def last_active(self, participant_ids: Collection[str]) -> Mapping[str, datetime]:
        return retention.last_active(self._rows, participant_ids)

    def sounds_sent(self, participant_ids: Collection[str]) -> Mapping[str, Sequence[datetime]]:
        return retention.sounds_sent(self._rows, participant_ids)

    def forget_old(self, table: str, before: datetime, limit: int) -> int:
        self._must_write()
        return self._count(retention.forget_old(self._rows, table, before, limit))

    def transcript(self, participant_id: str, after: int, limit: int) -> list[r.Utterance]:
        return queues.transcript(self._rows, participant_id, after, limit)

    def sound_sizes(self, participant_id: str) -> Mapping[str, int]:
        return people.sound_sizes(self._rows, participant_id)

    def live_ids(self) -> Mapping[str, str]:
        return sharing.live_ids(self._rows)

    def since_withdrawal(self) -> Mapping[str, Collection[str]]:
        return sharing.since_withdrawal(self._rows)

    def live_versions(self) -> Mapping[str, r.ScriptVersion]:
        return sharing.live_versions(self._rows)

    def finished_counts(self, participant_id: str) -> Mapping[str, int]:
        return sharing.finished_counts(self._rows, participant_id)

    def last_finished(self, participant_id: str) -> Mapping[str, datetime]:
        return sharing.last_finished(self._rows, participant_id)

    def traces(self, script_id: str | None) -> list[tuple[str, Trace]]:
        return use.traces(self._rows, script_id)

    def participants_of(self, staff_id: str, now: datetime) -> list[str]:
        return sharing.participants_of(self._rows, staff_id, now)

    def shared_since(self, participant_ids: Collection[str], moment: datetime) -> list[str]:
        return sharing.shared_since(self._rows, participant_ids, moment)

    def followed(self, after: str, limit: int) -> list[str]:
        return sharing.followed(self._rows, after, limit)

    def shared_statements(self, participant_id: str) -> list[tuple[r.Statement, r.SharedLine, r.Share]]:
        return sharing.shared_statements(self._rows, participant_id)

    def _use(self, kind: type[T], key: str, now: datetime) -> T | None:
        """The database decides the race: one caller's UPDATE finds the row unused."""
        self._must_write()
        table = SHAPES[kind].table
        unused = (table.c.id == key, table.c.used_at.is_(None), table.c.expires_at > now)
        won = self._count(self._rows.run(update(table).where(*unused).values(used_at=now)).rowcount) == 1
        return self._rows.by_id(kind, key) if won else None

    def _must_write(self) -> None:
        if self._read_only:
            raise RuntimeError("This is a read-only look: open work() to change something.")

    def _count(self, rows: int) -> int:
        self.has_written = self.has_written or rows > 0
        return rows


class Enqueue(Protocol):
    def __call__(self, connection: Connection, chats: Collection[str], channels: Collection[str]) -> None:
        """Say what there is to do, in the transaction that is about to be committed."""


class SqlDatabase:
    def __init__(
        self,
        engine: Engine,
        keys: MasterKeys,
        enqueue: Enqueue | None = None,
        tombstones: Tombstones | None = None,
    ) -> None:
        """Without `enqueue`, whoever works looks into the tables. `tombstones`: none for a database in memory."""
        self.engine = engine
        self.tombstones = tombstones
        # Rows of somebody who was erased may still lie in SQLite's write-ahead log.
        self._is_to_be_scrubbed = False
        self._keys = keys
        self._enqueue = enqueue
        self._cache = KeyCache()
        # What last went wrong when something was to be written; None once writing works again.
        self.trouble: Down | None = None

    @contextmanager
    def work(self) -> Iterator[SqlWork]:
        try:
            with writer_turn(self.engine), plain_errors(), self.engine.begin() as connection:
                work = self._work(connection, read_only=False)
                yield work
                work.flush()
                if self._enqueue is not None:
                    self._enqueue(connection, work.chats, work.channels)
                if work.erased and self.tombstones is not None:
                    self.tombstones.add(work.erased)  # last of all: what fails before it leaves no tombstone
        except Down as trouble:
            self.trouble = trouble
            raise
        if work.has_written:
            self.trouble = None
        if work.erased or self._is_to_be_scrubbed:
            self._scrub(SCRUB_WAITS_MS if work.erased else 0)

    def bury(self, now: datetime) -> list[str]:
        """Erase again whom the tombstones name, and note down whom the database says to be erased.

        Before anything is served: an older database may have been put in place. Returns whom it erased.
        """
        if self.tombstones is None:
            return []
        known = self.tombstones.read()
        with reader_turn(self.engine), plain_errors(), self.engine.connect() as fresh:
            connection = fresh.execution_options(**self._reading_options())
            back = erasing.standing(connection, list(known))
            unknown = set(erasing.erased(connection)) - known.keys()
        if back:
            with self.work() as work:
                for one in back:
                    work.erase(one, now)
        if unknown:
            self.tombstones.add(dict.fromkeys(sorted(unknown), now))
        return back

    def _scrub(self, wait_ms: int) -> None:
        """What was deleted is overwritten in SQLite's file, but older pages of it lie in the log until it is emptied.

        While somebody reads it cannot be; then it is tried again after the next transaction.
        """
        if self.engine.dialect.name != "sqlite" or is_memory(self.engine):
            return
        self._is_to_be_scrubbed = True
        with suppress(Down), writer_turn(self.engine), plain_errors():
            self._is_to_be_scrubbed = not empty_log(self.engine, wait_ms)

    @contextmanager
    def reading(self) -> Iterator[SqlWork]:
        with reader_turn(self.engine), plain_errors(), self.engine.connect() as fresh:
            yield self._work(fresh.execution_options(**self._reading_options()), read_only=True)

    def check_keys(self) -> None:
        """Raises SealError when the master keys do not open this database."""
        with reader_turn(self.engine), plain_errors(), self.engine.connect() as fresh:
            connection = fresh.execution_options(**self._reading_options())
            KeyRing(connection, self._keys, self._cache).check()

    def _work(self, connection: Connection, *, read_only: bool) -> SqlWork:
        rows = Rows(connection, KeyRing(connection, self._keys, self._cache))
        if self.tombstones is None or read_only:
            return SqlWork(rows, read_only=read_only)
        return SqlWork(rows, read_only=read_only, can_note_down=self.tombstones.check)

    def _reading_options(self) -> dict[str, Any]:
        if self.engine.dialect.name == "sqlite":
            return {READING: True}
        return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
