"""Many cases, each known by a seed and its number; counted by what became of them, on as many processes as asked."""

from __future__ import annotations

import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any, NoReturn

# So many are kept; more of them say no more.
MOST_KEPT = 20
# How often the progress is told, in seconds.
TOLD_EVERY = 60.0


class Wrong(Exception):
    """What came back is not what was promised. Never a word of the input."""


class Hanging(BaseException):
    """It came to no end. Nobody on the way catches it as an error of their own."""


@dataclass(frozen=True)
class Failure:
    """`number`: which case, with the run's seed."""

    number: int
    what: str


@dataclass
class Tally:
    done: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    failed: int = 0

    def add(self, other: Tally) -> None:
        self.done += other.done
        self.failed += other.failed
        self.outcomes.update(other.outcomes)
        self.failures = [*self.failures, *other.failures][:MOST_KEPT]

    def fails(self, number: int, what: str) -> None:
        self.failed += 1
        self.failures = [*self.failures, Failure(number, what)][:MOST_KEPT]


# The seed, the first number, and one more than the last.
Piece = tuple[int, int, int]


def told(error: BaseException) -> str:
    """Its kind and the innermost places; what it says may quote the input."""
    if isinstance(error, Wrong):
        return f"wrong: {error}"
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return f"{type(error).__name__} at " + " < ".join(f"{one.filename}:{one.lineno}" for one in reversed(frames))


@contextmanager
def ending_within(seconds: float) -> Iterator[None]:
    """Processor time of its own, so that a busy machine hangs nobody."""

    def too_long(_number: int, _frame: Any) -> NoReturn:
        raise Hanging

    before = signal.signal(signal.SIGVTALRM, too_long)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def run(piece: Callable[[Piece], Tally], seed: int, first: int, count: int, size: int, processes: int) -> Tally:
    """`piece` carries out some of the cases; `size`: how many at once."""
    end = first + count
    work = [(seed, start, min(start + size, end)) for start in range(first, end, size)]
    tally, began = Tally(), time.monotonic()
    last = began
    for one in _done(piece, work, processes):
        tally.add(one)
        now = time.monotonic()
        if now - last > TOLD_EVERY:
            last = now
            said = f"{tally.done:,} of {count:,}, {tally.failed} failures, {tally.done / (now - began):.0f}/s"
            print(said, file=sys.stderr, flush=True)
    return tally


def _done(piece: Callable[[Piece], Tally], work: list[Piece], processes: int) -> Iterator[Tally]:
    if processes == 1:
        yield from map(piece, work)
        return
    with get_context("fork").Pool(processes) as pool:
        yield from pool.imap_unordered(piece, work)
