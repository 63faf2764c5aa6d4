"""Texts that are missing in a language, stale, or lost something on the way."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.checks import wording
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.nynorsk import bokmal_in
from bot.dialogue.checks.placeholders import names_in, stands_alone
from bot.dialogue.checks.questions import has_two_questions
from bot.dialogue.checks.references import ALWAYS_COMMANDS
from bot.dialogue.checks.safety import help_words
from bot.dialogue.commands import command_in
from bot.dialogue.condition import MOST_CHARACTERS
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path, located_texts
from bot.dialogue.step import LABEL_CHARACTERS
from bot.language.catalogues import LANGUAGES, NAMES, Catalogues, Language

# A shorter text may be the same word in two languages.
SAME_WORDS = 3


def check(script: Script, catalogues: Catalogues) -> list[Issue]:
    """Every issue has the path of the source text in the script file."""
    return [issue for language in LANGUAGES if language != "nb" for issue in _in(script, language, catalogues)]


def _in(script: Script, language: Language, catalogues: Catalogues) -> Iterator[Issue]:
    kept = {context for context, _ in catalogues.own.get(language, {})}
    said: list[tuple[Path, str]] = []
    for path, context, source in located_texts(script):
        translated = catalogues.translation(language, context, source)
        if translated:
            said.append((path, translated))
            yield from _one(path, f"'{context}' in {NAMES[language]}", source, translated, language)
        else:
            yield _missing(path, context, language, stale=context in kept)
    for issue in wording.in_language(said, language):
        yield Issue(issue.path, issue.code, f"in {NAMES[language]}: {issue.text}")
    yield from _buttons(said, language)


def _missing(path: Path, context: str, language: Language, *, stale: bool) -> Issue:
    where = f"locales/{language}/LC_MESSAGES/dialogues.po"
    if stale:
        what = f"'{context}' was translated to {NAMES[language]} from other words; look at it again in {where}"
        return Issue(path, "stale-translation", what)
    return Issue(path, "not-translated", f"'{context}' has no {NAMES[language]}; add it to {where}")


def _one(path: Path, where: str, source: str, said: str, language: Language) -> Iterator[Issue]:
    yield from _placeholders(path, where, source, said)
    if path[-1] == "label" or "words" in path:
        if len(said) > LABEL_CHARACTERS:
            long = f"is {len(said)} characters; a button holds {LABEL_CHARACTERS}, so shorten it"
            yield Issue(path, "label-too-long", f"{where} {long}")
    elif len(said) > MOST_CHARACTERS:
        long = f"is {len(said)} characters; a message holds {MOST_CHARACTERS}, so shorten it"
        yield Issue(path, "text-too-long", f"{where} {long}")
    if language == "nn" and (form := bokmal_in(said)):
        yield Issue(path, "bokmal-form", f"{where} has '{form}', which is Bokmål; write it in Nynorsk")
    if language == "en" and is_untranslated(language, source, said, is_source=path[-1] == "source"):
        yield Issue(path, "same-as-source", f"{where} is the Bokmål text; translate it")
    if path[-1] == "ask" and has_two_questions(said, language):
        yield Issue(path, "two-questions", f"{where} has two questions in one message; ask one")
    yield from help_words(path, said, where)


def is_untranslated(language: Language, source: str, said: str, *, is_source: bool = False) -> bool:
    """Whether the Bokmål itself stands where a translation should: nobody would say the same in both languages.

    Short words may be the same, and so may the name of a source; in Nynorsk much is, unless a Bokmål form is in it.
    """
    if language == "nb" or said != source:
        return False
    if language == "nn":
        return bokmal_in(said) is not None
    return len(said.split()) >= SAME_WORDS and not is_source


def _placeholders(path: Path, where: str, source: str, said: str) -> Iterator[Issue]:
    lost, invented = names_in(source) - names_in(said), names_in(said) - names_in(source)
    for name in sorted(lost):
        yield Issue(path, "lost-placeholder", f"{where} lacks '{{{name}}}'; put it in")
    for name in sorted(invented):
        yield Issue(path, "invented-placeholder", f"{where} has '{{{name}}}', which the source lacks; take it out")
    if stands_alone(said):
        yield Issue(path, "open-brace", f"{where} has a '{{' or '}}' that stands alone; take it away")


def _buttons(said: list[tuple[Path, str]], language: Language) -> Iterator[Issue]:
    seen: set[tuple[int | str, str]] = set()
    for path, text in said:
        if path[-1] != "label":
            continue
        group = path[1] if path[0] == "steps" else path[0]
        if (group, text.casefold()) in seen:
            what = f"'{text}' stands on two buttons in {NAMES[language]}; nobody could tell which was meant"
            yield Issue(path, "same-label", what)
        seen.add((group, text.casefold()))
        if command_in(text) in ALWAYS_COMMANDS:
            what = f"'{text}' in {NAMES[language]} always means something else when it is typed; choose another"
            yield Issue(path, "label-is-command", what)
