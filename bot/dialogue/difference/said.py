"""One text of a version in every language, and whether its translations followed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.checks.translations import is_untranslated
from bot.dialogue.loading import Version
from bot.language.catalogues import LANGUAGES, Language

# `missing`: the Bokmål itself stands there · `stale`: it was made from words that stand no more.
Left = Literal["missing", "stale"]


@dataclass(frozen=True, slots=True)
class Said:
    """`source` is the text of the file; `texts` are what a person reads. None where there is no such text."""

    source: str | None
    texts: Mapping[Language, str | None]

    @property
    def plain(self) -> str:
        """What stands in Bokmål; empty where there is none."""
        return self.texts["nb"] or self.source or ""

    def in_(self, language: Language) -> str:
        return self.texts[language] or self.plain


class Told:
    """A version whose texts are looked up by the place they have inside their script."""

    def __init__(self, version: Version) -> None:
        self.script, self._texts = version.script, version.texts

    def said(self, place: str, source: str | None) -> Said:
        context = f"{self.script.id}.{place}"
        none: Mapping[Language, None] = dict.fromkeys(LANGUAGES)
        return Said(source, none if source is None else {one: self._texts[one].get(context) for one in LANGUAGES})

    def places(self) -> set[str]:
        """Every place that has a text in some language, those that no part of the script asks for as well."""
        start = f"{self.script.id}."
        return {context.removeprefix(start) for one in LANGUAGES for context in self._texts[one]}

    def loose(self, place: str) -> Said:
        """A text at a place that the script does not ask for."""
        found = [self._texts[one].get(f"{self.script.id}.{place}", self._texts[one].get(place)) for one in LANGUAGES]
        return Said(None, dict(zip(LANGUAGES, found, strict=True)))


def left_behind(old: Said | None, new: Said, language: Language, place: str) -> Left | None:
    """What is wrong with the translation of a text; `old`: as it was, when it was there."""
    source, said = new.plain, new.texts[language]
    if language == "nb" or new.source is None:
        return None
    if said is None or is_untranslated(language, source, said, is_source=place.endswith(".source")):
        return "missing"
    if old is None or old.source is None:
        return None
    if said == source:
        return "missing" if old.in_(language) != old.plain else None
    return "stale" if old.plain != source and said == old.texts[language] else None
