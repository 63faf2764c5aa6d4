"""A document for Word: real styles and headings, to be edited and to be listened to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from docx.shared import Twips

from bot.export import typesetting, wording
from bot.export import word_parts as parts
from bot.export.lines import lines
from bot.export.outline import Outline
from bot.export.word_file import WordFile
from bot.export.word_parts import Element
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
    Side,
    Sides,
    Small,
)

# In twentieths of a point, of the 160 mm between the margins.
FACT_WIDTHS = (2600, 6470)
SIDE_WIDTHS = (4535, 4535)
DEEPEST = 5


def written(document: Document, name: str, say: Say) -> bytes:
    title = wording.title(document, name)
    stamp, whole = wording.stamp(document)
    file = WordFile(title, document.language)
    outline, writer = Outline(), _Writer(document.language, say, file)
    file.add(writer.paragraphs("Title", title))
    for block in (*document.blocks, *([Small(whole)] if whole else ())):
        file.add(writer.block(block, outline))
    file.foot(writer.paragraphs("Footer", stamp), wording.page_parts(say))
    return file.saved()


@dataclass(frozen=True, slots=True)
class _Writer:
    language: Language
    say: Say
    file: WordFile
    # Inside a column there is no room for further ones beside each other.
    narrow: bool = False

    def block(self, block: Block, outline: Outline) -> list[Element]:
        match block:
            case Heading():
                return self.heading(block.text, outline.level(block))
            case Paragraph():
                return self.paragraphs("Normal", block.text)
            case Small():
                return self.paragraphs("SmallPrint", block.text)
            case Said():
                return self.said(block)
            case Facts():
                return self.facts(block)
            case Items():
                return [one for text in block.texts for one in self.paragraphs("ListBullet", text)]
            case Lines():
                return self.lines(block)
            case Sides():
                return self.sides(block, outline)
            case Drawing():
                return self.drawing(block)

    def paragraphs(self, style: str, words: str) -> list[Element]:
        """Of ours: a paragraph for each line that is not empty."""
        return [parts.line(style, one) for one in lines(legible(words), self.language) if one.text.strip()]

    def heading(self, text: str, level: int) -> list[Element]:
        """Word counts below the title, which has a style of its own."""
        return self.paragraphs(f"Heading{min(level - 1, DEEPEST)}", in_one_line(text))

    def said(self, said: Said) -> list[Element]:
        found = lines(legible(said.text), said.language)
        words = [parts.line("SaidLeftwards" if one.leftwards else "Said", one) for one in found]
        style = "SourceLeftwards" if found[0].leftwards else "Source"
        source = self.paragraphs(style, wording.source(said, self.say))
        if address := wording.address(said):
            source.append(parts.paragraph(style, parts.link(address, self.say(wording.OPEN))))
        return [*self.paragraphs("Question", said.question), *words, *source, parts.paragraph("Gap")]

    def facts(self, facts: Facts) -> list[Element]:
        head = [self.paragraphs("TableHead", word) for word in wording.table_head(self.say)]
        rows = [[self.paragraphs("Term", term), self.paragraphs("Fact", what)] for term, what in facts.rows]
        return [parts.table("Facts", self.widths(FACT_WIDTHS), [head, *rows], head=True), parts.paragraph("Gap")]

    def widths(self, whole: tuple[int, int]) -> tuple[int, int]:
        return (whole[0] // 2, whole[1] // 2) if self.narrow else whole

    def lines(self, block: Lines) -> list[Element]:
        room = [parts.writing_room(in_one_line(block.label), block.count)] if block.count > 0 else []
        return [*self.paragraphs("Label", block.label), *room, parts.paragraph("Gap")]

    def sides(self, sides: Sides, outline: Outline) -> list[Element]:
        """Two beside each other, each whole in its cell, so that it is read as a whole."""
        inner = _Writer(self.language, self.say, self.file, narrow=True)
        cells = [inner.side(side, outline) for side in sides.columns]
        if self.narrow:
            return [one for cell in cells for one in cell]
        rows = [[left, right or []] for left, right in zip_longest(cells[::2], cells[1::2])]
        return [parts.table("Sides", SIDE_WIDTHS, rows, head=False), parts.paragraph("Gap")] if rows else []

    def side(self, side: Side, outline: Outline) -> list[Element]:
        level, inside = outline.beside(side)
        blocks = [one for block in side.blocks for one in self.block(block, inside)]
        return [*self.heading(side.heading, level), *blocks]

    def drawing(self, drawing: Drawing) -> list[Element]:
        """As a picture, which every Word can show; what cannot be drawn is there in words."""
        words = legible(drawing.text)
        picture = typesetting.picture(drawing.svg)
        room = Twips(SIDE_WIDTHS[0] if self.narrow else sum(SIDE_WIDTHS))
        return [self.file.picture(picture, words, room)] if picture else self.paragraphs("Normal", words)
