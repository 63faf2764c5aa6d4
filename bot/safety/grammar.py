"""Phrases as data, and what they compile to.

A phrase is a line of elements with spaces between them:

    drepe/drep     one of these words              <me>      one word of that class
    selvmord*      a word that begins like this    ~selvmord likewise, one slip of the finger allowed
    ord? <me>?     may be missing                  ..3       up to three words of one sentence between, none a negation
    {rule}         any line of that rule, or word/{rule}   @<will>   "I will", "will I", or "will" alone
    ...8           likewise, and a sentence may end among them
    ^              no other subject just before    $         the clause ends here; also mer/$
    !              neither negated nor told as past, as far as the words just before in its clause show
    &<kin>          one of these stands near it in its sentence     &&<kin>   somewhere in the text
    -<film>         none of these stands in its sentence
    kutt+ push++    the word with every ending a verb or noun takes, in Norwegian and in English

Words are written as people spell them; they are brought to one spelling here as texts are.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product
from string import ascii_lowercase

from bot.safety import everyday
from bot.safety.normalise import normalised
from bot.safety.sounds import slips, sound

Rules = Mapping[str, str]
SHORTEST_STEM = 6
_EVERYDAY = frozenset(everyday.WORDS.split())
SHORTEST_FUZZY_STEM = 7  # shorter words have too many harmless neighbours


class Kind(Enum):
    WORD = auto()
    GAP = auto()
    FAR = auto()
    RULE = auto()
    FREE = auto()
    PRESENT = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Element:
    kind: Kind
    number: int = 0  # of the word set or the rule; for a gap, how many words
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    elements: tuple[Element, ...]
    needs: frozenset[int]  # word sets without which it cannot occur
    any_of: tuple[frozenset[int], ...]  # for each rule in it, word sets of which the rule needs at least one
    anchors: frozenset[int]  # word sets of which one must be there, looked for first
    beside: frozenset[int] = frozenset()  # word sets that stand in the same sentence
    without: frozenset[int] = frozenset()  # word sets that do not
    anywhere: frozenset[int] = frozenset()  # word sets that stand somewhere in the text


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
)
ENGLISH_ENDINGS = ("", "s", "es", "ed", "d", "t", "ing", "in", "en", "er")

MARKS = {"^": Kind.FREE, "!": Kind.PRESENT, "$": Kind.END}


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it."""


def lines(text: str) -> list[str]:
    stripped = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in stripped if line]


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

    def number(self, spelling: str) -> int:
        words = frozenset(self._words(spelling))
        if words not in self._numbers:
            number = self._numbers[words] = len(self._numbers)
            for word in words:
                self._add(word, number)
            self.members[number] = frozenset(
                self._in_one_spelling(word) for word in words if word[-1] != "*" and word[0] != "~"
            )
        return self._numbers[words]

    def look_up_by(self, numbers: Iterable[int]) -> None:
        wanted = frozenset(numbers)
        for word, sets in self.exact.items():
            if found := [number for number in sets if number in wanted]:
                self.anchored[word] = found

    def unlisted(self, word: str) -> Iterable[int]:
        """Sets that it belongs to by its beginning; for a word that is not known, by its sound."""
        stems = self._stemmed(word) if word[:SHORTEST_STEM] in self._beginnings else ()
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
            elif word[1:-1] in self.classes:
                yield from self._words("/".join(self.classes[word[1:-1]].split()))
            else:
                raise PhraseError(f"no word class {word}")

    def _add(self, word: str, number: int) -> None:
        plain = self._in_one_spelling(word)
        if not plain or " " in plain:
            raise PhraseError(f"not one word: {word!r}")
        if word.startswith("~"):
            self._add_stems(_fuzzy(plain), number)
        elif word.endswith("*"):
            self._add_stems([plain], number)
        else:
            if plain not in self.exact:
                self.exact[plain] = []
                self._add_heard(plain)
            if number not in self.exact[plain][-1:]:
                self.exact[plain].append(number)
            if plain in EVERYWHERE:
                self.common.add(number)

    def _add_heard(self, word: str) -> None:
        if heard := sound(word):
            self.sounds.setdefault(heard, []).append(word)
        for slipped in slips(word):
            self.slips.setdefault(slipped, []).append(word)

    def _in_one_spelling(self, word: str) -> str:
        plain = self._plain.get(word)
        if plain is None:
            plain = self._plain[word] = normalised(word.strip("~*"))
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


@dataclass(slots=True)
class Grammar:
    vocabulary: Vocabulary
    sources: Rules
    rules: list[tuple[Phrase, ...]] = field(default_factory=list)
    _rule_numbers: dict[str, int] = field(default_factory=dict)

    def phrases(self, text: str) -> tuple[Phrase, ...]:
        return tuple(self._phrase(line) for line in lines(text))

    def sequences(self, text: str) -> tuple[tuple[int, ...], ...]:
        """Phrases of words only, once per way of leaving out optional ones, so that lengths are known."""
        return tuple(dict.fromkeys(sequence for line in lines(text) for sequence in self._sequences(line)))

    def _sequences(self, line: str) -> Iterator[tuple[int, ...]]:
        choices: list[list[int | None]] = []
        for part in line.split():
            element = self._element(part)
            if element.kind is not Kind.WORD:
                raise PhraseError(f"only words may stand here: {line!r}")
            choices.append([element.number, None] if element.optional else [element.number])
        for choice in product(*choices):
            yield tuple(number for number in choice if number is not None)

    def _phrase(self, line: str) -> Phrase:
        parts = line.split()
        elements = tuple(self._element(part) for part in parts if part[0] not in "&-")
        while elements and elements[-1].kind is Kind.GAP:
            elements = elements[:-1]  # it would ask for more words than the sentence may have
        beside = frozenset(self.vocabulary.number(part[1:]) for part in parts if part[0] == "&" != part[1])
        anywhere = frozenset(self.vocabulary.number(part[2:]) for part in parts if part.startswith("&&"))
        without = frozenset(self.vocabulary.number(part[1:]) for part in parts if part[0] == "-")
        needed = frozenset(e.number for e in elements if e.kind is Kind.WORD and not e.optional) | beside | anywhere
        inner = [_any_of(self.rules[e.number]) for e in elements if e.kind is Kind.RULE and not e.optional]
        any_of = tuple(some for some in inner if some)
        return Phrase(elements, needed, any_of, self._anchors(needed, any_of), beside, without, anywhere)

    def _anchors(self, needs: frozenset[int], any_of: tuple[frozenset[int], ...]) -> frozenset[int]:
        """The one set, or the alternatives, that are least likely to be in an everyday text."""
        choices = [frozenset({number}) for number in needs] + list(any_of)
        common = self.vocabulary.common
        return min(choices, key=lambda some: (len(some & common), len(some), sorted(some)), default=frozenset())

    def _element(self, part: str) -> Element:
        if part in MARKS:
            return Element(MARKS[part])
        if part.startswith(".."):
            return Element(Kind.FAR if part.startswith("...") else Kind.GAP, int(part.lstrip(".")))
        return self._worded(part)

    def _worded(self, part: str) -> Element:
        optional, bare = part.endswith("?"), part.removesuffix("?")
        if "{" in bare and "/" in bare:
            return Element(Kind.RULE, self._rule(bare, _either(bare.split("/"))), optional)
        if bare.startswith("{"):
            return Element(Kind.RULE, self._rule(bare[1:-1], self.sources.get(bare[1:-1])), optional)
        if bare.startswith("@"):
            return Element(Kind.RULE, self._rule(bare, first_person(bare[1:])), optional)
        if "$" in (words := bare.split("/")):
            words.remove("$")
            return Element(Kind.RULE, self._rule(bare, "/".join(words) + "\n$"), optional)
        return Element(Kind.WORD, self.vocabulary.number(bare), optional)

    def _rule(self, name: str, source: str | None) -> int:
        if source is None:
            raise PhraseError(f"no rule {{{name}}}")
        if name not in self._rule_numbers:
            phrases = self.phrases(source)  # first, so that a rule's number is free of those inside it
            self._rule_numbers[name] = len(self.rules)
            self.rules.append(phrases)
        return self._rule_numbers[name]


def _either(parts: list[str]) -> str:
    """Lines of a rule that is any of these words and rules."""
    words = [part for part in parts if not part.startswith("{")]
    return "\n".join(["/".join(words), *(part for part in parts if part.startswith("{"))])


def _any_of(rule: tuple[Phrase, ...]) -> frozenset[int]:
    """Word sets of which the rule needs one, whichever of its lines it is; empty when a line needs none."""
    each = [phrase.anchors for phrase in rule]
    return frozenset().union(*each) if all(each) else frozenset()


def first_person(verb: str) -> str:
    return f"<I> <adverb>? {verb}\n{verb} <I>\n^ {verb}\n<I> og/å <adverb>? {verb}"
