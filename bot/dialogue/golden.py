"""Golden conversations: plain text of what a person does and what is said back, the same on every channel.

`> words` are typed, `> [Label]` is a button; every other line is what is said, a blank line apart. A line that begins
with `#` is a head or a remark.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.dialogue.messages import Block, Line, Message, Quote

# When every golden conversation takes place: a date that is said must be the same at the next replay.
STARTS = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@dataclass
class Exchange:
    """One thing a person does, and the messages that follow."""

    does: str
    said: list[str] = field(default_factory=list)
    # Told in a remark: what is done here cannot be written as words or a button.
    remark: bool = False

    def written(self) -> str:
        mark = "#" if self.remark else ">"
        return "\n".join([f"{mark} {self.does}\n", *(_indented(said) + "\n" for said in self.said)])


def written(language: str, exchanges: Iterable[Exchange], remarks: Iterable[str] = ()) -> str:
    """A whole conversation as it stands in its file."""
    head = [f"# language: {language}", *(f"# {' '.join(remark.split())}" for remark in remarks)]
    return "\n".join(["\n".join(head) + "\n", *(exchange.written() for exchange in exchanges)])


def as_text(message: Message) -> str:
    """A message as plain words, one way for every channel."""
    return "\n\n".join(_as_text(block) for block in message.blocks)


def heard(messages: Iterable[Message]) -> list[str]:
    """What was said; the same question with other marks is not said anew."""
    return [as_text(message) for message in messages if not message.again]


def _as_text(block: Block) -> str:
    if isinstance(block, Line):
        tail = " · ".join(part for part in (block.heading, block.mark) if part)
        return f"{block.number}. {block.text}" + (f"\n{tail}" if tail else "")
    if isinstance(block, Quote):
        return block.text + (f"\n{block.mark}" if block.mark else "")
    return block.text


def _indented(said: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in said.split("\n")) + "\n    --"
