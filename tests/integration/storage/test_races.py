"""Threads meet; each thing happens once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import pytest

from bot import wiring
from bot.application import records as r
from bot.application import workplace
from bot.application.errors import WrongUse
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, LATER, NOW, incoming, one_of_each, person

THREADS = 20
TIMES = 100


def test_an_invitation_is_used_by_one(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*one_of_each("ord"))
    ready = Barrier(THREADS)

    def use(number: int) -> r.Invitation | None:
        if number < THREADS:
            ready.wait()
        with database.work() as work:
            return work.use_invitation("code", NOW)

    with ThreadPoolExecutor(THREADS) as threads:
        won = [one for one in threads.map(use, range(10 * TIMES)) if one]
    assert [one.used_at for one in won] == [NOW]


def test_a_link_is_used_once_and_in_time(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, r.StaffLink("link", "kari", NOW, LATER))
        work.flush()
        assert work.use_staff_link("unknown", NOW) is None
        assert work.use_staff_link("link", LATER) is None
        found = work.use_staff_link("link", LATER - timedelta(seconds=1))
        assert found is not None
        assert found.staff_id == "kari"
        assert work.use_staff_link("link", NOW) is None


def test_the_same_update_from_many_threads_is_one_row(database: SqlDatabase) -> None:
    def accept(number: int) -> int:
        with database.work() as work:
            return work.accept([incoming(str(number % 5))])

    with ThreadPoolExecutor(THREADS) as threads:
        assert sum(threads.map(accept, range(TIMES))) == 5
    with database.reading() as look:
        assert len(look.waiting_inbox(TIMES)) == 5


def test_writers_and_readers_at_once_lose_nothing(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)

    def join(number: int) -> None:
        with database.work() as work:
            work.add(*person(f"p{number}", str(number)))
        with database.reading() as look:
            assert look.people([f"p{number}"])[f"p{number}"].participant.label == str(number)

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(join, range(TIMES)))
    with database.reading() as look:
        assert len(look.participants_of("kari", LATER)) == TIMES


def test_a_transaction_inside_another_is_said_at_once(file_database: SqlDatabase) -> None:
    with file_database.work() as work:
        work.add(*HOUSE)
        with pytest.raises(RuntimeError, match="transaction open"), file_database.work():
            pass
    with file_database.reading() as look:
        assert look.get(r.Office, "office") is not None


def test_a_nudge_is_claimed_by_one_and_the_others_do_not_wait(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), r.Nudging("p", "p", "weekly", NOW, NOW))
    ready = Barrier(5)

    def claim(number: int) -> int:
        ready.wait()
        with database.work() as work:
            due = work.due(r.Nudging, NOW, 10)
            work.put(*(replace(one, next_at=LATER) for one in due))
            return len(due)

    with ThreadPoolExecutor(5) as threads:
        assert sum(threads.map(claim, range(5))) == 1


def test_someone_in_a_turn_is_nudged_at_the_next_look(database: SqlDatabase) -> None:
    if database.engine.dialect.name != "postgresql":
        return  # SQLite's writers come one after another
    with database.work() as work:
        work.add(*HOUSE, *person("p"), r.Nudging("p", "p", "weekly", NOW, NOW))
    with database.work() as turn:
        turn.people(["p"])
        with ThreadPoolExecutor(1) as other:

            def look() -> int:
                with database.work() as work:
                    return len(work.due(r.Nudging, NOW, 10))

            assert other.submit(look).result(timeout=5) == 0


def test_two_administrators_who_close_each_other_out_leave_one(database: SqlDatabase) -> None:
    """The one who is later is told that there is no other left."""
    kit = wiring.kit(lambda: NOW)
    with database.work() as work:
        work.add(*HOUSE)
        wish = workplace.Wish("Ada", "administrator")
        both = [workplace.add(work, kit, None, wish, f"{name}@example.no").id for name in ("ada", "bo")]

    def close(staff_id: str) -> bool:
        ready.wait()
        try:
            with database.work() as work:
                workplace.disable(work, kit, None, staff_id)
        except WrongUse:
            return False
        return True

    for _ in range(10):
        ready = Barrier(2)
        with ThreadPoolExecutor(2) as threads:
            assert sorted(threads.map(close, both)) == [False, True]
        with database.work() as work:
            for key in both:
                workplace.enable(work, kit, None, key)
