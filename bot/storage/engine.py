"""One way to open a database: SQLite by default, PostgreSQL for more than one process."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as pysqlite3
from sqlalchemy import Connection, Engine, create_engine, event, exc, make_url
from sqlalchemy.engine import URL
from sqlalchemy.pool import StaticPool

from bot.storage.errors import UNREACHABLE, StorageError, plain_errors

# Older ones can lose a committed transaction when two connections reset the WAL at the same time.
OLDEST_SQLITE = (3, 51, 3)

# As many connections as asyncio's default thread pool has threads, so that no thread waits for one.
POOL = {"pool_size": 8, "max_overflow": 24}

# An execution option: the transaction is only for looking.
READING = "stegvis_reading"

BUSY_MS = 5000
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",  # another process's transaction; our own threads queue in turns.py
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # what was confirmed to Telegram survives a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)

# SQLite looks into the file only when it must.
_FIRST_QUESTION = {"sqlite": "SELECT count(*) FROM sqlite_schema", "postgresql": "SELECT 1"}

_compact = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


# PostgreSQL shows it of each session, to this user and the server's own. It is cut off after 63 bytes.
SESSION_NAME = "stegvis:"
MOST_OF_A_NAME = 63


def open_engine(url: str, master_keys: Sequence[str] = ()) -> Engine:
    """An engine that has answered once. Raises StorageError with one line that says what to do.

    `master_keys`: the ids of those that whoever works with it knows, so that `keys rotate` can ask for them.
    """
    parsed = _parsed(url)
    engine = _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed, master_keys)
    try:
        with plain_errors(), engine.connect() as connection:
            connection.exec_driver_sql(_FIRST_QUESTION[engine.dialect.name])
    except StorageError as error:
        engine.dispose()
        raise StorageError(f"{_place(parsed)}: {error}") from None
    return engine


def is_memory(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite" and _file(engine.url) is None


def sqlite_file(engine: Engine) -> Path | None:
    return _file(engine.url) if engine.dialect.name == "sqlite" else None


def file_of(url: str) -> Path | None:
    """The file of a SQLite database; None for one in memory and for PostgreSQL."""
    parsed = _parsed(url)
    return _file(parsed) if parsed.get_backend_name() == "sqlite" else None


def refuse_old_sqlite(version: tuple[int, ...]) -> None:
    if version < OLDEST_SQLITE:
        found, needed = (".".join(map(str, one)) for one in (version, OLDEST_SQLITE))
        raise StorageError(f"SQLite {found} can lose data; install pysqlite3 with SQLite {needed} or newer.")


def empty_log(engine: Engine, wait_ms: int) -> bool:
    """Bring SQLite's write-ahead log into its file and empty it; False while somebody reads from it."""
    pooled = engine.raw_connection()
    try:
        driver: Any = pooled.driver_connection
        driver.execute(f"PRAGMA busy_timeout={wait_ms}")
        (is_busy, _, _) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    finally:
        pooled.close()
    return not is_busy


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (exc.ArgumentError, ValueError):
        raise StorageError("STEGVIS_DATABASE_URL is not written as sqlite:///FILE or postgresql://…") from None
    if backend == "sqlite":
        return parsed.set(drivername="sqlite+pysqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    raise StorageError(f"STEGVIS_DATABASE_URL names {backend}: only sqlite and postgresql are known.")


def _sqlite(url: URL) -> Engine:
    refuse_old_sqlite(pysqlite3.sqlite_version_info)
    file = _file(url)
    options: dict[str, Any] = {"poolclass": StaticPool}
    if file is not None:
        _make_private(file)
        options = dict(POOL)
    engine = create_engine(
        url,
        module=pysqlite3,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
        json_serializer=_compact,
        **options,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(url: URL, master_keys: Sequence[str]) -> Engine:
    name = (SESSION_NAME + ",".join(master_keys))[:MOST_OF_A_NAME]
    try:
        return create_engine(
            url, hide_parameters=True, pool_pre_ping=True, json_serializer=_compact,
            connect_args={"application_name": name}, **POOL,
        )  # fmt: skip
    except ModuleNotFoundError:
        raise StorageError(
            "STEGVIS_DATABASE_URL names PostgreSQL: install its driver with the extra `stegvis[postgres]`."
        ) from None
    except (exc.ArgumentError, ValueError):
        raise StorageError(UNREACHABLE) from None


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin in _begin, never behind our back
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    """A writer takes the write lock at once; one that upgrades later can fail with "locked" half-way."""
    options: Mapping[str, Any] = connection.get_execution_options()
    connection.exec_driver_sql("BEGIN" if options.get(READING) else "BEGIN IMMEDIATE")


def _file(url: URL) -> Path | None:
    return Path(url.database).absolute() if url.database and url.database != ":memory:" else None


def _make_private(file: Path) -> None:
    if not file.parent.is_dir():
        raise StorageError(f"There is no folder {file.parent}: create it, or change STEGVIS_DATABASE_URL.")
    if file.is_dir():
        raise StorageError(f"{file} is a folder: let STEGVIS_DATABASE_URL name a file.")
    try:
        file.touch(mode=0o600, exist_ok=True)  # SQLite gives -wal and -shm the same rights
    except OSError:
        raise StorageError(f"{file} cannot be written to: let this user write to it and its folder.") from None


def _place(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return str(_file(url) or "SQLite in memory")
    return f"PostgreSQL at {url.host or 'this machine'}"
