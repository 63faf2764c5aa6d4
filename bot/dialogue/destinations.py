"""Where the answers of a script go, place by place: what a reviewer asks first (METHOD §3.10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.script import Script
from bot.dialogue.step import Destination, Goes, Step

Where = Literal["profile", "note", "nowhere"]


@dataclass(frozen=True, slots=True)
class Place:
    """`key`: a section of the profile or a kind of line; empty for nowhere. `steps` count from 1."""

    where: Where
    key: str
    steps: tuple[int, ...]


def places(script: Script) -> tuple[Place, ...]:
    """The profile first, then the note, then nowhere; in each by the first step that leads there."""
    found: dict[tuple[Where, str], list[int]] = {}
    for number, step in enumerate(script.steps, 1):
        for place in dict.fromkeys(_of(to) for to in _destinations(step)):
            found.setdefault(place, []).append(number)
    order: Sequence[Where] = ("profile", "note", "nowhere")
    made = [Place(where, key, tuple(steps)) for (where, key), steps in found.items()]
    return tuple(sorted(made, key=lambda one: order.index(one.where)))


def _destinations(step: Step) -> Iterator[Destination]:
    """The step's own, what an option says instead, and where an option lets an earlier answer go."""
    if step.goes_to is not None:
        yield step.goes_to
    for option in step.options:
        if option.goes_to is not None:
            yield option.goes_to
        if option.passes:
            yield option.passes.to


def _of(to: Destination) -> tuple[Where, str]:
    if not isinstance(to, Goes):
        return "nowhere", ""
    return ("profile", to.profile) if to.profile else ("note", to.note or "")


def spans(numbers: Sequence[int]) -> str:
    """`1, 2, 3, 5` as `1–3, 5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_span(run) for run in runs)


def _span(run: Sequence[int]) -> str:
    if len(run) < 3:
        return ", ".join(map(str, run))
    return f"{run[0]}–{run[-1]}"
