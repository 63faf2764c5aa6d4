"""The portrait sheet: a person's own answers to the four questions of the career interview, side by side.

Self, setting, script and advice (METHOD §2). The two fill in the empty lines together, at a meeting. Nothing is
interpreted, composed or written in by the software.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.profile.document import Block, Document, Lines, Paragraph, Side, Sides, Small
from bot.profile.documents.stamps import own_stamp
from bot.profile.writing import Line, Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# The facet, its heading, and the question that the two talk about.
COLUMNS = (
    ("self", _("Self: who I look up to"), _("What of this is like you?")),
    ("setting", _("Setting: what interests me"), _("What kind of place is this?")),
    ("script", _("Script: a story I like"), _("How does someone get through?")),
    ("advice", _("Advice: words I lean on"), _("When do you need these words?")),
)
# To write on by hand, under each column and at the end.
COLUMN_LINES, PORTRAIT_LINES, TRY_LINES = 3, 6, 2


def portrait(writing: Writing, name: str, lines: Sequence[Line], now: datetime, stamp: str = "") -> Document:
    """`lines`: those that may be read here. Empty columns keep their place, so that the four are always there."""
    sides = tuple(_side(writing, facet, heading, asked, lines) for facet, heading, asked in COLUMNS)
    blocks: tuple[Block, ...] = (
        Paragraph(writing.say("Read it aloud together. Write what you see, in {name}'s words.", name=name)),
        Sides(sides),
        Lines(
            writing.say("Together: this is who I am, this is the kind of place, and this is how I get there"),
            PORTRAIT_LINES,
        ),
        Lines(writing.say("Something small to try"), TRY_LINES),
        Small(writing.say("The words are {name}'s own. The empty lines are for the two of you.", name=name)),
    )
    title = writing.say("Portrait sheet: {name}", name=name)
    return Document(title, writing.language, blocks, stamp or own_stamp(writing, now))


def _side(writing: Writing, facet: str, heading: str, asked: str, lines: Iterable[Line]) -> Side:
    own = [line for line in lines if line.statement.facet == facet and not line.author]
    found = sorted(own, key=lambda line: line.statement.said_at)
    return Side(writing.say(heading), (*_words(writing, found), Lines(writing.say(asked), COLUMN_LINES)))


def _words(writing: Writing, lines: Sequence[Line]) -> Iterator[Block]:
    if not lines:
        yield Small(writing.say("No words here yet."))
    yield from (writing.said(line) for line in lines)
