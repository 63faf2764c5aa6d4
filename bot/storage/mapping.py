"""Records to rows and back, by their fields alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from functools import cached_property, partial
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, Text, bindparam, or_, select

from bot.application import records as r
from bot.storage.columns import is_sealed
from bot.storage.keyring import SERVICE
from bot.storage.lookups import one_of
from bot.storage.sealing import Sealer
from bot.storage.tables import TABLES

# What a row is ordered by, the first that it has; ids break the tie.
_ORDER = ("seq", "created_at", "asked_at", "started_at", "added_at", "since", "said_at", "at", "starts_at")

# Stands where something was forgotten. Nothing that is sealed is this short.
FORGOTTEN = b""


@dataclass(frozen=True)
class Shape:
    """One record type and its table, whose columns stand in the order of the fields."""

    kind: type
    table: Table
    _queries: dict[tuple[tuple[str, str], ...], Select[Any]] = field(default_factory=dict, compare=False)

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
    def _written(self) -> tuple[str, ...]:
        """`seq` is the database's to give."""
        return tuple(name for name in self.plain if name != "seq")

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {one.name: place for place, one in enumerate(fields(self.kind))}

    @cached_property
    def _owner_column(self) -> str | None:
        if self.kind is r.Participant:
            return "id"
        return "participant_id" if "participant_id" in self.plain else None

    def owner(self, of: Any) -> str:
        """Whose data key a record is sealed with. One that names nobody belongs to the service."""
        column = self._owner_column
        return (getattr(of, column) if column else None) or SERVICE

    def owner_of_row(self, row: Sequence[Any]) -> str:
        column = self._owner_column
        return (row[self._places[column]] if column else None) or SERVICE

    def row(self, record: Any, sealer: Sealer | None) -> dict[str, Any]:
        row = {name: getattr(record, name) for name in self._written}
        if sealer is not None:
            for name in self.sealed:
                row[name] = sealer.seal(self.table.name, name, record.id, getattr(record, name))
        return row

    def record(self, row: Sequence[Any], sealer: Sealer) -> Any:
        values, key = list(row), row[self._places["id"]]
        for name in self.sealed:
            place = self._places[name]
            values[place] = self._opened(name, key, values[place], sealer)
        return self.kind(*values)

    @cached_property
    def _forgettable(self) -> Mapping[str, Callable[[], Any]]:
        """What each reads as when it was forgotten."""
        return {
            one.name: one.default_factory if one.default_factory is not MISSING else partial(_same, one.default)
            for one in fields(self.kind)
            if one.metadata.get("forgettable")
        }

    def forgotten(self) -> dict[str, Any]:
        """Values that leave nothing of what can be forgotten."""
        return dict.fromkeys(self._forgettable, FORGOTTEN)

    def finding(self, equal: Mapping[str, object]) -> tuple[Select[Any], dict[str, Any]]:
        """The rows whose plain columns equal these, and the values to run it with. Each form is made once."""
        if unknown := [name for name in equal if name not in self.plain]:
            raise TypeError(f"{self.kind.__name__} cannot be found by {', '.join(unknown)}")
        forms = tuple((name, _form(value)) for name, value in equal.items())
        query = self._queries.get(forms)
        if query is None:
            clauses = (_CLAUSES[form](self.table.c[name]) for name, form in forms)
            query = self._queries[forms] = select(self.table).where(*clauses).order_by(*self.order)
        return query, {name: _some(equal[name]) for name, form in forms if form != "none"}

    def _opened(self, name: str, key: str, sealed: bytes, sealer: Sealer) -> Any:
        if sealed == FORGOTTEN and name in self._forgettable:
            return self._forgettable[name]()
        return sealer.open(self.table.name, name, key, sealed)


def _same(value: Any) -> Any:
    return value


SHAPES = {kind: Shape(kind, table) for kind, table in TABLES.items()}


def _form(value: object) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return "any or none" if None in value else "any"
    return "none" if value is None else "one"


def _some(value: Any) -> Any:
    return [one for one in value if one is not None] if _form(value).startswith("any") else value


def _any(column: ColumnElement[Any]) -> ColumnElement[bool]:
    if isinstance(column.type, Text):
        return one_of(column, column.key or "")
    return column.in_(bindparam(column.key, expanding=True))


_CLAUSES: Mapping[str, Callable[[ColumnElement[Any]], ColumnElement[bool]]] = {
    "none": lambda column: column.is_(None),
    "one": lambda column: column == bindparam(column.key),
    "any": _any,
    "any or none": lambda column: or_(column.is_(None), _any(column)),
}
