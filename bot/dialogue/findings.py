"""What the checks find in a version as it was kept, each by the text and the step it is about. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass

from bot.dialogue.checks import catalogue, check, translations
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.registry import severity
from bot.dialogue.loading import Version
from bot.dialogue.problems import Severity
from bot.dialogue.script_texts import Path, located_texts, texts
from bot.language.catalogues import LANGUAGES, Catalogues, Language

# They are told at the text itself, by `left_behind`.
_AT_THE_TEXT = frozenset({"not-translated", "stale-translation"})


@dataclass(frozen=True, slots=True)
class Finding:
    """`context`: of the text it is about, "" when it is about more than one. `step` counts from 1; 0 is the whole.

    `text`: the check's own words, in English.
    """

    language: Language
    context: str
    step: int
    code: str
    text: str
    severity: Severity


def findings(
    version: Version, known: Set[str] | None = None, left: Collection[tuple[Language, str]] = ()
) -> tuple[Finding, ...]:
    """In the order of the steps. `known`: the ids of all scripts; None: nothing is said of those it leads to.

    `left`: translations that are missing or older than their text, by language and context: nothing is said of them.
    """
    found = dict.fromkeys(one for one in _all(version, known, left) if one.code not in _AT_THE_TEXT)
    return tuple(sorted(found, key=lambda one: (one.step, LANGUAGES.index(one.language), one.code, one.context)))


def _all(version: Version, known: Set[str] | None, left: Collection[tuple[Language, str]]) -> Iterator[Finding]:
    script = version.script
    contexts = {path: context for path, context, _ in located_texts(script)}
    around = catalogue.check(script, known | {script.id}, None) if known is not None else ()
    for issue in (*check(script), *around):
        yield _finding(contexts, "nb", issue)
    for language in LANGUAGES[1:]:
        for issue in translations.in_one(script, language, _catalogues(version, language, left)):
            yield _finding(contexts, language, issue)


def _catalogues(version: Version, language: Language, left: Collection[tuple[Language, str]]) -> Catalogues:
    """The version's own texts of one language, as the catalogue that they came from."""
    said = version.texts[language]
    sources = [(key, source) for key, source in texts(version.script) if (language, key) not in left]
    return Catalogues({}, {}, {language: {(key, source): said[key] for key, source in sources if said.get(key)}})


def _finding(contexts: Mapping[Path, str], language: Language, issue: Issue) -> Finding:
    path = issue.path
    step = path[1] + 1 if len(path) > 1 and path[0] == "steps" and isinstance(path[1], int) else 0
    return Finding(language, contexts.get(path, ""), step, issue.code, issue.text, severity(issue.code))
