"""Conditions that come out the same whatever anybody answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from bot.dialogue.condition import Condition
from bot.dialogue.step import Step

Truth = Literal["always", "never"] | None
_OTHER: dict[Truth, Truth] = {"always": "never", "never": "always", None: None}

# The facts that are counted; the others hold or do not.
_COUNTED = frozenset({"times_done"})
# Kinds of step where one button excludes the others.
_ONE_BUTTON = frozenset({"choose", "degree", "confirm", "card", "look-again"})


def truth(condition: Condition, steps: Mapping[str, Step], never_given: Callable[[str], bool]) -> Truth:
    """`never_given`: whether a step can have no answer yet where the condition is looked at."""
    if condition.not_ is not None:
        return _OTHER[truth(condition.not_, steps, never_given)]
    parts = condition.all_ if condition.all_ is not None else condition.any_
    if parts is not None:
        together = [truth(part, steps, never_given) for part in parts]
        if condition.all_ is not None:
            return _of_all(parts, together, steps)
        return _of_any(parts, together)
    return _alone(condition, never_given)


def _alone(condition: Condition, never_given: Callable[[str], bool]) -> Truth:
    if condition.answer is not None:
        if never_given(condition.answer):
            return "always" if condition.given is False else "never"
        return "never" if condition.is_ == [] else None
    if condition.at_least == 0 and condition.every is None:
        return "always"
    boolean = condition.fact is not None and condition.fact not in _COUNTED
    return "never" if boolean and (condition.at_least or 0) > 1 else None


def _of_all(parts: list[Condition], together: list[Truth], steps: Mapping[str, Step]) -> Truth:
    if "never" in together or _denied(parts) or _excluded(parts, steps):
        return "never"
    return "always" if all(one == "always" for one in together) else None


def _of_any(parts: list[Condition], together: list[Truth]) -> Truth:
    if "always" in together or _denied(parts):
        return "always"
    return "never" if all(one == "never" for one in together) else None


def _denied(parts: list[Condition]) -> bool:
    """The same thing is said and denied."""
    denied = [part.not_ for part in parts if part.not_ is not None]
    if any(part == one for one in denied for part in parts):
        return True
    given = {(part.answer, part.given) for part in parts if part.given is not None}
    return any((answer, not value) in given for answer, value in given)


def _excluded(parts: list[Condition], steps: Mapping[str, Step]) -> bool:
    """Two buttons of which only one can be chosen."""
    chosen: dict[str, set[str]] = {}
    for part in parts:
        step = steps.get(part.answer or "")
        if step is None or part.is_ is None or step.kind not in _ONE_BUTTON or step.up_to > 1:
            continue
        known = chosen.setdefault(step.id, set(part.is_))
        known &= set(part.is_)
    return any(not left for left in chosen.values())
