"""Ways to break an update: its values, its JSON, its bytes."""

from __future__ import annotations

import codecs
import copy
import gzip
import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.fuzz.real_updates import CANARY, KEYS, PROMPTS, Raw

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 1.5, -0.0, 1e308, float("nan"), float("inf"), float("-inf"), 2**31, -(2**31) - 1,
    2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**18, 10**30, -(10**30), "", " ", "0", "1", "-1", "x", "true", "null", "\0",
    f"{CANARY}\0{CANARY}", "\ud800", f"{CANARY}\udfff", "\ufeff", "\u202e", "\uffff", "👨‍👩‍👧‍👦" * 20, "á̂" * 20, "x" * 70, "x" * 5000,
    "ja " * 3000, "private", "group", "kicked", "/start", "/", "//", "/ x", "/start " + "A" * 300, "/samtale velkommen",
    "{S}", "%s", "<b>", "'; --", "../..", [], [None], [[]], ["x"], [1], [[1]], [[{}]], [{}], [[None]], {}, {"": ""},
    {"id": 1}, {"id": None}, {"id": True}, {"id": "1"}, {"id": 1.0}, {"id": -1}, {"id": 2**70}, {"id": []},
    {"id": 1, "type": "private"}, {"type": "private"}, {"text": CANARY}, {"file_id": 1}, {"file_id": "x", "duration": -1},
    {"file_id": "x", "duration": 2**40}, {"file_id": "x", "duration": True}, {"status": "left"}, {"status": {}},
    {"inline_keyboard": 5}, {"inline_keyboard": [5]}, {"inline_keyboard": [[5]]}, {"inline_keyboard": [[{"text": 5}]]},
)  # fmt: skip
NAMES = (
    "message", "edited_message", "callback_query", "my_chat_member", "chat", "from", "id", "type", "text", "caption",
    "data", "message_id", "voice", "audio", "photo", "reply_markup", "new_chat_member", "edit_date", "language_code",
    "x", "", "\0", "__class__", "update_id",
)  # fmt: skip

# A number that is no number of an update, or far from the others.
NUMBERS: tuple[Any, ...] = (
    None, True, False, 0, -1, -5, "7", "", 1.5, 7.0, float("nan"), [], {}, [7], 2**63, 2**64, 10**30, -(10**30), 1, 3,
)  # fmt: skip
# Where nothing was fetched yet, Telegram may begin with any number that it can have.
FAR_NUMBERS: tuple[Any, ...] = (*NUMBERS, 2**40, 2**62, 2**63 - 1)

# What JSON allows and no dictionary of ours has: a text that is taken out again, and what stands there instead.
_HOLE = "@hole@"
_TEXTS = (
    "9" * 25, "9" * 5_000, "-" + "9" * 400, "1e999", "-1e999", "1e-999", "0.1e1", "NaN", "Infinity", "-Infinity", '"\\ud800"',
    '"\\udc00\\ud800"', '"\\u0000"', '"\\/\\b\\f\\n"', "[" * 45 + "]" * 45, "[" * 300 + "]" * 300, "[" * 900 + "]" * 900, '{"a":' * 60 + "1" + "}" * 60,
    '{"id":1,"id":2}', '{"id":1,"id":null}', '{"a":1,"a":{"a":1}}', "  1  ", "\t\r\n null", '"' + "å" * 9_000 + '"',
)  # fmt: skip
# These no reader takes; the last two are sound JSON, and deeper than the language goes.
_UNREADABLE = (
    "", "01", "+1", ".5", "1.", "'x'", "undefined", "{,}", "[1,]", '{"a" 1}', '"\t"', '"\\x"', '"', "]", "}", "tru", "/* */ 1",
    "[" * 3_000 + "]" * 3_000, '{"a":' * 3_000 + "1" + "}" * 3_000,
)  # fmt: skip


def by_value(dice: Random, raw: Raw) -> bytes:
    """What is lost, of another kind, renamed or somewhere else."""
    raw = json.loads(json.dumps(raw))
    for _ in range(dice.choice((0, 1, 1, 1, 1, 2, 2, 3, 6))):
        holder, key = _somewhere(dice, raw)
        if holder is not None:
            dice.choice(_CHANGES)(dice, raw, holder, key)
    return json.dumps(raw, ensure_ascii=dice.random() < 0.6, separators=(",", ":")).encode(errors="surrogatepass")


def _somewhere(dice: Random, value: Any) -> tuple[Any, Any]:
    """A holder and a key in it; near the top more often."""
    found: tuple[Any, Any] = (None, None)
    while isinstance(value, dict | list) and value:
        key = dice.choice(list(value)) if isinstance(value, dict) else dice.randrange(len(value))
        found, value = (value, key), value[key]
        if dice.random() < 0.3:
            break
    return found


def _lose(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    del holder[key]


def _other(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    holder[key] = _a_value(dice)


def _a_value(dice: Random) -> Any:
    return copy.deepcopy(dice.choice(VALUES))


def _as_text(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    value = holder[key]
    holder[key] = dice.choice((str(value), [value], {"x": value}, float(value) if type(value) is int else repr(value)))


def _more(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        holder[dice.choice(NAMES)] = _a_value(dice)
    else:
        holder.append(_a_value(dice))


def _rename(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        holder[dice.choice(NAMES)] = holder.pop(key)


def _elsewhere(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    other, name = _somewhere(dice, raw)
    if other is not None:
        other[name] = json.loads(json.dumps(holder[key]))


def _forge(dice: Random, raw: Raw, holder: Any, key: Any) -> None:
    query = raw.get("callback_query")
    if isinstance(query, dict):
        query["data"] = dice.choice(
            (f"{dice.choice(PROMPTS)}:{dice.choice(KEYS)}", ":", "::", "*", "*:", ":ok", _a_value(dice))
        )


_CHANGES: tuple[Callable[[Random, Raw, Any, Any], None], ...] = (
    _lose, _lose, _other, _other, _other, _other, _as_text, _more, _rename, _elsewhere, _forge,
)  # fmt: skip


def by_text(dice: Random, raw: Raw, *, readable: bool = True) -> bytes:
    """Numbers, escapes, depth and doubled keys as only written JSON has them."""
    raw = json.loads(json.dumps(raw))
    holder, key = _somewhere(dice, raw)
    holder[key] = _HOLE
    text = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    filled = text.replace(f'"{_HOLE}"', dice.choice(_TEXTS if readable else _UNREADABLE), 1)
    return filled.encode(errors="surrogatepass")


def by_bytes(dice: Random, raw: bytes) -> bytes:
    """What is no JSON any more, or none that was meant."""
    how = dice.randrange(9)
    at = dice.randrange(len(raw) + 1)
    if how == 0:
        return raw[:at]
    if how == 1:
        return raw[:at] + dice.randbytes(dice.choice((1, 2, 8))) + raw[at + 1 :]
    if how == 2:
        return dice.choice((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\0", b"\n", b")]}'\n")) + raw
    if how == 3:
        return gzip.compress(raw, 1)
    if how == 4:
        return raw.decode(errors="replace").encode(
            dice.choice(("utf-16", "utf-32-be", "latin-1", "utf-7")), errors="replace"
        )
    if how == 5:
        return dice.choice(
            (
                b"",
                b"null",
                b"[]",
                b"1",
                b'""',
                b"true",
                b"{}",
                b"[{}]",
                b"<html></html>",
                b"update_id=1&x=y",
                b"{" * 5000,
            )
        )
    if how == 6:
        return raw + dice.choice((raw, b"x", b"}", b"\0", b" "))
    if how == 7:
        return b"[" + raw + b"]"
    return raw[at:]
