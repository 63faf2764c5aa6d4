"""Words that any format can hold: what cannot be shown is named where it stood, and nothing is left out in silence."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")

# Controls, halves of a pair, and code points that are no characters: XML, UTF-8 or a terminal would trip over them.
# The two overrides as well: they would make words read as something else than what was written.
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\u202d\u202e"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def legible(text: str) -> str:
    """With `\\n` for every way of ending a line, and names for what no file of ours may carry."""
    return _UNFIT.sub(lambda found: named(found[0]), _LINE_ENDS.sub("\n", text))


def named(character: str) -> str:
    """`[U+1F9FF nazar amulet]`; `[U+E000]` for what Unicode has no name for."""
    name = unicodedata.name(character, "").lower()
    return f"[U+{ord(character):04X} {name}]" if name else f"[U+{ord(character):04X}]"


def in_one_line(text: str) -> str:
    """For titles, headings and stamps, which are lines."""
    return " ".join(legible(text).split())
