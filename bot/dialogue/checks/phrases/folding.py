"""A text as plain words: small letters, no contractions, and Nynorsk in the dress of Bokmål.

Only to be searched in. A folded word keeps its place, so that what was found is told as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from bot.dialogue.checks.phrases.nynorsk_words import ENDINGS, WORDS
from bot.language.catalogues import Language

_TOKEN = re.compile(r"\{[^{}]*\}|«»|\d+(?:[.,]\d+)?|[^\W\d_]\w*(?:[-’'][^\W\d_]+)*|[.?!…,:;–/%-]")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”")
_ENDS = frozenset(".?!…")
START = "^"

_CONTRACTED = {
    "cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "let's": ("let", "us"),
}  # fmt: skip
_SHORT = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_IS = frozenset({"what", "who", "that", "it", "how", "where", "there", "here", "he", "she"})


@dataclass(frozen=True, slots=True)
class Folded:
    """`words`: each with a space before and after it. `places`: where each of them stands in the text."""

    words: str
    places: tuple[tuple[int, int], ...]


def folded(text: str, language: Language) -> list[Folded]:
    """Each sentence of the text by itself."""
    spoken = _QUOTED.sub(lambda quoted: "«" + " " * (len(quoted[0]) - 2) + "»", text)
    sentences: list[list[tuple[str, tuple[int, int]]]] = [[]]
    for token in _TOKEN.finditer(spoken.replace("’", "'")):
        place = token.span()
        # A placeholder that was damaged can hold spaces, and a word has none.
        sentences[-1] += [("".join(word.split()), place) for word in _words(token[0].lower(), language)]
        if token[0] in _ENDS:
            sentences.append([])
    return [_one(sentence) for sentence in sentences if sentence]


def _one(sentence: list[tuple[str, tuple[int, int]]]) -> Folded:
    first = (sentence[0][1][0], sentence[0][1][0])
    words = " ".join(word for word, _ in sentence)
    return Folded(f" {START} {words} ", (first, *(place for _, place in sentence)))


def without(sentence: Folded, small: Set[str]) -> Folded:
    """The sentence without the small words that may stand between any two others."""
    words = sentence.words.split()
    kept = [number for number, word in enumerate(words) if word not in small]
    return Folded(f" {' '.join(words[n] for n in kept)} ", tuple(sentence.places[n] for n in kept))


def as_written(text: str, sentence: Folded, match: re.Match[str]) -> str:
    """The words of the text in which the match was found."""
    first = sentence.words[: match.start()].count(" ")
    last = first + match[0].strip().count(" ")
    return text[sentence.places[first][0] : sentence.places[last][1]]


def _words(word: str, language: Language) -> tuple[str, ...]:
    if language == "en":
        return _in_full(word)
    if language == "nn":
        return (_as_bokmal(word),)
    return (word,)


def _in_full(word: str) -> tuple[str, ...]:
    if word in _CONTRACTED:
        return _CONTRACTED[word]
    for short, full in _SHORT.items():
        if word.endswith(short) and len(word) > len(short):
            return word.removesuffix(short), full
    if word.endswith("'s") and word[:-2] in _IS:
        return word[:-2], "is"
    return (word,)


def _as_bokmal(word: str) -> str:
    if word in WORDS:
        return WORDS[word]
    for ending, other in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + other
    return word
