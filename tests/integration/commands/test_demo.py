"""The demo on this machine: started, interrupted, started again."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.demo import running


def environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
    return kept | {"PYTHONPATH": str(Path.cwd())} | {f"STEGVIS_{name}": value for name, value in settings.items()}


def started(data: Path, **settings: str) -> list[str]:
    """What the demo prints until it is ready; then it is stopped, as by a service manager."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", "0", "--data", str(data)], env=environment(**settings),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    printed = []
    with process:
        assert process.stdout is not None and process.stderr is not None
        for line in process.stdout:
            printed.append(line.rstrip("\n"))
            if line == "ready\n":
                process.send_signal(signal.SIGTERM)
                break
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    return printed


def participants(printed: list[str]) -> int:
    return len([line for line in printed if line.startswith("participant\t")])


def test_an_interrupted_history_is_made_anew_and_a_whole_one_stays(tmp_path: Path) -> None:
    data = tmp_path / "demo"
    running._own(data)
    (data / "demo.key").write_text("")
    (data / "stegvis.db").write_text("half a database")
    first = started(data, TELEGRAM_MODE="webhook", TELEGRAM_RATE="fast", DATABASE_URL="sqlite:////nowhere/x.db")
    assert participants(first) == 5
    key = (data / "demo.key").read_text()
    again = started(data)
    assert participants(again) == 5
    assert (data / "demo.key").read_text() == key
    assert {re.sub(r"(link|join)/.*", "", line).partition("\t")[0] for line in again} >= {"specialist", "supervisor"}


def test_a_directory_that_somebody_uses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(running.BadSettings):
        running._own(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
