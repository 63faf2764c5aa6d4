"""The handover page: what lets the next specialist begin without asking again (METHOD §5). At most two pages.

Only lines that its reader may read; what a specialist wrote stands as a specialist's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.profile.approved import Approved, standing
from bot.profile.document import Block, Document, Facts, Heading, Items, Paragraph, Said, Small
from bot.profile.documents.note import STEPS
from bot.profile.documents.stamps import approved_stamp
from bot.profile.note import DATE_WORDS, HEADING_WORDS, TAPPED_WORDS, quoted, words_in
from bot.profile.sections import by_section
from bot.profile.writing import Writing

# Newest lines that come first, whatever section they are of.
NEWEST = 10
# Of words: two pages in the size that people read. Headings and dates are counted, as in a note.
MOST_WORDS = 560


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What became of a step that was proposed.
WAITS = {"proposed": _("proposed, without an answer"), **STEPS}


@dataclass(frozen=True, slots=True)
class Around:
    """What a handover needs besides the lines. `contact`: ids of lines about how somebody wants to be contacted."""

    contact: frozenset[str] = frozenset()
    meeting: datetime | None = None
    # Steps that are agreed until next time: the words, and where they stand.
    agreed: tuple[tuple[str, str], ...] = ()
    # Titles of conversations that were suggested and not had.
    suggested: tuple[str, ...] = ()
    # Who follows until now or did, and a few words of theirs to the next one.
    earlier: str = ""
    words: str = ""


def handover(writing: Writing, name: str, approved: Sequence[Approved], around: Around, now: datetime) -> Document:
    draft = _Draft(writing, standing(list(approved)), around)
    title = writing.say("Handover: {name}", name=name)
    return Document(title, writing.language, tuple(draft.blocks(name)), approved_stamp(writing, approved, now))


class _Draft:
    """Lines are paid for in words, the most important first; each stands once."""

    def __init__(self, writing: Writing, lines: list[Approved], around: Around) -> None:
        self._writing, self._say, self._around = writing, writing.say, around
        self._lines = lines
        self._left, self._more = MOST_WORDS, 0
        self._shown: set[str] = set()

    def blocks(self, name: str) -> Iterator[Block]:
        yield Paragraph(
            self._say("What {name} shares now, word for word, so that nobody has to tell it again.", name=name)
        )
        yield from self._written()
        yield from self._contact()
        yield from self._next()
        if not self._lines:
            yield Paragraph(self._say("Nothing is shared now."))
        yield from self._newest()
        yield from self._profile()
        if self._more:
            many = self._writing.ngettext(
                "One more line is in the profile.", "{n} more lines are in the profile.", self._more
            )
            yield Small(many)

    def _written(self) -> Iterator[Block]:
        """From one specialist to the next; visibly not the participant's words."""
        if self._around.words:
            author = self._say("Written by {author}", author=self._around.earlier)
            yield Said(self._around.words, self._writing.language, author=author)

    def _contact(self) -> Iterator[Block]:
        found = [line for line in self._lines if line.statement.id in self._around.contact]
        yield from self._part(self._say("How to keep in touch"), sorted(found, key=lambda one: one.statement.said_at))

    def _next(self) -> Iterator[Block]:
        at = self._around.meeting
        rows = [(self._say("Next meeting"), self._moment(at))] if at else []
        rows += [(words, self._say(WAITS[status])) for words, status in self._around.agreed if status in WAITS]
        if rows:
            yield Heading(self._say("Until next time"))
            yield Facts(tuple(rows))
        if self._around.suggested:
            yield Heading(self._say("Conversations that are suggested"))
            yield Items(self._around.suggested)

    def _moment(self, at: datetime) -> str:
        day, clock = dates.day(at, self._writing.language), dates.clock(at, self._writing.language)
        return self._say("{day} at {time}", day=day, time=clock)

    def _newest(self) -> Iterator[Block]:
        left = [line for line in self._lines if line.statement.id not in self._shown]
        newest = sorted(left, key=lambda one: one.statement.said_at, reverse=True)[:NEWEST]
        yield from self._part(self._say("Newest"), newest, sections=True)

    def _profile(self) -> Iterator[Block]:
        left = [line for line in self._lines if line.statement.id not in self._shown]
        grouped = by_section(left)
        outside = [line for line in left if line.statement.place != "profile"]
        for section, lines in grouped:
            yield from self._part(self._say(HEADINGS[section]), lines)
        self._more += len(outside)

    def _part(self, heading: str, lines: Iterable[Approved], *, sections: bool = False) -> Iterator[Block]:
        chosen = [block for line in lines if (block := self._line(line, sections=sections))]
        if chosen:
            self._left -= HEADING_WORDS
            yield Heading(heading)
            yield from chosen

    def _line(self, line: Approved, *, sections: bool) -> Said | None:
        """Whole, or up to a sentence's end; none when there is no room left. Either way it is not tried again."""
        self._shown.add(line.statement.id)
        text, whole = quoted(line.statement.text)
        cost = words_in(text) + DATE_WORDS + TAPPED_WORDS
        if cost > self._left or not (text or line.statement.recording):
            self._more += 1
            return None
        self._left -= cost
        marks = [self._say(HEADINGS[line.statement.section])] if sections else []
        marks += [] if whole else [self._say("all of it is {n} words", n=words_in(line.statement.text))]
        said = self._writing.said(line, *marks)
        return said if whole else Said(text, said.language, said.about, said.author, said.question)
