"""Whether two texts still say the same: by their words, never by a guess at what they mean.

Closely related: most words that carry something stand in both, in the same order, and none that turns a sentence round
came or went. Everything else may mean another thing. difflib's ratio is 2 × common / all words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from bot.dialogue.difference.turning import BINDING, NEGATIONS, NUMBERS, OPPOSITES, ORDERS, PROMISES
from bot.language.catalogues import Language
from bot.language.words import words

# `turned`: a negation, a number, an order or an opposite came or went.
Closeness = Literal["close", "loose", "other", "turned"]

# Two words of three are not enough: in a short question the third is what it is about.
CLOSE = 0.7
# Below this, hardly a word is common.
LOOSE = 0.5
# Two forms of one word share this much of the longer one, and never less than four letters.
KIN = 0.6
KIN_LETTERS = 4
# Shorter texts are buttons: "se en film" promises nothing.
SENTENCE = 4

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_AROUND_PLACEHOLDERS = re.compile(r"(\{[^{}]*\})")
_SENTENCES = re.compile(r"[^.?!]+[.?!]?")
_DIGITS = re.compile(r"\d+")
_NEGATION = "ikke"


@lru_cache(4096)
def closeness(before: str, after: str, language: Language = "nb") -> Closeness:
    """How near the new text is to the old one. The same words with other signs are close."""
    if is_turned(before, after, language):
        return "turned"
    old, new = _carrying(before, language), _carrying(after, language)
    if old == new:
        return "close"
    ratio = min(_ratio(old, new), _ratio(_carrying(_asked(before), language), _carrying(_asked(after), language)))
    same = placeholders(before) == placeholders(after) and not promises_else(before, after)
    if ratio >= CLOSE and same:
        return "close"
    return "loose" if ratio >= LOOSE else "other"


def _ratio(old: Sequence[str], new: Sequence[str]) -> float:
    return SequenceMatcher(None, old, _as_kin(new, old), autojunk=False).ratio()


def _asked(text: str) -> str:
    """Its questions alone, where it has some: what else is said with them must not hide that they are others."""
    return " ".join(part for part in _SENTENCES.findall(text) if part.endswith("?")) or text


def is_turned(before: str, after: str, language: Language) -> bool:
    old, new = _folded(before), _folded(after)
    english = language == "en"
    return (
        _negations(old, english) != _negations(new, english)
        or _numbers(before, old, english) != _numbers(after, new, english)
        or bool(ORDERS & old.keys()) != bool(ORDERS & new.keys())
        or any(_exchanged(old, new, *pair) for pair in OPPOSITES)
    )


def promises_else(before: str, after: str) -> bool:
    """Whether a sentence tells something else about what is shared, seen, kept or the like."""
    old, new = _folded(before), _folded(after)
    return max(old.total(), new.total()) >= SENTENCE and _promised(old) != _promised(new)


def placeholders(text: str) -> frozenset[str]:
    return frozenset(_PLACEHOLDER.findall(text))


def _exchanged(old: Counter[str], new: Counter[str], one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one has given way to the other, in either direction."""
    before, after = (
        (bool(one & old.keys()), bool(other & old.keys())),
        (bool(one & new.keys()), bool(other & new.keys())),
    )
    came = [now and not then for then, now in zip(before, after, strict=True)]
    went = [then and not now for then, now in zip(before, after, strict=True)]
    return (came[0] and went[1]) or (came[1] and went[0])


def _promised(found: Counter[str]) -> list[bool]:
    return [bool(promise & found.keys()) for promise in PROMISES]


def _folded(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in words(_PLACEHOLDER.sub(" ", text)))


def _is_negation(word: str, english: bool) -> bool:
    return word in NEGATIONS[english] or (english and word.endswith("n't"))


def _negations(found: Counter[str], english: bool) -> int:
    return sum(count for word, count in found.items() if _is_negation(word, english))


def _numbers(text: str, found: Counter[str], english: bool) -> tuple[list[str], list[str]]:
    digits = _DIGITS.findall(_PLACEHOLDER.sub(" ", text))
    return sorted(digits), sorted(word for word in found.elements() if word in NUMBERS[english])


def _carrying(text: str, language: Language) -> list[str]:
    """The words that say something, in order; a placeholder is one. All of them where none does."""
    english = language == "en"
    said = list(_in_order(text))
    kept = [_NEGATION if _is_negation(word, english) else word for word in said if word not in BINDING[english]]
    return kept or said


def _in_order(text: str) -> Iterator[str]:
    for part in _AROUND_PLACEHOLDERS.split(text):
        if part.startswith("{"):
            yield part
        else:
            yield from (word.casefold() for word in words(part))


def _as_kin(new: Sequence[str], old: Sequence[str]) -> list[str]:
    """The new words, each as the old one that it is a form of."""
    return [word if word in old else next((other for other in old if _are_kin(word, other)), word) for word in new]


def _are_kin(one: str, other: str) -> bool:
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= max(KIN_LETTERS, KIN * max(len(one), len(other)))
