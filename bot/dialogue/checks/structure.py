"""Steps that nobody reaches, and ways that never end."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue import frame
from bot.dialogue.checks.issue import Issue
from bot.dialogue.machine import ways
from bot.dialogue.script import Script


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
    for number, step in enumerate(script.steps):
        earlier = {key for key in numbers if numbers[key] < number or step.id in _reached(onward, key)}
        if step.mirrors and step.mirrors not in earlier - {step.id}:
            text = f"'{step.mirrors}' is asked later than '{step.id}'; mirror an earlier answer"
            yield Issue(("steps", number, "mirrors"), "mirrors-later", text)


def _reached(onward: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        state = waiting.pop()
        if state not in found:
            found.add(state)
            waiting += onward.get(state, ())
    return found


def _circle(onward: dict[str, set[str]]) -> str | None:
    steps = ((key, after) for key, after in onward.items() if key not in frame.STATES)
    return next((key for key, after in steps if any(key in _reached(onward, state) for state in after)), None)
