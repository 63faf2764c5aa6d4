"""The payloads: one a line in `payloads/`, its kind before it, with escapes for what an editor would lose.

`\\n`, `\\r`, `\\t`, `\\\\`, `\\u0000` and `\\U00000000` are what they say; a kind that ends in `*40` says its payload forty
times. A payload that could do something calls `__hit()`, or asks for something of `ute.example`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "payloads"

_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)", re.DOTALL)
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
# Between two payloads in one text: nothing of either side goes on over it in the words, whatever the place makes of them.
BETWEEN = " ¦ "


@dataclass(frozen=True, slots=True)
class Payload:
    family: str
    kind: str
    words: str

    @property
    def name(self) -> str:
        return f"{self.family}/{self.kind}"


@cache
def payloads() -> tuple[Payload, ...]:
    return tuple(
        _read(file.stem, line)
        for file in sorted(FOLDER.glob("*.tsv"))
        for line in file.read_text(encoding="utf-8").split("\n")
        if line
    )


def _read(family: str, line: str) -> Payload:
    kind, tab, written = line.partition("\t")
    if not tab or "\t" in written:
        raise ValueError(f"{family}: a line is a kind, a tab and a payload: {line!r}")
    kind, _, times = kind.partition("*")
    return Payload(family, kind, _ESCAPE.sub(_meant, written) * int(times or 1))


def _meant(escape: re.Match[str]) -> str:
    said = escape[1]
    return chr(int(said[1:], 16)) if len(said) > 1 else _SHORT[said]


@cache
def by_kind() -> dict[str, tuple[Payload, ...]]:
    found: dict[str, list[Payload]] = defaultdict(list)
    for one in payloads():
        found[one.name].append(one)
    return {name: tuple(many) for name, many in found.items()}


def one_of_each_kind(turn: int) -> list[Payload]:
    """A field's share: as `turn` goes on, another of each kind, until all had theirs."""
    return [many[turn % len(many)] for many in by_kind().values()]


def turns() -> int:
    """So many shares hold every payload."""
    return max(map(len, by_kind().values()))


def together(some: Sequence[str], most: int | None = None) -> str:
    """As one text, as many as there is room for."""
    text = ""
    for words in some:
        longer = text + BETWEEN + words if text else words
        if most is None or len(longer) <= most:
            text = longer
    return text


def harmless(words: str) -> str:
    """Of the same shape, and nothing but letters."""
    return re.sub(r"\S", "o", words)
