"""Making a backup while the service runs: one look at the whole database, as it is at one moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, Connection, Engine, MetaData, Table, event, select

from bot.storage import backup_file
from bot.storage.backup_file import Header, Write
from bot.storage.engine import READING, file_of, open_engine
from bot.storage.errors import StorageError, plain_errors

# Rows in one line of the file.
AT_ONCE = 500


def backup(url: str, file: Path, now: datetime, kept: timedelta) -> Header:
    """Of a database of any version of ours, which stays as it is."""
    source = file_of(url)
    if source is not None and not source.exists():
        raise StorageError(f"There is no database at {source}: check STEGVIS_DATA_DIR.")
    engine = open_engine(url)
    try:
        with plain_errors(), engine.connect() as fresh:
            return _written(_looking(engine, fresh), file, now, kept)
    finally:
        engine.dispose()


def _looking(engine: Engine, fresh: Connection) -> Connection:
    """What is read is all of one moment, however long it takes; writers do not wait for it."""
    if engine.dialect.name == "sqlite":
        return fresh.execution_options(**{READING: True})
    return fresh.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _written(connection: Connection, file: Path, now: datetime, kept: timedelta) -> Header:
    tables = tables_of(connection)
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None or "data_key" not in tables.tables:
        raise StorageError("There is nothing in this database yet: check STEGVIS_DATABASE_URL.")
    keys = connection.execute(select(tables.tables["data_key"].c.master_key_id).distinct()).scalars()
    header = Header(now, now + kept, revision, connection.dialect.name, tuple(sorted(keys)))
    with backup_file.written(file, header) as write:
        for table in tables.sorted_tables:
            _write_rows(connection, table, write)
    return header


def _write_rows(connection: Connection, table: Table, write: Write) -> None:
    write("table", [table.name, [column.name for column in table.columns]])
    is_json = [isinstance(column.type, JSON) for column in table.columns]
    for rows in connection.execute(select(table).execution_options(yield_per=AT_ONCE)).partitions():
        write("rows", [_coded(row, is_json) for row in rows])


def _coded(row: Sequence[Any], is_json: Sequence[bool]) -> list[Any]:
    return [
        backup_file.moment(value) if isinstance(value, datetime) else backup_file.coded(value, is_json=data)
        for value, data in zip(row, is_json, strict=True)
    ]


def tables_of(connection: Connection) -> MetaData:
    """As they are in the database, whatever its version. Procrastinate's are its own: jobs follow from our rows."""
    found = MetaData()

    @event.listens_for(found, "column_reflect")
    def _absent(_inspector: object, _table: object, column: Any) -> None:
        if isinstance(column["type"], JSON):
            column["type"] = JSON(none_as_null=column["nullable"])

    found.reflect(connection, only=lambda name, _: not name.startswith("procrastinate_") and name != "alembic_version")
    return found
