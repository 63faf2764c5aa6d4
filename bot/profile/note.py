"""The update note and the meeting note: what the specialist reads in a minute (METHOD §5).

They select and count; every line is a participant's approved words and can be traced to them. Empty headings
are left out. What is withdrawn is named only as "taken back": its words are gone from here at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Literal

from bot.dialogue.words import HEADINGS
from bot.profile.approved import Approved, standing
from bot.profile.recurring import Recurring, recurring_words

Kind = Literal["update", "meeting"]
PartName = Literal["topics", "avoid", "next", "new", "changed", "steps", "quotations", "written"]

# A minute of reading (METHOD §5): every word that a reader meets, dates and headings included.
MOST_WORDS = 250
# A quotation is cut at a sentence within this many words, or becomes a link with its length.
MOST_QUOTED = 40
MOST_QUOTATIONS = 5
MOST_QUESTIONS = 3
# The newest of what somebody wants to talk about: more than so many are no agenda.
MOST_TOPICS = 6
# Letters of a long word: what is longer than so many of them is no single word to its reader.
LONG_WORD = 12
# What a note always says around its lines: its title, when it was approved, what was taken back, how many more.
FRAME_WORDS = 26
HEADING_WORDS = 7
# What stands around a line, at most, in the longest of the languages: its date; that it was chosen from a list; that
# it is not all of it; what became of a step; that it was written down together, and by whom; a voice message's name.
DATE_WORDS, TAPPED_WORDS, CUT_WORDS, STEP_WORDS, WRITTEN_WORDS, SPOKEN_WORDS = 4, 6, 7, 4, 4, 4


@dataclass(frozen=True, slots=True)
class NoteLine:
    """Words in a note; `words` counts the whole statement when `text` is only its beginning."""

    statement_id: str
    heading: str
    text: str
    said_at: datetime
    tapped: bool
    whole: bool
    words: int
    changed: bool = False
    # The question as it was seen, where the words are too few to stand alone.
    question: str = ""
    # A voice message, its length (0 when nobody knows), and what was written down of it together.
    recording: str | None = None
    seconds: int = 0
    written: str = ""
    author: str = ""
    # What became of the small step that the words are.
    step: str = ""

    @property
    def cost(self) -> int:
        """At most so many words meet a reader, in any language."""
        shown = (self.text, self.heading, self.question, self.written, self.author)
        around = DATE_WORDS + self.tapped * TAPPED_WORDS + (not self.whole) * CUT_WORDS + bool(self.step) * STEP_WORDS
        told = bool(self.written or self.author) * WRITTEN_WORDS + bool(self.recording) * SPOKEN_WORDS
        return around + told + sum(words_in(part) for part in shown) + len(shown)


@dataclass(frozen=True, slots=True)
class Part:
    """One heading of the note with its lines."""

    name: PartName
    lines: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """For the meeting: the script's own, about words that were shared."""

    text: str
    statement_id: str


@dataclass(frozen=True, slots=True)
class Note:
    """`more`: lines that found no room. `approved_at`: when the newest of it was approved."""

    kind: Kind
    one_sentence: NoteLine | None
    parts: tuple[Part, ...]
    withdrawn: int
    approved_at: datetime | None
    more: int = 0
    questions: tuple[Question, ...] = ()
    recurring: tuple[Recurring, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self.one_sentence is None and not self.parts and not self.withdrawn

    @property
    def words(self) -> int:
        """At most so many meet the reader, in any language."""
        asked = sum(len(question.text.split()) for question in self.questions)
        counted = sum(_recurring_cost(one) for one in self.recurring)
        headings = HEADING_WORDS * (len(self.parts) + bool(self.questions) + bool(self.recurring))
        return FRAME_WORDS + headings + asked + counted + sum(line.cost for line in self.lines)

    @property
    def lines(self) -> list[NoteLine]:
        found = [line for part in self.parts for line in part.lines]
        return [self.one_sentence, *found] if self.one_sentence else found


def update_note(approved: Sequence[Approved], since: datetime | None) -> Note:
    """What was approved or taken back after `since` (the note before); everything when there was none."""
    stands = standing(list(approved))
    fresh = [a for a in stands if since is None or a.shared_at > since]
    return _Draft("update", fresh, stands).note(len(taken_back(approved, since)))


def meeting_note(approved: Sequence[Approved], since: datetime | None) -> Note:
    """Before a meeting: all that stands of the topics, and what is new since the last one."""
    stands = standing(list(approved))
    wanted = [a for a in stands if a.statement.section in ("topic", "avoid", "easier")]
    topics = sorted(wanted, key=lambda a: a.shared_at, reverse=True)
    fresh = [a for a in stands if a not in wanted and (since is None or a.shared_at > since)]
    return _Draft("meeting", [*topics, *fresh], stands).note(len(taken_back(approved, since)))


def taken_back(approved: Sequence[Approved], since: datetime | None) -> set[str]:
    """Ids of what was taken back since, without what is shared again or said in a new way."""
    stands = [a.statement for a in approved if a.withdrawn_at is None]
    kept = {one.id for one in stands} | {one.replaces for one in stands}
    gone = [a for a in approved if a.withdrawn_at and (since is None or a.withdrawn_at > since)]
    return {a.statement.id for a in gone} - kept


MOST_OF = {"quotations": MOST_QUOTATIONS, "topics": MOST_TOPICS}


class _Draft:
    """A note under way: what is chosen is paid for in words, the most important first."""

    def __init__(self, kind: Kind, fresh: list[Approved], stands: list[Approved]) -> None:
        self._kind: Kind = kind
        self._fresh, self._stands = fresh, stands
        self._left = MOST_WORDS - FRAME_WORDS
        self._more = 0

    def note(self, withdrawn: int) -> Note:
        """Topics first and quotations last; the questions and the words that come back are few, and stand between."""
        one = self._pay(_one_sentence(self._fresh))
        chosen = dict(_parts(self._fresh, one, self._following()))
        first = [self._part(name, chosen[name]) for name in ("topics", "avoid", "next")]
        questions, recurring = tuple(self._questions()), tuple(self._recurring())
        rest = [self._part(name, chosen[name]) for name in ("steps", "changed", "new", "quotations", "written")]
        parts = tuple(part for part in (*first, *rest) if part)
        latest = max((a.shared_at for a in self._fresh), default=None)
        return Note(self._kind, one, parts, withdrawn, latest, self._more, questions, recurring)

    def _following(self) -> Approved | None:
        """The step that was taken on last and is open still; before a meeting also when it is no news."""
        among = self._stands if self._kind == "meeting" else self._fresh
        found = [a for a in among if a.step == "open" and not a.author]
        return max(found, key=lambda a: a.statement.said_at, default=None)

    def _pay(self, line: NoteLine | None) -> NoteLine | None:
        if line is not None:
            self._left -= line.cost
        return line

    def _part(self, name: PartName, chosen: Iterable[NoteLine]) -> Part | None:
        lines: list[NoteLine] = []
        for line in chosen:
            heading = 0 if lines else HEADING_WORDS
            if line.cost + heading > self._left or len(lines) == MOST_OF.get(name):
                self._more += 1
                continue
            self._left -= line.cost + heading
            lines.append(line)
        return Part(name, tuple(lines)) if lines else None

    def _questions(self) -> Iterator[Question]:
        """About what is newest, one of each conversation; those that the participant asks come before (topics)."""
        asked: set[str] = set()
        room = MOST_QUESTIONS
        for a in sorted(self._fresh, key=lambda one: (one.shared_at, one.statement.said_at), reverse=True):
            source = a.statement.run_id or a.statement.id
            cost = len(a.meeting_question.split()) + (0 if asked else HEADING_WORDS)
            if a.meeting_question and source not in asked and room and cost <= self._left:
                self._left -= cost
                room -= 1
                asked.add(source)
                yield Question(a.meeting_question, a.statement.id)

    def _recurring(self) -> Iterator[Recurring]:
        """Words that come back across conversations, where something new is among the places."""
        fresh, cost = {a.statement.id for a in self._fresh}, HEADING_WORDS
        for one in recurring_words(self._stands):
            cost += _recurring_cost(one)
            if cost <= self._left and any(place.statement_id in fresh for place in one.places):
                self._left -= cost
                cost = 0
                yield one


def _recurring_cost(one: Recurring) -> int:
    """The word, how often, and up to three dates."""
    return words_in(one.word) + 3 + DATE_WORDS * min(3, len(one.places))


def _one_sentence(fresh: list[Approved]) -> NoteLine | None:
    """The newest own words from the profile: typed rather than tapped, short rather than long."""
    told = [a for a in fresh if a.statement.place == "profile" and not a.statement.recording]
    own = [a for a in told if not a.statement.tapped and not a.author]
    short = [a for a in own if words_in(a.statement.text) <= MOST_QUOTED]
    chosen = max(short, key=lambda a: (a.shared_at, -len(a.statement.text)), default=None)
    return line_of(chosen) if chosen else None


def _parts(
    fresh: list[Approved], one: NoteLine | None, following: Approved | None
) -> Iterator[tuple[PartName, Iterable[NoteLine]]]:
    rest = [a for a in fresh if one is None or a.statement.id != one.statement_id]
    own = [a for a in rest if not a.author]
    notes = [a for a in own if a.statement.place == "note"]
    profile = [a for a in own if a.statement.place == "profile"]
    coming = [a for a in (following,) if a and (one is None or a.statement.id != one.statement_id)]
    yield "topics", [line_of(a) for a in notes if a.statement.section == "topic"]
    yield "avoid", [line_of(a) for a in notes if a.statement.section in ("avoid", "easier")]
    yield "next", [line_of(a) for a in coming]
    yield "steps", [line_of(a) for a in profile if a.statement.section == "steps" and a not in coming]
    told = [a for a in profile if a.statement.section != "steps" and a not in coming]
    yield "changed", [line_of(a) for a in told if a.statement.replaces]
    yield "new", [line_of(a) for a in notes if a.statement.section in ("news", "practical")]
    yield "quotations", [line_of(a) for a in told if not a.statement.replaces]
    yield "written", [line_of(a) for a in rest if a.author]


def line_of(approved: Approved) -> NoteLine:
    statement = approved.statement
    text, whole = quoted(statement.text)
    return NoteLine(
        statement.id, HEADINGS[statement.section], text, statement.said_at, statement.tapped, whole,
        words_in(statement.text), bool(statement.replaces), approved.question if approved.few_words else "",
        statement.recording, statement.seconds, quoted(approved.written)[0], approved.author, approved.step,
    )  # fmt: skip


def words_in(text: str) -> int:
    """Some scripts write without spaces, and some people: then by length."""
    return max(len(text.split()), len(text) // LONG_WORD)


def quoted(text: str) -> tuple[str, bool]:
    """The words, whole or up to the last sentence that ends within the limit; empty when none does."""
    if words_in(text) <= MOST_QUOTED:
        return text, True
    ends = (n for n, sign in enumerate(text) if sign in ".!?…\n")
    within = list(takewhile(lambda n: words_in(text[: n + 1]) <= MOST_QUOTED, ends))
    return (text[: within[-1] + 1].rstrip() if within else ""), False
