"""A backup and back: the same rows, from and into either database, and nothing that should not come back."""

from __future__ import annotations

import gzip
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import event

from bot.application import records as r
from bot.application.errors import WrongUse
from bot.storage import backup_file, restoring
from bot.storage.backups import backup
from bot.storage.engine import file_of, open_engine
from bot.storage.errors import SealError, StorageError
from bot.storage.lock import serving_lock
from bot.storage.migrations import schema
from bot.storage.restoring import Restored
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import LATER, NOW, one_of_each, person, statement
from tests.integration.storage.test_erasing import KEPT, NAMES, WHO, lived
from tests.support import postgres
from tests.support.walking import digests, named_in

KEPT_FOR = timedelta(days=35)
# Statements: as it begins, while tables are made.
KILLED_AT = (2, 150)


@pytest.fixture
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Of a database and of an empty one, each of the sort that the test asks for."""
    sorts = getattr(request, "param", ("sqlite", "sqlite"))
    with ExitStack() as stack:

        def url(sort: str, name: str) -> str:
            if sort == "sqlite":
                return f"sqlite:///{tmp_path}/{name}.db"
            return stack.enter_context(postgres.fresh_database(request.getfixturevalue("postgres_url")))

        yield url(sorts[0], "from"), url(sorts[1], "to")


def filled(url: str, keys: MasterKeys) -> SqlDatabase:
    engine = open_engine(url)
    schema.create_for_tests(engine)
    database = SqlDatabase(engine, keys)
    with database.work() as work:
        work.add(*lived(), *person("other", "Petter \N{SNOWMAN}"))
    return database


def restore(url: str, file: Path, keys: MasterKeys, erased: Mapping[str, datetime] | None = None) -> Restored:
    return restoring.restore(url, file, keys, erased or {})


@pytest.mark.parametrize("urls", [("sqlite", "postgresql"), ("postgresql", "sqlite")], indirect=True)
def test_every_row_comes_back_as_it_was(urls: tuple[str, str], tmp_path: Path, keys: MasterKeys) -> None:
    source, target = urls
    database, file = filled(source, keys), tmp_path / "stegvis.backup"
    before = digests(database.engine)
    header = backup(source, file, NOW, KEPT_FOR)
    database.engine.dispose()

    done = restore(target, file, keys)

    assert (header.made_at, header.delete_by, header.keys) == (NOW, NOW + KEPT_FOR, ("k1",))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert done.rows == sum(map(len, before.values()))
    engine = open_engine(target)
    assert digests(engine) == before
    again = SqlDatabase(engine, keys)
    with again.work() as work:  # goes on counting where it was
        work.add(r.Utterance("next", WHO, "bot", LATER, body={"text": "Hei"}))
        work.flush()
        assert [one.id for one in work.transcript(WHO, -1, 10)] == ["heard", "next"]
        assert next(one.words for one in work.find(r.PersonalMessage)) == "hemmelig"
    engine.dispose()


@pytest.mark.parametrize("urls", [("sqlite", "sqlite"), ("postgresql", "postgresql")], indirect=True)
def test_whoever_was_erased_since_is_not_in_what_is_restored(
    urls: tuple[str, str], tmp_path: Path, keys: MasterKeys
) -> None:
    source, target = urls
    database, file = filled(source, keys), tmp_path / "stegvis.backup"
    backup(source, file, NOW, KEPT_FOR)
    database.engine.dispose()

    assert restore(target, file, keys, {WHO: LATER, "somebody": NOW}).erased == (WHO,)

    engine = open_engine(target)
    assert named_in(engine, *NAMES) == KEPT
    with SqlDatabase(engine, keys).reading() as look:
        assert set(look.people([WHO, "other"])) == {"other"}
    engine.dispose()


@pytest.fixture
def file(urls: tuple[str, str], tmp_path: Path, keys: MasterKeys) -> Path:
    made = tmp_path / "stegvis.backup"
    filled(urls[0], keys).engine.dispose()
    backup(urls[0], made, NOW, KEPT_FOR)
    return made


def untouched(url: str) -> bool:
    target = file_of(url)
    assert target is not None
    return not target.exists() and not list(target.parent.glob(".to.db.restoring*"))


def test_a_file_that_is_torn_or_changed_is_refused(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    whole = file.read_bytes()
    ends = [0, 5, len(backup_file.MAGIC), 60, 400, len(whole) // 2, len(whole) - 9, len(whole) - 1]
    changed = [whole[:end] for end in ends]
    changed.append(whole.replace(b'"delete_by":"2026', b'"delete_by":"2036', 1))
    changed.append(whole[: len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1 :])
    for content in changed:
        assert content != whole
        file.write_bytes(content)
        with pytest.raises(StorageError, match=r"damaged|no backup"):
            restore(urls[1], file, keys)
        assert untouched(urls[1])


def test_other_keys_are_refused_before_anything_is_touched(urls: tuple[str, str], file: Path) -> None:
    for other in ("k1", "k2"):
        with pytest.raises(SealError, match="STEGVIS_MASTER_KEYS"):
            restore(urls[1], file, MasterKeys.parse(new_master_key(other)))
        assert untouched(urls[1])


def test_a_database_that_holds_anything_is_refused(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    engine = open_engine(urls[0])
    before = digests(engine)
    with pytest.raises(WrongUse, match="not empty"):
        restore(urls[0], file, keys)
    assert digests(engine) == before
    engine.dispose()


def test_one_that_is_served_is_refused(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    with serving_lock(urls[1]), pytest.raises(StorageError, match="Another Stegvis serves"):
        restore(urls[1], file, keys)
    assert untouched(urls[1])


def test_a_log_that_another_database_left_is_not_taken_over(
    urls: tuple[str, str], file: Path, keys: MasterKeys, tmp_path: Path
) -> None:
    log = tmp_path / "to.db-wal"
    log.write_bytes(b"of another one")
    with pytest.raises(WrongUse, match="move it away"):
        restore(urls[1], file, keys)
    assert log.read_bytes() == b"of another one"


def test_an_empty_database_that_is_there_is_filled(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    open_engine(urls[1]).dispose()
    assert restore(urls[1], file, keys).rows > 0


def test_it_never_writes_over_a_file_and_leaves_no_half(urls: tuple[str, str], file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(WrongUse, match="is there already"):
        backup(urls[0], file, LATER, KEPT_FOR)
    assert file.read_bytes() == before
    with pytest.raises(WrongUse, match="cannot be written"):
        backup(urls[0], tmp_path / "no such folder" / "file", NOW, KEPT_FOR)
    with pytest.raises(StorageError, match="no database"):
        backup(f"sqlite:///{tmp_path}/none.db", tmp_path / "other", NOW, KEPT_FOR)
    with suppress(LookupError), backup_file.written(tmp_path / "half", backup_file.header_of(file)) as write:
        write("table", ["staff", ["id"]])
        raise LookupError
    assert [one.name for one in tmp_path.iterdir() if "half" in one.name or one.suffix == ".part"] == []


def test_one_of_an_older_version_is_brought_up_to_date(tmp_path: Path, keys: MasterKeys) -> None:
    url, file = f"sqlite:///{tmp_path}/old.db", tmp_path / "old.backup"
    engine = open_engine(url)
    with schema.alone(engine) as connection:
        schema.build(connection, "0009")
        connection.exec_driver_sql(
            "INSERT INTO office (id, name, settings, created_at) VALUES ('o', 'NAV', '{}', '2026-01-01 00:00:00.000000')"
        )
    engine.dispose()
    backup(url, file, NOW, KEPT_FOR)
    restore(f"sqlite:///{tmp_path}/to.db", file, keys)
    engine = open_engine(f"sqlite:///{tmp_path}/to.db")
    assert schema.state(engine) == "current"
    with SqlDatabase(engine, keys).reading() as look:
        assert [one.name for one in look.find(r.Office)] == ["NAV"]
    engine.dispose()


def test_one_of_a_newer_version_is_refused(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    engine = open_engine(urls[0])
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    newer = file.with_name("newer.backup")
    backup(urls[0], newer, NOW, KEPT_FOR)
    with pytest.raises(StorageError, match="newer Stegvis"):
        restore(urls[1], newer, keys)
    assert untouched(urls[1])


def test_a_restore_that_is_killed_leaves_what_was_there(urls: tuple[str, str], file: Path, keys: MasterKeys) -> None:
    """Wherever it dies, the next one makes it whole."""
    for number in KILLED_AT:
        assert _killed_at(urls[1], file, keys, number)
        target = file_of(urls[1])
        assert target is not None
        assert not target.exists()
    restore(urls[1], file, keys)
    engine = open_engine(urls[1])
    assert schema.state(engine) == "current"
    engine.dispose()


def _killed_at(url: str, file: Path, keys: MasterKeys, number: int) -> bool:
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    with suppress(BaseException):
        left = [number]
        real = restoring.open_engine

        def opened(address: str) -> object:
            engine = real(address)

            def die(*_: object) -> None:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(9)

            event.listen(engine, "before_cursor_execute", die)
            return engine

        restoring.open_engine = opened  # type: ignore[assignment] # in this process, which ends with it
        restore(url, file, keys)
        os._exit(0)
    os._exit(1)


def test_it_is_all_of_one_moment_while_others_write(urls: tuple[str, str], tmp_path: Path, keys: MasterKeys) -> None:
    """A run and its lines come in one transaction; a backup has both or neither."""
    database, begun, ended = filled(urls[0], keys), Event(), Event()

    def write() -> None:
        number = 0
        while not ended.is_set():
            number += 1
            with database.work() as work:
                work.add(r.Pause(f"pause{number:04}", WHO, NOW), statement(f"said{number:04}", WHO, "hei"))
            begun.set()

    writer = Thread(target=write)
    writer.start()
    try:
        assert begun.wait(20)
        made = [tmp_path / f"{number}.backup" for number in range(3)]
        for one in made:
            backup(urls[0], one, NOW, KEPT_FOR)
    finally:
        ended.set()
        writer.join()
    database.engine.dispose()
    for one in made:
        rows = {"pause": 0, "statement": 0}
        table = ""
        for kind, what in backup_file.parts(one):
            table = what[0] if kind == "table" else table
            if kind == "rows" and table in rows:
                rows[table] += len(what)
        assert rows["pause"] == rows["statement"] > 1


def test_no_key_and_no_word_is_in_it(tmp_path: Path) -> None:
    written = new_master_key("k1")
    url, file = f"sqlite:///{tmp_path}/from.db", tmp_path / "stegvis.backup"
    engine = open_engine(url)
    schema.create_for_tests(engine)
    with SqlDatabase(engine, MasterKeys.parse(written)).work() as work:
        work.add(*one_of_each("kanarifugl"))
    engine.dispose()
    backup(url, file, NOW, KEPT_FOR)
    packed = file.read_bytes().split(b"\n", 2)[2]
    everything = file.read_bytes() + gzip.decompress(packed)
    assert b"kanarifugl" not in everything
    assert written.partition(":")[2].encode() not in everything
    assert b"kari@example.no" in everything, "it was looked through"
