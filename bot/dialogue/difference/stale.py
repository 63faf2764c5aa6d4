"""The translations of a version that are not there, or were made from words that stand no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.difference.said import Left, Told, left_behind
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES, Catalogues, Language


@dataclass(frozen=True, slots=True)
class Translation:
    """`text` is what a person would read now; `source` the Bokmål that it should say."""

    language: Language
    context: str
    source: str
    text: str
    state: Left


def stale_translations(
    new: Version, base: Version | None, catalogues: Catalogues | None = None
) -> tuple[Translation, ...]:
    """In reading order, language by language. Without a base only what is missing can be known.

    `catalogues`: those that a file is read with, where what nobody translated has no text at all.
    """
    found = {(one.language, one.context): one for one in _stale(new, base)}
    for language, context, source in _untranslated(new, catalogues):
        said = new.texts[language].get(context, source)
        found.setdefault((language, context), Translation(language, context, source, said, "missing"))
    return tuple(found.values())


def _stale(new: Version, base: Version | None) -> Iterator[Translation]:
    now, was = Told(new), Told(base) if base else None
    known = dict(_by_place(base)) if base else {}
    for language in LANGUAGES:
        for place, source in _by_place(new):
            said = now.said(place, source)
            old = was.said(place, known.get(place)) if was else None
            if left := left_behind(old, said, language, place):
                yield Translation(language, f"{new.script.id}.{place}", said.plain, said.in_(language), left)


def _untranslated(version: Version, catalogues: Catalogues | None) -> Iterator[tuple[Language, str, str]]:
    for language in LANGUAGES[1:] if catalogues else ():
        for context, source in texts(version.script):
            if catalogues and catalogues.translation(language, context, source) is None:
                yield language, context, source


def _by_place(version: Version) -> list[tuple[str, str]]:
    return [(context.removeprefix(f"{version.script.id}."), source) for context, source in texts(version.script)]
