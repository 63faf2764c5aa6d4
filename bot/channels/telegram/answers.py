"""What Telegram says, read so that nothing in it can stop us: however deep, large or odd it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from telegram.error import TelegramError

# A longer whole number is no id of anybody's; a shorter one fits a database and JSON as others write it.
MOST_DIGITS = 18
# What lies in a real update is less than half as deep.
MOST_DEPTH = 40

_NUMBER = re.compile(rb'"update_id"\s*:\s*([1-9][0-9]{0,17})(?=[\s,}])')


class Unreadable(TelegramError):
    """An answer that came whole and cannot be read. `numbers`: of the updates in it, as far as they can be seen."""

    def __init__(self, numbers: Iterable[int]) -> None:
        super().__init__("an answer that cannot be read")
        self.numbers = tuple(numbers)


def parsed(text: str | bytes) -> Any:
    """JSON as Telegram writes it. Raises ValueError, never with a word of it."""
    try:
        return json.loads(text, parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise ValueError(type(error).__name__) from None


def _whole(digits: str) -> int | float:
    """The language refuses to read very long ones; as a float, such a number is no id."""
    return int(digits) if len(digits) <= MOST_DIGITS else float(digits)


def is_shallow(value: Any) -> bool:
    """Whether it can be kept and looked at without care for how deep it is."""
    layer, depth = [value], 0
    while layer:
        if depth > MOST_DEPTH:
            return False
        layer = [
            inner
            for held in layer
            for inner in (held.values() if isinstance(held, dict) else held)
            if isinstance(inner, dict | list)
        ]
        depth += 1
    return True


def read(payload: bytes) -> dict[str, Any]:
    """An answer of the Bot API, with what the library looks at. Raises Unreadable, and TelegramError for no answer."""
    try:
        found = parsed(payload.decode("utf-8", "replace"))
    except ValueError:
        if payload.strip().endswith(b"}"):
            raise Unreadable(map(int, _NUMBER.findall(payload))) from None
        raise TelegramError("no answer of the Bot API") from None
    if not isinstance(found, dict):
        raise TelegramError("no answer of the Bot API")
    return _proper(found)


def _proper(answer: Mapping[str, Any]) -> dict[str, Any]:
    """The library takes it for granted that these are what they should be."""
    said, more = answer.get("description"), answer.get("parameters")
    after = more.get("retry_after") if isinstance(more, dict) else None
    return {
        "result": answer.get("result"),
        "description": said if isinstance(said, str) else None,
        "parameters": {"retry_after": after} if type(after) is int and after > 0 else None,
    }
