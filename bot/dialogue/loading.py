"""From the text of a file to a script, or to located problems."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.dialogue import yaml
from bot.dialogue.checks import Issue, catalogue, check, translations
from bot.dialogue.checks.placeholders import fits
from bot.dialogue.checks.registry import severity
from bot.dialogue.machine import Compiled, compile_script
from bot.dialogue.problems import BadScript, Problem, errors
from bot.dialogue.script import Script
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES, Catalogues, Language

Texts = Mapping[Language, Mapping[str, str]]


@dataclass(frozen=True)
class Version:
    """One script version: known by the hash of its content and of its translations."""

    hash: str
    script: Script
    source: str
    texts: Texts


def load(text: str, file: str) -> Script:
    """Raises BadScript with every error, each with its place in the file. Warnings are for `reviewed`."""
    script, found = reviewed(text, file)
    if wrong := errors(found):
        raise BadScript(wrong)
    return script


def reviewed(text: str, file: str) -> tuple[Script, list[Problem]]:
    """The script, and all that its author should look at. Raises BadScript when there is no script."""
    script, located = _read(text, file)
    return script, _at(check(script), located, file)


def version(text: str, file: str, catalogues: Catalogues) -> Version:
    """The version that a file and the catalogues make now. Raises BadScript."""
    script = load(text, file)
    said = version_texts(script, catalogues)
    return Version(content_hash(script, said), script, text, said)


def stored(source: str, said: Mapping[str, Mapping[str, str]], file: str) -> Version:
    """A version as it was kept. Compare its hash with the one it was kept under. Raises BadScript.

    The checks of the content are left out: one that came later must not lock out a run that is under way.
    """
    script, _ = _read(source, file)
    kept: Texts = {language: dict(said.get(language, {})) for language in LANGUAGES}
    return Version(content_hash(script, kept), script, source, kept)


def compiled(version: Version) -> Compiled:
    return compile_script(version.script, version.hash, version.texts)


def version_texts(script: Script, catalogues: Catalogues) -> Texts:
    """Every text in every language, as it stands now. A translation that cannot be filled in is not used."""

    def said(language: Language, context: str, source: str) -> str:
        translated = catalogues.dialogue(language, context, source)
        return translated if fits(source, translated) else source

    return {
        language: {context: said(language, context, source) for context, source in texts(script)}
        for language in LANGUAGES
    }


def content_hash(script: Script, said: Texts) -> str:
    """Bound to what a person would read: structure, wording and every translation; comments are free."""
    content = {
        "script": script.model_dump(mode="json", by_alias=True, exclude_defaults=True),
        "texts": {language: dict(said[language]) for language in LANGUAGES},
    }
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def translation_problems(text: str, file: str, catalogues: Catalogues) -> list[Problem]:
    """What is wrong with the translations of a script, at the place of the source. Raises BadScript."""
    script, located = _read(text, file)
    return _at(translations.check(script, catalogues), located, file)


def catalogue_problems(text: str, file: str, known: Set[str], other_file: str | None) -> list[Problem]:
    """What is wrong only beside the other scripts. Raises BadScript."""
    script, located = _read(text, file)
    return _at(catalogue.check(script, known, other_file), located, file)


def _read(text: str, file: str) -> tuple[Script, yaml.Located]:
    located = yaml.read(text, file)
    if not isinstance(located.data, dict):
        raise BadScript([Problem(file, 1, 1, "not-a-script", "a script begins with 'format: 1'; see the README")])
    try:
        return Script.model_validate(located.data), located
    except ValidationError as error:
        found = {_explained(details, located, file) for details in _told_once(error.errors())}
        raise BadScript(sorted(found)) from error


def _at(issues: Iterable[Issue], located: yaml.Located, file: str) -> list[Problem]:
    return sorted(
        Problem(file, *located.place(issue.path), issue.code, issue.text, severity(issue.code)) for issue in issues
    )


_PLAIN = {
    "missing": "'{key}' is missing; add it",
    "extra_forbidden": "'{key}' is not a word of this format; check the spelling or take it away",
    "string_too_long": "too long; at most {max_length} characters",
    "string_too_short": "empty; write the text or take the line away",
    "literal_error": "must be one of {expected}",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "model_type": "must be a group of lines, each with its own word and a colon",
    "list_type": "must be a list; begin each line with '- '",
    "too_short": "needs at least {min_length} item",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "string_pattern_mismatch": "must be a short word in small letters a–z, digits and hyphens",
}


def _told_once(found: list[ErrorDetails]) -> list[ErrorDetails]:
    """One mistake, one problem: where a value may be of several kinds, each of them complains."""
    deeper = {_path(details)[:length] for details in found for length in range(len(_path(details)))}
    plainly = {_path(details) for details in found if details["type"] not in _OF_A_KIND}
    return [
        details
        for details in found
        if details["type"] not in _OF_A_KIND or _path(details) not in (deeper if details["input"] else set()) | plainly
    ]


# What the other kinds say of a value that was meant to be of one.
_OF_A_KIND = frozenset({"literal_error", "model_type", "list_type"})


def _path(details: ErrorDetails) -> tuple[str | int, ...]:
    return tuple(part for part in details["loc"] if not _is_union_tag(part))


def _explained(details: ErrorDetails, located: yaml.Located, file: str) -> Problem:
    path = _path(details)
    if details["type"] == "missing":
        line, column = located.place(path[:-1])
    else:
        line, column = located.place(path)
    context = dict(details.get("ctx") or {})
    key = path[-1] if path else "script"
    template = _PLAIN.get(details["type"], details["msg"].removeprefix("Value error, "))
    for name, value in {"key": key, **context}.items():
        template = template.replace(f"{{{name}}}", str(value))
    where = ".".join(str(part) for part in path)
    return Problem(file, line, column, details["type"].replace("_", "-"), f"{where}: {template}" if where else template)


def _is_union_tag(part: str | int) -> bool:
    """Pydantic names the member of a union in the path; the file knows nothing of it."""
    return isinstance(part, str) and (
        part in {"Goes", "int"} or part.startswith(("literal[", "list[", "constrained-", "function-"))
    )
