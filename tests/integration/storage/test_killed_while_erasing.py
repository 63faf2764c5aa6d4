"""Whoever erases somebody is killed at one statement after the other, and just before the commit."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.storage.engine import open_engine
from bot.storage.erasing import ERASED
from bot.storage.migrations.schema import create_for_tests
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.tombstones import Tombstones
from bot.storage.work import SqlDatabase
from tests.integration.storage.makers import LATER
from tests.integration.storage.test_erasing import KEPT, NAMES, STEPS, WHO, erase, lived
from tests.support.walking import named_in


def test_all_is_left_or_nothing(tmp_path: Path) -> None:
    """Also between tombstone and commit: then the next start carries it out."""
    written, tombstones = new_master_key("k1"), Tombstones(tmp_path / "erased.txt")
    url, second = f"sqlite:///{tmp_path}/killed.db", f"sqlite:///{tmp_path}/second.db"
    made = open_engine(url)
    create_for_tests(made)
    with SqlDatabase(made, MasterKeys.parse(written)).work() as work:
        work.add(*lived())
    made.dispose()
    shutil.copy(tmp_path / "killed.db", tmp_path / "second.db")
    number = 0
    while killed_at(url, written, tombstones, number):
        assert standing(tmp_path / "killed.db")
        assert WHO not in tombstones.read()
        number += STEPS
    assert number > len(ERASED)
    assert opened_again(url, written, tombstones) == []

    noted = Tombstones(tmp_path / "noted.txt")
    assert killed_at(second, written, noted, -1), "just before the commit"
    assert standing(tmp_path / "second.db")
    assert WHO in noted.read()
    assert opened_again(second, written, noted) == [WHO]


def standing(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as look:
        return bool(look.execute("SELECT count(*) FROM data_key WHERE id = ?", (WHO,)).fetchone() == (1,))


def opened_again(url: str, written: str, tombstones: Tombstones) -> list[str]:
    """Whom the next start erases; after it nothing more of them is there than is kept."""
    engine = open_engine(url)
    buried = SqlDatabase(engine, MasterKeys.parse(written), tombstones=tombstones).bury(LATER)
    assert named_in(engine, *NAMES) == KEPT
    engine.dispose()
    return buried


def killed_at(url: str, written: str, tombstones: Tombstones, number: int) -> bool:
    """In a process of its own; -1 is at the commit. False when it came to its end."""
    child = os.fork()
    if child == 0:
        _die_at(url, written, tombstones, number)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def _die_at(url: str, written: str, tombstones: Tombstones, number: int) -> None:
    with suppress(BaseException):
        engine = open_engine(url)
        left = [number]

        def die(*_: Any) -> None:
            left[0] -= 1
            if left[0] == -1:
                os._exit(9)

        if number < 0:
            event.listen(engine, "commit", lambda _: os._exit(9))
        else:
            event.listen(engine, "before_cursor_execute", die)
        erase(SqlDatabase(engine, MasterKeys.parse(written), tombstones=tombstones))
        os._exit(0)
    os._exit(1)
