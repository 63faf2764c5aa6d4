"""Records in and out of one transaction, in sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Select, Update, bindparam, insert, update

from bot.application import records as r
from bot.storage.errors import plain_errors
from bot.storage.keyring import SERVICE, KeyRing
from bot.storage.mapping import SHAPES, Shape

T = TypeVar("T")


class Rows:
    def __init__(self, connection: Connection, keys: KeyRing) -> None:
        self.connection = connection
        self.keys = keys

    def run(self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None) -> Any:
        with plain_errors():
            return self.connection.execute(statement, values)

    def read(self, kind: type[T], query: Select[Any], values: Mapping[str, Any] | None = None) -> list[T]:
        """`query` selects the whole rows of a kind. What is sealed and has lost its key reads as absent."""
        return self.opened(kind, self.run(query, values).all())

    def opened(self, kind: type[T], found: Sequence[Sequence[Any]]) -> list[T]:
        """Rows with the columns in the order of their table."""
        shape = SHAPES[kind]
        if not shape.sealed:
            return [kind(*row) for row in found]
        owners = [shape.owner_of_row(row) for row in found]
        with plain_errors():
            self.keys.load(owners)
        sealers = ((row, self.keys.sealer(owner)) for row, owner in zip(found, owners, strict=True))
        return [shape.record(row, sealer) for row, sealer in sealers if sealer is not None]

    def by_id(self, kind: type[T], key: str) -> T | None:
        return next(iter(self.find(kind, {"id": key})), None)

    def find(self, kind: type[T], equal: Mapping[str, object]) -> list[T]:
        """All whose plain columns equal these, in their order; of a list any, and None is NULL."""
        query, values = SHAPES[kind].finding(equal)
        return self.read(kind, query, values)

    def insert(self, kind: type, records: Sequence[Any]) -> None:
        if kind is r.Participant:
            self.keys.make(one.id for one in records)
        self.run(insert(SHAPES[kind].table), self.sealed(kind, records))
        if kind is r.Participant:
            with plain_errors():
                self.keys.store()

    def replace(self, kind: type, records: Sequence[Any]) -> None:
        rows = [_aimed(row) for row in self.sealed(kind, records)]
        changed = self.run(_replacement(kind), rows).rowcount
        if changed != len(rows):
            table = SHAPES[kind].table
            raise KeyError(f"{len(rows) - changed} of {len(rows)} {table.name} rows to replace are not there")

    def sealed(self, kind: type, records: Sequence[Any]) -> list[dict[str, Any]]:
        shape = SHAPES[kind]
        if not shape.sealed and shape.table.info["erase"] == "keep":
            return [shape.row(record, None) for record in records]
        self._hold(shape, records)
        return [shape.row(record, self.keys.needed(shape.owner(record))) for record in records]

    def _hold(self, shape: Shape, records: Sequence[Any]) -> None:
        """Also for what is not sealed: whoever is erased leaves nothing behind, and nothing comes after."""
        owners = {shape.owner(record) for record in records}
        with plain_errors():
            self.keys.hold(owners)
            if SERVICE in owners:
                self.keys.load_service()


@cache
def _replacement(kind: type) -> Update:
    table = SHAPES[kind].table
    return update(table).where(table.c.id == bindparam("row_id"))


def _aimed(row: dict[str, Any]) -> dict[str, Any]:
    return {"row_id": row.pop("id"), **row}
