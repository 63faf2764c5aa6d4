"""The words of a text, as they stand, and which of them carry something."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from bot.language.catalogues import Language
from bot.language.stop_words import STOP_PHRASES, STOP_WORDS

# Where a word begins, and not again at each of its letters: that would be slow on a word without end.
_ADDRESS = re.compile(r"(?<!\S)\S+://\S+|\bwww\.\S+|(?<!\S)\S+@\S+")
# Keyboards make many apostrophes and hyphens; a word is the same with any.
_SAME_SIGN = {ord(sign): "'" for sign in "’ʼ‘´`"} | {ord(sign): "-" for sign in "\u2010\u2011"}
_INSIDE = "-'"
# Where Latin letters end: those of Norwegian, Sámi, Polish, Somali and Turkish, and a second block for Vietnamese.
_LATIN_END = "\u0250"
_MORE_LATIN, _MORE_LATIN_END = "\u1e00", "\u1f00"
_LONGEST_PHRASE = max(map(len, STOP_PHRASES))


class _Parting(dict[int, int | str | None]):
    """What stands between words becomes a space; letters, their marks and digits stay. Each sign is looked up once."""

    def __missing__(self, code: int) -> int | str | None:
        sign = chr(code)
        kind = unicodedata.category(sign)
        self[code] = None if _unseen(sign, kind) else code if kind[0] in "LMN" or sign in _INSIDE else " "
        return self[code]


def _unseen(sign: str, kind: str) -> bool:
    """Soft hyphens and joiners within a word, and what chooses the look of an emoji; not the space of no width."""
    return (kind == "Cf" and sign != "\u200b") or "\ufe00" <= sign <= "\ufe0f"


_PARTING = _Parting()


def words(text: str) -> list[str]:
    """The words in order, in NFC; numbers, emoji and addresses are none."""
    plain = _ADDRESS.sub(" ", unicodedata.normalize("NFC", text)).translate(_SAME_SIGN).replace("--", " ")
    found = (part.strip(_INSIDE) for part in plain.translate(_PARTING).split())
    return [word for word in found if any(sign.isalpha() for sign in word)]


def is_latin(word: str) -> bool:
    return all(sign < _LATIN_END or _MORE_LATIN <= sign < _MORE_LATIN_END or not sign.isalpha() for sign in word)


def content_words(text: str, language: Language) -> Iterator[str]:
    """The words of the text that carry something, as they stand."""
    said = words(text)
    folded = [word.casefold() for word in said]
    stop, at = STOP_WORDS[language], 0
    while at < len(said):
        empty = _phrase_at(folded, at)
        if not empty and folded[at] not in stop and not _is_letter(folded[at]):
            yield said[at]
        at += empty or 1


def _phrase_at(folded: Sequence[str], at: int) -> int:
    """How many words an empty phrase takes here; 0 for none."""
    lengths = range(_LONGEST_PHRASE, 1, -1)
    return next((n for n in lengths if tuple(folded[at : at + n]) in STOP_PHRASES), 0)


def _is_letter(word: str) -> bool:
    """Of `e.l.` or `B`; in another script one sign may be a word."""
    return len(word) == 1 and is_latin(word)
