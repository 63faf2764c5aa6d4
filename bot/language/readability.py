"""How heavy a text is to read."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SENTENCE = re.compile(r"(?<![.!?:])[.!?:]+(?:\s|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

# Everyday long words that are not hard to read (METHOD §3.12).
EVERYDAY_LONG = frozenset(
    {"arbeidsplass", "arbeidsplassen", "jobbspesialist", "jobbspesialisten", "spørsmål", "spørsmåla"}
)


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence."""
    return [words for part in _SENTENCE.split(text) if (words := _WORD.findall(part))]


def lix(texts: Iterable[str]) -> float:
    """Words per sentence plus the share of words over six letters, in per cent. 0 for no words."""
    found = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in found for word in sentence]
    if not words:
        return 0.0
    long = [word for word in words if len(word) > 6 and word.casefold() not in EVERYDAY_LONG]
    return len(words) / len(found) + 100 * len(long) / len(words)
