"""The pieces of WordprocessingML that a document of ours is made of. Words go in as text, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from bot.export.lines import UNKNOWN, Line, directions

# lxml's elements, which it has no types for.
Element = Any

# Word takes no longer name for a field.
MOST_NAME = 60


def element(tag: str, *children: Element, **attributes: object) -> Element:
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def paragraph(style: str, *runs: Element, leftwards: bool = False) -> Element:
    layout = element("pPr", element("pStyle", val=style))
    if leftwards:
        layout.append(element("bidi"))
    return element("p", layout, *runs)


def line(style: str, words: Line) -> Element:
    """A line of words: a run for each direction, each with its language."""
    return paragraph(style, *_pieces(words), leftwards=words.leftwards)


def _pieces(words: Line) -> list[Element]:
    return [run(piece, words.language, leftwards) for piece, leftwards in directions(words) if piece]


def run(text: str, language: str = "", leftwards: bool = False, style: str = "") -> Element:
    look = element("rPr")
    if style:
        look.append(element("rStyle", val=style))
    if leftwards:
        look.append(element("rtl"))
    if language:
        look.append(element("lang", **_language(language, leftwards)))
    return element("r", look, *_texts(text))


def _language(language: str, leftwards: bool) -> dict[str, str]:
    """Word asks another attribute for writings from right to left, and again another for East Asian ones."""
    if language == UNKNOWN:
        return {"val": UNKNOWN, "eastAsia": UNKNOWN, "bidi": UNKNOWN}
    return {"val": language, "bidi": UNKNOWN} if leftwards else {"val": language}


def _texts(text: str) -> Iterable[Element]:
    for number, part in enumerate(text.split("\t")):
        if number:
            yield element("tab")
        words = element("t")
        words.text = part
        words.set(qn("xml:space"), "preserve")
        yield words


def field(instruction: str, *shown: Element) -> Element:
    return element("fldSimple", *shown, instr=f" {instruction} ")


def link(address: str, text: str) -> Element:
    """A field, since a relation for each of two thousand links takes seconds; an address has no quotation mark."""
    return field(f'HYPERLINK "{address}"', run(text, style="Hyperlink"))


def writing_room(label: str, count: int) -> Element:
    """Ruled lines that are a field of their own to whoever writes on a screen."""
    about = element("sdtPr", element("alias", val=label[:MOST_NAME]), element("tag", val="lines"))
    return element("sdt", about, element("sdtContent", *(paragraph("Ruled") for _ in range(count))))


def table(style: str, widths: Sequence[int], rows: Iterable[Sequence[list[Element]]], *, head: bool) -> Element:
    """`rows` hold the blocks of each cell; `head`: the first row names the columns, and the first column the rows."""
    properties = element("tblPr", element("tblStyle", val=style))
    properties.append(element("tblW", w=sum(widths), type="dxa"))
    properties.append(element("tblLayout", type="fixed"))
    properties.append(element("tblLook", firstRow=int(head), firstColumn=int(head), noHBand=1, noVBand=1))
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    made = [_row(cells, widths, head=head and not number) for number, cells in enumerate(rows)]
    return element("tbl", properties, grid, *made)


def _row(cells: Sequence[list[Element]], widths: Sequence[int], *, head: bool) -> Element:
    row = element("tr")
    if head:
        row.append(element("trPr", element("tblHeader")))
    for blocks, width in zip(cells, widths, strict=True):
        # A cell ends with a paragraph, or Word refuses the file.
        last = [] if blocks and blocks[-1].tag == qn("w:p") else [paragraph("Gap")]
        inside = [*blocks, *last]
        _may_break(inside[0])
        row.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), *inside))
    return row


def _may_break(first: Element) -> None:
    """LibreOffice takes "keep with next" where a table begins for the whole table, and puts it on a new page."""
    layout = first.find(qn("w:pPr"))
    if layout is not None:
        layout.insert(1, element("keepNext", val="0"))


def set_language(styles: Element, language: str) -> None:
    styles.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").set(qn("w:val"), language)
