"""What is put in comes out, whatever people write."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.application import records as r
from bot.storage.errors import Conflict, StorageError
from bot.storage.tables import TABLES, data_key
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, KARI, LATER, NOW, OFFICE, one_of_each, person

ODD_WORDS = {
    "nothing": "",
    "emoji": "👩🏽‍🦽 går på jobb 🏳️‍🌈",
    "right to left": "שלום \u202eabc\u202c مرحبا",
    "as long as Telegram allows": "æ" * 4096,
    "combining": "a\u030a o\u0308 e\u0301\u0301\u0301",
    "NUL": "før\0etter",
    "half an emoji": "\ud83d",
    "looks like code": '\'; DROP TABLE run; -- {"a": [1]} <b>',
    "line ends": "a\r\nb\u2028c",
}


def without_seq(record: Any) -> Any:
    return replace(record, seq=None) if hasattr(record, "seq") else record


def kept(database: SqlDatabase, records: tuple[r.Record, ...]) -> list[Any]:
    with database.work() as work:
        work.add(*records)
    with database.reading() as look:
        return [look.get(type(one), one.id) for one in records]


@pytest.mark.parametrize("words", ODD_WORDS.values(), ids=ODD_WORDS)
def test_every_kind_of_record_comes_back_as_it_was(database: SqlDatabase, words: str) -> None:
    records = one_of_each(words)

    assert {type(one) for one in records} == set(TABLES)
    assert [without_seq(one) for one in kept(database, records)] == list(records)


@given(words=st.text(st.characters(exclude_categories=())))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_come_back(file_database: SqlDatabase, words: str) -> None:
    with file_database.work() as work:
        if work.get(r.Office, "office") is None:
            work.add(*HOUSE, *person("p"))
            work.flush()
        (before,) = work.find(r.Participant, id="p")
        work.put(replace(before, label=words))
        work.flush()
        after = work.get(r.Participant, "p")

    assert after is not None
    assert after.label == words


def test_put_replaces_and_is_seen_by_the_next_look(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("p", "før"))
        work.flush()
        (one,) = work.find(r.Participant)
        work.put(replace(one, label="etter", status="stopped"))
        assert work.get(r.Participant, "p") == replace(one, label="etter", status="stopped")


def test_put_of_what_was_just_added_is_one_row(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(OFFICE)
        work.put(replace(OFFICE, name="NAV Volda"))

    with database.reading() as look:
        assert [one.name for one in look.find(r.Office)] == ["NAV Volda"]


def test_put_of_what_is_not_there_fails(database: SqlDatabase) -> None:
    with pytest.raises(KeyError), database.work() as work:
        work.put(OFFICE)


def test_an_exception_leaves_nothing(database: SqlDatabase) -> None:
    with pytest.raises(ZeroDivisionError), database.work() as work:
        work.add(*HOUSE, *person("p"))
        work.flush()
        raise ZeroDivisionError

    with database.reading() as look:
        assert look.find(r.Office) == []
        assert look.find(r.Participant) == []


def test_a_staff_email_is_unique_in_any_letters(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE)

    with pytest.raises(Conflict, match="email"), database.work() as work:
        work.add(replace(KARI, id="another", email="KARI@Example.no "))
    with database.reading() as look:
        assert look.find(r.Staff, email="Kari@EXAMPLE.no") == [KARI]


def test_a_row_must_point_at_something(database: SqlDatabase) -> None:
    with pytest.raises(Conflict), database.work() as work:
        work.add(KARI)


def test_find_by_none_by_several_and_in_order(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*HOUSE, *person("b"), *person("a"), *person("c", adult_at=NOW))

    with database.reading() as look:
        assert [one.id for one in look.find(r.Participant, adult_at=None)] == ["a", "b"]
        assert [one.id for one in look.find(r.Participant, id=["c", "a", "x"])] == ["a", "c"]
        assert [one.id for one in look.find(r.Participant, adult_at=[None, NOW])] == ["a", "b", "c"]
        assert look.find(r.Participant, id=[]) == []
        with pytest.raises(TypeError):
            look.find(r.Participant, label="sealed")


def test_a_look_changes_nothing(database: SqlDatabase) -> None:
    with database.reading() as look:
        for change in (
            lambda: look.add(OFFICE),
            lambda: look.put(OFFICE),
            lambda: look.accept([]),
            lambda: look.use_invitation("x", NOW),
        ):
            with pytest.raises(RuntimeError, match="read-only"):
                change()


def test_a_person_without_a_key_is_absent(database: SqlDatabase) -> None:
    with database.work() as work:
        work.add(*one_of_each("ord"), *person("q"))
    with database.reading() as look:
        assert set(look.people(["p", "q"])) == {"p", "q"}

    with database.engine.begin() as connection:
        connection.execute(delete(data_key).where(data_key.c.participant_id == "p"))

    with database.reading() as look:
        assert set(look.people(["p", "q"])) == {"q"}
        assert set(look.people_at("telegram", ["at-p", "at-q"])) == {"at-q"}
        assert look.participants_of("kari", LATER) == ["q"]
        assert look.get(r.Participant, "p") is None
        assert look.find(r.Statement, participant_id="p") == []
        assert look.shared_statements("p") == []
        assert [one.id for one in look.find(r.OutboxItem)] == ["mail"]
    with pytest.raises(StorageError, match="p: there is no such person"), database.work() as work:
        work.add(r.Share("another", "p", None, NOW, "ord"))


def test_what_hangs_on_another_is_removed_first(database: SqlDatabase) -> None:
    """Whatever order they are named in."""
    kept(database, one_of_each("ord"))
    with database.work() as work:
        line, sheet = work.get(r.SheetLine, "on-sheet"), work.get(r.ReviewSheet, "sheet")
        assert line is not None
        assert sheet is not None
        work.remove(sheet, line)
    with database.reading() as look:
        assert (look.find(r.SheetLine), look.find(r.ReviewSheet)) == ([], [])
