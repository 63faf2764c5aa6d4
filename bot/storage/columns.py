"""A table from a record: each field becomes a column of the same name."""

from __future__ import annotations

from dataclasses import Field, fields
from datetime import UTC, datetime
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    Text,
    TypeDecorator,
)
from sqlalchemy.types import TypeEngine


class Moment(TypeDecorator[datetime]):
    """Aware, in UTC; SQLite keeps it as text of fixed length, so that text order is time order."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Folded(TypeDecorator[str]):
    """An e-mail address, kept and looked up in small letters."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return value.strip().lower() if value is not None else None


# What a column of this name points at, in every table.
REFERENCES = {
    "office_id": "office.id",
    "team_id": "team.id",
    "staff_id": "staff.id",
    "from_staff": "staff.id",
    "to_staff": "staff.id",
    "deputy_id": "staff.id",
    "passed_to": "staff.id",
    "participant_id": "participant.id",
    "version_id": "script_version.id",
    "base_id": "script_version.id",
    "before_id": "script_version.id",
    "release_id": "script_release.id",
    "sheet_id": "review_sheet.id",
    "run_id": "run.id",
    "answer_id": "answer.id",
    "recording_id": "recording.id",
    "statement_id": "statement.id",
    "share_id": "share.id",
}

# These are never deleted, so nothing has to look for who points at them.
_PERMANENT = frozenset({"office_id", "team_id", "version_id", "base_id", "before_id", "release_id"})

# AUTOINCREMENT on SQLite wants exactly INTEGER.
_SEQUENCE = BigInteger().with_variant(Integer(), "sqlite")

_TYPES: dict[Any, TypeEngine[Any] | type[TypeEngine[Any]]] = {
    str: Text,
    int: Integer,
    bool: Boolean,
    datetime: Moment,
}


def columns_of(record: type) -> list[Column[Any]]:
    hints = get_type_hints(record)
    numbered = "seq" in hints
    return [_column(one, hints[one.name], numbered) for one in fields(record)]


def is_sealed(one: Field[Any]) -> bool:
    return bool(one.metadata.get("sealed"))


def _column(one: Field[Any], hint: Any, numbered: bool) -> Column[Any]:
    if one.name == "seq":
        return Column("seq", _SEQUENCE, primary_key=True, autoincrement=True)
    if one.name == "id":
        return Column("id", Text, primary_key=not numbered, unique=numbered or None, nullable=False)
    if is_sealed(one):
        return Column(one.name, LargeBinary, nullable=False)
    kind, nullable = _without_none(hint)
    target = REFERENCES.get(one.name)
    keys = [ForeignKey(target)] if target else []
    index = bool(target) and one.name not in _PERMANENT
    return Column(one.name, _type(one.name, kind), *keys, nullable=nullable, index=index or None)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if NoneType not in get_args(hint):
        return hint, False
    (kind,) = (one for one in get_args(hint) if one is not NoneType)
    return kind, True


def _type(name: str, kind: Any) -> TypeEngine[Any] | type[TypeEngine[Any]]:
    if name == "email":
        return Folded
    if get_origin(kind) is Literal:
        return Text
    return _TYPES.get(kind, JSON)
