"""Placeholders that no one fills in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script, located_texts
from bot.dialogue.words import PLACEHOLDERS

_BRACES = re.compile(r"\{([^{}]*)\}")


def check(script: Script) -> Iterator[Issue]:
    answers = {f"svar.{step.id}" for step in script.steps if step.waits}
    for path, _, text in located_texts(script):
        for name in sorted(names_in(text) - PLACEHOLDERS - answers):
            known = ", ".join(sorted(PLACEHOLDERS))
            what = f"'{{{name}}}' is not known; use {known} or svar.STEP, or take the braces away"
            yield Issue(path, "unknown-placeholder", what)
        if stands_alone(text):
            yield Issue(path, "open-brace", "a '{' or '}' stands alone; write it as {name}, or take it away")


def names_in(text: str) -> set[str]:
    """The placeholders of a text."""
    return set(_BRACES.findall(text))


def stands_alone(text: str) -> bool:
    """Whether a brace is left over when the placeholders are taken out."""
    return bool(set(_BRACES.sub("", text)) & {"{", "}"})


def fits(source: str, translated: str) -> bool:
    """Whether a translation can be filled in like its source. A placeholder left out harms nobody."""
    return names_in(translated) <= names_in(source) and not stands_alone(translated)
