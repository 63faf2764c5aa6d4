"""The data keys that one transaction needs, fetched in sets."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from datetime import UTC, datetime
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Dialect, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.errors import MEANWHILE, Down, StorageError
from bot.storage.lookups import one_of
from bot.storage.sealing import MasterKeys, Sealer, new_key
from bot.storage.tables import data_key, participant

SERVICE = "service"

_WRAPPED = select(data_key.c.id, data_key.c.master_key_id, data_key.c.wrapped).where(one_of(data_key.c.id, "ids"))

# On PostgreSQL erasing waits for whoever holds the row like this, and the other way round. SQLite has one writer.
_HELD = (
    select(participant.c.id)
    .where(one_of(participant.c.id, "ids"), participant.c.status != "erased")
    .order_by(participant.c.id)
    .with_for_update(read=True, key_share=True)
)

# Unwrapped keys kept by a process; about 200 bytes each.
CACHED_KEYS = 4096


class KeyCache:
    """Saves unwrapping, never the look at the row: a key whose row is gone is not used again."""

    def __init__(self, size: int = CACHED_KEYS) -> None:
        self._size = size
        self._sealers: OrderedDict[bytes, Sealer] = OrderedDict()
        self._lock = Lock()

    def get(self, wrapped: bytes) -> Sealer | None:
        with self._lock:
            if wrapped in self._sealers:
                self._sealers.move_to_end(wrapped)
            return self._sealers.get(wrapped)

    def keep(self, wrapped: bytes, sealer: Sealer) -> None:
        with self._lock:
            self._sealers[wrapped] = sealer
            if len(self._sealers) > self._size:
                self._sealers.popitem(last=False)


class KeyRing:
    def __init__(self, connection: Connection, masters: MasterKeys, cache: KeyCache) -> None:
        self._connection = connection
        self._masters = masters
        self._cache = cache
        self._known: dict[str, Sealer | None] = {}
        # Who cannot be erased before this transaction ends.
        self._held: set[str] = set()
        self._new: list[dict[str, Any]] = []

    def load(self, owners: Iterable[str]) -> None:
        missing = set(owners) - self._known.keys()
        if not missing:
            return
        self._known.update(dict.fromkeys(missing))
        for owner, master_key_id, wrapped in self._connection.execute(_WRAPPED, {"ids": missing}):
            self._known[owner] = self._unwrapped(owner, master_key_id, wrapped)

    def sealer(self, owner: str) -> Sealer | None:
        """Of an owner that was loaded; None when the key is destroyed."""
        return self._known[owner]

    def needed(self, owner: str) -> Sealer:
        if sealer := self.sealer(owner):
            return sealer
        raise StorageError(f"Nothing can be written about {owner}: there is no such person, or no longer.")

    def hold(self, owners: Iterable[str]) -> None:
        """Before anything is written about them: nobody is erased meanwhile, and nothing is written afterwards."""
        new = set(owners) - self._held - {SERVICE}
        if not new:
            return
        if self._connection.dialect.name == "postgresql":
            gone = new - set(self._connection.execute(_HELD, {"ids": new}).scalars())
            if any(self._known.get(owner) for owner in gone):  # were here when they were looked up
                raise Down(MEANWHILE)
            self._known.update(dict.fromkeys(gone))
        self.load(new)
        self._held |= new

    def are_held(self, owners: Iterable[str]) -> None:
        """Somebody else took their rows for this transaction."""
        self._held.update(owners)

    def forget(self, owner: str) -> None:
        """Their key was destroyed in this transaction."""
        self._known[owner] = None

    def make(self, owners: Iterable[str]) -> None:
        """New keys, usable at once; `store` writes them when the participants' rows are there."""
        for owner in owners:
            row, self._known[owner] = self._fresh(owner)
            self._new.append(row)
            self._held.add(owner)

    def store(self) -> None:
        if self._new:
            self._connection.execute(data_key.insert(), self._new)
            self._new = []

    def load_service(self) -> None:
        """Makes the service's own key when the database is new."""
        self.load([SERVICE])
        if self._known[SERVICE] is None:
            row, _ = self._fresh(SERVICE)
            self._connection.execute(insert_new(self._connection.dialect, data_key, "id"), [row])
            del self._known[SERVICE]
            self.load([SERVICE])

    def check(self) -> None:
        """Opens one data key of each master key that was ever used here. Raises SealError."""
        samples = select(func.min(data_key.c.id)).group_by(data_key.c.master_key_id)
        self.load(self._connection.execute(samples).scalars())

    def _fresh(self, owner: str) -> tuple[dict[str, Any], Sealer]:
        key = new_key()
        row = {
            "id": owner,
            "participant_id": None if owner == SERVICE else owner,
            "master_key_id": self._masters.current,
            "wrapped": self._masters.wrap(owner, key),
            "created_at": datetime.now(UTC),
        }
        return row, Sealer(key)

    def _unwrapped(self, owner: str, master_key_id: str, wrapped: bytes) -> Sealer:
        sealer = self._cache.get(wrapped)
        if sealer is None:
            sealer = Sealer(self._masters.unwrap(owner, master_key_id, wrapped))
            self._cache.keep(wrapped, sealer)
        return sealer


def insert_new(dialect: Dialect, table: Table, *known_by: str) -> Any:
    """Insert the rows that are not there yet; both databases have the clause, each in its own module."""
    insert = postgresql.insert if dialect.name == "postgresql" else sqlite.insert
    return insert(table).on_conflict_do_nothing(index_elements=list(known_by))
