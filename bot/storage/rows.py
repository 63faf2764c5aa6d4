"""Records in and out of one transaction, in sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Select, bindparam, insert, select, update

from bot.application import records as r
from bot.storage.errors import plain_errors
from bot.storage.keyring import SERVICE, KeyRing
from bot.storage.mapping import SHAPES, Row, Shape

T = TypeVar("T")


class Rows:
    def __init__(self, connection: Connection, keys: KeyRing) -> None:
        self.connection = connection
        self.keys = keys

    def run(self, statement: Executable, rows: Sequence[Row] | None = None) -> Any:
        with plain_errors():
            return self.connection.execute(statement, rows)

    def read(self, kind: type[T], query: Select[Any]) -> list[T]:
        """`query` selects the whole rows of a kind. What is sealed and has lost its key reads as absent."""
        return self.opened(kind, self.run(query).mappings().all())

    def opened(self, kind: type[T], found: Sequence[Row]) -> list[T]:
        shape = SHAPES[kind]
        if not shape.sealed:
            return [shape.record(row, None) for row in found]
        with plain_errors():
            self.keys.load(map(shape.owner, found))
        sealers = ((row, self.keys.sealer(shape.owner(row))) for row in found)
        return [shape.record(row, sealer) for row, sealer in sealers if sealer is not None]

    def by_id(self, kind: type[T], key: str) -> T | None:
        return next(iter(self.where(kind, SHAPES[kind].table.c.id == key)), None)

    def where(self, kind: type[T], *clauses: Any) -> list[T]:
        shape = SHAPES[kind]
        return self.read(kind, select(shape.table).where(*clauses).order_by(*shape.order))

    def insert(self, kind: type, records: Sequence[Any]) -> None:
        if kind is r.Participant:
            self.keys.make(one.id for one in records)
        self.run(insert(SHAPES[kind].table), self.sealed(kind, records))
        if kind is r.Participant:
            with plain_errors():
                self.keys.store()

    def replace(self, kind: type, records: Sequence[Any]) -> None:
        table = SHAPES[kind].table
        rows = [_aimed(row) for row in self.sealed(kind, records)]
        changed = self.run(update(table).where(table.c.id == bindparam("row_id")), rows).rowcount
        if changed != len(rows):
            raise KeyError(f"{len(rows) - changed} of {len(rows)} {table.name} rows to replace are not there")

    def sealed(self, kind: type, records: Sequence[Any]) -> list[dict[str, Any]]:
        shape = SHAPES[kind]
        if not shape.sealed:
            return [shape.row(record, None) for record in records]
        self._load_keys(shape, records)
        return [shape.row(record, self.keys.needed(shape.owner(record))) for record in records]

    def _load_keys(self, shape: Shape, records: Sequence[Any]) -> None:
        owners = {shape.owner(record) for record in records}
        with plain_errors():
            self.keys.load(owners)
            if SERVICE in owners:
                self.keys.load_service()


def _aimed(row: dict[str, Any]) -> dict[str, Any]:
    return {"row_id": row.pop("id"), **row}
