"""A message as a page shows it: what is quoted, what is numbered, which numbers can be called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.messages import Block, Copy, Heading, Journey, Line, Message, Paragraph, Picture, Quiet, Quote

_HELPLINE = re.compile(r"(\d[\d ]*\d) – (.+)")


@dataclass(frozen=True, slots=True)
class Helpline:
    number: str
    text: str

    @property
    def link(self) -> str:
        return "tel:" + self.number.replace(" ", "")


@dataclass(frozen=True, slots=True)
class Part:
    """A block, or the numbered lines or helplines that follow each other."""

    kind: Literal["paragraph", "quote", "quiet", "heading", "picture", "copy", "journey", "lines", "helplines"]
    text: str = ""
    mark: str = ""
    lines: tuple[Line | Helpline, ...] = ()


def parts(message: Message) -> Iterator[Part]:
    lines: list[Line] = []
    for block in message.blocks:
        if isinstance(block, Line):
            lines.append(block)
            continue
        if lines:
            yield Part("lines", lines=tuple(lines))
            lines = []
        yield _part(block, safety=message.kind == "safety")
    if lines:
        yield Part("lines", lines=tuple(lines))


def _part(block: Block, *, safety: bool) -> Part:
    if isinstance(block, Quote):
        return Part("quote", block.text, block.mark)
    if isinstance(block, Paragraph) and safety:
        found = [_HELPLINE.fullmatch(line) for line in block.text.splitlines()]
        numbers = tuple(Helpline(match[1], match[2]) for match in found if match)
        return Part("helplines", lines=numbers) if numbers and all(found) else Part("paragraph", block.text)
    if isinstance(block, Picture):
        return Part("picture", block.name)
    if isinstance(block, Copy):
        return Part("copy", f"{block.format}?part={block.part}" if block.part > 1 else block.format)
    if isinstance(block, Journey):
        return Part("journey")
    names: dict[type[Block], Literal["paragraph", "quiet", "heading"]] = {
        Paragraph: "paragraph", Quiet: "quiet", Heading: "heading",
    }  # fmt: skip
    return Part(names[type(block)], block.text)
