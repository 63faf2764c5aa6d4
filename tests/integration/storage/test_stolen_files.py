"""Whoever has the files and not the keys reads nothing; of somebody who was erased not even what nobody could read."""

from __future__ import annotations

from pathlib import Path

from tests.support import stolen


def test_no_canary_is_in_stolen_files_and_nothing_of_the_erased_is_left(tmp_path: Path) -> None:
    leaked, left, sealed = stolen.check(tmp_path / "house", many=200, said=24)
    assert leaked == []
    assert left == []
    assert sealed > 30


def test_a_leak_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text(stolen.canary(7), encoding="utf-16")
    assert stolen.stolen(tmp_path).with_any(stolen.FORMS) == ["notes"]
