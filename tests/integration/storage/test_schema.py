"""The migrations make the tables that the code reads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect

from bot.storage.errors import StorageError
from bot.storage.migrations.options import OPTIONS
from bot.storage.migrations.schema import create_for_tests, state, upgrade
from bot.storage.tables import TABLES, metadata


def differences(engine: Engine) -> Any:
    with engine.connect() as connection:
        return compare_metadata(MigrationContext.configure(connection, opts=OPTIONS), metadata)


def test_upgrade_from_empty_makes_our_tables(empty: Engine) -> None:
    assert state(empty) == "empty"
    upgrade(empty)

    assert state(empty) == "current"
    assert differences(empty) == []
    found = {name for name in inspect(empty).get_table_names() if not name.startswith("procrastinate_")}
    assert found == {*metadata.tables, "alembic_version"}


def test_upgrade_twice_and_together_is_upgrade_once(empty: Engine) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(upgrade, [empty] * 4))

    assert state(empty) == "current"


def test_the_short_way_for_tests_is_the_same(empty: Engine) -> None:
    create_for_tests(empty)

    assert state(empty) == "current"
    assert differences(empty) == []


def test_a_newer_database_is_left_alone(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    assert state(engine) == "newer"
    with pytest.raises(StorageError, match="newer Stegvis"):
        upgrade(engine)


def test_foreign_keys_hold_after_an_upgrade(empty: Engine) -> None:
    upgrade(empty)

    if empty.dialect.name == "sqlite":
        with empty.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize("name", metadata.tables)
def test_every_table_says_how_it_is_erased(name: str) -> None:
    table = metadata.tables[name]

    assert table.info["erase"] in ("delete", "keep")
    assert table.info["person"] is None or table.info["person"] in table.c
    assert table.info["erase"] == "delete" or table.info["why"]
    assert table.info["erase"] == "keep" or table.info["person"]


def test_a_column_that_names_a_person_is_the_one_that_is_told() -> None:
    for table in TABLES.values():
        if "participant_id" in table.c:
            assert table.info["person"] == "participant_id"
