"""A document before any format gives it a look: the same on paper, on a screen and in a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from bot.language.catalogues import Language

Format = Literal["text", "docx", "pdf", "json"]
# A copy of one's own can have sounds beside the words.
CopyFormat = Literal["text", "docx", "pdf", "json", "zip"]


def as_format(name: str) -> Format:
    """Plain text for a name that is none."""
    return next((one for one in get_args(Format) if one == name), "text")


def as_copy_format(name: str) -> CopyFormat:
    return next((one for one in get_args(CopyFormat) if one == name), "text")


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 2 is a part of the document, 3 a section of a part; the title is 1."""

    text: str
    level: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Small:
    """Small print: how something came about, what was left out."""

    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody's words, unchanged, in whatever language and script they were written.

    `about` tells when and how they came; `author` is empty when they are the participant's own; `question` stands
    before words too few to be understood alone; `link` opens the source where a screen can.
    """

    text: str
    language: Language
    about: str = ""
    author: str = ""
    question: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Terms and what they are: a table of two columns."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Items:
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Empty lines to write on by hand. Where nobody writes by hand, a field; in plain text, the label alone."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Side:
    """One of several columns that stand beside each other where there is room."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    columns: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG of our own, and the same in words."""

    svg: str
    text: str


Block = Heading | Paragraph | Small | Said | Facts | Items | Lines | Sides | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """`stamp`: what it is a copy of, from when, and who approved it; it stands on every page."""

    title: str
    language: Language
    blocks: tuple[Block, ...]
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """`name` has no words of a participant in it."""

    name: str
    media: str
    content: bytes
