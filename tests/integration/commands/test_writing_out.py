"""`stegvis scripts export`: what was made in the console goes back into the repository, and its approval stays valid."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from bot import resources, wiring
from bot.application import records as r
from bot.application.review import approving, drafting
from bot.application.review.exporting import catalogue_path, hash_of
from tests.integration.commands.test_commands import one_line, stegvis
from tests.support.house import House, opened_house

KEY = "for-motet"
FILE = f"dialogues/alle/{KEY}.yaml"
ASK = f"{KEY}.noe-nytt.ask"
WORDS = {("nb", ASK): "Hva nytt vil du at {S} skal vite?", ("nn", ASK): "Kva nytt vil du at {S} skal vite?",
         ("en", ASK): "What is new that you want {S} to know?"}  # fmt: skip
CHANGED = (FILE, *(catalogue_path(language) for language in ("nn", "en")))


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """The data of an office where a draft was approved, and the draft's version."""
    with opened_house(tmp_path / "data") as house:
        return tmp_path / "data", approved(house)


def approved(house: House) -> str:
    with house.database.work() as work:
        people = work.find(r.Staff, role="supervisor")
        draft = drafting.begin(work, house.kit, people[0], wiring.shipped_versions()[KEY])
        draft = drafting.save(work, house.kit, people[0], draft, draft.version.hash, WORDS)  # type: ignore[arg-type]
        drafting.put_forward(work, house.kit, people[0], draft, draft.version.hash)
        for staff in people:
            approving.give(work, house.kit, staff, draft.version)
    return draft.version.hash


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of what ships."""
    root = tmp_path / "repository"
    for name in ("dialogues", "locales"):
        shutil.copytree(resources.root() / name, root / name)
    return root


def read(root: Path) -> dict[str, str]:
    return {name: (root / name).read_text(encoding="utf-8") for name in CHANGED}


def version_in(root: Path) -> str | None:
    found = read(root)
    return hash_of(found[FILE], {"nn": found[CHANGED[1]], "en": found[CHANGED[2]]})


def test_only_what_changed_differs_and_the_file_is_what_was_approved(made: tuple[Path, str], repository: Path) -> None:
    data, version = made
    file = repository / FILE
    file.write_text(file.read_text(encoding="utf-8") + "# En merknad til slutt.\n", encoding="utf-8")
    before = read(repository)
    result = stegvis("scripts", "export", KEY, "--version", version[:12], "--out", str(repository), data=data)

    assert (result.returncode, result.stdout.split()) == (0, list(CHANGED))
    after = read(repository)
    for name, changes in zip(CHANGED, (2, 4, 4), strict=True):
        differs = [line for line in difflib.ndiff(before[name].splitlines(), after[name].splitlines())
                   if line[:2] in ("- ", "+ ")]  # fmt: skip
        assert len(differs) == changes, name
    assert "# En merknad til slutt.\n" in after[FILE]
    assert version_in(repository) == version
    again = stegvis("scripts", "export", KEY, "--version", version, "--out", str(repository), data=data)
    assert (again.returncode, again.stdout) == (0, "")


def test_an_empty_folder_gets_what_can_be_laid_over_the_repository(made: tuple[Path, str], tmp_path: Path) -> None:
    data, version = made
    out = tmp_path / "new"
    assert stegvis("scripts", "export", KEY, "--version", version, "--out", str(out), data=data).returncode == 0
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*.*")) == sorted(CHANGED)
    assert version_in(out) == version


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [(FILE, "Noe praktisk", "Noe annet"), (CHANGED[1], "Heilt greitt. Møtet er ditt uansett.", "Heilt i orden.")],
)
def test_what_was_edited_there_meanwhile_is_not_written_over(
    made: tuple[Path, str], repository: Path, name: str, old: str, new: str
) -> None:
    data, version = made
    file = repository / name
    assert old in file.read_text(encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    before = read(repository)
    command = ("scripts", "export", KEY, "--version", version, "--out", str(repository))

    refused = stegvis(*command, data=data)
    assert refused.returncode == 2
    assert "--yes" in one_line(refused)
    assert read(repository) == before
    assert stegvis(*command, "--yes", data=data).returncode == 0
    assert version_in(repository) == version


def test_what_is_not_there_is_one_line(made: tuple[Path, str], tmp_path: Path) -> None:
    data, _version = made
    assert stegvis("scripts", "export", KEY, "--version", "0000", "--out", str(tmp_path), data=data).returncode == 3
    unknown = stegvis("scripts", "export", "nope", "--out", str(tmp_path), data=data)
    assert unknown.returncode == 3
    assert "'nope'" in one_line(unknown)
