"""The migrations make the tables that the code reads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, MetaData, event, insert, inspect, select

from bot.application import records as r
from bot.storage import migrations
from bot.storage.errors import SealError, StorageError
from bot.storage.migrations.options import OPTIONS
from bot.storage.migrations.schema import create_for_tests, state, upgrade
from bot.storage.sealing import SHORT_BYTES, MasterKeys, Sealer, new_master_key
from bot.storage.tables import TABLES, data_key, metadata, statement
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, NOW, incoming, person


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


def test_a_current_database_is_not_read_from_end_to_end_at_every_start(engine: Engine) -> None:
    """With a million answers that would take longer than everything else that a start does."""
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *about: said.append(about[2]))
    upgrade(engine)

    assert said
    assert not [one for one in said if "foreign_key_check" in one]


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


def test_an_older_inbox_keeps_what_waits_and_knows_what_came(empty: Engine) -> None:
    """Before 0004 the rows themselves were kept for ever, to know an update that comes again."""
    _upgrade_to(empty, "0003")
    with empty.begin() as connection:
        rows = [(f"i{n}", f"m:7:{n}", status) for n, status in enumerate(("done", "waiting", "quarantined", "done"))]
        for key, known_by, status in rows:
            connection.exec_driver_sql(
                "INSERT INTO inbox (id, source, key, address, received_at, status, attempts, body) "
                f"VALUES ('{key}', 'telegram:1', '{known_by}', '7', '2026-01-01 00:00:00.000000', '{status}', 0, '')"
            )
    upgrade(empty)

    assert differences(empty) == []
    with empty.begin() as connection:
        left = connection.exec_driver_sql("SELECT id, status FROM inbox ORDER BY seq").all()
        assert [tuple(row) for row in left] == [("i1", "waiting"), ("i2", "quarantined")]
    database = SqlDatabase(empty, MasterKeys.parse(new_master_key("test")))
    with database.work() as work:
        assert work.accept(incoming(known_by, source="telegram:1") for _, known_by, _ in rows) == 0
        assert work.accept([incoming("m:7:9", source="telegram:1")]) == 1


def test_whether_a_line_had_a_help_card_is_sealed_when_it_was_not(empty: Engine) -> None:
    """Before 0016 the bare database told it. Nothing is changed without the keys."""
    _upgrade_to(empty, "0015")
    keys = MasterKeys.parse(new_master_key("test"))
    with SqlDatabase(empty, keys).work() as work:
        work.add(*HOUSE, *person("p"))
    with empty.begin() as connection:
        row = connection.execute(select(data_key).where(data_key.c.id == "p")).one()
        text = Sealer(keys.unwrap("p", row.master_key_id, row.wrapped)).seal("statement", "text", "a", "orda")
        old = MetaData()
        old.reflect(connection, only=["statement"])
        line = {"participant_id": "p", "place": "profile", "section": "s", "language": "nb", "author": "participant"}
        line |= {"source": "profile", "status": "active", "tapped": False, "said_at": NOW, "seconds": 0, "text": text}
        for key, flagged in (("a", True), ("b", False)):
            connection.execute(insert(old.tables["statement"]), {**line, "id": key, "flagged": flagged})
    with pytest.raises(SealError, match="STEGVIS_MASTER_KEYS"):
        upgrade(empty)
    assert state(empty) == "older"
    upgrade(empty, keys)

    assert differences(empty) == []
    with empty.connect() as connection:
        lengths = {len(one) for one in connection.execute(select(statement.c.flagged)).scalars()}
    assert len(lengths) == 1
    assert min(lengths) > SHORT_BYTES
    with SqlDatabase(empty, keys).reading() as look:
        (one,) = look.find(r.Statement, id="a")
        assert (one.flagged, one.text) == (True, "orda")


def _upgrade_to(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


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
