"""What the checks find in a version, each by the text it is about: for those who change texts, not files."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from bot.dialogue.checks import check, translations
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.registry import severity
from bot.dialogue.loading import Version
from bot.dialogue.problems import Severity
from bot.dialogue.script_texts import Path, located_texts
from bot.dialogue.step import LABEL_CHARACTERS
from bot.language.catalogues import LANGUAGES, Catalogues, Language

MOST_OF_A_TITLE = 60
MOST_OF_A_SOURCE = 120
MOST_OF_A_TEXT = 600


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`context`: of the text it is about, "" when it is about more than one. `text`: as `scripts check` says it."""

    language: Language
    context: str
    step: int
    code: str
    text: str
    severity: Severity


def found(version: Version, unread: Container[tuple[Language, str]] = ()) -> list[Finding]:
    """`unread`: translations, by language and context, that were made from other words: nothing is said of them."""
    script = version.script
    contexts = {path: context for path, context, _ in located_texts(script)}
    all_of_it = [_finding(contexts, "nb", issue) for issue in check(script)]
    for language in LANGUAGES:
        if language != "nb":
            issues = translations.in_one(script, language, _catalogues(version, language))
            all_of_it += [_finding(contexts, language, issue) for issue in issues]
    return sorted(one for one in set(all_of_it) if (one.language, one.context) not in unread)


def _catalogues(version: Version, language: Language) -> Catalogues:
    """The version's own texts, as a catalogue has them."""
    own = {(key, source): version.texts[language][key] for key, source in version.texts["nb"].items()}
    return Catalogues({}, {}, {language: own})


def _finding(contexts: dict[Path, str], language: Language, issue: Issue) -> Finding:
    path = issue.path
    step = path[1] + 1 if len(path) > 1 and path[0] == "steps" and isinstance(path[1], int) else 0
    return Finding(language, contexts.get(path, ""), step, issue.code, issue.text, severity(issue.code))


def most_characters(kind: str) -> int:
    """How long a text of this kind may be (see script_texts.Place)."""
    if kind in ("label", "words", "end"):
        return LABEL_CHARACTERS
    return {"title": MOST_OF_A_TITLE, "source": MOST_OF_A_SOURCE}.get(kind, MOST_OF_A_TEXT)
