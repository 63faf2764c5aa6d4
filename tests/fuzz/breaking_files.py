"""Ways to break a script's file: signs, lines and groups of lines; each gives bytes."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from random import Random
from typing import Any

import yaml

# What stands where a value stood, as it is written in the file.
WRITTEN = (
    "", "~", "yes", "no", "0", "-1", "1.5", "1_000", "0x1F", "0o7", "1e3", ".inf", "-.inf", ".nan", "12:30:00",
    "2026-02-31", "9" * 40, "'", '"', "''", '""', "[", "]", "{", "}", "[]", "{}", "[[]]", "{a: 1, a: 2}", "{? a}",
    "*a", "&a x", "&a [*a]", "<<", "!!int x", "!!int ''", "!!int [1]", "!!int {a: 1}", "!!float x", "!!float [1]",
    "!!bool maybe", "!!bool [true]", "!!null x", "!!timestamp x", "!!timestamp 2026-99-99", "!!timestamp [1]",
    "!!binary '%%%'", "!!binary å", "!!set {a, b}", "!!set [a]", "!!omap [a: 1]", "!!omap x", "!!pairs [a]", "!!str {}",
    "!!str [a]", "!!seq x", "!!map x", "!!merge x", "!!value x", "!!python/object/apply:os.getpid []",
    "!!python/name:os.getpid ''", "!x y", "!<tag:x> y", "! x", "!!", "|", ">", "|9", ">-\n", "|\n\tx", "- -", "? x",
    ": x", "# x", "@x", "`x", "%x", "--- x", "...", "\t", "\t- x", '"\\ud800"', '"\\U00110000"', '"\\xZZ"',
    '"\\u0000"', '"\\q"', '"{S}"', '"{svar.en}"', '"{svar.}"', '"{"', '"}"', '"{0}"', '"{a.__class__}"', '"%s"',
    '"\\u202e"', '"👩‍👩‍👧"', '"ሰላም"', '"\\uFEFF"', '" "', '"' + "ja " * 300 + '"', "x" * 5000, "'" + "a\n" * 50 + "'",
)  # fmt: skip
SIGNS = "\0\t\r\n\x0b\x0c\x1b\x7f\x85\xa0\u2028\u2029\ufeff\ufffe\uffff:-?,[]{}#&*!|>'\"%@`\\~=<. åÆ0aé😀\u202e\u0301"
LINES = (
    "---", "...", "%YAML 9.9", "%TAG ! tag:x,2026:", "- x", "x: 1", "steps:", "steps: []", "<<: *a", "? {a: 1}\n: 2",
    "\tx: 1", "  ", "#", "id: en", "format: 2", "end: maybe", "card: {}", "knowledge: [{}]", "[a]: 1", "{a: 1}: 2",
    "null: 1", "1: 1", "true: x", '"\\0": 1',
)  # fmt: skip
_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "cp037", "utf-7", "utf-8-sig")

# What stands where a value stood, in data that is written anew.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 3, 10**9, 10**30, 1.5, float("inf"), float("nan"), "", " ", "x", "no", "12:30", "steg",
    "x" * 41, "x" * 700, "ord " * 120, "a-b", "A", "-", "å", "😀", "\u202e", "\0", "\ud800", "{S}", "{svar.en}", "{",
    "}", "{}", "{{S}}", "{svar.en.to}", "Stopp", "hjelp", "?", "Hva? Hvem?", "vi", [], {}, [None], [[]], [{}], [1],
    ["x"], ["x", "x"], {"a": 1}, {"id": "en"}, {"answer": "en"}, {"answer": "en", "is": ["a"]}, {"not": {}},
    {"all": []}, {"any": [{}]}, {"fact": "in_work"}, {"profile": "goals"}, {"note": "topic"}, {"say": "x", "next": "en"},
)  # fmt: skip


def by_bytes(dice: Random, text: str) -> bytes:
    """Whatever happens to a file between two machines."""
    raw = text.encode()
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        raw = dice.choice(_OF_BYTES)(dice, raw)
    return raw


def _flip(dice: Random, raw: bytes) -> bytes:
    at = dice.randrange(len(raw) or 1)
    return raw[:at] + bytes([(raw[at : at + 1] or b"x")[0] ^ 1 << dice.randrange(8)]) + raw[at + 1 :]


def _any_byte(dice: Random, raw: bytes) -> bytes:
    at = dice.randrange(len(raw) + 1)
    return raw[:at] + dice.randbytes(dice.choice((1, 1, 2, 4, 40))) + raw[at + dice.randrange(2) :]


def _cut(dice: Random, raw: bytes) -> bytes:
    at = dice.randrange(len(raw) + 1)
    return raw[:at] if dice.random() < 0.7 else raw[at:]


def _without(dice: Random, raw: bytes) -> bytes:
    at = dice.randrange(len(raw) + 1)
    return raw[:at] + raw[at + dice.choice((1, 1, 3, 30, 300)) :]


def _twice(dice: Random, raw: bytes) -> bytes:
    at, much, to = dice.randrange(len(raw) + 1), dice.choice((1, 10, 100, 1000)), dice.randrange(len(raw) + 1)
    return raw[:to] + raw[at : at + much] + raw[to:]


def _encoded(dice: Random, raw: bytes) -> bytes:
    encoding = dice.choice(_ENCODINGS)
    return raw.decode(errors="replace").encode(encoding, errors="replace")


def _with_mark(dice: Random, raw: bytes) -> bytes:
    return dice.choice((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE, b"\0", b"\x1a")) + raw


_OF_BYTES: tuple[Callable[[Random, bytes], bytes], ...] = (
    _flip, _flip, _any_byte, _any_byte, _cut, _without, _without, _twice, _encoded, _with_mark,
)  # fmt: skip


def by_signs(dice: Random, text: str) -> bytes:
    """Whatever a hand does: a sign too many, too few, or another."""
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(("", dice.choice(SIGNS))) + text[at + dice.randrange(2) :]
    return text.encode(errors="surrogatepass")


def by_lines(dice: Random, text: str) -> bytes:
    """Lines that were lost, moved, pasted or indented otherwise, and values that are something else."""
    lines = text.splitlines()
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        if not lines:
            break
        dice.choice(_OF_LINES)(dice, lines)
    return dice.choice(("\n", "\n", "\n", "\n", "\r\n", "\r", "\x85")).join(lines).encode(errors="surrogatepass")


def _loses(dice: Random, lines: list[str]) -> None:
    at = dice.randrange(len(lines))
    del lines[at : at + dice.choice((1, 1, 2, 6))]


def _pastes(dice: Random, lines: list[str]) -> None:
    at, much = dice.randrange(len(lines)), dice.choice((1, 1, 4, 15))
    to = dice.randrange(len(lines) + 1)
    lines[to:to] = lines[at : at + much]


def _swaps(dice: Random, lines: list[str]) -> None:
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _indents(dice: Random, lines: list[str]) -> None:
    at = dice.randrange(len(lines))
    lines[at] = dice.choice((" ", "  ", "\t", "- ", "")) + lines[at][dice.randrange(3) :]


def _writes_another_value(dice: Random, lines: list[str]) -> None:
    at = dice.randrange(len(lines))
    key, colon, _ = lines[at].partition(":")
    lines[at] = f"{key}: {dice.choice(WRITTEN)}" if colon else dice.choice(WRITTEN)


def _writes_another_key(dice: Random, lines: list[str]) -> None:
    at = dice.randrange(len(lines))
    key, colon, rest = lines[at].partition(":")
    indent = key[: len(key) - len(key.lstrip(" -"))]
    lines[at] = f"{indent}{dice.choice(('x', 'id', 'next', 'ask', 'when', *WRITTEN))}{colon}{rest}"


def _writes_a_line(dice: Random, lines: list[str]) -> None:
    lines.insert(dice.randrange(len(lines) + 1), " " * dice.choice((0, 0, 2, 4, 7)) + dice.choice(LINES))


_OF_LINES: tuple[Callable[[Random, list[str]], None], ...] = (
    _loses, _pastes, _swaps, _indents, _writes_another_value, _writes_another_value, _writes_another_key,
    _writes_a_line,
)  # fmt: skip


def by_structure(dice: Random, data: Any, words: tuple[str, ...]) -> bytes:
    """Keys and values that are lost, doubled, moved or of another kind, in a file that YAML can read.

    `words`: ids that the script knows, so that steps lead to the wrong places.
    """
    data = _copied(data)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
        found = list(_places(data))
        if not found:
            break
        dice.choice(_OF_STRUCTURE)(dice, *dice.choice(found), found, words)
    return _written(dice, data).encode(errors="surrogatepass")


def _written(dice: Random, data: Any) -> str:
    """As a program writes it. JSON is YAML as well, and quick to write."""
    if dice.random() < 0.3:
        try:
            flow = dice.choice((None, False))
            written: str = yaml.dump(data, Dumper=_Plain, allow_unicode=True, width=10_000, default_flow_style=flow)
            return written
        except UnicodeEncodeError:  # half an emoji, which its C cannot write
            pass
    return json.dumps(data, ensure_ascii=dice.random() < 0.2, indent=dice.choice((None, 1, 2)))


class _Plain(yaml.CSafeDumper):
    """Everything is written out: what stands twice is no alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


Place = tuple[Any, Any]


def _places(data: Any) -> list[Place]:
    """Each holder with each key or number in it."""
    found: list[Place] = []
    open_: list[Any] = [data]
    while open_:
        holder = open_.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            found.append((holder, key))
            open_.append(holder[key])
    return found


def _copied(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(value) for value in data] if isinstance(data, list) else data


Change = Callable[[Random, Any, Any, list[Place], tuple[str, ...]], None]


def _drop(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    del holder[key]


def _retype(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    holder[key] = _copied(dice.choice(VALUES))


def _wrap(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    value = holder[key]
    holder[key] = dice.choice(([value], {"x": value}, str(value), [value, value], {str(key): value}))


def _mislead(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    """A text becomes the name of a step: circles, ways that nobody comes by, names that stand twice."""
    named = [place for place in found if place[1] in ("id", "next", "answer", "mirrors", "earlier", "knowledge")]
    holder, key = dice.choice(named or found)
    holder[key] = dice.choice(words)


def _lead(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    """Ways on where there was none."""
    steps = [holder[key] for holder, key in found if isinstance(holder[key], dict) and "id" in holder[key]]
    if steps:
        dice.choice(steps)[dice.choice(("next", "mirrors", "knowledge", "when", "nothing"))] = dice.choice(
            (*words, {"answer": dice.choice(words), "given": True}, {"next": dice.choice(words)})
        )


def _double(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    if isinstance(holder, list):
        holder.insert(dice.randrange(len(holder) + 1), _copied(holder[key]))
    else:
        holder[f"{key}{dice.choice(('', '2', ' ', '_', chr(0x430)))}"] = _copied(holder[key])


def _swap(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    other, name = dice.choice(found)
    one, two = _copied(holder[key]), _copied(other[name])
    holder[key], other[name] = two, one


def _rename(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    if isinstance(holder, dict):
        holder[dice.choice(("x", "", "next", "is", "all", "0", "id ", "ASK", "å", "\0", key[:-1], key * 2))] = (
            holder.pop(key)
        )


def _reverse(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    if isinstance(holder, list):
        dice.shuffle(holder)
    else:
        holder[key] = dice.choice(("", "x")) if isinstance(holder[key], list) else _copied(dice.choice(VALUES))


def _many(dice: Random, holder: Any, key: Any, found: list[Place], words: tuple[str, ...]) -> None:
    """Very long texts and lists; not so long that it would be another matter."""
    value = holder[key]
    if isinstance(value, list):
        holder[key] = (value * 40)[:60]
    elif isinstance(value, str):
        holder[key] = (value + " ") * 40


_OF_STRUCTURE: tuple[Change, ...] = (
    _drop, _drop, _retype, _retype, _retype, _wrap, _mislead, _mislead, _lead, _double, _swap, _rename, _reverse, _many,
)  # fmt: skip
