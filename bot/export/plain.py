"""Plain text that can be listened to: nothing is drawn with signs but the lines under headings.

Somebody's words keep their own lines, each behind `> ` as in a letter by e-mail, and nothing of ours begins like that.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from bot.export import wording
from bot.export.outline import Outline
from bot.export.wording import Say
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

WIDTH = 80
# More empty lines than this are no help to anybody who listens or scrolls.
MOST_LINES = 10
_UNDERLINES = ("=", "-", "~")
# What our own lines may not look like: words of a participant, or the line under a heading.
_MISTAKABLE = re.compile(r">|([=\-~])\1*$")


def written(document: Document, name: str, say: Say) -> bytes:
    outline, writer = Outline(), _Writer(say)
    parts = [_heading(wording.title(document, name), 1)]
    parts += [writer.block(block, outline) for block in document.blocks]
    parts.append(_own(in_one_line(document.stamp)))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


@dataclass(frozen=True, slots=True)
class _Writer:
    say: Say

    def block(self, block: Block, outline: Outline) -> str:
        match block:
            case Heading():
                return _heading(in_one_line(block.text), outline.level(block))
            case Paragraph() | Small() | Drawing():
                return _own(legible(block.text))
            case Said():
                return self.said(block)
            case Facts():
                return "\n".join(_own(legible(f"{term}: {what}"), "  ") for term, what in block.rows)
            case Items():
                return "\n".join(_own(legible(one), "  ", "- ") for one in block.texts)
            case Lines():
                return _own(legible(block.label)) + "\n" * max(0, min(block.count, MOST_LINES))
            case Sides():
                return self.sides(block, outline)

    def said(self, said: Said) -> str:
        words = "\n".join(f"> {line}".rstrip() for line in legible(said.text).split("\n"))
        around = (_own(legible(said.question)), words, _own(wording.source(said, self.say)), wording.address(said))
        return "\n".join(part for part in around if part)

    def sides(self, sides: Sides, outline: Outline) -> str:
        parts = []
        for side in sides.columns:
            level, inner = outline.beside(side)
            parts.append(_heading(in_one_line(side.heading), level))
            parts += [self.block(block, inner) for block in side.blocks]
        return "\n\n".join(part for part in parts if part)


def _heading(text: str, level: int) -> str:
    rule = _UNDERLINES[min(level, len(_UNDERLINES)) - 1] * min(len(text), WIDTH)
    return f"{text}\n{rule}" if text else ""


def _own(text: str, further: str = "", first: str = "") -> str:
    """Our own words, wrapped; `further` stands before each line but the first of all."""
    out: list[str] = []
    for line in text.split("\n"):
        start = further if out else first
        out += _wrapped(line, start, further) or [""]
    return "\n".join(f"  {line}" if _MISTAKABLE.match(line) else line for line in out) if text.strip() else ""


def _wrapped(line: str, first: str, further: str) -> list[str]:
    return textwrap.wrap(
        line, WIDTH, initial_indent=first, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    )
