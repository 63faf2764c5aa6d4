"""Phrases as data, and what they compile to.

A phrase is a line of elements with spaces between them:

    drepe/drep     one of these words              <me>      one word of that class
    selvmord*      a word that begins like this    ~selvmord likewise, one slip of the finger allowed
    ord? <me>?     may be missing                  ..3       up to three words of one sentence between, none a negation
    {rule}         any line of that rule, or word/{rule}   @<will>   "I will", "will I", or "will" alone
    ...8           likewise, and a sentence may end among them
    ^              no other subject just before    $         the clause ends here; also mer/$
    !              neither negated nor told as past, as far as the words just before in its clause show
    %              no negation just before it in its clause, nor among the next two words ("slår meg ikke")
    &<kin>          one of these stands near it in its sentence     &&<kin>   somewhere in the text
    -<film>         none of these stands in its sentence; also -{rule}, none of the lines of a rule
    --<not>         none of these stands in the clause where it begins
    kutt+ push++    the word with every ending a verb or noun takes, in Norwegian and in English

Words are written as people spell them; they are brought to one spelling here as texts are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product

from bot.safety.vocabulary import PhraseError, Vocabulary

Rules = Mapping[str, str]


class Kind(Enum):
    WORD = auto()
    GAP = auto()
    FAR = auto()
    RULE = auto()
    FREE = auto()
    PRESENT = auto()
    UNDENIED = auto()
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
    apart: frozenset[int] = frozenset()  # word sets that do not stand in the clause where it begins
    anywhere: frozenset[int] = frozenset()  # word sets that stand somewhere in the text
    unless: frozenset[int] = frozenset()  # rules of which no line stands in the same sentence


MARKS = {"^": Kind.FREE, "!": Kind.PRESENT, "%": Kind.UNDENIED, "$": Kind.END}


def lines(text: str) -> list[str]:
    stripped = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in stripped if line]


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
        if any(part.lstrip("&-")[:1] == "{" and part[0] in "&-" and not part.startswith("-{") for part in parts):
            raise PhraseError(f"a rule may be kept out of a sentence with -{{rule}}, and nothing else: {line!r}")
        elements = tuple(self._element(part) for part in parts if part[0] not in "&-")
        while elements and elements[-1].kind is Kind.GAP:
            elements = elements[:-1]  # it would ask for more words than the sentence may have
        beside = frozenset(self.vocabulary.number(part[1:]) for part in parts if part[0] == "&" != part[1])
        anywhere = frozenset(self.vocabulary.number(part[2:]) for part in parts if part.startswith("&&"))
        without = frozenset(
            self.vocabulary.number(part[1:]) for part in parts if part[0] == "-" and part[1] not in "-{"
        )
        apart = frozenset(self.vocabulary.number(part[2:]) for part in parts if part.startswith("--"))
        unless = frozenset(self._element(part[1:]).number for part in parts if part.startswith("-{"))
        needed = frozenset(e.number for e in elements if e.kind is Kind.WORD and not e.optional) | beside | anywhere
        inner = [_any_of(self.rules[e.number]) for e in elements if e.kind is Kind.RULE and not e.optional]
        any_of = tuple(some for some in inner if some)
        anchors = self._anchors(needed, any_of)
        return Phrase(elements, needed, any_of, anchors, beside, without, apart, anywhere, unless)

    def _anchors(self, needs: frozenset[int], any_of: tuple[frozenset[int], ...]) -> frozenset[int]:
        """The one set, or the alternatives, that are least likely to be in an everyday text."""
        choices = [frozenset({number}) for number in needs] + list(any_of)
        common = self.vocabulary.common
        members = self.vocabulary.members
        return min(
            choices,
            key=lambda some: (len(some & common), sum(len(members[number]) for number in some), sorted(some)),
            default=frozenset(),
        )

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
            if any(p.beside | p.without | p.apart | p.anywhere | p.unless for p in phrases):
                raise PhraseError(f"what stands beside belongs to a phrase, not to a rule: {{{name}}}")
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
