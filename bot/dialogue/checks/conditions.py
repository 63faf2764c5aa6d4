"""Conditions that never or always hold, and wordings that nothing leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.dialogue.checks import graph
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.truth import truth
from bot.dialogue.condition import Condition
from bot.dialogue.machine import ways
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path
from bot.dialogue.step import Step


def check(script: Script) -> Iterator[Issue]:
    """Relies on a script without circles."""
    onward = ways(script)
    bits = {state: 1 << place for place, state in enumerate(graph.in_order(onward))}
    earlier, steps = graph.before(onward), {step.id: step for step in script.steps}
    for number, step in enumerate(script.steps):

        def never_given(key: str, here: int = earlier.get(step.id, 0)) -> bool:
            return not bits.get(key, 0) & here

        for path, condition in step.conditions():
            yield from _told(("steps", number, *path), condition, steps, never_given)
        yield from _shadowed(number, step)
    for number, ending in enumerate(script.end if isinstance(script.end, list) else ()):
        if ending.when:
            yield from _told(("end", number, "when"), ending.when, steps, _nothing_is_later)


def _nothing_is_later(_key: str) -> bool:
    """At the closing choice every answer that will be given has been."""
    return False


def _told(
    path: Path, condition: Condition, steps: dict[str, Step], never_given: Callable[[str], bool]
) -> Iterator[Issue]:
    later = [key for key in condition.answers() if never_given(key)]
    if later:
        text = f"'{later[0]}' is never answered before this; look at an earlier answer"
        yield Issue(path, "condition-later", text)
        return
    found = truth(condition, steps, never_given)
    if found == "never":
        yield Issue(path, "never-true", "this condition never holds; correct it, or take away what depends on it")
    elif found == "always":
        yield Issue(path, "always-true", "this condition always holds; correct it, or take it away")


def _shadowed(number: int, step: Step) -> Iterator[Issue]:
    for n, variant in enumerate(step.variants):
        if any(variant.when == other.when for other in step.variants[:n]):
            text = "an earlier wording has the same condition, so this one is never said; change its 'when'"
            yield Issue(("steps", number, "variants", n, "when"), "shadowed-variant", text)
