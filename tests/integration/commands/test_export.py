"""`stegvis profile export`: every form, kept readable by oneself alone, and never over another file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.commands.test_commands import one_line, stegvis

KARI = ("--as", "kari@example.no")


@pytest.fixture
def who(tmp_path: Path) -> str:
    stegvis("staff", "add", "--role", "specialist", "--name", "Kari Lund", "--email", "kari@example.no", data=tmp_path)
    made = stegvis("participants", "invite", "--specialist", "kari@example.no", "--json", data=tmp_path)
    return str(json.loads(made.stdout)["id"])


@pytest.mark.parametrize(
    ("form", "begins"), [("text", b"Yrkesprofil"), ("json", b"{"), ("docx", b"PK"), ("pdf", b"%PDF")]
)
def test_a_file_in_each_form(tmp_path: Path, who: str, form: str, begins: bytes) -> None:
    out = tmp_path / "profile"
    done = stegvis("profile", "export", who, "--format", form, "--out", str(out), *KARI, data=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.read_bytes().startswith(begins)
    assert out.stat().st_mode & 0o077 == 0


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path, who: str) -> None:
    out = tmp_path / "profile"
    out.write_text("mine")
    done = stegvis("profile", "export", who, "--out", str(out), *KARI, data=tmp_path)
    assert (done.returncode, out.read_text()) == (2, "mine")
    assert "is there already" in one_line(done)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--out", "/nowhere/at/all"), 2),
        (("--out", "-", "--format", "json", "--document", "portrait"), 2),
        (("--out", "-", "--format", "odt"), 2),
        (("--out", "-", "--document", "diary"), 2),
    ],
)
def test_what_cannot_be_exported_says_why(tmp_path: Path, who: str, arguments: tuple[str, ...], code: int) -> None:
    done = stegvis("profile", "export", who, *arguments, *KARI, data=tmp_path)
    assert done.returncode == code
    assert done.stdout == ""
    assert done.stderr


def test_somebody_elses_participant_is_not_there(tmp_path: Path, who: str) -> None:
    stegvis("staff", "add", "--role", "specialist", "--name", "Mads Berg", "--email", "mads@example.no", data=tmp_path)
    out = tmp_path / "profile"
    done = stegvis("profile", "export", who, "--out", str(out), "--as", "mads@example.no", data=tmp_path)
    assert done.returncode == 3
    assert not out.exists()


def test_the_schema_needs_no_database() -> None:
    done = stegvis("profile", "schema")
    assert json.loads(done.stdout)["title"] == "Portable"
