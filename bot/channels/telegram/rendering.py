"""A message as Telegram shows it: its HTML, its keyboard, its limits."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from html import escape

from bot.channels.telegram.updates import ANSWERED, STANDING
from bot.dialogue.messages import SHOWN, Block, Choice, Heading, Line, Message, Quiet, Quote

# A message holds 4,096 UTF-16 units after its tags are read; room is left for what a mark adds.
MOST_UNITS = 4000
# Of words under a picture.
MOST_CAPTION_UNITS = 1000
# Labels together in a row: about what a small phone shows without cutting.
ROW_UNITS = 26
ROW_BUTTONS = 3

# As the Bot API takes them.
Button = dict[str, str]
Keyboard = dict[str, list[list[Button]]]


def parts(message: Message) -> list[str]:
    """The text as one HTML message, or several when it is too long for one."""
    out: list[str] = []
    room = 0
    for html, units in _rendered([block for block in message.blocks if not isinstance(block, SHOWN)]):
        if out and units + 2 <= room:
            out[-1] += f"\n\n{html}"
            room -= units + 2
        else:
            out.append(html)
            room = MOST_UNITS - units
    return out or ["…"]


def caption(message: Message) -> str:
    """The words that go under its picture; empty when they are too many, or when it has none."""
    texts = parts(message) if message.picture or message.journey else []
    return texts[0] if len(texts) == 1 and _units(texts[0]) <= MOST_CAPTION_UNITS else ""


def _rendered(blocks: Sequence[Block]) -> Iterator[tuple[str, int]]:
    for block in blocks:
        for piece in _pieces(block.text):
            before, after = _marks(block)
            yield _html(block, piece, before, after), _units(piece) + _units(before) + _units(after) + 4


def _html(block: Block, piece: str, before: str, after: str) -> str:
    text = escape(piece, quote=False)
    tail = f"\n<i>{escape(after, quote=False)}</i>" if after else ""
    if isinstance(block, Quote):
        return f"<blockquote>{text}</blockquote>{tail}"
    if isinstance(block, Line):
        return f"<b>{escape(before, quote=False)}</b> {text}{tail}"
    if isinstance(block, Quiet):
        return f"<i>{text}</i>"
    return f"<b>{text}</b>" if isinstance(block, Heading) else text


def _marks(block: Block) -> tuple[str, str]:
    if isinstance(block, Line):
        return f"{block.number}.", " · ".join(part for part in (block.heading, block.mark) if part)
    return "", block.mark if isinstance(block, Quote) else ""


def _pieces(text: str) -> Iterator[str]:
    """Cut at a line, then at a space, then between characters; never inside one that joins others."""
    if not text.strip():
        yield "…"
        return
    limit = MOST_UNITS - 200
    while _units(text) > limit:
        end = _fitting(text, limit)
        cut = max(text.rfind("\n", 0, end), text.rfind(" ", 0, end))
        cut = cut if cut > end // 2 else _whole(text, end)
        yield text[:cut].strip() or "…"
        text = text[cut:]
    if text.strip():
        yield text


def _fitting(text: str, limit: int) -> int:
    units = 0
    for number, sign in enumerate(text):
        units += 2 if ord(sign) > 0xFFFF else 1
        if units > limit:
            return number
    return len(text)


_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


def _whole(text: str, end: int) -> int:
    cut = end
    while cut > 1 and (
        unicodedata.combining(text[cut]) or text[cut] in _JOINERS or text[cut - 1] == "\u200d"
        or 0x1F3FB <= ord(text[cut]) <= 0x1F3FF
    ):  # fmt: skip
        cut -= 1
    return cut if cut > end // 2 else end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def keyboard(message: Message) -> Keyboard | None:
    if not message.choices:
        return None
    rows: list[list[Button]] = []
    for group in (
        [choice for choice in message.choices if not choice.way],
        [choice for choice in message.choices if choice.way],
    ):
        room = 0
        for choice in group:
            label = _label(choice)
            if rows and room >= len(label) and len(rows[-1]) < ROW_BUTTONS and group[0] is not choice:
                rows[-1].append(_button(message, choice, label))
                room -= len(label)
            else:
                rows.append([_button(message, choice, label)])
                room = ROW_UNITS - len(label)
    return {"inline_keyboard": rows}


def _label(choice: Choice) -> str:
    return choice.label if choice.on is None else f"{'☑' if choice.on else '☐'} {choice.label}"


def _button(message: Message, choice: Choice, label: str) -> Button:
    prompt = STANDING if choice.standing else message.prompt
    return {"text": label, "callback_data": f"{prompt}:{choice.key}"}


def answered(label: str) -> Keyboard:
    """The keyboard of an answered question: only what was chosen."""
    words = label.removeprefix("☐ ").removeprefix("☑ ")
    return {"inline_keyboard": [[{"text": f"✓ {words}", "callback_data": f"{STANDING}:{ANSWERED}"}]]}
