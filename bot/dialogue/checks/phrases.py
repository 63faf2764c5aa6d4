"""Words that the robot should not say, in each language (METHOD §§1–3, 7).

A pattern is narrow on purpose: a rule that cries wolf is soon ignored. What a person says (labels, words to tap) and
what stands in quotation marks is not the robot's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.checks import topics
from bot.dialogue.checks.phrase_table import TABLE
from bot.language.catalogues import Language

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
# Every text of a large catalogue in one language; the same words are looked at once a process.
_KEPT = 16_384


@dataclass(frozen=True, slots=True)
class _Phrase:
    code: str
    advice: str
    asks_only: bool
    patterns: Mapping[Language, re.Pattern[str]]


def _compiled(table: Mapping[str, tuple[str, Mapping[Language, str]]], *, asks_only: bool) -> tuple[_Phrase, ...]:
    return tuple(
        _Phrase(
            code,
            advice,
            asks_only,
            {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()},
        )
        for code, (advice, patterns) in table.items()
    )


_PHRASES = (*_compiled(TABLE, asks_only=False), *_compiled(topics.TABLE, asks_only=True))


def found_in(text: str, language: Language) -> Iterator[tuple[str, str]]:
    """Each (code, what and what to do)."""
    yield from _found(text, language)


@lru_cache(_KEPT)
def _found(text: str, language: Language) -> tuple[tuple[str, str], ...]:
    spoken = _QUOTED.sub("«»", text)
    asks = "?" in spoken or topics.INVITES.match(spoken) is not None
    return tuple(
        (phrase.code, f"'{match[0].strip()}' {phrase.advice}")
        for phrase in _PHRASES
        if (asks or not phrase.asks_only) and (match := phrase.patterns[language].search(spoken))
    )
