"""The one word behind its forms: hjelp for hjalp and hjulpet.

The dictionaries are simplemma's; `lemma_table` corrects them. A wrong link would say that somebody returns to
what they did not say, a missing one only leaves a count too low: so what is unknown stays as it stands.
"""

from __future__ import annotations

from functools import cache

from simplemma.strategies import DefaultStrategy

from bot.language.catalogues import Language
from bot.language.lemma_table import CORRECTED
from bot.language.words import is_latin


def lemma(word: str, language: Language) -> str:
    """The form that counts for all forms, case folded; the word itself in another script or when it is unknown.

    Nothing is remembered of what was asked: words are somebody's.
    """
    folded = word.casefold()
    if not is_latin(folded):
        return folded
    corrected = CORRECTED[language].get(folded)
    return corrected or (_dictionaries().get_lemma(folded, language) or folded).casefold()


@cache
def _dictionaries() -> DefaultStrategy:
    """Read at the first word of each language. The small form: 12 MB for all three instead of 100, and fast enough."""
    return DefaultStrategy(low_memory=True)
