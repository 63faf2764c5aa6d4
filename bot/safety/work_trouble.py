"""Reads an answer for trouble where the person works now, so that a human can be offered; no label, no score.

Told as over, about others or as a worry, it is none: a wrong offer is a nuisance, and there is no danger to life in a
missing one.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from bot.safety.normalise import STOP
from bot.safety.phrases import intent, work
from bot.safety.recogniser import Book, book, passage_of, words_of

MOST_WORDS: Final = 600  # an answer; what comes after is not read for this


@cache
def _book() -> Book:
    return book(intent.RULES | work.RULES, work.TROUBLE, work.HISTORY, beside="")


def tells_of_trouble(text: str) -> bool:
    words, known = words_of(text)[:MOST_WORDS], _book()
    if not words or passage_of(words, known).contains(known.ambiguous):
        return False
    return any(passage_of(sentence, known).contains(known.explicit) for sentence in _sentences(words))


def _sentences(words: Sequence[str]) -> Iterator[list[str]]:
    sentence: list[str] = []
    for word in words:
        if word != STOP:
            sentence.append(word)
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence
