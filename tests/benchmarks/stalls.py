"""How long the event loop of the real process could not run, at 200 and 2,000 saturated chats, against PTB and aiogram.

A tick every 5 ms inside the process says how late it came. Threads that hold the interpreter count, because whoever
waits for the loop waits for them too. grammY runs in node and is not watched.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.process import ROOT
from tests.benchmarks.report import Table, number, verdict
from tests.benchmarks.speed import MOST_SECONDS_TO_BEGIN, SETTLE_SECONDS
from tests.benchmarks.systems import System

GOAL_MILLISECONDS = 50.0
WATCHER = str(ROOT / "tests" / "benchmarks" / "watched.py")


def run(systems: Sequence[System], *, short: bool) -> Table:
    seconds = 6.0 if short else 20.0
    table = Table(
        "Event loop: the longest time it could not run",
        ("System", "Chats", "Longest ms", "Median of each second's longest ms", "Ticks over 50 ms late", "Goal"),
        note=f"{seconds:.0f} s saturated, after everybody's first question; a tick every 5 ms.",
    )
    for chats in (200, 2000):
        for system in systems:
            if system.python:
                worst, late = measure(system, chats, seconds)
                goal = f"≤ 50 ms: {verdict(met=worst[-1] <= GOAL_MILLISECONDS)}" if system.is_ours else ""
                table.add(system.name, f"{chats:,}", number(worst[-1]), number(worst[len(worst) // 2]), str(late), goal)
    return table


def measure(system: System, chats: int, seconds: float) -> tuple[list[float], int]:
    """Each second's longest, in milliseconds, shortest first; and how many ticks came too late."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "lags"
        with system.running(chats, watcher=[WATCHER, str(file)]) as (api, _):
            api.begin(system.plan(chats))
            api.until_turns(chats, MOST_SECONDS_TO_BEGIN)
            time.sleep(SETTLE_SECONDS)
            since = time.time()
            time.sleep(seconds)
        # A loop that stood still past the end has not written: then the whole time is its lag.
        lines = [line.split() for line in file.read_text().splitlines()]
        seen = [(float(lag), int(late)) for at, lag, late in lines if float(at) > since]
        return sorted(lag for lag, _ in seen) or [1000 * seconds], sum(late for _, late in seen)
