"""How heavy a version is to read, the whole and each step, in words and not as a score to chase (METHOD §3.12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.checks.wording import MOST_LIX, MOST_WORDS
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import located_texts
from bot.language.catalogues import LANGUAGES, Language
from bot.language.readability import lix, sentences

Ease = Literal["easy", "near", "again"]

# Under this the whole is light, with room for a long word.
LIGHT_LIX = 20.0
# In one step a single long word weighs much, so the limit is higher; fewer words than this tell nothing.
STEP_LIX, STEP_WORDS = 35.0, 12


@dataclass(frozen=True, slots=True)
class Weight:
    """`longest`: the words of the longest sentence."""

    ease: Ease
    words: int
    longest: int


@dataclass(frozen=True, slots=True)
class Weights:
    """`steps` in the order of the script."""

    whole: Weight
    steps: tuple[Weight, ...]


def weights(version: Version) -> dict[Language, Weights]:
    return {language: _in(version, language) for language in LANGUAGES}


def _in(version: Version, language: Language) -> Weights:
    said = version.texts[language]
    by_step: dict[int, list[str]] = {number: [] for number in range(len(version.script.steps))}
    every: list[str] = []
    for path, context, source in located_texts(version.script):
        if path in (("title",), ("purpose",)):
            continue
        text = said.get(context, source)
        every.append(text)
        if path[0] == "steps":
            by_step[int(path[1])].append(text)
    whole = _weigh(every, near=LIGHT_LIX, most=MOST_LIX)
    return Weights(whole, tuple(_weigh(one, near=STEP_LIX, most=STEP_LIX) for one in by_step.values()))


def _weigh(texts: Iterable[str], *, near: float, most: float) -> Weight:
    kept = list(texts)
    lengths = [len(words) for text in kept for words in sentences(text)]
    longest, words = max(lengths, default=0), sum(lengths)
    heavy = lix(kept) if words >= STEP_WORDS else 0.0
    if longest > MOST_WORDS or heavy > most:
        return Weight("again", words, longest)
    return Weight("near" if heavy > near else "easy", words, longest)
