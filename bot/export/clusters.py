"""What a reader sees as one character: a letter with its marks, a family of joined emoji, a flag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINER = "\u200d"
# A PDF tells what a glyph means in 512 bytes at most; no language puts more marks on a letter than three or four.
MOST_TOGETHER = 64

# Characters that are never seen themselves (UAX 44, Default_Ignorable_Code_Point).
_UNSEEN = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip


def unseen(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _UNSEEN)


def clusters(text: str) -> Iterator[str]:
    """Near enough to UAX 29 for choosing a font: what must be drawn together stays together."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _goes_on(text, start, at):
            yield text[start:at]
            start = at


def _goes_on(text: str, start: int, at: int) -> bool:
    character, before = text[at], text[at - 1]
    if character in " \n\t" or at - start == MOST_TOGETHER:
        return False
    if _is_flag_half(character):
        return at - start == 1 and _is_flag_half(before)
    return before == JOINER or _clings(character)


def _clings(character: str) -> bool:
    """Marks, joiners, variation selectors, the tags of a flag, shades of skin."""
    if character < "\u0300":
        return False
    code = ord(character)
    return (
        unicodedata.category(character)[0] == "M"
        or character in "\u200c\u200d"
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
    )


def _is_flag_half(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF
