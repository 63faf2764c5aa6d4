"""The way of one change, as it is printed by `python -m tests.conversations.release_log`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conversations import release_log

LOG = Path(__file__).with_name("release_log.txt")


def test_from_a_suggestion_to_a_release_with_people_in_the_middle_and_back(pytestconfig: pytest.Config) -> None:
    lines = "".join(f"{line}\n" for line in release_log.told())
    for number, key in enumerate(dict.fromkeys(re.findall(r"\b[0-9a-f]{8}\b", lines)), 1):
        lines = lines.replace(key, f"version-{number}")
    if pytestconfig.getoption("--update-golden"):
        LOG.write_text(lines, encoding="utf-8")
    assert lines == LOG.read_text(encoding="utf-8")
