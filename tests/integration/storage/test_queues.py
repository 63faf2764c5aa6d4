"""Accepted once, sent in order, safety first."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application import records as r
from bot.storage.errors import Unfit
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, LATER, NOW, fresh, incoming, outgoing, person


def due(database: SqlDatabase, limit: int = 10, now=NOW) -> list[str]:  # type: ignore[no-untyped-def]
    with database.reading() as look:
        return [one.id for one in look.waiting_outbox("telegram", now, limit)]


def test_an_update_is_accepted_once(database: SqlDatabase) -> None:
    with database.work() as work:
        assert work.accept([incoming("1"), incoming("2"), incoming("1")]) == 2
        assert work.accept([]) == 0
    with database.work() as work:
        assert work.accept([incoming("2"), incoming("1")]) == 0
        assert work.accept([incoming("0")]) == 1  # known by membership, never by order

    with database.reading() as look:
        assert [(one.key, one.body) for one in look.waiting_inbox(10)] == [
            ("1", {"text": "1"}),
            ("2", {"text": "2"}),
            ("0", {"text": "0"}),
        ]
        assert [one.key for one in look.waiting_inbox(1)] == ["1"]


def test_a_value_that_no_column_holds_is_no_outage(database: SqlDatabase) -> None:
    """Whoever waits until the database can be used would wait for ever. SQLite holds more than PostgreSQL does."""
    strict = database.engine.dialect.name == "postgresql"
    with pytest.raises(Unfit) if strict else nullcontext(), database.work() as work:
        work.accept([incoming("1", address="a\0b")])
    with database.work() as work:
        assert work.accept([incoming("2")]) == 1


def test_what_is_done_waits_no_more(database: SqlDatabase) -> None:
    with database.work() as work:
        work.accept([incoming("1"), incoming("2")])
        first, _ = work.waiting_inbox(2)
        work.remove(first)
        assert [one.key for one in work.waiting_inbox(2)] == ["2"]
        assert work.accept([incoming("1")]) == 0
        assert work.get(r.InboxItem, first.id) is None


def test_what_was_seen_is_new_again_after_a_month(database: SqlDatabase) -> None:
    with database.work() as work:
        work.accept([incoming(str(number)) for number in range(5)])
        work.remove(*work.waiting_inbox(9))
    day = NOW.date()
    with database.work() as work:
        assert work.forget_seen(day, 9) == 0
        assert work.accept([incoming("1"), incoming("5", received_at=LATER + timedelta(days=1))]) == 1
        assert work.forget_seen(day + timedelta(days=1), 3) == 3
        assert work.forget_seen(day + timedelta(days=1), 3) == 2
        assert work.accept([incoming("1"), incoming("5")]) == 1


def test_the_same_key_of_another_source_is_another(database: SqlDatabase) -> None:
    with database.work() as work:
        assert work.accept([incoming("1"), incoming("1", source="browser")]) == 2


def test_only_what_is_settled_and_old_leaves_the_outbox(database: SqlDatabase) -> None:
    statuses = ("waiting", "sending", "sent", "failed", "cancelled")
    with database.work() as work:
        work.add(*(outgoing(f"{status} {n}", "a", status=status) for status in statuses for n in range(3)))
        work.add(outgoing("young", "a", status="sent", created_at=LATER))
    with database.work() as work:
        assert work.forget_outbox(("sent", "cancelled"), LATER, 4) == 4
        assert work.forget_outbox(("sent", "cancelled"), LATER, 4) == 2
        assert work.forget_outbox(("failed",), NOW, 4) == 0
        left = {one.id for one in work.find(r.OutboxItem)}
    assert left == {*(f"{status} {n}" for status in ("waiting", "sending", "failed") for n in range(3)), "young"}


def test_what_is_emptied_holds_nothing_and_reads_as_empty(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(outgoing("a", "a", body={"word": "hemmelig"}), outgoing("b", "b", body={"word": "annet"}))
    with database.work() as work:
        work.empty(r.OutboxItem, ["a", "nobody"], status="sent")
        assert work.get(r.OutboxItem, "a") == replace(outgoing("a", "a"), status="sent", seq=1)
        assert work.find(r.OutboxItem, id="b")[0].body == {"word": "annet"}
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT length(body) FROM outbox WHERE id = 'a'").scalar() == 0


def test_the_head_of_each_address_goes_safety_first(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(outgoing("a1", "a"), outgoing("b1", "b"), outgoing("a2", "a"), outgoing("c1", "c"))
        work.add(outgoing("b2", "b", kind="safety"), outgoing("e1", "a", status="sent"))
        work.add(r.OutboxItem("mail", None, "email", "a", "notice", NOW))

    assert due(database) == ["b2", "a1", "c1"]
    assert due(database, limit=2) == ["b2", "a1"]


def test_a_later_time_holds_back_only_what_was_tried(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(outgoing("planned", "a", not_before=LATER), outgoing("now", "a"))
        work.add(outgoing("tried", "b", not_before=LATER, attempts=1), outgoing("after", "b"))
        work.add(outgoing("slow", "c", not_before=LATER, attempts=1), outgoing("card", "c", kind="safety"))

    assert due(database) == ["card", "now"]
    assert due(database, now=LATER) == ["card", "planned", "tried"]


def test_the_transcript_goes_on_from_where_the_page_is(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), *person("q"))
        work.add(*(r.Utterance(fresh("u"), "p", "bot", NOW, body={"n": n}) for n in range(5)))
        work.add(r.Utterance(fresh("u"), "q", "bot", NOW, body={}))

    def said(after: int, limit: int) -> list[int]:
        return [one.body["n"] for one in look.transcript("p", after, limit)]

    with database.reading() as look:
        assert said(-1, 3) == [2, 3, 4]
        assert said(0, 3) == [0, 1, 2]
        second = look.transcript("p", 0, 2)[1].seq
        assert second is not None
        assert said(second, 9) == [2, 3, 4]


def test_numbers_are_never_used_again(database: SqlDatabase) -> None:
    with database.work() as work:
        work.accept([incoming("1")])
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM inbox")
    with database.work() as work:
        work.accept([incoming("2")])
        assert [one.seq for one in work.waiting_inbox(9)] == [2]


@pytest.mark.parametrize("moment", [NOW, NOW + timedelta(microseconds=1), NOW.replace(microsecond=0)])
def test_moments_are_compared_as_times(database: SqlDatabase, moment) -> None:  # type: ignore[no-untyped-def]
    with database.work() as work:
        work.add(outgoing("a", "a", not_before=moment))

    assert due(database, now=moment) == ["a"]
    assert due(database, now=moment - timedelta(microseconds=1)) == []


def test_what_is_due_comes_oldest_first_and_is_ours_alone(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("a"), *person("b"), *person("c"))
        for who, when in (("a", LATER), ("b", NOW), ("c", None)):
            work.add(r.Nudging(who, who, "weekly", NOW, when))

    with database.work() as work:
        assert [one.id for one in work.due(r.Nudging, NOW - timedelta(seconds=1), 10)] == []
        assert [one.id for one in work.due(r.Nudging, LATER, 1)] == ["b"]
        assert [one.id for one in work.due(r.Nudging, LATER, 10)] == ["b", "a"]


def test_due_rows_are_found_by_their_index(database: SqlDatabase) -> None:
    """So a look costs what is due, however many people there are."""
    if database.engine.dialect.name != "sqlite":
        return
    with database.engine.connect() as connection:
        for name in ("nudging", "agreement"):
            plan = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN SELECT * FROM {name} WHERE next_at <= 'x' ORDER BY next_at, id LIMIT 5"
            )
            assert f"ix_{name}_next_at" in str(plan.all())
