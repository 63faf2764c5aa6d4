"""A backup into an empty database: looked through to its end before anything is touched, then all of it or nothing.

Whoever was erased since it was made is erased again before anybody can read it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, func, insert, inspect, select, text

from bot.application.errors import WrongUse
from bot.storage import backup_file, erasing
from bot.storage.backup_file import Header
from bot.storage.backups import tables_of
from bot.storage.engine import READING, empty_log, file_of, open_engine
from bot.storage.errors import StorageError, plain_errors
from bot.storage.lock import serving_lock
from bot.storage.migrations import schema
from bot.storage.sealing import MasterKeys


@dataclass(frozen=True, slots=True)
class Restored:
    header: Header
    rows: int
    # Ids of those who had been erased since.
    erased: tuple[str, ...]


def restore(url: str, file: Path, keys: MasterKeys, erased: Mapping[str, datetime]) -> Restored:
    """Raises StorageError, or SealError for keys that do not open it; then the database is as it was."""
    header = backup_file.header_of(file)
    if not schema.knows(header.revision):
        raise StorageError(f"{file} was made by a newer Stegvis: install that one first.")
    _look_through(file, keys)
    with serving_lock(url):
        target = file_of(url)
        if target is None:
            return _into_server(url, header, file, keys, erased)
        return _into_file(url, target.resolve(), header, file, keys, erased)


def _look_through(file: Path, keys: MasterKeys) -> None:
    """Every line is there, and every data key opens."""
    name, columns = "", []
    for kind, what in backup_file.parts(file):
        if kind == "table":
            name, columns = what
        elif name == "data_key":
            for row in what:
                one = dict(zip(columns, map(backup_file.read, row), strict=True))
                keys.unwrap(one["id"], one["master_key_id"], one["wrapped"])


def _into_server(url: str, header: Header, file: Path, keys: MasterKeys, erased: Mapping[str, datetime]) -> Restored:
    engine = open_engine(url)
    try:
        _refuse_full(engine, url)
        return _load(engine, header, file, keys, erased)
    finally:
        engine.dispose()


def _into_file(
    url: str, target: Path, header: Header, file: Path, keys: MasterKeys, erased: Mapping[str, datetime]
) -> Restored:
    """Made beside it under another name, and put in its place when it is whole."""
    _refuse_log(target)
    if target.exists():
        engine = open_engine(url)
        try:
            _refuse_full(engine, url)
        finally:
            engine.dispose()
    new = target.with_name(f".{target.name}.restoring")
    _remove(new)  # of a restore that was killed
    engine = open_engine(f"sqlite:///{new}")
    try:
        done = _load(engine, header, file, keys, erased)
        empty_log(engine, wait_ms=0)
    except BaseException:
        engine.dispose()
        _remove(new)
        raise
    engine.dispose()
    _put_in_place(new, target)
    return done


def _refuse_log(target: Path) -> None:
    """SQLite would carry a log of another database into the new one."""
    for log in (target.with_name(f"{target.name}-wal"), target.with_name(f"{target.name}-journal")):
        if not target.exists() and log.exists():
            raise WrongUse(f"{log} belongs to a database that is not here: move it away first")


def _refuse_full(engine: Engine, url: str) -> None:
    with plain_errors(), engine.connect() as connection:
        found = inspect(connection.execution_options(**{READING: True})).get_table_names()
    if found:
        where = file_of(url) or "the database that STEGVIS_DATABASE_URL names"
        raise WrongUse(f"{where} is not empty: move it away, or name another one; a backup goes into an empty one only")


def _load(engine: Engine, header: Header, file: Path, keys: MasterKeys, erased: Mapping[str, datetime]) -> Restored:
    with schema.alone(engine) as connection:
        schema.build(connection, header.revision)
        rows = _fill(connection, tables_of(connection), file)
        schema.build(connection, keys=keys)
        again = erasing.standing(connection, list(erased))
        for one in again:
            erasing.erase(connection, one)
    _check(engine)
    return Restored(header, rows, tuple(again))


def _fill(connection: Connection, tables: MetaData, file: Path) -> int:
    total, statement, columns = 0, None, []
    for table in tables.sorted_tables:  # what a migration put there is in the backup as well
        connection.execute(table.delete())
    for kind, what in backup_file.parts(file):
        if kind == "table":
            name, columns = what
            statement = insert(tables.tables[name])
        elif statement is not None and what:
            values = [dict(zip(columns, map(backup_file.read, row), strict=True)) for row in what]
            total += len(values)
            connection.execute(statement, values)
    if connection.dialect.name == "postgresql":
        _go_on_counting(connection, tables)
    return total


def _go_on_counting(connection: Connection, tables: MetaData) -> None:
    """SQLite does so by itself."""
    for table in tables.tables.values():
        if "seq" in table.c:
            last: Any = connection.execute(select(func.max(table.c.seq))).scalar()
            sequence = func.pg_get_serial_sequence(table.name, "seq")
            connection.execute(select(func.setval(sequence, (last or 0) + 1, False)))


def _check(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        return
    with plain_errors(), engine.connect() as fresh:
        said = fresh.execution_options(**{READING: True}).execute(text("PRAGMA integrity_check")).scalar()
    if said != "ok":
        raise StorageError("What was restored does not hold together: see that the disk is sound, and try again.")


def _put_in_place(new: Path, target: Path) -> None:
    held = os.open(new, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)
    for log in ("-wal", "-shm"):
        for one in (new, target):
            one.with_name(one.name + log).unlink(missing_ok=True)
    new.replace(target)
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _remove(new: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        new.with_name(new.name + ending).unlink(missing_ok=True)
