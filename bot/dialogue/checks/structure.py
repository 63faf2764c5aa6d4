"""Steps that nobody reaches, ways that never end, choices without a choice."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue import frame
from bot.dialogue.checks import graph
from bot.dialogue.checks.issue import Issue
from bot.dialogue.machine import ways
from bot.dialogue.script import Script
from bot.dialogue.step import Step


def check(script: Script) -> Iterator[Issue]:
    onward = ways(script)
    numbers = {step.id: number for number, step in enumerate(script.steps)}
    reached = _reached(onward, script.steps[0].id)
    for key, number in numbers.items():
        if key not in reached:
            text = f"nobody reaches '{key}'; lead to it with a 'next', or take it away"
            yield Issue(("steps", number, "id"), "unreachable-step", text)
    circle = _circle(onward)
    if circle:
        text = f"'{circle}' leads back to itself; a conversation must only go forward"
        yield Issue(("steps", numbers[circle], "id"), "circle", text)
    yield from _mirrors(script, onward, numbers)
    for number, step in enumerate(script.steps):
        yield from _choice(number, step)
    yield from _endings(script)


def _mirrors(script: Script, onward: dict[str, set[str]], numbers: dict[str, int]) -> Iterator[Issue]:
    before = _turned(onward)
    for number, step in enumerate(script.steps):
        if step.mirrors is None or numbers.get(step.mirrors, number) < number:
            continue
        if step.mirrors == step.id or step.mirrors not in _reached(before, step.id):
            text = f"'{step.mirrors}' is asked later than '{step.id}'; mirror an earlier answer"
            yield Issue(("steps", number, "mirrors"), "mirrors-later", text)


def _choice(number: int, step: Step) -> Iterator[Issue]:
    if step.kind not in ("choose", "choose-several") or step.options_from:
        return
    if all(option.when for option in step.options):
        text = "every button has a 'when', so there may be none to choose; let one stand without"
        yield Issue(("steps", number, "options"), "dead-end", text)
    elif len(step.options) == 1:
        text = "one button is no choice; add another, or say it with kind 'say'"
        yield Issue(("steps", number, "options"), "one-option", text)


def _endings(script: Script) -> Iterator[Issue]:
    if not isinstance(script.end, list):
        return
    if not script.end:
        yield Issue(("end",), "no-closing", "an empty list closes nothing; write usual, none, or the closing choices")
    elif not any(ending.does == "leave" for ending in script.end):
        yield Issue(("end",), "no-leave", "no closing choice lets it lie; add one with 'does: leave'")


def _reached(onward: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        state = waiting.pop()
        if state not in found:
            found.add(state)
            waiting += onward.get(state, ())
    return found


def _turned(onward: dict[str, set[str]]) -> dict[str, set[str]]:
    """From every state to those that lead to it."""
    found: dict[str, set[str]] = {}
    for key, after in onward.items():
        for state in after:
            found.setdefault(state, set()).add(key)
    return found


def _circle(onward: dict[str, set[str]]) -> str | None:
    """The first step that leads back to itself: among those that no order can hold, one that comes after itself."""
    ordered = set(graph.in_order(onward))
    waiting = [key for key in onward if key not in ordered and key not in frame.STATES]
    return next((key for key in waiting if key in _reached_after(onward, key)), None)


def _reached_after(onward: dict[str, set[str]], key: str) -> set[str]:
    return set().union(*(_reached(onward, state) for state in onward[key]))
