"""Finds phrases in a list of words.

A set of places in the text is one integer: bit i stands before word i. A phrase takes such a set, and each of
its elements moves it on; what is left at the end are the places where the phrase ended. Nothing backtracks,
so the time grows with the number of words and of phrases, whatever the text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from bot.safety.grammar import Element, Kind, Phrase
from bot.safety.vocabulary import Vocabulary

NEAR: Final = (1, 2, 4, 5)  # doubled up: what stands beside a phrase is at most so many words from its beginning
MOST_NEGATIONS: Final = 3  # in a row, as in "no, never, not"


# Of every tuple of phrases that was ever looked for; there are as many as the phrase books have.
_indexes: dict[int, tuple[tuple[Phrase, ...], Mapping[int | None, tuple[Phrase, ...]]]] = {}


def _by_anchor(phrases: tuple[Phrase, ...]) -> Mapping[int | None, tuple[Phrase, ...]]:
    """Most phrases need a word that is not there; these are not even looked at. Without anchors: under None."""
    known = _indexes.get(id(phrases))
    if known is None:
        found: dict[int | None, tuple[Phrase, ...]] = {}
        for phrase in phrases:
            for anchor in phrase.anchors or (None,):
                found[anchor] = (*found.get(anchor, ()), phrase)
        known = _indexes[id(phrases)] = phrases, found  # kept with it, so that its id is nobody else's
    return known[1]


# Sequences of word sets, by their first one.
Sequences = Mapping[int, tuple[tuple[int, ...], ...]]


def by_first(sequences: Iterable[tuple[int, ...]]) -> Sequences:
    found: dict[int, tuple[tuple[int, ...], ...]] = {}
    for sequence in sequences:
        found[sequence[0]] = (*found.get(sequence[0], ()), sequence)
    return found


class Places(dict[int, int]):
    """Word set -> places of its words, worked out when it is first asked for: most sets never are."""

    def __init__(self, by_word: dict[str, int], vocabulary: Vocabulary) -> None:
        super().__init__()
        self.by_word, self.vocabulary, self.covered = by_word, vocabulary, 0
        self.beginning: dict[int, int] = {}  # of words that are known by their beginning or their sound
        self.anchors: set[int] = set()
        for word, places in by_word.items():
            self.anchors.update(vocabulary.anchored.get(word, ()))
            for number in vocabulary.unlisted(word):
                self.beginning[number] = self.beginning.get(number, 0) | places
        self.anchors |= self.beginning.keys()

    def __missing__(self, number: int) -> int:
        places = self.beginning.get(number, 0)
        for word in self.vocabulary.members[number].intersection(self.by_word):  # the shorter of the two is read
            places |= self.by_word[word]
        places = self[number] = places & ~self.covered
        return places

    def without(self, covered: int) -> None:
        self.covered |= covered
        self.clear()
        if covered:
            self.anchors = {number for number in self.anchors if self[number]}


@dataclass(slots=True)
class Passage:
    """A stretch of text, ready for matching."""

    words: "Places"  # word set -> places of its words
    free: int  # places whose clause has no other subject just before
    past: int  # places shortly after a past tense
    negated: int  # places shortly after a negation
    ends: int  # places where a clause ends
    negations: int
    stops: int  # places where a sentence ends
    everywhere: int
    rules: Sequence[tuple[Phrase, ...]]
    ignored: int = 0  # places of words that may stand between any two others
    _sentences: dict[int, int] = field(default_factory=dict)
    _clauses: dict[int, int] = field(default_factory=dict)
    _known: dict[tuple[int, int], int] = field(default_factory=dict)
    _usable: dict[int, list[Phrase]] = field(default_factory=dict)

    def contains(self, phrases: tuple[Phrase, ...]) -> bool:
        return any(self._after(phrase, self._open_to(phrase)) for phrase in self._possible(phrases))

    def spans(self, sequences: Sequences, walls: int) -> tuple[int, int]:
        """Words covered by any of the sequences, and the places where those end; none goes through a wall."""
        covered = ended = 0
        for sequence in chain.from_iterable(sequences[number] for number in sequences.keys() & self.words.anchors):
            starts = self._starts(sequence, walls)
            if starts:
                ended |= starts << len(sequence)
                for offset in range(len(sequence)):
                    covered |= starts << offset
        return covered, ended

    def affirmed(self) -> "Passage":
        """The same passage, as if its negations need not have been there."""
        return replace(self, negated=0, negations=0, ignored=self.negations, _known={}, _usable={})

    def _open_to(self, phrase: Phrase) -> int:
        """Places of the sentences that have what the phrase wants beside it, and nothing that it does not."""
        places = self.everywhere if all(self.words[number] for number in phrase.anywhere) else 0
        for number in phrase.beside:
            places &= self._sentences_with(number) & self._near(number)
        for number in phrase.without:
            if self.words[number]:
                places &= ~self._sentences_with(number)
        for number in phrase.apart:
            if self.words[number]:
                places &= ~self._clauses_with(number)
        for rule in phrase.unless:
            places &= ~self._sentences_told(rule)
        return places

    def _near(self, number: int) -> int:
        near = self.words[number]
        for distance in NEAR:
            near |= near << distance | near >> distance
        return near & self.everywhere

    def _sentences_with(self, number: int) -> int:
        known = self._sentences.get(number)
        if known is None:
            known = self._sentences[number] = self._parts_with(self.words[number], self.stops)
        return known

    def _sentences_told(self, rule: int) -> int:
        """Sentences with a line of the rule; by what comes before its end, since that may be where the next begins."""
        return self._parts_with(self._after_rule(rule, self.everywhere) >> 1, self.stops)

    def _clauses_with(self, number: int) -> int:
        known = self._clauses.get(number)
        if known is None:
            known = self._clauses[number] = self._parts_with(self.words[number], self.ends)
        return known

    def _parts_with(self, words: int, walls: int) -> int:
        """The parts between walls in which any of these places is."""
        known = 0
        while words:
            first = words & -words
            begins = 1 << ((walls & (first << 1) - 1) | 1).bit_length() - 1
            after = walls & ~((first << 1) - 1)
            part = ((after & -after) or self.everywhere + 1) - begins
            known |= part
            words &= ~part
        return known

    def _possible(self, phrases: tuple[Phrase, ...]) -> list[Phrase]:
        """Those whose words are all here; one with several of its anchors comes as often as that."""
        index = _by_anchor(phrases)
        anchored = chain(index.get(None, ()), *(index[number] for number in self.words.anchors & index.keys()))
        return [phrase for phrase in anchored if self._may_occur(phrase)]

    def _may_occur(self, phrase: Phrase) -> bool:
        """Whether its word sets are here, in whatever order they come."""
        words, anchors = self.words, self.words.anchors
        return all(words[number] for number in phrase.needs) and not any(
            some.isdisjoint(anchors) for some in phrase.any_of
        )

    def _starts(self, sequence: tuple[int, ...], walls: int) -> int:
        starts, walls = self.everywhere, walls & ~1
        for offset, number in enumerate(sequence):
            starts &= self.words[number] >> offset
            starts &= ~(walls >> offset) if offset else starts
            if not starts:
                break
        return starts

    def _after(self, phrase: Phrase, places: int) -> int:
        for element in phrase.elements:
            places = self._moved(element, places)
            if not places:
                return 0
        return places

    def _moved(self, element: Element, places: int) -> int:
        match element.kind:
            case Kind.WORD:
                moved = self._past_ignored((places & self.words[element.number]) << 1)
            case Kind.RULE:
                moved = self._after_rule(element.number, places)
            case Kind.GAP:
                return self._spread(places, element.number, self.stops)
            case Kind.FAR:
                return self._spread(places, element.number, 0)
            case Kind.FREE:
                return places & self.free & ~(self.negations << 1 & ~self.ends)
            case Kind.PRESENT:
                return places & ~self.past & ~self.negated
            case Kind.UNDENIED:
                moved = self._undenied(places)
            case Kind.END:
                moved = places & self.ends
        return moved | places if element.optional else moved

    def _undenied(self, places: int) -> int:
        follows = self.negations & ~self.ends
        return places & ~self.negated & ~(follows | follows >> 1 & ~self.ends)

    def _past_ignored(self, places: int) -> int:
        for _ in range(MOST_NEGATIONS if self.ignored else 0):
            places |= (places & self.ignored) << 1
        return places

    def _spread(self, places: int, distance: int, walls: int) -> int:
        passable = self.everywhere & ~self.negations & ~walls
        places &= ~walls
        for _ in range(distance):
            places |= self._past_ignored((places & passable) << 1)
        return places & self.everywhere & ~walls

    def _after_rule(self, number: int, places: int) -> int:
        known = self._known.get((number, places))
        if known is None:
            known = 0
            if number not in self._usable:
                self._usable[number] = self._possible(self.rules[number])
            for phrase in self._usable[number]:
                known |= self._after(phrase, places)
            self._known[number, places] = known
        return known
