"""A database that cannot be used says so in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.application import records as r
from bot.storage.engine import open_engine, refuse_old_sqlite
from bot.storage.errors import Down, StorageError
from bot.storage.lock import serving_lock
from bot.storage.migrations.schema import create_for_tests
from bot.storage.sealing import MasterKeys
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import HOUSE, NOW


def refusal(url: str) -> str:
    with pytest.raises(StorageError) as caught:
        open_engine(url)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_no_database(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Kjære NAV, " * 100)

    line = refusal(f"sqlite:///{tmp_path}/letter.db")
    assert "is no database" in line
    assert "Kjære" not in line


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"There is no folder .*gone: create it"):
        open_engine(f"sqlite:///{tmp_path}/gone/stegvis.db")


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="is a folder"):
        open_engine(f"sqlite:///{tmp_path}")


def test_a_file_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "stegvis.db").symlink_to(tmp_path / "gone" / "stegvis.db")
    with pytest.raises(StorageError, match="let this user write"):
        open_engine(f"sqlite:///{tmp_path}/stegvis.db")


@pytest.mark.parametrize("url", ["stegvis.db", "mysql://u@h/d", "sqlite//x"])
def test_no_address_of_ours(url: str) -> None:
    with pytest.raises(StorageError, match="STEGVIS_DATABASE_URL"):
        open_engine(url)


def test_no_server(tmp_path: Path, postgres_url: str) -> None:
    assert "does not answer" in refusal(f"postgresql://u:hemmelig@/d?host={tmp_path}")
    assert "hemmelig" not in refusal(f"postgresql://u:hemmelig@/d?host={tmp_path}")


def test_damage_in_the_middle_is_found_when_it_is_read(tmp_path: Path, keys: MasterKeys) -> None:
    file = tmp_path / "stegvis.db"
    first = open_engine(f"sqlite:///{file}")
    create_for_tests(first)
    with SqlDatabase(first, keys).work() as work:
        work.add(*HOUSE)
    first.dispose()
    pages = bytearray(file.read_bytes())
    pages[4096:] = b"\xff" * (len(pages) - 4096)
    file.write_bytes(pages)

    with pytest.raises(StorageError, match=r"damaged|no database"):
        second = open_engine(f"sqlite:///{file}")
        try:
            with SqlDatabase(second, keys).reading() as look:
                look.live_versions()
        finally:
            second.dispose()


def test_tables_that_are_missing(empty: Engine, keys: MasterKeys) -> None:
    with pytest.raises(StorageError, match="lacks tables"), SqlDatabase(empty, keys).reading() as look:
        look.live_versions()


def test_old_sqlite_is_refused() -> None:
    refuse_old_sqlite((3, 51, 3))
    with pytest.raises(StorageError, match=r"SQLite 3\.40\.1 can lose data"):
        refuse_old_sqlite((3, 40, 1))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("secure_delete", 1),
    ],
)
def test_how_sqlite_is_opened(file_database: SqlDatabase, pragma: str, value: object) -> None:
    with file_database.engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_another_process_that_writes_for_too_long(file_database: SqlDatabase) -> None:
    busy = file_database.engine.raw_connection()
    try:
        busy.driver_connection.execute("BEGIN IMMEDIATE")  # type: ignore[union-attr]
        with file_database.engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA busy_timeout=1")  # type: ignore[union-attr]
        with pytest.raises(StorageError, match="busy"), file_database.work():
            pass
    finally:
        busy.driver_connection.execute("ROLLBACK")  # type: ignore[union-attr]
        busy.close()


_HOLD = """
import sys
from bot.storage.lock import serving_lock
with serving_lock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_serve_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/stegvis.db"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        with pytest.raises(StorageError, match="Another Stegvis serves"), serving_lock(url):
            pass
        first.kill()
    with serving_lock(url), pytest.raises(StorageError), serving_lock(url):
        pass


def test_another_way_to_the_same_file_is_refused_too(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "other").symlink_to(tmp_path / "there")
    with (
        serving_lock(f"sqlite:///{tmp_path}/there/stegvis.db"),
        pytest.raises(StorageError),
        serving_lock(f"sqlite:///{tmp_path}/other/stegvis.db"),
    ):
        pass


def test_many_may_serve_one_postgresql() -> None:
    with serving_lock("postgresql://somewhere/stegvis"), serving_lock("postgresql://somewhere/stegvis"):
        pass


def test_serving_wants_a_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written to"), serving_lock(f"sqlite:///{tmp_path}/gone/x.db"):
        pass


def test_only_what_was_written_ends_a_trouble(file_database: SqlDatabase) -> None:
    file_database.trouble = Down("the disk is full")
    with file_database.work() as work:
        assert work.forget_seen(NOW.date(), 10) == 0
        assert work.accept([]) == 0
        work.remove()
        work.change(r.Office, ["nobody"], name="x")
    assert file_database.trouble is not None
    with file_database.work() as work:
        work.add(*HOUSE)
    assert file_database.trouble is None
