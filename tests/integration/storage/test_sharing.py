"""The newest release makes a script live; only what was approved is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application import records as r
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, LATER, NOW, VERSION, one_of_each, person, statement

V2 = replace(VERSION, id="v2", source="id: ventetid # 2")


def released(database: SqlDatabase, *acts: tuple[str, str | None]) -> str | None:
    """The live version after these releases, one a minute."""
    with database.work() as work:
        for minute, (kind, version) in enumerate(acts):
            at = NOW - timedelta(minutes=minute)  # a clock that goes back changes nothing
            work.add(r.ScriptRelease(f"ventetid.{minute:06}", "ventetid", kind, at, version))  # type: ignore[arg-type]
        work.flush()
        found = work.live_versions()
        return found["ventetid"].id if found else None


@pytest.fixture
def office(database: SqlDatabase) -> SqlDatabase:
    """Both versions are approved by one supervisor each; how many it takes is not for the storage to know."""
    with database.work() as work:
        work.add(*HOUSE, V2, r.ScriptApproval("ok-1", "v1", "ola", NOW), r.ScriptApproval("ok-2", "v2", "eva", NOW))
    return database


def test_what_nobody_approved_is_not_live_whatever_was_released(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
    assert released(database, ("release", "v1")) is None


@pytest.mark.parametrize(
    ("acts", "live"),
    [
        ([], None),
        ([("release", "v1")], "v1"),
        ([("release", "v1"), ("release", "v2")], "v2"),
        ([("release", "v1"), ("release", "v2"), ("rollback", "v1")], "v1"),
        ([("release", "v1"), ("withdraw", None)], None),
        ([("release", "v1"), ("retire", None)], None),
        ([("release", "v1"), ("withdraw", None), ("release", "v2")], "v2"),
    ],
)
def test_the_newest_release_says_what_is_live(
    office: SqlDatabase, acts: list[tuple[str, str | None]], live: str | None
) -> None:
    assert released(office, *acts) == live


@pytest.mark.parametrize(
    ("acts", "since"),
    [
        ([("release", "v1")], {}),
        ([("release", "v1"), ("retire", None)], {}),
        ([("release", "v1"), ("withdraw", None)], {"ventetid": set()}),
        ([("release", "v1"), ("withdraw", None), ("release", "v2")], {"ventetid": {"v2"}}),
        ([("release", "v1"), ("withdraw", None), ("release", "v2"), ("retire", None)], {"ventetid": {"v2"}}),
        ([("release", "v1"), ("withdraw", None), ("release", "v2"), ("withdraw", None)], {"ventetid": set()}),
    ],
)
def test_what_was_taken_out_stays_out_until_it_is_released_anew(
    office: SqlDatabase, acts: list[tuple[str, str | None]], since: dict[str, set[str]]
) -> None:
    released(office, *acts)
    with office.reading() as look:
        assert look.since_withdrawal() == since


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
