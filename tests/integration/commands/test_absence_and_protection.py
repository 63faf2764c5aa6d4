"""Absence, deputies and protected participants from the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.language.dates import day_of
from tests.integration.commands.test_commands import one_line, stegvis

KARI, MADS, TOR, ADA = "kari@example.no", "mads@example.no", "tor@example.no", "ada@example.no"
TODAY = day_of(datetime.now(UTC))


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("office")
    for role, name, email in (("specialist", "Kari Lund", KARI), ("specialist", "Mads Berg", MADS),
                              ("supervisor", "Tor Moe", TOR), ("administrator", "Ada Vik", ADA)):  # fmt: skip
        assert stegvis("staff", "add", "--role", role, "--name", name, "--email", email, data=found).returncode == 0
    return found


def made(*arguments: str, data: Path) -> Any:
    answer = stegvis(*arguments, "--json", data=data)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def test_an_absence_is_noted_and_ended(data: Path) -> None:
    noted = made("staff", "absence", KARI, "--from", day(0), "--until", day(3), "--deputy", MADS, data=data)
    assert {key: noted[key] for key in ("email", "from", "until", "deputy", "ended")} == {
        "email": KARI, "from": day(0), "until": day(3), "deputy": MADS, "ended": None,
    }  # fmt: skip
    twice = stegvis("staff", "absence", KARI, "--until", day(1), data=data)
    assert (twice.returncode, "some of these days" in one_line(twice)) == (2, True)
    assert made("staff", "absence", KARI, "--end", data=data)["ended"]
    again = stegvis("staff", "absence", KARI, "--end", data=data)
    assert (again.returncode, "not away" in one_line(again)) == (3, True)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("absence", KARI), 2),
        (("absence", KARI, "--from", "soon", "--until", day(1)), 2),
        (("absence", KARI, "--from", day(-1), "--until", day(1)), 2),
        (("absence", KARI, "--from", day(2), "--until", day(1)), 2),
        (("absence", KARI, "--until", day(1), "--deputy", KARI), 2),
        (("absence", KARI, "--until", day(1), "--deputy", TOR), 2),
        (("absence", KARI, "--until", day(1), "--deputy", "nobody@example.no"), 3),
        (("absence", "nobody@example.no", "--until", day(1)), 3),
        (("absence", TOR, "--until", day(1)), 3),
        (("deputy", KARI, KARI), 2),
        (("deputy", KARI, "nobody@example.no"), 3),
        (("deputy", ADA, KARI), 3),
    ],
)
def test_what_cannot_be_is_one_line_and_an_exit_code(data: Path, arguments: tuple[str, ...], code: int) -> None:
    answer = stegvis("staff", *arguments, data=data)
    assert answer.returncode == code
    one_line(answer)


def test_a_deputy_is_chosen_and_taken_away(data: Path) -> None:
    assert made("staff", "deputy", KARI, MADS, data=data)["deputy"] == MADS
    assert made("staff", "deputy", KARI, "nobody", data=data)["deputy"] is None


def test_a_protected_participant_is_an_id_and_nothing_more(data: Path) -> None:
    who = made("participants", "invite", "--specialist", KARI, "--name", "Kanarifugl", data=data)["id"]
    assert made("participants", "protect", who, "--by", KARI, "--names", f"{MADS}, ", data=data)["names"] == (
        f"{KARI},{MADS}"
    )
    (row,) = made("participants", "list", data=data)
    assert row == {"id": who, "status": "protected", "language": None, "specialist": None, "since": None}
    assert KARI not in stegvis("participants", "list", data=data).stdout
    assert made("participants", "unprotect", who, "--by", KARI, data=data) == {"id": who, "status": "open"}
    (row,) = made("participants", "list", data=data)
    assert row["specialist"] == KARI
    for arguments, code in (
        (("protect", who, "--by", MADS), 3),
        (("protect", who, "--by", ADA), 3),
        (("protect", who, "--by", TOR), 3),
        (("protect", "x", "--by", KARI), 3),
        (("protect", who, "--by", KARI, "--names", "x@example.no"), 3),
        (("protect", who, "--by", KARI, "--names", TOR), 2),
        (("unprotect", who, "--by", MADS), 3),
    ):
        answer = stegvis("participants", *arguments, data=data)
        assert (answer.returncode, one_line(answer) != "") == (code, True), arguments
