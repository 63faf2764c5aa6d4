"""What can be known of the ways through a script: what comes before a step, and the longest way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Ways = Mapping[str, set[str]]


def in_order(onward: Ways) -> list[str]:
    """Every state after all that lead to it. A state on a circle is left out."""
    waiting = dict.fromkeys(onward, 0)
    for after in onward.values():
        for state in after:
            waiting[state] = waiting.get(state, 0) + 1
    ready = [state for state, before in waiting.items() if not before]
    for state in ready:  # grows as it is gone through
        for following in onward.get(state, ()):
            waiting[following] -= 1
            if not waiting[following]:
                ready.append(following)
    return ready


def before(onward: Ways) -> dict[str, int]:
    """The states that may come before each, as bits by their place in `in_order`: linear, where sets would not be."""
    order = in_order(onward)
    bits = {state: 1 << place for place, state in enumerate(order)}
    found = dict.fromkeys(order, 0)
    for state in order:
        for after in onward.get(state, ()):
            if after in found:
                found[after] |= found[state] | bits[state]
    return found


def longest(onward: Ways, counted: Callable[[str, int], int]) -> dict[str, int]:
    """The greatest count at each state; `counted` says what it is there, from the greatest count before."""
    order = in_order(onward)
    arriving = dict.fromkeys(order, 0)
    found: dict[str, int] = {}
    for state in order:
        found[state] = counted(state, arriving[state])
        for after in onward.get(state, ()):
            if after in arriving:
                arriving[after] = max(arriving[after], found[state])
    return found
