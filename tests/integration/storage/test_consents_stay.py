"""A consent is never changed, and goes with nothing but the key of its participant: the database itself refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, update

from bot.application import records as r
from bot.application.ports import Work
from bot.storage.errors import Conflict
from bot.storage.migrations.schema import upgrade
from bot.storage.sealing import MasterKeys
from bot.storage.tables import consent, data_key
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import NOW, one_of_each


def _given(database: SqlDatabase) -> r.Consent:
    with database.work() as work:
        work.add(*one_of_each("ord"))
    with database.reading() as look:
        return look.find(r.Consent)[0]


@pytest.fixture(params=["made for tests", "made by the migrations"])
def kept(request: pytest.FixtureRequest, sort: str, keys: MasterKeys) -> SqlDatabase:
    if request.param == "made by the migrations":
        empty = request.getfixturevalue("empty")
        upgrade(empty)
        return SqlDatabase(empty, keys)
    made: SqlDatabase = request.getfixturevalue("database")
    return made


def _puts(work: Work, one: r.Consent) -> None:
    work.put(replace(one, given=not one.given))


def _changes(work: Work, one: r.Consent) -> None:
    work.change(r.Consent, [one.id], at=NOW)


def _empties(work: Work, one: r.Consent) -> None:
    work.empty(r.Consent, [one.id])


def _removes(work: Work, one: r.Consent) -> None:
    work.remove(one)


def test_no_code_of_ours_changes_or_removes_one(kept: SqlDatabase) -> None:
    one = _given(kept)
    for deed in (_puts, _changes, _empties, _removes):
        with pytest.raises(Conflict, match="rule of the database"), kept.work() as work:
            deed(work, one)
    for statement in (update(consent).values(given=False), delete(consent)):
        with pytest.raises(Exception, match="kept as it was given"), kept.engine.begin() as connection:
            connection.execute(statement)
    with kept.reading() as look:
        assert look.find(r.Consent) == [one]


def test_erasing_takes_it_once_the_key_is_destroyed(kept: SqlDatabase) -> None:
    _given(kept)
    with kept.engine.begin() as connection:
        connection.execute(delete(data_key).where(data_key.c.participant_id == "p"))
        connection.execute(delete(consent))
    with kept.reading() as look:
        assert look.find(r.Consent) == []
