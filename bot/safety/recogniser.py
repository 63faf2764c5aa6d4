"""Reads every text for danger before anything else does (METHOD.md §7); no score, no memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Final

from bot.safety import phrases
from bot.safety.grammar import Grammar, Phrase, Vocabulary
from bot.safety.lexicon import CLASSES
from bot.safety.matching import Passage, Sequences, by_first
from bot.safety.normalise import PAUSE, SPELT_OUT, STOP, tokens
from bot.safety.phrases import benign, reported

WINDOW: Final = 1024  # words read at once, which keeps the integers of a passage small
COLOURED: Final = 5  # words after a negation or past tense that still belong to it
OVERLAP: Final = 32  # longer than any phrase with its gaps
LONGEST_WORD: Final = 20  # letters; when words ran together
_RUN_TOGETHER: Final = ("jegvil", "jegskal", "jegorker", "jeghar", "egvil", "avil", "iwant", "iwan")


class Level(StrEnum):
    NONE = "none"
    AMBIGUOUS = "ambiguous"
    EXPLICIT = "explicit"


@dataclass(frozen=True, slots=True)
class _Compiled:
    vocabulary: Vocabulary
    rules: Sequence[tuple[Phrase, ...]]
    explicit: tuple[Phrase, ...]
    ambiguous: tuple[Phrase, ...]
    benign: Sequences
    reported: Sequences
    negation: int
    past: int
    subject: int


@cache
def _all() -> _Compiled:
    """At the first message: it takes a while, and most commands read none."""
    vocabulary = Vocabulary(CLASSES)
    grammar = Grammar(vocabulary, phrases.RULES)
    return _Compiled(
        vocabulary,
        grammar.rules,
        explicit=grammar.phrases(phrases.EXPLICIT),
        ambiguous=grammar.phrases(phrases.AMBIGUOUS),
        benign=by_first(grammar.sequences(benign.PHRASES)),
        reported=by_first(grammar.sequences(reported.PHRASES)),
        negation=vocabulary.number("<not>"),
        past=vocabulary.number("<past>"),
        subject=vocabulary.number("<subject>/<they>"),
    )


def recognise(text: str) -> Level:
    """The most serious level anywhere in the text. A negation lowers it, but never to none."""
    levels = [_level(window) for window in _windows(list(_words(text)))]
    for level in (Level.EXPLICIT, Level.AMBIGUOUS):
        if level in levels:
            return level
    return Level.NONE


def _level(words: Sequence[str]) -> Level:
    passage = _passage(words)
    if passage.contains(_all().explicit):
        return Level.EXPLICIT
    if passage.contains(_all().ambiguous):
        return Level.AMBIGUOUS
    if passage.negations and passage.affirmed().contains(_all().explicit):
        return Level.AMBIGUOUS
    return Level.NONE


def _words(text: str) -> Iterator[str]:
    for token in tokens(text):
        if token.startswith(SPELT_OUT):
            yield from _told_apart(token.removeprefix(SPELT_OUT))
        elif token.startswith(_RUN_TOGETHER):
            yield from _told_apart(token)
        else:
            yield token


def _told_apart(letters: str) -> list[str]:
    """Letters that ran together, as the longest known words that they can be cut into."""
    worth, starts = [0], [0]
    for end in range(1, len(letters) + 1):
        earliest = max(0, end - LONGEST_WORD)
        best = max((worth[start] + _worth(letters[start:end]), -start) for start in range(earliest, end))
        worth.append(best[0])
        starts.append(-best[1])
    ends = [len(letters)]
    while ends[-1]:
        ends.append(starts[ends[-1]])
    return [letters[start:end] for end, start in pairwise(ends)][::-1]


def _worth(word: str) -> int:
    if word in _all().vocabulary.exact:
        return len(word) ** 2
    return (len(word) - 2) ** 2 if word in _all().vocabulary else 0


def _windows(words: list[str]) -> Iterator[list[str]]:
    for start in range(0, max(1, len(words) - OVERLAP), WINDOW - OVERLAP):
        yield words[start : start + WINDOW]


def _passage(words: Sequence[str]) -> Passage:
    said = [word for word in words if word not in (STOP, PAUSE)]
    everywhere = (1 << (len(said) + 1)) - 1
    found = _places(said)
    breaks = _breaks(words, STOP + PAUSE)
    negations = found.get(_all().negation, 0)
    passage = Passage(
        words=found,
        free=everywhere & ~_carried(found.get(_all().subject, 0), 1, breaks),
        past=_carried(found.get(_all().past, 0), COLOURED, breaks),
        negated=_carried(negations, COLOURED, breaks),
        ends=breaks | (1 << len(said)),
        negations=negations,
        everywhere=everywhere,
        rules=_all().rules,
    )
    quoted, spoken = passage.spans(_all().reported, _breaks(words, STOP))
    passage.free &= ~spoken
    passage.without(quoted | passage.spans(_all().benign, breaks)[0])
    return passage


def _carried(places: int, distance: int, breaks: int) -> int:
    """Places up to so many words after one of these words, within its clause."""
    reached = 0
    for _ in range(distance):
        places = (places << 1) & ~breaks
        reached |= places
    return reached


def _places(words: Sequence[str]) -> dict[int, int]:
    by_word: dict[str, int] = {}
    for place, word in enumerate(words):
        by_word[word] = by_word.get(word, 0) | 1 << place
    found: dict[int, int] = {}
    for word, places in by_word.items():
        for number in _all().vocabulary.sets(word):
            found[number] = found.get(number, 0) | places
    return found


def _breaks(words: Sequence[str], marks: str) -> int:
    breaks, place = 1, 0
    for word in words:
        if word in marks:
            breaks |= 1 << place
        elif word not in (STOP, PAUSE):
            place += 1
    return breaks
