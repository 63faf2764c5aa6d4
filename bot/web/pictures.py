"""The drawings of picture cards, fetched and drawn when the package is built."""

from __future__ import annotations

from pathlib import Path

from bot.web.assets import STATIC

FOLDER = "vendor/pictures"


def file(name: str) -> Path | None:
    """The PNG of a drawing; None when there is no such one, and the words must do."""
    found = STATIC / FOLDER / f"{name}.png"
    return found if name and found.is_file() else None


def asset(name: str) -> str:
    """What the drawing is called among the assets of the pages."""
    return f"{FOLDER}/{name}.png"
