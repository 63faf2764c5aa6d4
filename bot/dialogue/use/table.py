"""The numbers of one script as they are shown, and the steps that are worth a second look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.dialogue import frame
from bot.dialogue.script import Script
from bot.dialogue.use.hiding import Published, of
from bot.dialogue.use.trace import Cell, Group, What

# What is counted of the whole conversation, and at each step, in the order in which it is shown.
WHOLE: tuple[What, ...] = ("began", "finished", "stopped", "left", "topic", "tried")
AT_STEP: tuple[What, ...] = ("reached", "skipped", "nothing", "why", "not-understood", "back", "pause", "stop")

# One in so many who reached a step.
ONE_IN = 5
# What makes a step worth a second look.
TELLING: tuple[What, ...] = ("skipped", "not-understood")


@dataclass(frozen=True, slots=True)
class StepUse:
    """`numbers`: people, to the nearest five; 0 is fewer than five. `number`: 0 for the frame's own questions."""

    step: str
    number: int
    numbers: Mapping[What, int]

    def percent(self, what: What) -> int | None:
        """Of those who reached it; None when one of the two is not shown."""
        return percent(self.numbers[what], self.numbers["reached"])

    @property
    def reasons(self) -> tuple[What, ...]:
        """Why it is worth a second look; empty for most."""
        reached = self.numbers["reached"]
        return tuple(what for what in TELLING if reached and 0 < reached <= self.numbers[what] * ONE_IN)


@dataclass(frozen=True, slots=True)
class UseTable:
    whole: Mapping[What, int]
    steps: tuple[StepUse, ...]

    @property
    def is_empty(self) -> bool:
        return not self.whole["began"]

    @property
    def second_looks(self) -> tuple[StepUse, ...]:
        return tuple(step for step in self.steps if step.reasons)


def percent(part: int, whole: int) -> int | None:
    return min(100, round(100 * part / whole)) if part and whole else None


def table(published: Published, script: Script, is_chosen: Callable[[Group], bool] | None = None) -> UseTable:
    """`script`: the version whose steps are told. `is_chosen`: without it everybody, small groups together too."""

    def numbers(kinds: Iterable[What], step: str = "") -> Mapping[What, int]:
        return {what: of(published, Cell(what, step), is_chosen) for what in kinds}

    steps = [StepUse(one.id, n, numbers(AT_STEP, one.id)) for n, one in enumerate(script.steps, 1) if one.waits]
    closing = [StepUse(state, 0, numbers(AT_STEP, state)) for state in (frame.END, frame.CARD)]
    return UseTable(numbers(WHOLE), (*steps, *closing))
