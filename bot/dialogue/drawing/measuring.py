"""How wide words are, near enough, and how they break into lines. No font is asked: one is never known."""

from __future__ import annotations

import unicodedata

# Shares of the font size, in a wide font such as DejaVu Sans, so that words stay inside their box in any other.
_NARROW, _USUAL, _CAPITAL, _BROAD, _FULL = 0.38, 0.63, 0.75, 0.98, 1.15
_THIN_SIGNS = frozenset("iljtfrI.,:;'’!|()[]{}-· ")
_BROAD_SIGNS = frozenset("mwMWÆæ—…@%&")


def width(text: str, size: float) -> float:
    return size * sum(map(_share, text))


def _share(sign: str) -> float:
    if unicodedata.east_asian_width(sign) in "WF" or ord(sign) > 0x1F000:
        return _FULL
    if sign in _THIN_SIGNS:
        return _NARROW
    if sign in _BROAD_SIGNS:
        return _BROAD
    return _CAPITAL if sign.isupper() else _USUAL


def wrap(text: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """At most `most` lines that fit the room; what is left out is shown as "…"."""
    lines: list[str] = []
    line = ""
    for word in _pieces(text.split(), size, room):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    lines += [line] if line else []
    return tuple(lines) if len(lines) <= most else (*lines[: most - 1], _cut(lines[most - 1], size, room))


def _pieces(words: list[str], size: float, room: float) -> list[str]:
    """A word that is longer than a line is broken."""
    found: list[str] = []
    for word in words:
        piece = ""
        for sign in word:
            if piece and width(piece + sign, size) > room:
                found.append(piece)
                piece = ""
            piece += sign
        found.append(piece)
    return found


def _cut(line: str, size: float, room: float) -> str:
    kept = line
    while kept and width(kept + " …", size) > room:
        kept = kept.rpartition(" ")[0] or kept[:-1]
    return kept.rstrip(" .,:;·") + " …"
