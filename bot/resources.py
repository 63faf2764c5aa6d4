"""Finds what travels beside the code: scripts and catalogues, in a checkout or in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.dialogue.yaml import MOST_CHARACTERS
from bot.language import catalogues

_PACKAGE = Path(__file__).parent


def root() -> Path:
    """The folder that holds `dialogues/` and `locales/`."""
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parent


def script_files() -> list[Path]:
    return sorted((root() / "dialogues").rglob("*.yaml"))


def script_text(path: Path) -> str:
    """As much as a script may have, and one character more, by which a longer file is known."""
    with path.open(encoding="utf-8") as file:
        return file.read(MOST_CHARACTERS + 1)


def catalogue_file(language: str) -> Path:
    """The translations of the scripts."""
    return root() / "locales" / language / "LC_MESSAGES" / "dialogues.po"


@cache
def texts() -> catalogues.Catalogues:
    found = {
        (path.parent.parent.name, path.stem): path.read_text(encoding="utf-8")
        for path in (root() / "locales").glob("*/LC_MESSAGES/*.po")
    }
    return catalogues.load(found)


def shown(path: Path) -> str:
    """A path as people write it: from where they stand, when that is shorter."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
