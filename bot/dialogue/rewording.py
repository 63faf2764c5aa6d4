"""New words in a script's file, each at its own place: every comment, quote, line and order stays as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.dialogue import loading, yaml
from bot.dialogue.loading import Version
from bot.dialogue.problems import BadScript
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path, located_texts
from bot.dialogue.yaml import Span
from bot.language.catalogues import LANGUAGES, Language

# What YAML cannot hold as it is between double quotes.
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}

Said = Mapping[Language, Mapping[str, str]]


def version_with(base: Version, said: Said) -> Version:
    """The version that these words, by language and context, make of `base`. Without any, `base` as it is.

    Raises BadScript when a text cannot stand where it is, and KeyError for a context that the script does not have.
    """
    texts = {language: {**base.texts[language], **said.get(language, {})} for language in LANGUAGES}
    changed = {key: words for key, words in said.get("nb", {}).items() if words != base.texts["nb"][key]}
    source = reworded(base.script, base.source, changed)
    script = loading.stored(source, {}, f"{base.script.id}.yaml").script if changed else base.script
    return Version(loading.content_hash(script, texts), script, source, texts)


def reworded(script: Script, source: str, said: Mapping[str, str]) -> str:
    """The file with these Bokmål texts, by context, and nothing else changed. Raises KeyError and BadScript."""
    paths = {context: path for path, context, _ in located_texts(script)}
    wanted = {paths[context]: words for context, words in said.items()}
    if not wanted:
        return source
    meant = yaml.read(source, "").data
    for path, words in wanted.items():
        meant = _replaced(meant, path, words)
    # Most often the quotes that stand there do for all of them; else each is tried by itself.
    spans = yaml.spans(source)
    at_once = source
    for path in sorted(wanted, key=lambda path: spans[path].start, reverse=True):
        at_once = _ways(at_once, spans[path], wanted[path])[0]
    return at_once if _data(at_once) == meant else _one_by_one(source, wanted)


def _one_by_one(source: str, wanted: Mapping[Path, str]) -> str:
    for path, words in wanted.items():
        span, meant = yaml.spans(source)[path], _replaced(yaml.read(source, "").data, path, words)
        tried = [new for new in _ways(source, span, words) if _data(new) == meant]
        if not tried:
            raise ValueError(f"the text at {path} cannot be written there")
        source = tried[0]
    return source


def _data(source: str) -> Any:
    try:
        return yaml.read(source, "").data
    except BadScript:
        return None


def _replaced(data: Any, path: Path, words: str) -> Any:
    """The same data with other words at one place; what is around it is copied, not changed."""
    if not path:
        return words
    if isinstance(data, list):
        return [_replaced(one, path[1:], words) if n == path[0] else one for n, one in enumerate(data)]
    return {key: _replaced(one, path[1:], words) if key == path[0] else one for key, one in data.items()}


def _ways(source: str, span: Span, words: str) -> list[str]:
    """In the quotes that stand there, if the words can be read in them, and in double ones."""
    before = source[span.start : span.end]
    # A block of lines ends with the line breaks that belong to the file around it.
    quoted = '"' + _ESCAPED.sub(_escaped, words) + '"' + before[len(before.rstrip()) :]
    plain = {"'": ["'" + words.replace("'", "''") + "'"], "": [words]}
    return [source[: span.start] + one + source[span.end :] for one in (*plain.get(span.style, ()), quoted)]


def _escaped(found: re.Match[str]) -> str:
    sign = found.group()
    return _SHORT.get(sign) or f"\\u{ord(sign):04x}"
