"""Records to rows and back, by their fields alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Table, false, or_

from bot.application import records as r
from bot.storage.columns import is_sealed
from bot.storage.keyring import SERVICE
from bot.storage.sealing import Sealer
from bot.storage.tables import TABLES

Row = Mapping[str, Any]

# What a row is ordered by, the first that it has; ids break the tie.
_ORDER = ("seq", "created_at", "asked_at", "started_at", "added_at", "since", "said_at", "at", "starts_at")


@dataclass(frozen=True)
class Shape:
    """One record type and its table."""

    kind: type
    table: Table

    @cached_property
    def plain(self) -> tuple[str, ...]:
        return tuple(one.name for one in fields(self.kind) if not is_sealed(one))

    @cached_property
    def sealed(self) -> tuple[str, ...]:
        return tuple(one.name for one in fields(self.kind) if is_sealed(one))

    @cached_property
    def order(self) -> tuple[ColumnElement[Any], ...]:
        first = [self.table.c[name] for name in _ORDER if name in self.table.c][:1]
        return (*first, self.table.c.id)

    @cached_property
    def _owner_column(self) -> str | None:
        if self.kind is r.Participant:
            return "id"
        return "participant_id" if "participant_id" in self.plain else None

    def owner(self, of: Any) -> str:
        """Whose data key it is sealed with. A row that names nobody belongs to the service."""
        column = self._owner_column
        if column is None:
            return SERVICE
        value = of[column] if isinstance(of, Mapping) else getattr(of, column)
        return value or SERVICE

    def row(self, record: Any, sealer: Sealer | None) -> dict[str, Any]:
        """`seq` is the database's to give."""
        row = {name: getattr(record, name) for name in self.plain if name != "seq"}
        if sealer is not None:
            for name in self.sealed:
                row[name] = sealer.seal(self.table.name, name, record.id, getattr(record, name))
        return row

    def record(self, row: Row, sealer: Sealer | None) -> Any:
        values = {name: row[name] for name in self.plain}
        if sealer is not None:
            for name in self.sealed:
                values[name] = sealer.open(self.table.name, name, row["id"], row[name])
        return self.kind(**values)

    def matches(self, equal: Mapping[str, object]) -> list[ColumnElement[bool]]:
        if unknown := [name for name in equal if name not in self.plain]:
            raise TypeError(f"{self.kind.__name__} cannot be found by {', '.join(unknown)}")
        return [_equals(self.table.c[name], value) for name, value in equal.items()]


SHAPES = {kind: Shape(kind, table) for kind, table in TABLES.items()}


def _equals(column: ColumnElement[Any], value: object) -> ColumnElement[bool]:
    if isinstance(value, (list, tuple, set, frozenset)):
        return _any_of(column, value)
    return column.is_(None) if value is None else column == value


def _any_of(column: ColumnElement[Any], values: Iterable[object]) -> ColumnElement[bool]:
    wanted = list(values)
    known = [value for value in wanted if value is not None]
    clauses = [column.in_(known)] if known else []
    if len(known) < len(wanted):
        clauses.append(column.is_(None))
    return or_(false(), *clauses)
