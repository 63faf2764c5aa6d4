"""A turn's people come in a constant number of questions and are written in sets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Engine, event

from bot.application import records as r
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, LATER, NOW, OLA, answer, outgoing, person, run, statement


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


def fifty() -> list[str]:
    return [f"p{number:02}" for number in range(50)]


def with_a_run(key: str) -> tuple[r.Record, ...]:
    return (*person(key), r.Talk(key, key, {}), run(f"{key}-run", key), answer(f"{key}-a", key, f"{key}-run"))


def test_fifty_people_take_as_many_questions_as_one(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
        for key in fifty():
            work.add(*with_a_run(key))

    with counted(database.engine) as one, database.reading() as look:
        assert len(look.people_at("telegram", ["at-p00"])) == 1
    with counted(database.engine) as many, database.reading() as look:
        assert len(look.people_at("telegram", [f"at-{key}" for key in fifty()])) == 50
    assert len(one) == len(many) <= 11


def test_fifty_turns_are_a_handful_of_statements(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)
        for key in fifty():
            work.add(*with_a_run(key))

    with counted(database.engine) as asked, database.work() as work:
        for person in work.people(fifty()).values():
            key, (open_run,) = person.participant.id, person.runs
            work.put(replace(open_run, position="second"), r.Talk(key, key, {"screen": "run"}))
            work.add(answer(f"{key}-b", key, open_run.id), statement(f"{key}-s", key))
            work.add(outgoing(f"{key}-out", f"at-{key}", participant_id=key))
        asked.clear()
    assert len(asked) == 5


def test_a_person_is_whole(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p", "Per"))
        work.add(r.Chat("blocked", "p", "browser", "b", LATER, blocked_at=LATER), r.Talk("p", "p", {"a": [1]}))
        work.add(run("old", "p"), run("new", "p", started_at=LATER), run("done", "p", status="finished"))
        work.add(answer("a", "p", "old"))

    with database.reading() as look:
        found = look.people_at("browser", ["b", "nobody"])
        assert look.people_at("telegram", ["b"]) == {}
        assert look.people(["nobody"]) == {}
    one = found["b"]
    assert (one.participant.label, one.office.id, one.specialist.id) == ("Per", "office", "kari")
    assert [chat.id for chat in one.chats] == ["p-chat", "blocked"]
    assert one.talk is not None
    assert one.talk.state == {"a": [1]}
    assert [each.id for each in one.runs] == ["new", "old"]


def test_between_two_specialists_the_last_one_stays(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"))
        work.flush()
        (followed,) = work.find(r.Assignment)
        work.put(replace(followed, until=LATER))
        work.flush()
        assert work.people(["p"])["p"].specialist.id == "kari"
        assert work.participants_of("kari", LATER) == []
        work.add(replace(OLA, id="per", role="specialist", email="per@example.no"))
        work.add(r.Assignment("next", "p", "per", LATER))
        work.flush()
        assert work.people(["p"])["p"].specialist.id == "per"
        assert work.participants_of("per", LATER) == ["p"]


def test_of_two_that_were_left_open_only_the_newest_counts_and_a_cover_has_an_end(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), replace(OLA, id="per", role="specialist", email="per@example.no"))
        work.add(r.Assignment("next", "p", "per", LATER))
        work.add(r.Assignment("covered", "p", "eva", NOW, LATER, "cover"))

    with database.reading() as look:
        assert (look.participants_of("kari", LATER), look.participants_of("per", LATER)) == ([], ["p"])
        assert (look.participants_of("eva", NOW), look.participants_of("eva", LATER)) == (["p"], [])
        assert look.people(["p"])["p"].specialist.id == "per"


def test_nobody_follows_nobody_comes(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, person("p")[0])

    with database.reading() as look:
        assert look.people(["p"]) == {}


def test_finished_runs_are_counted_by_script(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), run("1", "p", status="finished"), run("2", "p", status="finished"))
        work.add(run("3", "p"))

    with database.reading() as look:
        assert look.finished_counts("p") == {"ventetid": 2}
        assert look.finished_counts("q") == {}


def test_the_sizes_of_sounds_are_told_without_any_being_loaded(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), *person("q"))
        for key, owner, much in (("s1", "p", 1000), ("s2", "p", 20), ("s3", "q", 30)):
            work.add(r.Recording(key, owner, NOW, 4, "kept"), r.Sound(key, owner, b"a" * much))

    with counted(database.engine) as asked, database.reading() as look:
        sizes = look.sound_sizes("p")
    assert list(sizes) == ["s1", "s2"]
    assert sizes["s1"] - sizes["s2"] == 980
    assert not [one for one in asked if "sound.audio" in one.replace("length(sound.audio)", "")]
