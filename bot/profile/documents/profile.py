"""The vocational profile as a document: what is shared, or the part that an employer may know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.dialogue.words import HEADINGS
from bot.profile.approved import Approved, standing
from bot.profile.document import Block, Document, Heading, Paragraph, Small
from bot.profile.documents.stamps import approved_stamp
from bot.profile.sections import by_section
from bot.profile.writing import Line, Writing


def profile(writing: Writing, name: str, approved: Sequence[Approved], now: datetime) -> Document:
    lines = standing(list(approved))
    blocks = [
        Paragraph(writing.say("What {name} shares now, word for word.", name=name)),
        *sections(writing, lines, _employer_mark),
    ]
    if len(blocks) == 1:
        blocks = [Paragraph(writing.say("Nothing is shared now."))]
    title = writing.say("Vocational profile: {name}", name=name)
    return Document(title, writing.language, tuple(blocks), approved_stamp(writing, approved, now))


def for_employer(writing: Writing, name: str, approved: Sequence[Approved], now: datetime) -> Document:
    """Only the lines that the participant said an employer may know."""
    lines = [a for a in standing(list(approved)) if a.for_employer]
    blocks = list(sections(writing, lines))
    if not blocks:
        blocks = [Paragraph(writing.say("{name} has not said that an employer may know any of it.", name=name))]
    else:
        blocks.append(Small(writing.say("{name} chose each line that stands here.", name=name)))
    title = writing.say("For an employer: {name}", name=name)
    return Document(title, writing.language, tuple(blocks), approved_stamp(writing, approved, now))


def sections(writing: Writing, lines: Sequence[Line], mark: object = None) -> Iterator[Block]:
    for section, inside in by_section(lines):
        yield Heading(writing.say(HEADINGS[section]))
        for line in inside:
            marks = (_employer_mark(writing, line),) if mark is not None else ()
            yield writing.said(line, *marks)


def _employer_mark(writing: Writing, line: Line) -> str:
    known = isinstance(line, Approved) and line.for_employer
    return writing.say("an employer may know") if known else ""
