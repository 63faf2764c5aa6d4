"""Without the key the database says nothing, and what was moved does not open."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, update

from bot.application import records as r
from bot.storage.engine import open_engine
from bot.storage.errors import SealError
from bot.storage.keyring import KeyCache
from bot.storage.sealing import LONG_BYTES, MasterKeys, Sealer, new_key, new_master_key
from bot.storage.tables import run, share, statement, talk
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, NOW, incoming, one_of_each, person
from tests.integration.storage.makers import statement as said

CANARY = "KANARI-7f3a-er-redd-for-å-ringe"


def test_a_stolen_file_shows_no_words(file_database: SqlDatabase, tmp_path: Path) -> None:
    with file_database.work() as work:
        work.add(*one_of_each(CANARY))
        work.accept([incoming("2", body={"text": CANARY})])
    files = list(tmp_path.glob("stegvis.db*"))
    stolen = b"".join(file.read_bytes() for file in files)

    assert {file.name for file in files} >= {"stegvis.db", "stegvis.db-wal"}
    assert b"NAV \xc3\x98rsta" in stolen  # we did look where rows are
    for form in (CANARY.encode(), CANARY.encode("utf-16-le"), base64.b64encode(CANARY.encode()), b"KANARI"):
        assert form not in stolen


def test_files_are_for_their_owner_alone(file_database: SqlDatabase, tmp_path: Path) -> None:
    with file_database.work() as work:
        work.add(*HOUSE)

    assert {file.stat().st_mode & 0o077 for file in tmp_path.glob("stegvis.db*")} == {0}


@pytest.mark.parametrize(("one", "other"), [(True, False), ("", "2026-11-22T10:00:00+00:00"), ("Ja", "Nei, ikke nå")])
def test_no_length_tells_what_is_short(one: object, other: object) -> None:
    sealer = Sealer(new_key())
    sealed = [sealer.seal("t", "c", "1", value) for value in (one, other)]

    assert len(sealed[0]) == len(sealed[1])
    assert [sealer.open("t", "c", "1", value) for value in sealed] == [one, other]


@pytest.fixture
def two_people(database: SqlDatabase) -> SqlDatabase:
    with database.work() as work:
        work.add(*HOUSE, *person("p"), *person("q"))
        work.add(said("p1", "p", "en"), said("p2", "p", "to"), said("q1", "q", "tre"))
        work.add(r.Share("p1", "p", None, NOW, "en"), r.Talk("p", "p", {"a": 1}))
        work.add(r.RunRow("p", "p", "s", "v1", "nb", "open", "", NOW, NOW, state={"a": 2}))
    return database


def moved(engine: Engine, source: Any, key: str, target: Any, to: str) -> None:
    with engine.begin() as connection:
        sealed = connection.scalar(select(source).where(source.table.c.id == key))
        connection.execute(update(target.table).where(target.table.c.id == to).values({target: sealed}))


@pytest.mark.parametrize(
    ("kind", "source", "key", "target", "to"),
    [
        pytest.param(r.Statement, statement.c.text, "p1", statement.c.text, "p2", id="another row"),
        pytest.param(r.Statement, statement.c.text, "p1", statement.c.text, "q1", id="another person"),
        pytest.param(r.Statement, share.c.shown, "p1", statement.c.text, "p1", id="another table, same id"),
        pytest.param(r.RunRow, talk.c.state, "p", run.c.state, "p", id="same column name, same id"),
    ],
)
def test_moved_words_do_not_open(
    two_people: SqlDatabase, kind: type, source: Any, key: str, target: Any, to: str
) -> None:
    moved(two_people.engine, source, key, target, to)

    place = f"{target.table.name}.{target.name} of {to}"
    with pytest.raises(SealError, match=place), two_people.reading() as look:
        look.get(kind, to)


@pytest.mark.parametrize("spoiled", [b"", b"\x01", b"\x02" + b"x" * 40, b"\x01" + b"x" * 40])
def test_spoiled_words_do_not_open(two_people: SqlDatabase, spoiled: bytes) -> None:
    with two_people.engine.begin() as connection:
        connection.execute(update(statement).where(statement.c.id == "p1").values(text=spoiled))

    with pytest.raises(SealError), two_people.reading() as look:
        look.get(r.Statement, "p1")


def test_columns_of_one_row_are_bound_apart() -> None:
    sealer = Sealer(new_key())
    sealed = sealer.seal("t", "one", "1", "x")

    assert sealer.open("t", "one", "1", sealed) == "x"
    with pytest.raises(SealError):
        sealer.open("t", "two", "1", sealed)


def test_sealing_twice_gives_two_ciphertexts() -> None:
    sealer = Sealer(new_key())

    assert sealer.seal("t", "c", "1", "x") != sealer.seal("t", "c", "1", "x")


def test_another_master_key_is_refused(two_people: SqlDatabase) -> None:
    other = SqlDatabase(two_people.engine, MasterKeys.parse(new_master_key("k1")))

    with (
        pytest.raises(SealError, match=r"STEGVIS_MASTER_KEYS does not open this database: .*'k1' was another"),
        other.reading() as look,
    ):
        look.people(["p"])
    with pytest.raises(SealError), other.work() as work:
        work.add(said("p3", "p"))
    with pytest.raises(SealError):
        other.check_keys()


def test_a_missing_master_key_is_named(two_people: SqlDatabase) -> None:
    other = SqlDatabase(two_people.engine, MasterKeys.parse(new_master_key("k2")))

    with pytest.raises(SealError, match="'k1' is not among them"):
        other.check_keys()


def test_a_new_master_key_stands_before_the_old_one(engine: Engine) -> None:
    old, new = new_master_key("old"), new_master_key("new")
    with SqlDatabase(engine, MasterKeys.parse(old)).work() as work:
        work.add(*HOUSE, *person("p", "før"))
    both = SqlDatabase(engine, MasterKeys.parse(f"{new}, {old}"))
    with both.work() as work:
        work.add(*person("q", "etter"))

    both.check_keys()
    with both.reading() as look:
        assert {key: one.participant.label for key, one in look.people(["p", "q"]).items()} == {
            "p": "før",
            "q": "etter",
        }
    with SqlDatabase(engine, MasterKeys.parse(new)).reading() as look:
        assert set(look.people(["q"])) == {"q"}


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("", "is empty"),
        ("abc", "not id:base64"),
        ("a b:QUJD", "not id:base64"),
        ("k1:***", "'k1' is not base64"),
        ("k1:QUJD", "'k1' has 3 bytes, not 32"),
        ("k1:" + "A" * 43 + "=,k1:" + "B" * 43 + "=", "same id twice"),
    ],
)
def test_master_keys_that_cannot_be_right(written: str, line: str) -> None:
    with pytest.raises(SealError, match=line) as caught:
        MasterKeys.parse(written)
    assert "\n" not in str(caught.value)


def test_master_keys_do_not_show_themselves() -> None:
    written = new_master_key("k1")

    assert repr(MasterKeys.parse(written)) == "MasterKeys(k1)"


def test_the_cache_is_bounded() -> None:
    cache = KeyCache(size=2)
    for wrapped in (b"a", b"b", b"a", b"c"):
        if cache.get(wrapped) is None:
            cache.keep(wrapped, Sealer(new_key()))

    assert [cache.get(wrapped) is not None for wrapped in (b"a", b"b", b"c")] == [True, False, True]


def test_open_engine_twice_reads_the_same(file_database: SqlDatabase, keys: MasterKeys) -> None:
    with file_database.work() as work:
        work.add(*HOUSE, *person("p", "ord"))
    again = open_engine(str(file_database.engine.url))
    try:
        with SqlDatabase(again, keys).reading() as look:
            assert look.people(["p"])["p"].participant.label == "ord"
    finally:
        again.dispose()


LENGTHS = (0, 1, LONG_BYTES - 3, LONG_BYTES - 2, LONG_BYTES, 5_000)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("sign", ["a", "ø", "ጤ", "\ud800"])
def test_what_is_sealed_opens_however_long_it_is(length: int, sign: str) -> None:
    sealer, words = Sealer(new_key()), sign * length
    sealed = sealer.seal("statement", "text", "p1", words)
    assert sealer.open("statement", "text", "p1", sealed) == words
    with pytest.raises(SealError):
        sealer.open("statement", "text", "p2", sealed)


def test_what_is_long_is_kept_shorter_and_does_not_open_as_what_is_short() -> None:
    sealer = Sealer(new_key())
    sealed = sealer.seal("run", "state", "p", {"answers": ["det samme om igjen"] * 100})
    assert len(sealed) < LONG_BYTES
    for version in (b"\x01", b"\x03"):
        with pytest.raises(SealError):
            sealer.open("run", "state", "p", version + sealed[1:])
    short = sealer.seal("run", "state", "p", "kort")
    with pytest.raises(SealError):
        sealer.open("run", "state", "p", b"\x02" + short[1:])
