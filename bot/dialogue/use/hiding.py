"""What may be shown of counted people: nothing below five, the rest to the nearest five, and sums of what is shown.

Every number that is shown is of one group by itself, or of several small ones together; all else is a sum of those.
A total that was counted by itself would tell: of two parts below five and a total of about ten, both parts are four.

Small numbers are put together only where at least four more would fit. Then somebody of one could just as well be of
another, so that none of them follows from what is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from bot.dialogue.use.small_numbers import FEWEST, shown
from bot.dialogue.use.trace import BEGAN, Cell, Group, Trace

Counts = Mapping[Group, Mapping[Cell, int]]
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Published:
    """`of`: by group, the numbers that may be shown; none is 0. `rest`: the groups that are too small, together.

    `scattered`: what is too little in every group that it was counted in, together.
    """

    of: Mapping[Group, Mapping[Cell, int]] = field(default_factory=dict)
    rest: Mapping[Cell, int] = field(default_factory=dict)
    scattered: Mapping[Cell, int] = field(default_factory=dict)


def rounded(people: int) -> int:
    """To the nearest five; 0 stands for fewer than five."""
    return shown(people) or 0


def together(hidden: Collection[int]) -> int:
    """Small numbers of different people as one, or 0: too few, or so many that each of them could be told."""
    most = (FEWEST - 1) * (len(hidden) - 1)
    return rounded(sum(hidden)) if sum(hidden) <= most else 0


def counted(traces: Iterable[Trace], now: datetime) -> Counts:
    """People, not conversations: whoever had one twice counts once in each group."""
    people: defaultdict[Group, defaultdict[Cell, set[str]]] = defaultdict(lambda: defaultdict(set))
    for trace in traces:
        for cell in trace.cells(now):
            people[trace.group][cell].add(trace.person)
    return {group: {cell: len(who) for cell, who in cells.items()} for group, cells in people.items()}


def publish(counts: Counts, places: int) -> Published:
    """`places`: how many groups there could be, those that nobody is in as well."""
    large = {group: cells for group, cells in counts.items() if cells[BEGAN] >= FEWEST}
    small = [cells for group, cells in counts.items() if group not in large]
    empty = max(0, places - len(counts))
    begun = [*(cells[BEGAN] for cells in small), *([0] * empty)]
    pooled = [_sum(small)] if together(begun) else []
    return Published(
        {group: _shown(cells) for group, cells in large.items()},
        _shown(pooled[0]) if pooled else {},
        _scattered([*large.values(), *pooled]),
    )


def _sum(groups: Iterable[Mapping[Cell, int]]) -> Mapping[Cell, int]:
    found: defaultdict[Cell, int] = defaultdict(int)
    for cells in groups:
        for cell, people in cells.items():
            found[cell] += people
    return found


def _shown(cells: Mapping[Cell, int]) -> Mapping[Cell, int]:
    return {cell: rounded(people) for cell, people in cells.items() if rounded(people)}


def _scattered(groups: Collection[Mapping[Cell, int]]) -> Mapping[Cell, int]:
    """Of groups where others did what it is part of: there is always somebody there who could have done it too."""
    found = {}
    for cell in {cell for cells in groups for cell in cells if cell.within is not None}:
        known = [cells for cells in groups if rounded(cells.get(cell.within or BEGAN, 0))]
        people = together([cells.get(cell, 0) for cells in known if not rounded(cells.get(cell, 0))])
        if people:
            found[cell] = people
    return found


def answers(counts: Mapping[K, int], places: int) -> tuple[Mapping[K, int], int]:
    """Answers to one question by where they were given: those that may be shown, and the small ones together."""
    hidden = [many for many in counts.values() if many < FEWEST]
    empty = [0] * max(0, places - len(counts))
    return {key: rounded(many) for key, many in counts.items() if many >= FEWEST}, together([*hidden, *empty])


def of(published: Published, cell: Cell, is_chosen: Callable[[Group], bool] | None = None) -> int:
    """The sum of what is shown; what is put together belongs to no choice. 0: fewer than five in each group."""
    shown = sum(cells.get(cell, 0) for group, cells in published.of.items() if not is_chosen or is_chosen(group))
    return shown if is_chosen else shown + published.rest.get(cell, 0) + published.scattered.get(cell, 0)
