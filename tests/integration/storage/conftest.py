from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite3
from sqlalchemy import Engine, make_url

from bot.storage.engine import open_engine
from bot.storage.migrations.schema import create_for_tests
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.work import SqlDatabase
from tests.support import postgres


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def sort(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def empty(request: pytest.FixtureRequest, sort: str, tmp_path: Path) -> Iterator[Engine]:
    """A database without tables, of each sort."""
    with ExitStack() as stack:
        url = f"sqlite:///{tmp_path}/stegvis.db" if sort == "sqlite" else "sqlite://"
        if sort == "postgresql":
            url = stack.enter_context(postgres.fresh_database(request.getfixturevalue("postgres_url")))
        engine = open_engine(url)
        stack.callback(engine.dispose)
        yield engine


@pytest.fixture
def engine(request: pytest.FixtureRequest, sort: str, tmp_path: Path) -> Iterator[Engine]:
    """A database with its tables, of each sort: a copy, since making them takes longer than most tests."""
    with ExitStack() as stack:
        url = "sqlite://"
        if sort == "postgresql":
            server, made = request.getfixturevalue("postgres_url"), request.getfixturevalue("made_on_postgres")
            url = stack.enter_context(postgres.fresh_database(server, template=made))
        elif sort == "sqlite":
            url = f"sqlite:///{shutil.copy(request.getfixturevalue('made_file'), tmp_path / 'stegvis.db')}"
        engine = open_engine(url)
        stack.callback(engine.dispose)
        if sort == "memory":
            _copy_into(engine, request.getfixturevalue("made_file"))
        yield engine


def _copy_into(engine: Engine, file: Path) -> None:
    with closing(engine.raw_connection()) as pooled, closing(sqlite3.connect(file)) as kept:
        kept.backup(pooled.driver_connection)


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "stegvis.db"
    _make(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def made_on_postgres(postgres_url: str) -> Iterator[str | None]:
    with postgres.fresh_database(postgres_url) as url:
        _make(url)
        yield make_url(url).database


def _make(url: str) -> None:
    engine = open_engine(url)
    create_for_tests(engine)
    engine.dispose()


@pytest.fixture
def keys() -> MasterKeys:
    return MasterKeys.parse(new_master_key("k1"))


@pytest.fixture
def database(engine: Engine, keys: MasterKeys) -> SqlDatabase:
    return SqlDatabase(engine, keys)


@pytest.fixture
def file_database(made_file: Path, tmp_path: Path, keys: MasterKeys) -> Iterator[SqlDatabase]:
    engine = open_engine(f"sqlite:///{shutil.copy(made_file, tmp_path / 'stegvis.db')}")
    yield SqlDatabase(engine, keys)
    engine.dispose()
