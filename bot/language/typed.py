"""Words as they come out of a form, and as they are kept."""

from __future__ import annotations

import unicodedata

# Of the signs that are not seen: what joins letters and emoji, and the letters of some flags.
_JOINING = frozenset("\u200c\u200d") | {chr(code) for code in range(0xE0020, 0xE0080)}


def characters(words: str) -> str:
    """No NUL, which no text column of PostgreSQL can hold, and a sign for half of a pair, which is no character."""
    return words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def tidy(words: str) -> str:
    """Characters, one kind of line end, and nothing around it."""
    return characters(words).replace("\r\n", "\n").replace("\r", "\n").strip()


def one_line(words: str) -> str:
    """What has no lines: a name, a topic, a source."""
    return " ".join(characters(words).split())


def can_be_a_name(words: str) -> bool:
    """Whether it can stand in a sentence of ours: nothing of it is unseen, and nothing turns the rest round."""
    return not any(unicodedata.category(one)[0] == "C" for one in words if one not in _JOINING)
