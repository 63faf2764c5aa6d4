"""Every point of a series, or a seeded sample of each kind; side by side, with a table at the end."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path

from tests.faults.checker import Undisturbed
from tests.faults.house import Template
from tests.faults.injection import Call, Kind, Mode, Point
from tests.faults.nursery import Starts
from tests.faults.runs import Fault, Outcome, Series, one_run

# One write in so many is also torn, besides being killed before: which ones, the seed says.
TORN_OF = 4

_folders = itertools.count(1)


def every_fault(series: Series, points: Sequence[Point], seed: int, stride: int = 1) -> list[Fault]:
    """Killed before each point, after each send to Telegram as well, and in the middle of a part of the writes.

    After a message to the database nothing is told to anybody before the next point, so that is the same kill.
    """
    chance = random.Random(seed)
    offset = chance.randrange(stride)
    found = []
    for at, point in enumerate(points, 1):
        torn = point.call is Call.WRITE and chance.randrange(TORN_OF) == 0
        if at % stride == offset:
            found.append(Fault(series, Mode.KILL_BEFORE, at))
            found += [Fault(series, Mode.KILL_AFTER, at)] if point.kind is Kind.TCP else []
            found += [Fault(series, Mode.TORN, at)] if torn else []
    return found


def sampled(series: Series, points: Sequence[Point], seed: int, each: int) -> list[Fault]:
    """So many points of each sort, all ways of hitting them in turn; counted within their kind, which varies less."""
    chance = random.Random(seed)
    sorts: dict[Point, list[int]] = {}
    counts: Counter[Kind] = Counter()
    for point in points:
        counts[point.kind] += 1
        sorts.setdefault(point, []).append(counts[point.kind])
    modes = itertools.cycle([Mode.KILL_BEFORE, Mode.TORN, Mode.KILL_AFTER])
    return [
        Fault(series, next(modes), at, kinds=frozenset({point.kind}))
        for point in sorted(sorts, key=str)
        for at in chance.sample(sorts[point], min(each, len(sorts[point])))
    ]


async def carried_out(
    faults: Iterable[Fault], run: Callable[[Fault], Awaitable[Outcome]], beside: int,
    told: Callable[[Outcome], None] = lambda outcome: None,
) -> list[Outcome]:  # fmt: skip
    """`beside` runs at a time."""
    left, done = iter(faults), []

    async def worker() -> None:
        for fault in left:
            outcome = await run(fault)
            told(outcome)
            done.append(outcome)

    async with asyncio.TaskGroup() as group:
        for _ in range(beside):
            group.create_task(worker())
    return done


def runner(
    nursery: Starts, template: Template, folder: Path, expected: Undisturbed
) -> Callable[[Fault], Awaitable[Outcome]]:
    return lambda fault: one_run(nursery, template, folder / f"run-{next(_folders)}", fault, expected)


def table(outcomes: Sequence[Outcome]) -> str:
    """Kinds of points, how many were hit, and what came of it."""
    kinds = sorted({str(outcome.hit) for outcome in outcomes})
    lines = [f"{'point':24}{'runs':>7}{'kills':>7}{'repeats':>9}{'violations':>12}"]
    for kind in kinds:
        lines.append(_line(kind, [outcome for outcome in outcomes if str(outcome.hit) == kind]))
    repeats = sum((outcome.repeats for outcome in outcomes), Counter[str]())
    lines += [_line("all", outcomes), f"repeated messages by kind: {dict(repeats) or 'none'}"]
    return "\n".join(line.replace("None ", "not reached ") if line.startswith("None") else line for line in lines)


def _line(name: str, outcomes: Sequence[Outcome]) -> str:
    repeats = sum(outcome.repeats.total() for outcome in outcomes)
    bad = sum(bool(outcome.violations) for outcome in outcomes)
    kills = sum(outcome.kills for outcome in outcomes)
    return f"{name:24}{len(outcomes):>7}{kills:>7}{repeats:>9}{bad:>12}"
