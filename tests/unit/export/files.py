"""What is in a file, told by libraries that had no part in making it."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import pypdf

from bot import resources
from bot.export.writing import write
from bot.profile.document import (
    Block,
    Document,
    Drawing,
    Facts,
    File,
    Format,
    Heading,
    Items,
    Lines,
    Paragraph,
    Said,
    Side,
    Sides,
    Small,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMATS: tuple[Format, ...] = ("text", "docx", "pdf")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="30">Hei</text></svg>'

# Every field of every block that holds words, each with how to fill it.
FIELDS: dict[str, Callable[[str], Block]] = {
    "heading": Heading,
    "section": lambda words: Heading(words, 3),
    "paragraph": Paragraph,
    "small": Small,
    "said": lambda words: Said(words, "nn"),
    "said.about": lambda words: Said("x", "nb", about=words),
    "said.author": lambda words: Said("x", "nb", author=words),
    "said.question": lambda words: Said("x", "nb", question=words),
    "facts.term": lambda words: Facts(((words, "x"),)),
    "facts.what": lambda words: Facts((("x", words),)),
    "items": lambda words: Items(("x", words)),
    "lines": lambda words: Lines(words, 2),
    "side.heading": lambda words: Sides((Side(words, ()), Side("x", ()))),
    "side.said": lambda words: Sides((Side("x", ()), Side("x", (Said(words, "en"),)), Side("x", (Paragraph("x"),)))),
    "drawing": lambda words: Drawing("", words),
}


def say(message: str, **values: object) -> str:
    return resources.texts().say("nb", message, **values)


def made(document: Document, form: Format) -> File:
    return write(document, form, "profil", say)


def document(*blocks: Block, title: str = "Profil", stamp: str = "") -> Document:
    return Document(title, "nb", blocks, stamp)


# What was written, back from the names of what could not be shown


def without_names(text: str) -> str:
    """Of text whose lines may be broken anywhere, a name among them; what is left has no white space."""
    solid = re.sub("[\\s\u200b]", "", text)
    return re.sub(r"\[U\+([0-9A-F]{4,6})[^\]\[A-Z]*\]", lambda found: chr(int(found[1], 16)), solid)


def visible(text: str) -> Counter[str]:
    """The characters that are seen, however lines are broken."""
    composed = unicodedata.normalize("NFC", without_names(text))
    return Counter(
        one for one in composed if not one.isspace() and unicodedata.category(one) != "Cf" and not _unseen(one)
    )


def _unseen(character: str) -> bool:
    name = unicodedata.name(character, "")
    return name.startswith(("VARIATION SELECTOR", "COMBINING GRAPHEME JOINER", "HANGUL FILLER")) or character == "\x85"


# Word


def word_xml(file: File, part: str = "word/document.xml") -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(part))


def word_paragraphs(file: File) -> list[tuple[str, str]]:
    """(style, text) of each paragraph, also of those in tables."""
    return [(style_of(one), text_of(one)) for one in word_xml(file).iter(f"{W}p")]


def style_of(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def text_of(element: ElementTree.Element) -> str:
    parts = {f"{W}t": lambda one: one.text or "", f"{W}tab": lambda one: "\t"}
    return "".join(parts[one.tag](one) for one in element.iter() if one.tag in parts)


# PDF

_INSTEAD = re.compile(rb"/ActualText ?<FEFF([0-9A-F]+)>")


def pdf(file: File) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(file.content))


def pdf_text(file: File) -> str:
    """As the library reads it, and after it the texts that stand for a glyph with several: it does not look at them."""
    pages = pdf(file).pages
    instead = [one for page in pages for one in _INSTEAD.findall(page.get_contents().get_data())]
    return "\n".join(
        [
            *(page.extract_text() for page in pages),
            *(bytes.fromhex(one.decode()).decode("utf-16-be") for one in instead),
        ]
    )


def tags(file: File) -> list[tuple[str, str]]:
    """(kind, language) of each part of the structure, in reading order; a part without one has that around it."""
    return list(_tags(pdf(file).root_object["/StructTreeRoot"]["/K"], ""))


def kinds(file: File) -> list[str]:
    return [kind for kind, _ in tags(file)]


def _tags(node: Any, language: str) -> Iterator[tuple[str, str]]:
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from _tags(one, language)
    elif isinstance(node, dict) and "/S" in node:
        own = str(node.get("/Lang", language))
        yield str(node["/S"]), own
        if "/K" in node:
            yield from _tags(node["/K"], own)


def words(file: File, form: Format) -> str:
    """All that a reader sees, the foot of the pages left out where that is a part of its own."""
    if form == "pdf":
        return pdf_text(file)
    return file.content.decode() if form == "text" else "\n".join(text for _, text in word_paragraphs(file))
