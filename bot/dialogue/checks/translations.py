"""Texts that are missing in a language, or lost something on the way."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.placeholders import names_in, stands_alone
from bot.dialogue.script import LABEL_CHARACTERS, Script, located_texts
from bot.language.catalogues import LANGUAGES, NAMES, Catalogues, Language


def check(script: Script, catalogues: Catalogues) -> list[Issue]:
    """Every issue has the path of the source text in the script file."""
    return [
        issue
        for path, context, source in located_texts(script)
        for language in LANGUAGES
        if language != "nb"
        for issue in _one(path, context, source, language, catalogues)
    ]


def _one(
    path: tuple[str | int, ...], context: str, source: str, language: Language, catalogues: Catalogues
) -> Iterator[Issue]:
    name, said = NAMES[language], catalogues.translation(language, context, source)
    if not said:
        text = f"'{context}' has no {name}; add it to locales/{language}/LC_MESSAGES/dialogues.po"
        yield Issue(path, "not-translated", text)
        return
    yield from _placeholders(path, f"'{context}' in {name}", source, said)
    if (path[-1] == "label" or "words" in path) and len(said) > LABEL_CHARACTERS:
        long = f"is {len(said)} characters; a button holds {LABEL_CHARACTERS}, so shorten it"
        yield Issue(path, "label-too-long", f"'{context}' in {name} {long}")


def _placeholders(path: tuple[str | int, ...], where: str, source: str, said: str) -> Iterator[Issue]:
    lost, invented = names_in(source) - names_in(said), names_in(said) - names_in(source)
    for name in sorted(lost):
        yield Issue(path, "lost-placeholder", f"{where} lacks '{{{name}}}'; put it in")
    for name in sorted(invented):
        yield Issue(path, "invented-placeholder", f"{where} has '{{{name}}}', which the source lacks; take it out")
    if stands_alone(said):
        yield Issue(path, "open-brace", f"{where} has a '{{' or '}}' that stands alone; take it away")
