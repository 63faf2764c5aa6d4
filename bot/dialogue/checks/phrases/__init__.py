"""Words that the robot should not say, in each language (METHOD §§1–3, 7).

What a person says (labels, words to tap) and what stands in quotation marks is not the robot's. Bokmål and Nynorsk have
one table: Nynorsk is folded to it first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.dialogue.checks.phrases import families, signs
from bot.dialogue.checks.phrases.asking import asks
from bot.dialogue.checks.phrases.blame import BLAME
from bot.dialogue.checks.phrases.comfort import COMFORT
from bot.dialogue.checks.phrases.expert import EXPERT
from bot.dialogue.checks.phrases.folding import Folded, as_written, folded, without
from bot.dialogue.checks.phrases.jargon import JARGON
from bot.dialogue.checks.phrases.limits import LIMITS
from bot.dialogue.checks.phrases.notation import compiled
from bot.dialogue.checks.phrases.orders import ORDERS
from bot.dialogue.checks.phrases.robot import ROBOT
from bot.dialogue.checks.phrases.table import Phrases
from bot.dialogue.checks.phrases.topics_of_health import TOPICS_OF_HEALTH
from bot.dialogue.checks.phrases.topics_of_society import TOPICS_OF_SOCIETY
from bot.language.catalogues import Language

TABLE = (*JARGON, *ORDERS, *BLAME, *COMFORT, *EXPERT, *ROBOT, *LIMITS, *TOPICS_OF_HEALTH, *TOPICS_OF_SOCIETY)
# Every text of a large catalogue in one language; the same words are looked at once a process.
_KEPT = 16_384


@dataclass(frozen=True, slots=True)
class _Compiled:
    phrases: Phrases
    pattern: re.Pattern[str]


@cache
def _patterns(english: bool) -> tuple[_Compiled, ...]:
    if english:
        return tuple(_Compiled(one, compiled(one.english, families.EN)) for one in TABLE)
    return tuple(_Compiled(one, compiled(one.norwegian, families.NO)) for one in TABLE)


def found_in(text: str, language: Language) -> Iterator[tuple[str, str]]:
    """Each (code, what and what to do)."""
    yield from _found(text, language)


@lru_cache(_KEPT)
def _found(text: str, language: Language) -> tuple[tuple[str, str], ...]:
    forms = tuple(_forms(text, language))
    told = [
        (one.phrases.code, f"'{said}' {one.phrases.advice}")
        for one in _patterns(language == "en")
        if (said := _said(one, text, forms))
    ]
    return (*told, *signs.found_in(text))


def _forms(text: str, language: Language) -> Iterator[tuple[Folded, bool]]:
    """Each sentence, and again without its small words when it has some; and whether it asks."""
    small = families.SMALL_EN if language == "en" else families.SMALL_NO
    for sentence in folded(text, language):
        asked, shorter = asks(sentence.words), without(sentence, small)
        yield sentence, asked
        if shorter != sentence:
            yield shorter, asked


def _said(one: _Compiled, text: str, forms: tuple[tuple[Folded, bool], ...]) -> str | None:
    for sentence, asked in forms:
        if (one.phrases.asks_only and not asked) or _is_of(one.phrases.but_of, sentence):
            continue
        if match := one.pattern.search(sentence.words):
            return as_written(text, sentence, match)
    return None


def _is_of(words: frozenset[str], sentence: Folded) -> bool:
    return any(f" {word} " in sentence.words for word in words)
