"""`stegvis scripts graph`: a drawing on standard output or in a file, and no database anywhere."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.integration.commands.test_commands import one_line, stegvis


def test_it_draws_without_a_database(tmp_path: Path) -> None:
    result = stegvis("scripts", "graph", "pa-jobb", DATA_DIR=str(tmp_path / "none"))

    assert result.returncode == 0
    assert result.stderr == ""
    assert ElementTree.fromstring(result.stdout).tag.endswith("svg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("form", "language", "begins"),
    [("mermaid", "nb", "flowchart TD\n"), ("text", "nn", "På jobb\n"), ("text", "en", "At work\n")],
)
def test_its_forms_and_languages(form: str, language: str, begins: str) -> None:
    result = stegvis("scripts", "graph", "pa-jobb", "--format", form, "--language", language)
    assert result.returncode == 0
    assert result.stdout.startswith(begins)


def test_it_writes_a_file(tmp_path: Path) -> None:
    out = tmp_path / "velkommen.svg"
    result = stegvis("scripts", "graph", "velkommen", "--format", "svg", "--out", str(out))
    assert (result.returncode, result.stdout) == (0, "")
    assert ElementTree.parse(out).getroot().tag.endswith("svg")


def test_what_cannot_be_is_one_line(tmp_path: Path) -> None:
    unknown = stegvis("scripts", "graph", "nope")
    assert unknown.returncode == 3
    assert "'nope'" in one_line(unknown)
    nowhere = stegvis("scripts", "graph", "velkommen", "--out", str(tmp_path / "no" / "such.svg"))
    assert nowhere.returncode == 2
    assert "such.svg" in one_line(nowhere)
    assert stegvis("scripts", "graph", "velkommen", "--format", "png").returncode == 2
