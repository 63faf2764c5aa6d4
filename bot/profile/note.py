"""The update note: what the specialist reads in a minute (METHOD §5).

It selects and counts; every line is a participant's approved words and can be traced to them. Empty headings
are left out. What is withdrawn is named only as "taken back": its words are gone from here at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.dialogue.words import HEADINGS
from bot.profile.statement import Statement

Kind = Literal["update", "meeting"]

# A minute of reading (METHOD §5).
MOST_WORDS = 250
# A quotation is cut at a sentence within this many words, or becomes a link with its length.
MOST_QUOTED = 40
MOST_QUOTATIONS = 5
# So few words need their question beside them.
FEW_WORDS = 7


@dataclass(frozen=True, slots=True)
class Approved:
    """One statement the participant approved, and when; `withdrawn` when it was taken back."""

    statement: Statement
    shared_at: datetime
    share_id: str
    withdrawn_at: datetime | None = None
    # The title of the conversation and the question as it was seen.
    conversation: str = ""
    question: str = ""
    # What was written down together of a voice message.
    written: str = ""


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

    @property
    def cost(self) -> int:
        """The words a reader meets."""
        return sum(len(part.split()) for part in (self.text, self.heading, self.question, self.written))


@dataclass(frozen=True, slots=True)
class Part:
    """One heading of the note with its lines."""

    name: Literal["topics", "new", "changed", "quotations", "steps", "avoid"]
    lines: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True)
class Note:
    kind: Kind
    one_sentence: NoteLine | None
    parts: tuple[Part, ...]
    withdrawn: int
    approved_at: datetime | None
    more: int = field(default=0)

    @property
    def is_empty(self) -> bool:
        return self.one_sentence is None and not self.parts and not self.withdrawn

    @property
    def words(self) -> int:
        lines = [line for part in self.parts for line in part.lines]
        lines += [self.one_sentence] if self.one_sentence else []
        return sum(line.cost for line in lines)


def update_note(approved: Sequence[Approved], since: datetime | None) -> Note:
    """What was approved or taken back after `since` (the note before); everything when there was none."""
    fresh = [a for a in approved if a.withdrawn_at is None and (since is None or a.shared_at > since)]
    return _note("update", fresh, _taken_back(approved, since))


def meeting_note(approved: Sequence[Approved], since: datetime | None) -> Note:
    """Before a meeting: all that stands of the topics, and what is new since the last one."""
    standing = [a for a in approved if a.withdrawn_at is None]
    topics = [a for a in standing if a.statement.section in ("topic", "avoid", "easier")]
    fresh = [a for a in standing if a not in topics and (since is None or a.shared_at > since)]
    return _note("meeting", [*topics, *fresh], _taken_back(approved, since))


def _taken_back(approved: Sequence[Approved], since: datetime | None) -> int:
    """What was taken back since, without what is shared again or said in a new way."""
    standing = [a.statement for a in approved if a.withdrawn_at is None]
    kept = {one.id for one in standing} | {one.replaces for one in standing}
    gone = [a for a in approved if a.withdrawn_at and (since is None or a.withdrawn_at > since)]
    return len({a.statement.id for a in gone} - kept)


def _note(kind: Kind, fresh: list[Approved], withdrawn: int) -> Note:
    budget = MOST_WORDS
    one = _one_sentence(fresh)
    if one is not None:
        budget -= one.cost
    parts, left = [], 0
    for name, chosen in _parts(fresh, one):
        lines: list[NoteLine] = []
        most = MOST_QUOTATIONS if name == "quotations" else len(fresh)
        for line in chosen:
            if line.cost <= budget and len(lines) < most:
                budget -= line.cost
                lines.append(line)
            else:
                left += 1
        if lines:
            parts.append(Part(name, tuple(lines)))
    latest = max((a.shared_at for a in fresh), default=None)
    return Note(kind, one, tuple(parts), withdrawn, latest, left)


def _one_sentence(fresh: list[Approved]) -> NoteLine | None:
    """The newest own words from the profile: typed rather than tapped, short rather than long."""
    told = [a for a in fresh if a.statement.place == "profile" and not a.statement.recording]
    own = [a for a in told if not a.statement.tapped]
    short = [a for a in own if len(a.statement.text.split()) <= MOST_QUOTED]
    chosen = max(short, key=lambda a: (a.shared_at, -len(a.statement.text)), default=None)
    return _line(chosen) if chosen else None


def _parts(
    fresh: list[Approved], one: NoteLine | None
) -> Iterator[tuple[Literal["topics", "new", "changed", "quotations", "steps", "avoid"], Iterable[NoteLine]]]:
    rest = [a for a in fresh if one is None or a.statement.id != one.statement_id]
    notes = [a for a in rest if a.statement.place == "note"]
    profile = [a for a in rest if a.statement.place == "profile"]
    yield "topics", [_line(a) for a in notes if a.statement.section == "topic"]
    yield "avoid", [_line(a) for a in notes if a.statement.section in ("avoid", "easier")]
    yield "new", [_line(a) for a in notes if a.statement.section in ("news", "practical")]
    yield "steps", [_line(a) for a in profile if a.statement.section == "steps"]
    told = [a for a in profile if a.statement.section != "steps"]
    yield "changed", [_line(a) for a in told if a.statement.replaces]
    yield "quotations", [_line(a) for a in told if not a.statement.replaces]


def _line(approved: Approved) -> NoteLine:
    statement = approved.statement
    text, whole = quoted(statement.text)
    return NoteLine(
        statement.id, HEADINGS[statement.section], text, statement.said_at, statement.tapped, whole,
        len(statement.text.split()), bool(statement.replaces),
        approved.question if len(statement.text.split()) <= FEW_WORDS else "",
        statement.recording, statement.seconds, approved.written,
    )  # fmt: skip


def quoted(text: str) -> tuple[str, bool]:
    """The words, whole or up to the last sentence that ends within the limit; empty when none does."""
    if len(text.split()) <= MOST_QUOTED:
        return text, True
    ends = [n for n, sign in enumerate(text) if sign in ".!?\n" and len(text[: n + 1].split()) <= MOST_QUOTED]
    return (text[: ends[-1] + 1] if ends else ""), False
