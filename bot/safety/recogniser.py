"""Reads every text for danger before anything else does (METHOD.md §7); no score, no memory."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain, pairwise
from typing import Final

from bot.safety import phrases
from bot.safety.acts import ACTS
from bot.safety.concepts import CONCEPTS
from bot.safety.grammar import Grammar, Phrase, Rules
from bot.safety.lexicon import CLASSES
from bot.safety.matching import Passage, Places, Sequences, by_first
from bot.safety.normalise import PAUSE, SPELT_OUT, STOP, normalised, tokens
from bot.safety.phrases import benign, benign_english, reported
from bot.safety.vocabulary import Vocabulary

WINDOW: Final = 1024  # words read at once, which keeps the integers of a passage small
COLOURED: Final = 5  # words after a negation or past tense that still belong to it
OVERLAP: Final = 32  # longer than any phrase with its gaps
LONGEST_WORD: Final = 20  # letters; when words ran together
_RUN_TOGETHER: Final = (
    "jegvil", "jegskal", "jegorker", "jeghar", "egvil", "avil", "iwant", "iwan", "vilbare", "vildo", "vilik",
    "drepme", "blirsl", "orkerik", "orkarik", "orkaik", "tarlivet", "takelivet", "jegblir", "kanik", "skaldo", "mordme",
)  # fmt: skip


# "Orker'kke", "har'kje": a negation that leans on the word before it.
_LEANED_ON: Final = [
    "orker",
    "orkar",
    "orka",
    "orke",
    "skal",
    "sku",
    "skulle",
    "kan",
    "får",
    "fær",
    "klarer",
    "klarar",
    "gidder",
    "har",
    "er",
    "vet",
    "veit",
    "hadde",
    "kunne",
    "vil",
    "må",
    "tør",
    "tørr",
]
_LEANING: Final = ("kke", "kkje", "kje", "ikke", "ikkje", "itj", "itte", "ikk", "ke")
_APART: Final = {
    normalised(host + leaning): normalised(host)
    for host in _LEANED_ON
    for leaning in _LEANING
    if normalised(host + leaning) not in ("vilke", "make", "torke", "erke")
}
# "Drepe'n", "skyter'n": he who leans on the verb.
_KILLING: Final = [
    "drepe",
    "dreper",
    "dræpe",
    "drep",
    "dræp",
    "kverke",
    "kverker",
    "skyte",
    "skyter",
    "skjota",
    "skøyte",
]
_HIM: Final = {normalised(verb + "n"): normalised(verb) for verb in _KILLING} | {"jen": "je"}
_IS: Final = ("er", "e", "a", "var", "va", "helt", "heilt", "so", "sa")
# "Slo meg før.": where a clause ends it says when; once letters are folded it would be "for".
_BEFORE: Final = re.compile(r"\bfør+(?=\s*(?:[.,!?;:…)]|$))", re.IGNORECASE | re.MULTILINE)
_EARLIER: Final = "tidligere"


class Level(StrEnum):
    NONE = "none"
    AMBIGUOUS = "ambiguous"
    EXPLICIT = "explicit"


@dataclass(frozen=True, slots=True)
class Book:
    """Phrases, compiled, and the words that colour them."""

    vocabulary: Vocabulary
    rules: Sequence[tuple[Phrase, ...]]
    explicit: tuple[Phrase, ...]
    ambiguous: tuple[Phrase, ...]
    benign: Sequences
    reported: Sequences
    negation: int
    past: int
    subject: int


def book(
    rules: Rules,
    explicit: str,
    ambiguous: str,
    beside: str = benign.PHRASES + benign_english.PHRASES,
    quoted: str = reported.PHRASES,
) -> Book:
    vocabulary = Vocabulary(CLASSES | ACTS | CONCEPTS)
    grammar = Grammar(vocabulary, rules)
    made = Book(
        vocabulary,
        grammar.rules,
        explicit=grammar.phrases(explicit),
        ambiguous=grammar.phrases(ambiguous),
        benign=by_first(grammar.sequences(beside)),
        reported=by_first(grammar.sequences(quoted)),
        negation=vocabulary.number("<not>"),
        past=vocabulary.number("<past>"),
        subject=vocabulary.number("<subject>/<they>"),
    )
    looked_up = chain(made.explicit, made.ambiguous, *made.rules)
    anchors = (number for phrase in looked_up for number in phrase.anchors)
    vocabulary.look_up_by({*made.benign, *made.reported, *anchors})
    return made


@cache
def _all() -> Book:
    """At the first text: making the tables takes longer than a command that reads none should wait."""
    return book(phrases.RULES, phrases.EXPLICIT, phrases.AMBIGUOUS)


def make_ready() -> None:
    """Make the tables now, so that nobody's first words wait for it."""
    _all()


def recognise(text: str) -> Level:
    """The most serious level anywhere in the text. A negation lowers it, but never to none."""
    levels = [_level(window) for window in _windows(words_of(text))]
    for level in (Level.EXPLICIT, Level.AMBIGUOUS):
        if level in levels:
            return level
    return Level.NONE


def _level(words: Sequence[str]) -> Level:
    passage, every = _passage(words), _all()
    if passage.contains(every.explicit):
        return Level.EXPLICIT
    if passage.contains(every.ambiguous):
        return Level.AMBIGUOUS
    if passage.negations and passage.affirmed().contains(every.explicit):
        return Level.AMBIGUOUS
    return Level.NONE


def words_of(text: str) -> list[str]:
    return list(_words(text))


def _words(text: str) -> Iterator[str]:
    before = ""
    for token in tokens(_BEFORE.sub(_EARLIER, text)):
        if token.startswith(SPELT_OUT):
            yield from _told_apart(token.removeprefix(SPELT_OUT))
        elif token.startswith(_RUN_TOGETHER):
            yield from _told_apart(token)
        elif token in _APART:
            yield from (_APART[token], "ike")
        elif token in _HIM and before not in _IS:
            yield from (_HIM[token], "han")
        else:
            yield token
        before = token


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
    vocabulary = _all().vocabulary
    if word in vocabulary.exact:
        return len(word) ** 2
    return (len(word) - 2) ** 2 if word in vocabulary else 0


def _windows(words: list[str]) -> Iterator[list[str]]:
    for start in range(0, max(1, len(words) - OVERLAP), WINDOW - OVERLAP):
        yield words[start : start + WINDOW]


def passage_of(words: Sequence[str], book: Book) -> Passage:
    said = [word for word in words if word not in (STOP, PAUSE)]
    everywhere = (1 << (len(said) + 1)) - 1
    found = _places(said, book)
    breaks = _breaks(words, STOP + PAUSE)
    negations = found[book.negation]
    passage = Passage(
        words=found,
        free=everywhere & ~_carried(found[book.subject], 1, breaks),
        past=_carried(found[book.past], COLOURED, breaks),
        negated=_carried(negations, COLOURED, breaks),
        ends=breaks | (1 << len(said)),
        negations=negations,
        stops=_breaks(words, STOP) & ~1,
        everywhere=everywhere,
        rules=book.rules,
    )
    quoted, spoken = passage.spans(book.reported, _breaks(words, STOP))
    passage.free &= ~spoken
    found.without(quoted | passage.spans(book.benign, breaks)[0])
    return passage


def _passage(words: Sequence[str]) -> Passage:
    return passage_of(words, _all())


def _carried(places: int, distance: int, breaks: int) -> int:
    """Places up to so many words after one of these words, within its clause."""
    reached = 0
    for _ in range(distance):
        places = (places << 1) & ~breaks
        reached |= places
    return reached


def _places(words: Sequence[str], book: Book) -> Places:
    by_word: dict[str, int] = {}
    for place, word in enumerate(words):
        by_word[word] = by_word.get(word, 0) | 1 << place
    return Places(by_word, book.vocabulary)


def _breaks(words: Sequence[str], marks: str) -> int:
    breaks, place = 1, 0
    for word in words:
        if word in marks:
            breaks |= 1 << place
        elif word not in (STOP, PAUSE):
            place += 1
    return breaks
