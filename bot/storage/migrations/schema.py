"""Brings a database to the tables of this version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from bot.storage.engine import READING
from bot.storage.errors import StorageError, plain_errors
from bot.storage.migrations.options import OPTIONS
from bot.storage.sealing import MasterKeys
from bot.storage.tables import metadata
from bot.storage.turns import reader_turn, writer_turn

State = Literal["empty", "current", "older", "newer"]

# Any number, as long as nobody else in the same PostgreSQL database locks it.
_ADVISORY_LOCK = 7_381_204_651


def upgrade(engine: Engine, keys: MasterKeys | None = None) -> None:
    """From empty or older to current; does nothing when it is current. One process at a time.

    `keys`: where rows are there already, for what was not sealed before.
    """
    if state(engine) != "current":
        with alone(engine) as connection:
            _upgrade(connection, keys)
    with reader_turn(engine), plain_errors(), engine.connect() as connection:
        found = inspect(connection.execution_options(**{READING: True})).get_table_names()
        if missing := metadata.tables.keys() - found:
            raise StorageError(f"The database lacks the table {min(missing)}: restore a backup.")


def _upgrade(connection: Connection, keys: MasterKeys | None) -> None:
    if _state(connection) == "newer":
        raise StorageError("The database was made by a newer Stegvis: install that, or restore a backup.")
    build(connection, keys=keys)


def build(connection: Connection, revision: str = "head", keys: MasterKeys | None = None) -> None:
    """The tables as they were at a revision, from whatever earlier one is there; in the transaction that is given."""
    config = _config()
    config.attributes["connection"] = connection
    config.attributes["keys"] = keys
    command.upgrade(config, revision)


def head() -> str:
    return str(_scripts().get_current_head())


def knows(revision: str) -> bool:
    """False for a revision of a newer Stegvis."""
    return revision in {one.revision for one in _scripts().walk_revisions()}


def state(engine: Engine) -> State:
    with reader_turn(engine), plain_errors(), engine.connect() as connection:
        return _state(connection.execution_options(**{READING: True}))


def create_for_tests(engine: Engine) -> None:
    """What `upgrade` makes, without running the migrations."""
    with alone(engine) as connection:
        metadata.create_all(connection)
        if engine.dialect.name == "postgresql":
            from bot.storage.jobs import make_tables  # noqa: PLC0415 - an extra of the package

            make_tables(connection)
        MigrationContext.configure(connection, opts=OPTIONS).stamp(_scripts(), "head")


def _state(connection: Connection) -> State:
    found = MigrationContext.configure(connection, opts=OPTIONS).get_current_revision()
    scripts = _scripts()
    if found is None:
        return "empty"
    if found == scripts.get_current_head():
        return "current"
    return "older" if knows(found) else "newer"


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that changes tables, while nobody else does."""
    with writer_turn(engine), plain_errors(), engine.connect() as connection:
        guarded = _alone_on_sqlite if engine.dialect.name == "sqlite" else _alone_on_postgresql
        with guarded(connection):
            yield connection


@contextmanager
def _alone_on_sqlite(connection: Connection) -> Iterator[None]:
    """A changed table is copied and dropped, which must not take the rows that point at it along."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")  # has no effect inside a transaction
    try:
        with connection.begin():
            yield
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StorageError("The database has rows that point at nothing: restore a backup first.")
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


@contextmanager
def _alone_on_postgresql(connection: Connection) -> Iterator[None]:
    with connection.begin():
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
        yield


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent).replace("%", "%%")  # the value is a format string
    config.set_main_option("script_location", folder)
    return config


@cache
def _scripts() -> ScriptDirectory:
    """Read once: each of them is a module."""
    return ScriptDirectory.from_config(_config())
