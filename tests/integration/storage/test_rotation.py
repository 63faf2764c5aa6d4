"""Every data key comes under the first master key, and nobody who reads or writes meanwhile notices."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Engine, delete, event, select, update

from bot.application import records as r
from bot.storage import rotation
from bot.storage.engine import open_engine
from bot.storage.errors import SealError, StorageError
from bot.storage.lock import serving_lock
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.tables import data_key
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, incoming, person

OLD, NEW = new_master_key("old"), new_master_key("new")
ONLY_OLD, BOTH, ONLY_NEW = (MasterKeys.parse(written) for written in (OLD, f"{NEW},{OLD}", NEW))
PEOPLE = 13


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "PAGE", 3)


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """Thirteen people and the service's own key, all under the old master key."""
    with SqlDatabase(engine, ONLY_OLD).work() as work:
        work.add(*HOUSE)
        for number in range(PEOPLE):
            work.add(*person(f"p{number}", f"ord {number}"))
        work.accept([incoming("1")])
    return engine


def labels(database: SqlDatabase) -> dict[str, str]:
    with database.reading() as look:
        assert look.waiting_inbox(1)[0].body, "the service's own key"
        return {one.id: one.label for one in look.find(r.Participant)}


def test_all_are_under_the_new_one_and_it_is_enough(filled: Engine) -> None:
    both = SqlDatabase(filled, BOTH)
    before = labels(both)
    assert rotation.in_use(both) == {"old": PEOPLE + 1}

    assert rotation.rotate(both, BOTH) == rotation.Rotated(PEOPLE + 1, PEOPLE + 1, {}, [])
    assert rotation.in_use(both) == {"new": PEOPLE + 1}
    assert labels(both) == labels(SqlDatabase(filled, ONLY_NEW)) == before
    assert rotation.rotate(both, BOTH) == rotation.Rotated(PEOPLE + 1, 0, {}, [])
    with pytest.raises(SealError, match="'new' is not among them"):
        SqlDatabase(filled, ONLY_OLD).check_keys()


def test_a_key_that_was_taken_away_too_early_is_named(filled: Engine) -> None:
    database = SqlDatabase(filled, ONLY_NEW)
    before = wrapped(filled)
    with pytest.raises(SealError, match=r"lacks 'old'.*put it back.*Nothing was changed"):
        rotation.rotate(database, ONLY_NEW)
    assert wrapped(filled) == before


def wrapped(engine: Engine) -> dict[str, bytes]:
    with engine.connect() as connection:
        return {key: bytes(value) for key, value in connection.execute(select(data_key.c.id, data_key.c.wrapped))}


class Broken(RuntimeError):
    pass


def breaking_at(engine: Engine, at: int) -> Iterator[list[str]]:
    """The `at`-th statement or commit of the rotation is where it ends; without one, all are counted."""
    said: list[str] = []

    def come(what: str) -> None:
        said.append(what)
        if len(said) == at:
            raise Broken

    def statement(*about: Any) -> None:
        come(about[2].split()[0])

    def commit(_connection: Any) -> None:
        come("COMMIT")

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", commit)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", statement)
        event.remove(engine, "commit", commit)


def test_ended_at_any_statement_everything_opens_and_the_next_one_finishes(filled: Engine) -> None:
    both, at, points = SqlDatabase(filled, BOTH), 1, 0
    before, original = labels(both), old_rows(filled)
    while True:
        breaking = breaking_at(filled, at)
        said = next(breaking)
        try:
            rotation.rotate(both, BOTH)
            points = len(said)
        except Broken:
            pass
        breaking.close()
        assert labels(both) == before, (at, said)
        assert sum(rotation.in_use(both).values()) == PEOPLE + 1
        if points:
            break
        rotation.rotate(both, BOTH)
        assert rotation.in_use(both) == {"new": PEOPLE + 1}, (at, said)
        assert labels(SqlDatabase(filled, ONLY_NEW)) == before
        put_back(filled, original)
        at += 1
    assert at > 15, "three pages, each with its statements"


def old_rows(engine: Engine) -> list[dict[str, Any]]:
    with engine.connect() as connection:
        rows = connection.execute(select(data_key.c.id, data_key.c.wrapped)).all()
        return [{"id": one.id, "master_key_id": "old", "wrapped": one.wrapped} for one in rows]


def put_back(engine: Engine, rows: list[dict[str, Any]]) -> None:
    with engine.begin() as connection:
        for row in rows:
            connection.execute(update(data_key).where(data_key.c.id == row["id"]).values(row))


def test_readers_writers_and_newcomers_meanwhile(filled: Engine) -> None:
    """Two processes: a service that knows both keys, and the command. One newcomer comes under the old key."""
    service, over = SqlDatabase(filled, BOTH), Event()
    late = SqlDatabase(filled, MasterKeys.parse(f"{OLD},{NEW}"))

    def reads_and_writes(number: int) -> int:
        rounds = 0
        while not over.is_set() or rounds < 3:
            key = f"n{number}-{rounds}"
            with (late if rounds == 1 else service).work() as work:
                work.add(*person(key, key))
            with service.reading() as look:
                found = look.people([key, f"p{number}"])
            assert found[key].participant.label == key
            assert found[f"p{number}"].participant.label == f"ord {number}"
            rounds += 1
        return rounds

    with ThreadPoolExecutor(4) as threads:
        busy = [threads.submit(reads_and_writes, number) for number in range(3)]
        for _ in range(5):
            rotation.rotate(service, BOTH)
        over.set()
        rounds = sum(one.result(60) for one in busy)
    done = rotation.rotate(service, BOTH)
    assert done.left == {}
    assert done.keys == PEOPLE + 1 + rounds
    assert len(labels(SqlDatabase(filled, ONLY_NEW))) == PEOPLE + rounds


def test_a_key_that_was_destroyed_meanwhile_stays_so(filled: Engine) -> None:
    """It was read, and is gone before it is written."""

    def erase(connection: Any, _cursor: Any, said: str, *_about: Any) -> None:
        if said.startswith("UPDATE data_key"):
            connection.exec_driver_sql("DELETE FROM data_key WHERE id = 'p4'")

    event.listen(filled, "before_cursor_execute", erase)
    done = rotation.rotate(SqlDatabase(filled, BOTH), BOTH)
    event.remove(filled, "before_cursor_execute", erase)
    assert done.keys == PEOPLE
    assert "p4" not in wrapped(filled)


def test_a_key_that_does_not_open_costs_the_others_nothing(filled: Engine) -> None:
    with filled.begin() as connection:
        connection.execute(update(data_key).where(data_key.c.id == "p2").values(wrapped=b"\x01" + b"x" * 60))
    done = rotation.rotate(SqlDatabase(filled, BOTH), BOTH)
    assert done == rotation.Rotated(PEOPLE + 1, PEOPLE, {"old": 1}, ["p2"])
    with filled.begin() as connection:
        connection.execute(delete(data_key).where(data_key.c.id == "p2"))
    assert rotation.rotate(SqlDatabase(filled, BOTH), BOTH).left == {}


def test_a_service_that_does_not_know_the_new_key_is_not_shut_out(filled: Engine, tmp_path: Path) -> None:
    if filled.dialect.name == "postgresql":
        url = filled.url.render_as_string(hide_password=False)
        older, command = open_engine(url, ONLY_OLD.ids), open_engine(url, BOTH.ids)
        held = older.connect()
        with pytest.raises(StorageError, match=r"does not know the master key 'new'.*Nothing was changed"):
            rotation.rotate(SqlDatabase(command, BOTH), BOTH)
        held.close()
        older.dispose()
        newer = open_engine(url, BOTH.ids)
        assert rotation.rotate(SqlDatabase(command, BOTH), BOTH).left == {}
        newer.dispose()
        command.dispose()
    elif (file := filled.url.database) and file != ":memory:":
        both = SqlDatabase(filled, BOTH)
        with serving_lock(f"sqlite:///{file}", ONLY_OLD.ids), pytest.raises(StorageError, match="'new'"):
            rotation.rotate(both, BOTH)
        assert rotation.in_use(both) == {"old": PEOPLE + 1}
        with serving_lock(f"sqlite:///{file}", BOTH.ids):
            assert rotation.rotate(both, BOTH).left == {}


def test_the_old_wrapping_is_not_left_in_the_files(file_database: SqlDatabase, tmp_path: Path) -> None:
    masters = MasterKeys.parse(OLD)
    database = SqlDatabase(file_database.engine, masters)
    with database.work() as work:
        work.add(*HOUSE, *person("p", "ord"))
    old = wrapped(file_database.engine)["p"]
    rotation.rotate(SqlDatabase(file_database.engine, BOTH), BOTH)
    stolen = b"".join(file.read_bytes() for file in tmp_path.glob("stegvis.db*"))
    assert wrapped(file_database.engine)["p"] in stolen, "we look where it would be"
    assert old not in stolen
