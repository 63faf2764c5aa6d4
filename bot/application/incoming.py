"""One thing that came from a channel, and what goes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from bot.application.records import Channel
from bot.dialogue.messages import Block, Choice, Copy, Heading, Journey, Line, Message, Paragraph, Picture, Quiet, Quote
from bot.dialogue.replies import Command, Reply, Typed


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reply with its place. `tapped_on` is the message that carried the button, `ack` what must be answered.

    `parts`: the messages that were joined to one reply, when very much came at once; each is read by itself as well.
    """

    channel: Channel
    address: str
    reply: Reply
    hint: str = ""
    tapped_on: str | None = None
    ack: str | None = None
    # The words on the button that was pressed, as the person saw them.
    label: str = ""
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that happened around the chat rather than in it."""

    channel: Channel
    address: str
    what: Literal["blocked", "unblocked", "group"]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What goes back: messages in order, short words over a pressed button, and what became of the rest.

    `settled`: the pressed button's question is done with. `gone`: what the person wrote is not kept. `erased`: they are
    nobody that we know any more.
    """

    messages: list[Message]
    alert: str = ""
    settled: bool = True
    gone: bool = False
    erased: bool = False


def said(text: str, origin: str | None) -> Typed | Command:
    """A line as it was written: a slash and a word is a command, whatever stands after it."""
    if text.startswith("/") and text[1:2].strip():
        name, *rest = text[1:].split(maxsplit=1)
        return Command(name.partition("@")[0], rest[0].strip() if rest else "")
    return Typed(text, origin)


_BLOCKS: dict[str, type[Block]] = {
    "paragraph": Paragraph, "quote": Quote, "line": Line, "quiet": Quiet, "heading": Heading, "picture": Picture,
    "copy": Copy, "journey": Journey,
}  # fmt: skip
_NAMES = {kind: name for name, kind in _BLOCKS.items()}


def message_json(message: Message) -> dict[str, Any]:
    """A message as it waits in the outbox or stands in a transcript."""
    return {
        "kind": message.kind,
        "blocks": [[_NAMES[type(block)], *_values(block)] for block in message.blocks],
        "choices": [_values(choice) for choice in message.choices],
        "prompt": message.prompt,
        "again": message.again,
    }


def message_from(data: dict[str, Any]) -> Message:
    return Message(
        kind=data["kind"],
        blocks=tuple(_BLOCKS[name](*values) for name, *values in data["blocks"]),
        choices=tuple(Choice(*values) for values in data["choices"]),
        prompt=data["prompt"],
        again=data["again"],
    )


def _values(item: Block | Choice) -> list[Any]:
    return [getattr(item, name) for name in item.__dataclass_fields__]
