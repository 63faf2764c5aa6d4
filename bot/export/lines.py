"""A line of somebody's words: which way it runs, and in which language a voice should read it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bot.language.catalogues import Language

# As people in Norway have them on their machines.
REGIONS: dict[Language, str] = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
# The tag for a language that is not known: a voice then goes by the letters, instead of reading Arabic as Norwegian.
UNKNOWN = "und"

_LATIN = ("LATIN", "FULLWIDTH LATIN")
# Characters whose kind is looked up once; a document has some hundred different ones.
KNOWN_CHARACTERS = 4096


@dataclass(frozen=True, slots=True)
class Line:
    """`language` is a tag such as `nb-NO`: that of the words, where their letters are its letters."""

    text: str
    language: str
    leftwards: bool


def lines(text: str, language: Language) -> list[Line]:
    return [Line(line, spoken(line, language), leftwards(line)) for line in text.split("\n")]


def leftwards(text: str) -> bool:
    """By the first letter with a direction that stands outside an isolate, as Unicode has it (UAX 9, P2 and P3)."""
    if text.isascii():
        return False
    depth = 0
    for character in text:
        direction = unicodedata.bidirectional(character)
        depth += (direction in {"LRI", "RLI", "FSI"}) - (direction == "PDI" and depth > 0)
        if not depth and direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def spoken(text: str, language: Language) -> str:
    if text.isascii():
        return REGIONS[language]
    letters = [_is_latin(character) for character in text if character.isalpha()]
    return UNKNOWN if letters.count(False) > letters.count(True) else REGIONS[language]


def directions(line: Line) -> list[tuple[str, bool]]:
    """The line in pieces that run one way each, with whether they run leftwards; a sign goes with what is before it."""
    if line.text.isascii():
        return [(line.text, line.leftwards)]
    way = line.leftwards
    marked = []
    for character in line.text:
        direction = unicodedata.bidirectional(character)
        way = direction in {"R", "AL", "AN"} if direction in {"L", "R", "AL", "AN", "EN"} else way
        marked.append((character, way))
    return [("".join(one for one, _ in piece), way) for way, piece in groupby(marked, key=lambda pair: pair[1])]


@lru_cache(maxsize=KNOWN_CHARACTERS)
def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_LATIN)
