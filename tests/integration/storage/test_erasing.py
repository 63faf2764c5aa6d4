"""Somebody is erased: nothing of them is left but what tables.py says is kept, and nothing comes after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.application import records as r
from bot.application.errors import NotErased, NotFound, Unavailable
from bot.storage.erasing import ERASED
from bot.storage.errors import StorageError
from bot.storage.sealing import MasterKeys
from bot.storage.tables import TABLES, metadata
from bot.storage.tombstones import Tombstones
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import LATER, NOW, one_of_each, person, statement
from tests.support.walking import named_in

WHO, ADDRESS = "deltaker-4711", "telegram-0815"
NAMES = (WHO, ADDRESS)
# Statements between two faults; 1 for all of them.
STEPS = 6
# Whoever reads these finds an id and moments, and no words (tables.py says why).
KEPT = {("participant", "id"), ("read_audit", "participant_id")}


def lived() -> Iterator[r.Record]:
    """A row in every table about somebody, with names that are found nowhere else."""
    renamed = {"p": WHO, "at-p": ADDRESS}
    for record in one_of_each("hemmelig"):
        values = {one.name: getattr(record, one.name) for one in fields(record)}  # type: ignore[arg-type]
        changed = {key: renamed[value] for key, value in values.items() if isinstance(value, str) and value in renamed}
        yield replace(record, **changed) if changed else record  # type: ignore[type-var]
    yield r.OutboxItem("hello", None, "telegram", ADDRESS, "reply", NOW, body={"text": "hemmelig"})


@pytest.fixture
def tombstones(tmp_path: Path) -> Tombstones:
    return Tombstones(tmp_path / "erased.txt")


@pytest.fixture
def database(engine: Engine, keys: MasterKeys, tombstones: Tombstones) -> SqlDatabase:
    found = SqlDatabase(engine, keys, tombstones=tombstones)
    with found.work() as work:
        work.add(*lived())
        work.add(*person("other", "Petter"))
    return found


def erase(database: SqlDatabase, who: str = WHO) -> bool:
    with database.work() as work:
        return work.erase(who, LATER)


def test_nothing_is_left_but_what_is_said_to_be_kept(database: SqlDatabase) -> None:
    before = named_in(database.engine, *NAMES)
    personal = {table.name for table in metadata.sorted_tables if table.info["erase"] == "delete"}
    assert {table for table, _ in before} == personal | {table for table, _ in KEPT}

    assert erase(database)

    assert named_in(database.engine, *NAMES) == KEPT
    with database.engine.connect() as connection:
        row = connection.exec_driver_sql(f"SELECT status, label, adult_at FROM participant WHERE id = '{WHO}'").one()
    assert (row[0], bytes(row[1]), row[2]) == ("erased", b"", None)
    with database.reading() as look:
        assert look.people([WHO]) == {}
        assert look.get(r.Participant, WHO) is None
        assert len(look.find(r.ReadAudit)) == len(look.find(r.Feedback)) == 1
        assert look.people(["other"])["other"].participant.label == "Petter"


def test_every_table_that_says_so_is_emptied_and_the_key_goes_first() -> None:
    assert ERASED[0].name == "data_key"
    assert {one.name for one in ERASED} == {
        one.name for one in metadata.tables.values() if one.info["erase"] == "delete"
    }


def test_twice_is_as_once_and_nobody_is_not_found(database: SqlDatabase, tombstones: Tombstones) -> None:
    assert erase(database)
    noted = tombstones.file.read_bytes()
    assert not erase(database)
    assert tombstones.file.read_bytes() == noted
    with pytest.raises(NotFound):
        erase(database, "nobody")
    assert tombstones.read() == {WHO: LATER}
    assert tombstones.file.stat().st_mode & 0o777 == 0o600


def test_an_unwrapped_key_that_a_process_has_kept_opens_nothing_more(database: SqlDatabase) -> None:
    with database.reading() as look:
        assert look.find(r.Statement, participant_id=WHO)
    with database.engine.connect() as connection:
        sealed = connection.exec_driver_sql("SELECT * FROM talk").mappings().one()
    erase(database)
    with database.engine.begin() as connection:  # as if somebody put a row of an old backup back
        connection.execute(TABLES[r.Talk].insert(), dict(sealed))
    with database.reading() as look:
        assert look.find(r.Talk) == []


def test_in_the_transaction_that_erases_nothing_more_is_written(database: SqlDatabase) -> None:
    with pytest.raises(StorageError, match="no such person"), database.work() as work:
        work.erase(WHO, LATER)
        work.add(r.Pause("late", WHO, LATER))  # sealed or not
    assert erase(database)


def test_a_transaction_that_fails_leaves_everything_and_no_tombstone(
    database: SqlDatabase, tombstones: Tombstones
) -> None:
    """At one statement after the other, with steps between them so that it takes no longer than it must."""
    before, number = counts(database.engine), 0
    while fails_at(database, number):
        assert counts(database.engine) == before
        assert WHO not in tombstones.read()
        number += STEPS
    assert number > len(ERASED)
    assert named_in(database.engine, *NAMES) == KEPT


def counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        names = list(metadata.tables)
        return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}


def fails_at(database: SqlDatabase, number: int) -> bool:
    left = [number]

    def fail(*_: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise LookupError

    event.listen(database.engine, "before_cursor_execute", fail)
    try:
        erase(database)
    except LookupError:
        return True
    finally:
        event.remove(database.engine, "before_cursor_execute", fail)
    return False


# ---- Others at the same moment ----


at_the_same_time = pytest.mark.parametrize("sort", ["sqlite", "postgresql"])


@at_the_same_time
def test_a_turn_that_is_under_way_is_waited_for_and_goes_as_well(database: SqlDatabase, engine: Engine) -> None:
    with ThreadPoolExecutor(1) as thread:
        with database.work() as turn:
            turn.people([WHO])
            waiting = thread.submit(erase, database)
            with pytest.raises(TimeoutError):
                waiting.result(0.3)
            turn.add(statement("late", WHO, "hemmelig"))
        assert waiting.result(20)
    assert named_in(engine, *NAMES) == KEPT


LATE: dict[str, Callable[[], r.Record]] = {
    "sealed": lambda: r.Sound("late", WHO, b"lyd"),
    "not sealed": lambda: r.Chat("late", WHO, "browser", WHO, LATER),
}


@at_the_same_time
@pytest.mark.parametrize("late", LATE)
def test_whoever_writes_without_holding_the_person_is_refused(database: SqlDatabase, engine: Engine, late: str) -> None:
    begun = Event()

    def write() -> None:
        begun.wait(20)
        with database.work() as work:
            work.add(LATE[late]())

    with ThreadPoolExecutor(1) as thread:
        writing = thread.submit(write)
        with database.work() as work:
            work.erase(WHO, LATER)
            begun.set()
            with pytest.raises(TimeoutError):
                writing.result(0.3)
        with pytest.raises(StorageError):
            writing.result(20)
    assert named_in(engine, *NAMES) == KEPT


@pytest.mark.parametrize("sort", ["postgresql"])
def test_what_was_read_before_is_tried_again_and_then_nobody_is_there(database: SqlDatabase, engine: Engine) -> None:
    """A worker waits for what is unavailable; any other error would end it."""
    with pytest.raises(Unavailable), database.work() as work:
        found = work.get(r.Recording, "spoken")
        assert found is not None
        with ThreadPoolExecutor(1) as thread:
            assert thread.submit(erase, database).result(20)
        work.add(r.Sound("late", found.participant_id, b"lyd"))
    assert named_in(engine, *NAMES) == KEPT


# ---- The file outside the database ----


def test_a_database_from_before_is_erased_again_when_it_is_opened(
    database: SqlDatabase, tombstones: Tombstones
) -> None:
    tombstones.add({WHO: NOW, "somebody-else": NOW})
    assert database.bury(LATER) == [WHO]
    assert database.bury(LATER) == []
    assert named_in(database.engine, *NAMES) == KEPT


def test_a_file_that_was_lost_is_made_anew_from_the_database(database: SqlDatabase, tombstones: Tombstones) -> None:
    erase(database)
    tombstones.file.unlink()
    database.bury(LATER)
    assert tombstones.read() == {WHO: LATER}


@pytest.mark.parametrize("torn", ["deltaker-5", f"deltaker-5 {NOW.isoformat()[:-3]}"])
def test_a_last_line_that_was_torn_off_is_nobodys(tombstones: Tombstones, torn: str) -> None:
    tombstones.add({"a": NOW})
    with tombstones.file.open("a") as file:
        file.write(torn)
    assert tombstones.read() == {"a": NOW}
    tombstones.add({"b": LATER})
    assert tombstones.read() == {"a": NOW, "b": LATER}
    assert "deltaker-5" not in tombstones.file.read_text()


def test_a_line_without_its_end_that_says_all_counts(tombstones: Tombstones) -> None:
    tombstones.file.write_text(f"a {NOW.isoformat()}")
    tombstones.add({"b": LATER})
    assert tombstones.read() == {"a": NOW, "b": LATER}


def test_a_damaged_file_stops_everything(database: SqlDatabase, tombstones: Tombstones) -> None:
    tombstones.file.write_text(f"a {NOW.isoformat()}\n?!\nb {NOW.isoformat()}\n")
    with pytest.raises(StorageError, match="line 2"):
        database.bury(LATER)
    with pytest.raises(NotErased, match="line 2"):
        erase(database)
    assert ("statement", "participant_id") in named_in(database.engine, WHO)


def test_where_nothing_can_be_noted_down_nobody_is_erased(database: SqlDatabase, tombstones: Tombstones) -> None:
    before = counts(database.engine)
    tombstones.file.mkdir()
    with pytest.raises(NotErased, match="try again"):
        erase(database)
    assert counts(database.engine) == before


def test_a_disk_that_is_full_at_the_last_moment_undoes_it(database: SqlDatabase, tombstones: Tombstones) -> None:
    before = counts(database.engine)
    with pytest.raises(NotErased), database.work() as work:
        work.erase(WHO, LATER)
        tombstones.file.unlink()
        tombstones.file.mkdir()
    assert counts(database.engine) == before
