"""`stegvis scripts diff`: what is different between two files, and no database anywhere."""

from __future__ import annotations

import json
from pathlib import Path

from bot import resources
from tests.integration.commands.test_commands import one_line, stegvis

STEG = next(path for path in resources.script_files() if path.stem == "et-lite-steg")


def changed(tmp_path: Path, was: str, now: str) -> str:
    text = STEG.read_text(encoding="utf-8")
    assert was in text
    path = tmp_path / "et-lite-steg.yaml"
    path.write_text(text.replace(was, now), encoding="utf-8")
    return str(path)


def test_it_tells_each_change_and_needs_no_database(tmp_path: Path) -> None:
    data = tmp_path / "none"
    new = changed(tmp_path, '"I dag"', '"I går"')
    result = stegvis("scripts", "diff", "et-lite-steg", "--from", str(STEG), "--to", new, DATA_DIR=str(data))
    assert result.returncode == 0
    assert result.stdout.splitlines()[0].split("\t") == [
        "nar", "recoded", "Option «I dag» now means something else: «I går».", "not-comparable", "I dag", "I går",
    ]  # fmt: skip
    assert result.stderr.endswith("approvals needed: 2\n")
    assert not data.exists()


def test_as_data_beside_what_ships(tmp_path: Path) -> None:
    old = changed(tmp_path, "Når kan det passe?", "Når kan det passe deg?")
    result = stegvis("scripts", "diff", "et-lite-steg", "--from", old, "--json")
    (change,) = json.loads(result.stdout)
    assert (change["step"], change["class"], change["old_answers"]) == ("nar", "wording", "comparable")
    assert change["means"].startswith("Old answers keep the words that were seen.")
    assert result.stderr == "1 changes; approvals needed: 1\n"


def test_a_comment_is_no_change(tmp_path: Path) -> None:
    old = changed(tmp_path, "steps:", "# en kommentar\nsteps:")
    result = stegvis("scripts", "diff", "et-lite-steg", "--from", old)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "0 changes\n")


def test_what_cannot_be_is_one_line(tmp_path: Path) -> None:
    unknown = stegvis("scripts", "diff", "nope", "--from", str(STEG))
    assert (unknown.returncode, "'nope'" in one_line(unknown)) == (3, True)
    nowhere = stegvis("scripts", "diff", "et-lite-steg", "--from", str(tmp_path / "such.yaml"))
    assert (nowhere.returncode, "such.yaml" in one_line(nowhere)) == (2, True)
    other = stegvis("scripts", "diff", "velkommen", "--from", str(STEG))
    assert (other.returncode, "'et-lite-steg'" in one_line(other)) == (2, True)
    broken = stegvis("scripts", "diff", "et-lite-steg", "--from", changed(tmp_path, "kind: text", "kind: tekst"))
    assert broken.returncode == 1
    assert "must be one of" in broken.stderr
