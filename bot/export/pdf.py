"""A document as data for the template: PDF/UA-1, with the language and direction of each paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bot.export import wording
from bot.export.clusters import clusters
from bot.export.fonts import MAIN, runs
from bot.export.lines import REGIONS, Line, lines
from bot.export.outline import Outline
from bot.export.typesetting import drawable, pdf
from bot.export.wording import Say
from bot.language.catalogues import Language
from bot.language.legible import in_one_line, legible
from bot.profile.document import (
    Block,
    Document,
    Drawing,
    Facts,
    Heading,
    Items,
    Lines,
    Paragraph,
    Said,
    Sides,
    Small,
)

Data = dict[str, Any]

# What the template sets: a string in the main font, or pieces with their fonts.
Text = str | list[tuple[str, str]]
TAB = "    "
# Words of this length stay on one page with where they come from: a third of it at most, in a narrow column as well.
MOST_WHOLE, MOST_WHOLE_LINES = 600, 12
# Longer than a column of narrow sides is wide. Writings without spaces between words are broken by typst itself.
_LONG = re.compile(
    "[^\\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef"
    "\U00020000-\U0003ffff]{24,}"
)
_NAME = re.compile(r"(\[U\+[0-9A-F]{4,6}\]?)")
# Where a long word may go on in the next line; it has no width and is not seen.
_BREAK = "\u200b"
# Unicode's two signs for "no break here": PDF/UA forbids the old one, which has another meaning at the start of a file.
_OLD_JOINER, _JOINER = "\ufeff", "\u2060"


def written(document: Document, name: str, say: Say) -> bytes:
    stamp, whole = wording.stamp(document)
    outline, teller = Outline(), _Teller(document.language, say)
    blocks = [teller.block(block, outline) for block in document.blocks]
    if whole:
        blocks.append(teller.block(Small(whole), outline))
    title = wording.title(document, name)
    return pdf({
        "title": _fit(title), "heading": teller.line(title),
        "language": REGIONS[document.language], "stamp": teller.line(stamp),
        "page": wording.page_parts(say), "blocks": blocks,
    })  # fmt: skip


def text(words: str) -> Text:
    pieces = runs(_LONG.sub(lambda found: _breakable(found[0]), _fit(words)))
    return pieces[0][1] if len(pieces) == 1 and pieces[0][0] == MAIN else pieces


def _breakable(word: str) -> str:
    """With room to break it between any two characters, but not inside the name of one."""
    parts = enumerate(_NAME.split(word))
    return _BREAK.join(piece for at, part in parts for piece in ([part] if at % 2 else clusters(part)))


def _fit(words: str) -> str:
    return words.replace("\t", TAB).replace(_OLD_JOINER, _JOINER)


@dataclass(frozen=True, slots=True)
class _Teller:
    language: Language
    say: Say

    def block(self, block: Block, outline: Outline) -> Data:
        match block:
            case Heading():
                return {"kind": "heading", "level": outline.level(block), "text": self.line(block.text)}
            case Paragraph():
                return {"kind": "paragraph", "text": self.paragraphs(block.text)}
            case Small():
                return {"kind": "small", "text": self.paragraphs(block.text)}
            case Said():
                return self.said(block)
            case Facts():
                return self.facts(block)
            case Items():
                return {"kind": "items", "texts": [self.paragraphs(one) for one in block.texts]}
            case Lines():
                return {"kind": "lines", "label": self.paragraphs(block.label), "count": max(0, block.count)}
            case Sides():
                return self.sides(block, outline)
            case Drawing():
                return self.drawing(block)

    def said(self, said: Said) -> Data:
        return {
            "kind": "said",
            "question": self.paragraphs(said.question),
            "text": _paragraphs(lines(legible(said.text), said.language)),
            "whole": len(said.text) <= MOST_WHOLE and said.text.count("\n") <= MOST_WHOLE_LINES,
            "source": self.paragraphs(wording.source(said, self.say)),
            "link": wording.address(said),
            "open": self.say(wording.OPEN),
        }

    def facts(self, facts: Facts) -> Data:
        rows = [[self.paragraphs(term), self.paragraphs(what)] for term, what in facts.rows]
        return {"kind": "facts", "head": list(wording.table_head(self.say)), "rows": rows}

    def sides(self, sides: Sides, outline: Outline) -> Data:
        columns = []
        for side in sides.columns:
            level, inner = outline.beside(side)
            blocks = [self.block(block, inner) for block in side.blocks]
            columns.append({"level": level, "heading": self.line(side.heading), "blocks": blocks})
        return {"kind": "sides", "columns": columns}

    def drawing(self, drawing: Drawing) -> Data:
        words = _fit(legible(drawing.text))
        return {"kind": "drawing", "svg": drawable(drawing.svg), "alt": words, "text": self.paragraphs(words)}

    def paragraphs(self, words: str) -> list[Data]:
        return _paragraphs(lines(legible(words), self.language))

    def line(self, words: str) -> Data | None:
        """A heading or a stamp; None when it is empty."""
        found = self.paragraphs(in_one_line(words))
        return found[0] if found else None


def _paragraphs(found: Iterable[Line]) -> list[Data]:
    """Lines that follow one another, and have a language and a direction in common, are one paragraph."""
    return [
        {"language": key[1], "leftwards": key[2], "lines": [text(line.text) for line in group]}
        for key, group in groupby(found, key=lambda line: (bool(line.text.strip()), line.language, line.leftwards))
        if key[0]
    ]
