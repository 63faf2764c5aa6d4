"""The fonts that come with the package, and which of them shows what.

typst looks for another font by itself, but of a letter with a mark that the first font has and the letter not, it
then shows the mark alone. So each piece of text is given the font that has all of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont

from bot.application.errors import NotInstalled
from bot.export.clusters import clusters, unseen
from bot.export.extra import NO_FONTS
from bot.language.legible import named

FOLDER = Path(__file__).parent / "vendor" / "fonts"
MAIN, EMOJI = "Noto Sans", "Noto Emoji"

# Asked first, and asked when no font of a single writing has it.
_FIRST = (MAIN, EMOJI)
_LAST = ("Noto Sans Symbols", "Noto Sans Symbols 2", "Noto Sans Math", "Noto Sans SC")

# A document in several writings has some hundred different ones.
KNOWN_CLUSTERS = 4096


@dataclass(frozen=True, slots=True)
class Font:
    family: str
    has: frozenset[str]


Run = tuple[str, str]


def folder() -> Path:
    """Raises NotInstalled when the build has not fetched them."""
    if not any(FOLDER.glob("*.ttf")):
        raise NotInstalled(NO_FONTS)
    return FOLDER


@cache
def fonts() -> tuple[Font, ...]:
    """In the order in which they are asked. Read once a process, in a fifth of a second."""
    found: dict[str, frozenset[str]] = {}
    for file in sorted(folder().glob("*.ttf")):
        family, has = _read(file)
        # The italics lack a few signs that the upright has; what is set in one should do in the others.
        found[family] = found.get(family, has) & has
    return tuple(sorted((Font(*one) for one in found.items()), key=_place))


def _read(file: Path) -> tuple[str, frozenset[str]]:
    with TTFont(file, lazy=True) as font:
        family = font["name"].getDebugName(16) or font["name"].getDebugName(1)
        return str(family), frozenset(map(chr, font.getBestCmap()))


def _place(font: Font) -> tuple[int, str]:
    if font.family in _FIRST:
        return _FIRST.index(font.family), ""
    return (len(_FIRST), font.family) if font.family not in _LAST else (len(_FIRST) + 1 + _LAST.index(font.family), "")


def runs(text: str) -> list[Run]:
    """The text as (font, piece); what no font has is named in the main one."""
    if text.isascii() or fonts()[0].has.issuperset(text):
        return [(MAIN, text)]
    pieces: list[Run] = []
    for cluster in clusters(text):
        pieces += _set(cluster, pieces[-1][0] if pieces else MAIN)
    return [(family, "".join(piece for _, piece in run)) for family, run in groupby(pieces, key=lambda run: run[0])]


def _set(cluster: str, before: str) -> Iterator[Run]:
    """Room stays in the font of the word before it, so that a sentence is one run; that of emoji is too wide."""
    if cluster in " \n\t":
        yield MAIN if before == EMOJI else before, cluster
    elif family := _home(cluster):
        yield family, cluster
    elif family := _home(composed := unicodedata.normalize("NFC", cluster)):
        yield family, composed
    else:
        yield from ((_home(one) or MAIN, one) if _stands(one) else (MAIN, named(one)) for one in _seen(cluster))


def _seen(cluster: str) -> str:
    """Without the joiners: nothing is left that they could join."""
    return "".join(character for character in cluster if not unseen(character))


def _stands(character: str) -> bool:
    """Whether it can be shown alone; a mark without its letter cannot."""
    return bool(_home(character)) and unicodedata.category(character)[0] != "M"


@lru_cache(maxsize=KNOWN_CLUSTERS)
def _home(cluster: str) -> str:
    """The first font that has all that is seen of it."""
    wanted = {character for character in cluster if not unseen(character)}
    return next((font.family for font in fonts() if font.has.issuperset(wanted)), "")
