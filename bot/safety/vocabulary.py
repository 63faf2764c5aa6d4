"""The words of the phrases: the sets that each belongs to, by spelling, beginning, sound, or one slip of the finger.

Words are written as people spell them; they are brought to one spelling here as texts are.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from string import ascii_lowercase

from bot.safety import everyday
from bot.safety.misspelt import MEANT
from bot.safety.normalise import normalised
from bot.safety.sounds import slips, sound

SHORTEST_STEM = 6
SHORTEST_FUZZY_STEM = 7  # shorter words have too many harmless neighbours
_EVERYDAY = frozenset(everyday.WORDS.split())

# Words of every text: a set with one of them is a poor place to begin looking.
EVERYWHERE = frozenset(
    normalised(
        """
        jeg eg æ e ej je i me meg mæ mei mej du deg han hun ho hu det de dei dem vi oss en ei et ein eit er var har ha
        hadde ikke ikkje itj og å at som på til te for med av om så men vil kan skal må bare berre min mitt mi nå no her
        når fra ut opp inn ned noe en the to of and it is my in on a you was have for with me that not do they he she
        hver dag alt alle etter over be am will at tar ta gå går få får blir bli ble
        """
    ).split()
)

ENDINGS = (
    "",
    *[
        "e",
        "er",
        "a",
        "ar",
        "et",
        "te",
        "t",
        "en",
        "ene",
        "ane",
        "ende",
        "ande",
        "ing",
        "inga",
        "ingen",
        "s",
        "es",
        "i",
        "r",
        "æ",
        "an",
    ],
)
ENGLISH_ENDINGS = ("", "s", "es", "ed", "d", "t", "ing", "in", "en", "er")


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it."""


def neighbours(stem: str) -> Iterator[str]:
    """Every spelling one slip away: a letter lost, added, exchanged, or two swapped."""
    cuts = [(stem[:i], stem[i:]) for i in range(len(stem) + 1)]
    for before, after in cuts:
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]


@dataclass(slots=True)
class Vocabulary:
    """Which word sets a word belongs to; a set is known by its number."""

    classes: Mapping[str, str]
    common: set[int] = field(default_factory=set)  # sets with a word of every text
    members: dict[int, frozenset[str]] = field(default_factory=dict)  # the words of a set, in one spelling
    exact: dict[str, list[int]] = field(default_factory=dict)
    anchored: dict[str, list[int]] = field(default_factory=dict)  # of these, the sets that phrases are looked up by
    stems: dict[str, list[int]] = field(default_factory=dict)
    sounds: dict[str, list[str]] = field(default_factory=dict)  # words by their sound
    slips: dict[str, list[str]] = field(default_factory=dict)
    _plain: dict[str, str] = field(default_factory=dict)  # words of phrases in one spelling
    _sizes: set[int] = field(default_factory=set)
    _beginnings: set[str] = field(default_factory=set)
    _numbers: dict[frozenset[str], int] = field(default_factory=dict)
    _spelt: dict[str, int] = field(default_factory=dict)  # the same, as a phrase names them
    _of_class: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def number(self, spelling: str) -> int:
        known = self._spelt.get(spelling)
        if known is None:
            known = self._spelt[spelling] = self._number(frozenset(self._words(spelling)))
        return known

    def _number(self, words: frozenset[str]) -> int:
        if words not in self._numbers:
            number = self._numbers[words] = len(self._numbers)
            whole = frozenset(self._one_word(word) for word in words if word[-1] != "*" and word[0] != "~")
            for word in words:
                if word[0] == "~":
                    self._add_stems(_fuzzy(self._one_word(word)), number)
                elif word[-1] == "*":
                    self._add_stems([self._one_word(word)], number)
            for plain in whole:
                self._add(plain, number)
            if whole & EVERYWHERE:
                self.common.add(number)
            self.members[number] = whole
        return self._numbers[words]

    def look_up_by(self, numbers: Iterable[int]) -> None:
        wanted = frozenset(numbers)
        for word, sets in self.exact.items():
            if found := [number for number in sets if number in wanted]:
                self.anchored[word] = found

    def unlisted(self, word: str) -> Iterable[int]:
        """Sets that it belongs to by its beginning or as a known misspelling; for an unknown word, by its sound."""
        stems = self._stemmed(word) if word[:SHORTEST_STEM] in self._beginnings else ()
        if word in MEANT:
            return (*stems, *self.exact.get(MEANT[word], ()))
        return stems if stems or word in self.exact else self.heard(word)

    def sets(self, word: str) -> Iterator[int]:
        yield from self.exact.get(word, ())
        if word[:SHORTEST_STEM] in self._beginnings:
            yield from self._stemmed(word)

    def heard(self, word: str) -> Set[int]:
        """Sets of the words that an unknown one sounds like, or else is one slip away from."""
        if word in _EVERYDAY:
            return frozenset()
        known = self.sounds.get(sound(word)) or [
            near for slipped in slips(word) for near in self.slips.get(slipped, ())
        ]
        return {number for near in known for number in self.exact[near]}

    def _stemmed(self, word: str) -> list[int]:
        return [number for size in self._sizes for number in self.stems.get(word[:size], ())]

    def __contains__(self, word: str) -> bool:
        return next(self.sets(word), None) is not None

    def _words(self, spelling: str) -> Iterator[str]:
        for word in spelling.split("/"):
            if word.endswith("++"):
                yield from (word[:-2] + ending for ending in ENGLISH_ENDINGS)
            elif word.endswith("+"):
                yield from (word[:-1] + ending for ending in ENDINGS)
            elif not word.startswith("<"):
                yield word
            else:
                yield from self._words_of(word)

    def _words_of(self, name: str) -> tuple[str, ...]:
        """Of a class, as `<name>`."""
        if name not in self._of_class:
            if name[1:-1] not in self.classes:
                raise PhraseError(f"no word class {name}")
            self._of_class[name] = tuple(self._words("/".join(self.classes[name[1:-1]].split())))
        return self._of_class[name]

    def _add(self, plain: str, number: int) -> None:
        sets = self.exact.get(plain)
        if sets is None:
            self.exact[plain] = [number]
            self._add_heard(plain)
        else:
            sets.append(number)

    def _add_heard(self, word: str) -> None:
        if heard := sound(word):
            self.sounds.setdefault(heard, []).append(word)
        for slipped in slips(word):
            self.slips.setdefault(slipped, []).append(word)

    def _one_word(self, word: str) -> str:
        """In one spelling. Raises PhraseError."""
        plain = self._plain.get(word)
        if plain is None:
            plain = self._plain[word] = normalised(word.strip("~*"))
            if not plain or " " in plain:
                raise PhraseError(f"not one word: {word!r}")
        return plain

    def _add_stems(self, stems: Iterable[str], number: int) -> None:
        for stem in stems:
            if len(stem) < SHORTEST_STEM:
                raise PhraseError(f"too short to begin other words: {stem!r}")
            self._sizes.add(len(stem))
            self._beginnings.add(stem[:SHORTEST_STEM])
            if number not in self.stems.setdefault(stem, []):
                self.stems[stem].append(number)


def _fuzzy(stem: str) -> set[str]:
    if len(stem) < SHORTEST_FUZZY_STEM:
        raise PhraseError(f"too short to allow for slips: {stem!r}")
    return {stem, *neighbours(stem)}
