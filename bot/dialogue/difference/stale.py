"""The translations of a version that are not there, or were made from words that stand no more."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.difference.said import Left, Told, left_behind
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Translation:
    """`text` is what a person would read now; `source` the Bokmål that it should say."""

    language: Language
    context: str
    source: str
    text: str
    state: Left


def stale_translations(new: Version, base: Version | None) -> tuple[Translation, ...]:
    """In reading order, language by language. Without a base only what is missing can be known."""
    now, was = Told(new), Told(base) if base else None
    known = dict(_by_place(base)) if base else {}
    found = []
    for language in LANGUAGES:
        for place, source in _by_place(new):
            said = now.said(place, source)
            old = was.said(place, known.get(place)) if was else None
            if left := left_behind(old, said, language, place):
                context = f"{new.script.id}.{place}"
                found.append(Translation(language, context, said.plain, said.in_(language), left))
    return tuple(found)


def _by_place(version: Version) -> list[tuple[str, str]]:
    return [(context.removeprefix(f"{version.script.id}."), source) for context, source in texts(version.script)]
