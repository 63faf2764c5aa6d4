"""Placeholders that no one fills in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path, located_texts
from bot.dialogue.step import Step
from bot.dialogue.words import PLACEHOLDERS

# What may be unknown when a conversation begins, and the fact that tells.
_NEEDS_FACT = {"penger": "money_text", "dag": "meeting_known", "tid": "meeting_known", "steg": "open_step"}

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
    for number, step in enumerate(script.steps):
        yield from _unguarded(number, step)


def _unguarded(number: int, step: Step) -> Iterator[Issue]:
    own = {one.fact for one in step.when.every_one()} if step.when else set()
    said: list[tuple[Path, str, Set[str | None]]] = [(("ask",), step.ask, own)]
    for n, variant in enumerate(step.variants):
        said.append((("variants", n, "ask"), variant.ask, own | {one.fact for one in variant.when.every_one()}))
    for path, text, facts in said:
        for name in sorted(names_in(text) & _NEEDS_FACT.keys()):
            if _NEEDS_FACT[name] not in facts:
                what = f"'{{{name}}}' may be empty; say this only 'when: {{fact: {_NEEDS_FACT[name]}}}'"
                yield Issue(("steps", number, *path), "placeholder-unguarded", what)


def names_in(text: str) -> set[str]:
    """The placeholders of a text."""
    return set(_BRACES.findall(text))


def stands_alone(text: str) -> bool:
    """Whether a brace is left over when the placeholders are taken out."""
    return bool(set(_BRACES.sub("", text)) & {"{", "}"})


def fits(source: str, translated: str) -> bool:
    """Whether a translation can be filled in like its source. A placeholder left out harms nobody."""
    return names_in(translated) <= names_in(source) and not stands_alone(translated)
