"""What the checks say of a version as it was kept, beside the steps that they say it of. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Set
from dataclasses import dataclass

from bot.dialogue.checks import catalogue, check, translations
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.registry import severity
from bot.dialogue.difference import Translation, stale_translations
from bot.dialogue.loading import Version
from bot.dialogue.problems import Severity
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES, Catalogues, Language

# They are told at the text itself (`left_behind`).
_AT_THE_TEXT = frozenset({"not-translated", "stale-translation"})


@dataclass(frozen=True, slots=True)
class Finding:
    """`step` counts from 1; 0 is the whole. `text`: the check's own words, in English."""

    step: int
    code: str
    text: str
    language: Language
    severity: Severity


def findings(version: Version, known: Set[str], left: Collection[Translation] = ()) -> tuple[Finding, ...]:
    """In the order of the steps. `known`: the ids of all scripts; `left`: translations that are no translations."""
    script = version.script
    found = [_of(issue, "nb") for issue in (*check(script), *catalogue.check(script, known | {script.id}, None))]
    for language in LANGUAGES[1:]:
        kept = _catalogue(version, language, {one.context for one in left if one.language == language})
        told = (issue for issue in translations.check(script, kept) if issue.code not in _AT_THE_TEXT)
        found += [_of(issue, language) for issue in told]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.step, LANGUAGES.index(one.language), one.code)))


def left_behind(version: Version, base: Version | None, catalogues: Catalogues | None) -> tuple[Translation, ...]:
    """Translations that are missing or older than their text. `catalogues`: those that a file is read with."""
    found = {(one.language, one.context): one for one in stale_translations(version, base)}
    for language, context, source in _untranslated(version, catalogues):
        said = version.texts[language].get(context, source)
        found.setdefault((language, context), Translation(language, context, source, said, "missing"))
    return tuple(found.values())


def _untranslated(version: Version, catalogues: Catalogues | None) -> Iterator[tuple[Language, str, str]]:
    for language in LANGUAGES[1:] if catalogues else ():
        for context, source in texts(version.script):
            if catalogues and catalogues.translation(language, context, source) is None:
                yield language, context, source


def _catalogue(version: Version, language: Language, missing: Set[str]) -> Catalogues:
    """The texts of a stored version as the catalogue of one language that they came from."""
    said = version.texts[language]
    sources: Iterable[tuple[str, str]] = texts(version.script)
    own = {(key, source): said[key] for key, source in sources if said.get(key) and key not in missing}
    return Catalogues({}, {}, {language: own})


def _of(issue: Issue, language: Language) -> Finding:
    step = int(issue.path[1]) + 1 if issue.path[:1] == ("steps",) and len(issue.path) > 1 else 0
    return Finding(step, issue.code, issue.text, language, severity(issue.code))
