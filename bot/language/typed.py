"""Words as they come out of a form, and as they are kept."""

from __future__ import annotations


def tidy(words: str) -> str:
    """One kind of line end, nothing around it, and no NUL, which no text column of PostgreSQL can hold."""
    return words.replace("\r\n", "\n").replace("\0", "").strip()


def one_line(words: str) -> str:
    """What has no lines: a name, a topic, a source."""
    return " ".join(words.replace("\0", "").split())
