"""PostgreSQL: a chat's items, a person's conversation and the seat belong to one process at a time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from sqlalchemy import Engine

from bot.storage.engine import open_engine
from bot.storage.jobs import Jobs
from bot.storage.migrations.schema import create_for_tests
from bot.storage.sealing import MasterKeys
from bot.storage.seats import Seat
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, incoming, person
from tests.support import postgres


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    with postgres.fresh_database(postgres_url) as url:
        engine = open_engine(url)
        create_for_tests(engine)
        yield engine
        engine.dispose()


@pytest.fixture
def database(engine: Engine, keys: MasterKeys) -> SqlDatabase:
    return SqlDatabase(engine, keys, Jobs().enqueue)


def accepted(database: SqlDatabase, *keys: str) -> None:
    with database.work() as work:
        work.accept([incoming(key, address=key[0]) for key in keys])


def test_a_chat_that_another_process_has_is_left_to_it(database: SqlDatabase) -> None:
    accepted(database, "a1", "b1", "a2")
    with database.work() as one, database.work() as other:
        assert [item.key for item in one.waiting_inbox(1)] == ["a1"]
        assert [item.key for item in other.waiting_inbox(10)] == ["b1"]
    with database.work() as again:
        assert [item.key for item in again.waiting_inbox(10)] == ["a1", "b1", "a2"]


def test_a_chat_that_is_named_is_waited_for(database: SqlDatabase) -> None:
    accepted(database, "a1", "a2")
    with ThreadPoolExecutor(1) as thread:
        with database.work() as one:
            one.waiting_inbox(10, "a")

            def keys() -> list[str]:
                with database.work() as other:
                    return [item.key for item in other.waiting_inbox(10, "a")]

            waiting = thread.submit(keys)
            with pytest.raises(TimeoutError):
                waiting.result(0.3)
        assert waiting.result(10) == ["a1", "a2"]


def test_a_person_has_one_turn_at_a_time_wherever_they_write(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"))
    with ThreadPoolExecutor(1) as thread:

        def turn() -> bool:
            with database.work() as other:
                return "p" in other.people(["p"])

        with database.work() as one:
            one.people(["p"])
            waiting = thread.submit(turn)
            with pytest.raises(TimeoutError):
                waiting.result(0.3)
        assert waiting.result(10)


def test_what_is_accepted_is_a_job_in_the_same_transaction(database: SqlDatabase, engine: Engine) -> None:
    with pytest.raises(LookupError), database.work() as work:
        work.accept([incoming("x1", address="x")])
        raise LookupError
    accepted(database, "a1", "b1", "a2")
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT lock, args->>'chat' FROM procrastinate_jobs ORDER BY lock")
        assert [tuple(row) for row in found] == [("chat:a", "a"), ("chat:b", "b")]


def test_one_seat_for_one_and_free_when_its_session_ends(engine: Engine) -> None:
    with ExitStack() as leave:
        first, second, elsewhere = (Seat(engine, f"telegram:{number}") for number in (1, 1, 2))
        for seat in (first, second, elsewhere):
            leave.callback(seat.leave)
        assert first.take()
        assert first.held()
        assert not second.take()
        assert elsewhere.take()
        with engine.connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND datname = current_database()"
            )
        assert not first.held()
        assert second.take()
