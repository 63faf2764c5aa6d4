"""What a conversation left behind besides its words, and what that says about the script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Literal, NamedTuple

from bot.dialogue import frame
from bot.dialogue.events import MarkKind
from bot.language.catalogues import Language

# A longer silence between two answers is time away, not time in the conversation.
AWAY = timedelta(minutes=10)
# An open conversation that nobody has touched for so long counts as left open.
LEFT = timedelta(days=30)

What = Literal[
    "began", "finished", "stopped", "left", "topic", "tried", "reached", "skipped", "nothing", "why",
    "not-understood", "back", "pause", "stop",
]  # fmt: skip


class Cell(NamedTuple):
    """Something that people did; `step`: where, empty when it is about the whole conversation."""

    what: What
    step: str = ""

    @property
    def within(self) -> Cell | None:
        """Whoever did this did that as well."""
        if self.what == "began":
            return None
        return Cell("reached", self.step) if self.step and self.what != "reached" else BEGAN


BEGAN, FINISHED = Cell("began"), Cell("finished")


class Group(NamedTuple):
    """People who had one version in one language, and are followed in one team; "" when in none."""

    version: str
    language: Language
    team: str


class Replied(NamedTuple):
    step: str
    how: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Trace:
    """One conversation. `person` tells people apart and is shown nowhere; `position`: the step that is open.

    `topic`: something of it was taken to a meeting. `tried`: a step that was taken in it was tried.
    """

    person: str
    group: Group
    status: Literal["open", "finished", "stopped"]
    position: str
    started: datetime
    touched: datetime
    replies: tuple[Replied, ...] = ()
    marks: tuple[tuple[str, MarkKind], ...] = ()
    topic: bool = False
    tried: bool = False

    def cells(self, now: datetime) -> frozenset[Cell]:
        return frozenset((*self._whole(now), *self._steps()))

    def _whole(self, now: datetime) -> Iterator[Cell]:
        yield BEGAN
        if self.status == "finished":
            yield FINISHED
        elif self.status == "stopped":
            yield Cell("stopped")
        elif now - self.touched > LEFT:
            yield Cell("left")
        if self.topic:
            yield Cell("topic")
        if self.tried:
            yield Cell("tried")

    def _steps(self) -> Iterator[Cell]:
        if self.position != frame.DONE:
            yield Cell("reached", self.position)
        for reply in self.replies:
            yield Cell("reached", reply.step)
            if reply.how == "skipped":
                yield Cell("skipped", reply.step)
            elif reply.how == "nothing":
                yield Cell("nothing", reply.step)
        for step, kind in self.marks:
            yield Cell("reached", step)
            yield Cell(kind, step)

    @property
    def minutes(self) -> float | None:
        """Time in the conversation; None for one that is not finished."""
        if self.status != "finished":
            return None
        moments = sorted([self.started, *(reply.at for reply in self.replies)])
        gaps = (later - earlier for earlier, later in pairwise(moments))
        return sum((gap for gap in gaps if gap <= AWAY), timedelta()).total_seconds() / 60


def middle(traces: Iterable[Trace]) -> tuple[int, int]:
    """How many people finished, and their median time in whole minutes, by the first time that each of them did."""
    first: dict[str, tuple[datetime, float]] = {}
    for one in traces:
        if one.minutes is not None:
            known = first.get(one.person)
            first[one.person] = min(known, (one.started, one.minutes)) if known else (one.started, one.minutes)
    times = [minutes for _, minutes in first.values()]
    return len(times), max(1, round(median(times))) if times else 0
