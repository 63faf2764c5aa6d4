"""Two supervisors make a script live; only what was approved is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.application import records as r
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, LATER, NOW, VERSION, fresh, one_of_each, person, statement

V2 = replace(VERSION, id="v2", source="id: ventetid # 2")


def approvals(database: SqlDatabase, *pairs: tuple[str, str]) -> str | None:
    """The live version after these approvals, one a minute."""
    with database.work() as work:
        for minute, (version, who) in enumerate(pairs):
            work.add(r.ScriptApproval(fresh("ok"), version, who, NOW + timedelta(minutes=minute)))
        work.flush()
        found = work.live_versions()
        return found["ventetid"].id if found else None


def test_one_supervisor_twice_is_not_two(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
    assert approvals(database) is None
    assert approvals(database, ("v1", "ola"), ("v1", "ola")) is None


def test_a_specialist_does_not_count(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
    assert approvals(database, ("v1", "ola"), ("v1", "kari")) is None


def test_two_supervisors_make_it_live(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
    assert approvals(database, ("v1", "ola"), ("v1", "eva")) == "v1"


def test_the_version_that_was_completed_last_is_live(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, V2)
    pairs = [("v1", "ola"), ("v2", "ola"), ("v2", "eva"), ("v1", "eva")]
    assert approvals(database, *pairs) == "v1"


def test_half_an_approval_does_not_take_the_place(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, V2)
    assert approvals(database, ("v1", "ola"), ("v1", "eva"), ("v2", "ola")) == "v1"


def test_going_back_takes_two_again(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, V2)
    there = [("v1", "ola"), ("v1", "eva"), ("v2", "ola"), ("v2", "eva"), ("v1", "ola")]
    assert approvals(database, *there) == "v2"
    with database.work() as work:
        work.add(r.ScriptApproval(fresh("ok"), "v1", "eva", LATER))
    with database.reading() as look:
        assert look.live_versions()["ventetid"] == VERSION


def test_shared_statements_come_with_their_line_and_share(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*one_of_each("ord"), statement("unshared", "p", "aldri"), statement("second", "p", "to"))
        work.add(r.SharedLine("gone", "p", "share", "second", LATER, withdrawn_at=LATER))

    with database.reading() as look:
        found = look.shared_statements("p")
        assert look.shared_statements("q") == []
    assert [(one.text, line.id, share.id) for one, line, share in found] == [
        ("ord", "line", "share"),
        ("to", "gone", "share"),
    ]


def test_who_shared_something_since(database: SqlDatabase) -> None:
    """A line that stands, or an answer that lets somebody see what was shared before."""
    with database.work() as work:
        work.add(*HOUSE, *(one for key in ("a", "b", "c", "d") for one in person(key)))
        for key in ("a", "b", "c"):
            work.add(statement(f"s-{key}", key), r.Share(f"h-{key}", key, None, NOW, ""))
        line = r.SharedLine("l-a", "a", "h-a", "s-a", LATER)
        work.add(line, replace(line, id="l-b", participant_id="b", share_id="h-b", statement_id="s-b", at=NOW))
        work.add(replace(line, id="l-c", participant_id="c", share_id="h-c", statement_id="s-c", withdrawn_at=LATER))
        work.add(r.Handover("h", "d", "handover", "kari", "ola", NOW, answered_at=LATER, answer="yes"))
    with database.reading() as look:
        assert look.shared_since(["a", "b", "c", "d"], NOW) == ["a", "d"]
        assert look.shared_since(["b", "c"], NOW) == []
        assert look.shared_since([], NOW) == []
