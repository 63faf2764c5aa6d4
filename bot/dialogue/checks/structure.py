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
    before = _turned(onward)
    for number, step in enumerate(script.steps):
        if step.mirrors is None or numbers.get(step.mirrors, number) < number:
            continue
        if step.mirrors == step.id or step.mirrors not in _reached(before, step.id):
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


def _turned(onward: dict[str, set[str]]) -> dict[str, set[str]]:
    """From every state to those that lead to it."""
    found: dict[str, set[str]] = {}
    for key, after in onward.items():
        for state in after:
            found.setdefault(state, set()).add(key)
    return found


def _circle(onward: dict[str, set[str]]) -> str | None:
    """The first step that leads back to itself. What is left when every state without a way on is taken away."""
    leads_to = _turned(onward)
    left = {key: len(after) for key, after in onward.items()}
    ends = [state for state in {*onward, *leads_to} if not left.get(state)]
    gone = set(ends)
    while ends:
        for key in leads_to.get(ends.pop(), ()):
            left[key] -= 1
            if not left[key]:
                gone.add(key)
                ends.append(key)
    waiting = [key for key in onward if key not in gone and key not in frame.STATES]
    return next((key for key in waiting if key in _reached_after(onward, key)), None)


def _reached_after(onward: dict[str, set[str]], key: str) -> set[str]:
    return set().union(*(_reached(onward, state) for state in onward[key]))
