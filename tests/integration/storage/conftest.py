from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.storage.engine import open_engine
from bot.storage.migrations.schema import create_for_tests
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.work import SqlDatabase


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database without tables, of each sort."""
    if request.param == "postgresql":
        engine = open_engine(request.getfixturevalue("postgres_url"))
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
    else:
        engine = open_engine(f"sqlite:///{tmp_path}/stegvis.db" if request.param == "sqlite" else "sqlite://")
    yield engine
    engine.dispose()


@pytest.fixture
def engine(empty: Engine) -> Engine:
    create_for_tests(empty)
    return empty


@pytest.fixture
def keys() -> MasterKeys:
    return MasterKeys.parse(new_master_key("k1"))


@pytest.fixture
def database(engine: Engine, keys: MasterKeys) -> SqlDatabase:
    return SqlDatabase(engine, keys)


@pytest.fixture
def file_database(tmp_path: Path, keys: MasterKeys) -> Iterator[SqlDatabase]:
    engine = open_engine(f"sqlite:///{tmp_path}/stegvis.db")
    create_for_tests(engine)
    yield SqlDatabase(engine, keys)
    engine.dispose()
