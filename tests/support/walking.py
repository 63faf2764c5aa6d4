"""Where in a database somebody is named: every value of every row, by the database's own list of tables and columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import Engine, text

from bot.storage.backups import tables_of

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "postgresql": "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
}


def named_in(engine: Engine, *names: str) -> set[tuple[str, str]]:
    """(table, column) of each value that has one of these in it."""
    wanted = [name.encode() for name in names]
    return {
        (table, column) for table, column, value in _values(engine) if any(name in _bytes(value) for name in wanted)
    }


def _values(engine: Engine) -> Iterator[tuple[str, str, Any]]:
    with engine.connect() as connection:
        for table in list(connection.execute(text(_TABLES[engine.dialect.name])).scalars()):
            found = connection.exec_driver_sql(f'SELECT * FROM "{table}"')
            for row in found.mappings():
                yield from ((table, column, value) for column, value in row.items())


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def digests(engine: Engine) -> dict[str, list[str]]:
    """Of each row of each table, by its values as the program reads them; the order says nothing."""
    with engine.connect() as connection:
        return {
            name: sorted(_digest(row) for row in connection.execute(table.select()).mappings())
            for name, table in tables_of(connection).tables.items()
        }


def _digest(row: Mapping[str, Any]) -> str:
    """A column that a migration added stands elsewhere than one that was there from the beginning."""
    return sha256(repr([(key, _plain(row[key])) for key in sorted(row)]).encode()).hexdigest()


def _plain(value: Any) -> Any:
    """SQLite keeps no time zone with a moment."""
    return value.replace(tzinfo=None) if hasattr(value, "tzinfo") else value
