"""What is not there without the extra `export`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from bot.application.errors import NotInstalled


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


MISSING = _("For Word and PDF files, something must be installed first: pip install 'stegvis[export]'")
NO_FONTS = _("The fonts for PDF files are not there. Install Stegvis again: that fetches them.")


def is_installed() -> bool:
    return all(find_spec(name) is not None for name in ("docx", "typst"))


@contextmanager
def needed() -> Iterator[None]:
    """Around what imports a library of the extra. What is missing of our own is a fault, and not the reader's."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "bot":
            raise
        raise NotInstalled(MISSING) from error
