"""Words that return across conversations: counted and shown with their places, not interpreted (METHOD §5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.language.catalogues import Language
from bot.language.lemmas import lemma
from bot.language.words import content_words, is_latin
from bot.profile.approved import Approved

# A word returns when it comes a second time, in another conversation (METHOD §5: "across conversations").
FEWEST_TIMES = 2
# As many as the quotations of a note at most: it is read in a minute (METHOD §5).
MOST_RECURRING = 5

# What is spelt alike in Bokmål and Nynorsk is one word; «barn» and «time» are others in English.
_SPELT: dict[Language, str] = {"nb": "norwegian", "nn": "norwegian", "en": "english"}

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands; `said` is its form there."""

    statement_id: str
    said_at: datetime
    conversation: str
    said: str


@dataclass(frozen=True, slots=True)
class Recurring:
    """`times` counts conversations, and lines of no conversation; there may be more places than that."""

    word: str
    times: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """One word in one line, in each way it is spelt there."""

    line: Approved
    forms: tuple[str, ...]


def recurring_words(approved: Iterable[Approved]) -> tuple[Recurring, ...]:
    """Of the lines given, which are those that stand: what comes most often first, then what was said first."""
    found: dict[_Key, list[_Said]] = {}
    keys = _Keys()
    for line in _own_words(approved):
        for key, forms in _said(line, keys).items():
            found.setdefault(key, []).append(_Said(line, forms))
    returning = [one for one in map(_counted, found.values()) if one.times >= FEWEST_TIMES]
    # Words were found in the order they were said, and sorting keeps it.
    return tuple(sorted(returning, key=lambda one: -one.times)[:MOST_RECURRING])


def _own_words(approved: Iterable[Approved]) -> Iterator[Approved]:
    """What the participant wrote in their own words, each line once and in its newest wording, in order of time."""
    lines = {a.statement.id: a for a in approved if a.withdrawn_at is None}
    # A line that was reworded is one saying of a word, not two.
    reworded = {a.statement.replaces for a in lines.values()}
    for line in sorted(lines.values(), key=lambda a: (a.statement.said_at, a.statement.id)):
        one = line.statement
        own = one.author == "participant" and not (one.tapped or one.flagged or one.recording)
        if own and one.id not in reworded:
            yield line


def _said(line: Approved, keys: _Keys) -> dict[_Key, tuple[str, ...]]:
    """The words of a line, without those of its question: to repeat what one was asked is no return of one's own."""
    language = line.statement.language
    asked = {keys.of(word, language) for word in content_words(line.question, language)}
    forms: dict[_Key, dict[str, None]] = {}
    for word in content_words(line.statement.text, language):
        if (key := keys.of(word, language)) not in asked:
            forms.setdefault(key, {})[word] = None
    return {key: tuple(found) for key, found in forms.items()}


class _Keys:
    """What counts as the same word, looked up once each. Nobody's words are remembered for longer than one count."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Language], _Key] = {}

    def of(self, word: str, language: Language) -> _Key:
        """In another script it is the same whichever language the conversation was in."""
        known = self._known.get((word, language))
        if known is None:
            known = (_SPELT[language] if is_latin(word) else "", lemma(word, language))
            self._known[word, language] = known
        return known


def _counted(said: Sequence[_Said]) -> Recurring:
    lines = [one.line for one in said]
    occasions = {line.statement.run_id or line.statement.id for line in lines}
    places = (
        Place(line.statement.id, line.statement.said_at, line.conversation, one.forms[0])
        for line, one in zip(lines, said, strict=True)
    )
    return Recurring(_shown(said), len(occasions), tuple(places))


def _shown(said: Sequence[_Said]) -> str:
    """The form that stands in most lines, the first such; with a capital if the word was never said without one."""
    lines = Counter(form for one in said for form in dict.fromkeys(map(str.casefold, one.forms)))
    most = max(lines, key=lines.__getitem__)
    spelt = [form for one in said for form in one.forms]
    first = next(form for form in spelt if form.casefold() == most)
    return first.lower() if any(form == form.lower() for form in spelt) else first
