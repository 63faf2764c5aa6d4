"""The long form: `python -m tests.faults [--database sqlite|postgresql|both] [--seed S] [--stride K] [--processes N]`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.faults import enumeration, scenario
from tests.faults.enumeration import carried_out, every_fault
from tests.faults.house import Template, empty, prepared
from tests.faults.injection import Mode
from tests.faults.load import one_crowd
from tests.faults.nursery import Nursery
from tests.faults.runs import Fault, Outcome, listened, one_run
from tests.faults.starts import one_start
from tests.support import postgres

# The start after a kill: its own points, and the first of what it caught up with.
RECOVERY_POINTS = 150
CROWDS = 40
TOLD_EVERY = 100

_folders = itertools.count(1)


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the database server and the folders go as well
    wanted = _arguments()
    print(f"seed {wanted.seed}, stride {wanted.stride}", flush=True)
    names = ("sqlite", "postgresql") if wanted.database == "both" else (wanted.database,)
    return max([_on(name, wanted) for name in names])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="Kill the service at every point.")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--seed", type=int, default=int(os.environ.get("STEGVIS_SEED", "1")))  # noqa: TID251
    parser.add_argument("--stride", type=int, default=1, help="every Kth point only")
    parser.add_argument("--processes", type=int, default=2, help="runs side by side")
    parser.add_argument("--minutes", type=float, help="no new runs after so long; points come in a seeded order")
    parser.add_argument("--skip", type=int, default=0, help="so many runs of that order are done already")
    parser.add_argument("--series", nargs="*", default=["conversation", "recovery", "start", "load"])
    parser.add_argument("--point", help="one point again: SERIES:MODE:AT, as a violation prints it")
    return parser.parse_args()


@contextlib.contextmanager
def _server(database: str) -> Iterator[str | None]:
    with postgres.server() if database == "postgresql" else contextlib.nullcontext() as url:
        yield url


def _on(database: str, wanted: argparse.Namespace) -> int:
    nursery = Nursery()
    try:
        with tempfile.TemporaryDirectory(prefix="stegvis-faults-") as folder, _server(database) as url:
            place = Path(folder)
            template, nothing = prepared(place / "template", url), empty(place / "empty", url)
            bench = _Bench(database, nursery, place, template, nothing, wanted)
            return asyncio.run(bench.all())
    finally:
        nursery.close()


class _Bench:
    def __init__(
        self, database: str, nursery: Nursery, place: Path, template: Template, nothing: Template,
        wanted: argparse.Namespace,
    ) -> None:  # fmt: skip
        self.database, self.nursery, self.place, self.template = database, nursery, place, template
        self.nothing, self.wanted = nothing, wanted
        self.told, self.began = 0, time.monotonic()

    def folder(self) -> Path:
        return self.place / f"run-{next(_folders)}"

    async def all(self) -> int:
        self.expected = await listened(self.nursery, self.template, self.folder(), scenario.COMPLETE)
        self.inventory: dict[str, int] = {}
        if self.wanted.point:
            series, mode, at = self.wanted.point.split(":")
            return self._report(series, [await self._run(Fault(series, Mode[mode.upper()], int(at)))])
        bad = 0
        for series in self.wanted.series:
            bad |= self._report(series, await self._series(series))
        return bad

    async def _run(self, fault: Fault) -> Outcome:
        if fault.series == "start":
            return await one_start(self.nursery, self.nothing, self.folder(), fault, self.inventory)
        return await one_run(self.nursery, self.template, self.folder(), fault, self.expected)

    async def _series(self, series: str) -> list[Outcome]:
        if series == "load":
            crowd = partial(one_crowd, self.nursery, self.template)
            seeds = range(self.wanted.seed, self.wanted.seed + CROWDS, self.wanted.stride)
            faults = [Fault("conversation", Mode.COUNT, seed) for seed in seeds]
            return await carried_out(faults, lambda f: crowd(self.folder(), f.at, self.expected), 1, self._tell)
        counted = await self._run(Fault(series, Mode.COUNT, 0))  # type: ignore[arg-type]
        if counted.violations:
            return [counted]
        points = counted.points[:RECOVERY_POINTS] if series == "recovery" else counted.points
        print(f"{self.database} {series}: {len(points)} points {dict(Counter(map(str, points)))}", flush=True)
        faults = every_fault(series, points, self.wanted.seed, self.wanted.stride)  # type: ignore[arg-type]
        # A point has its place in the order whatever the others are: how many there are varies a little.
        faults.sort(key=lambda fault: random.Random(f"{self.wanted.seed} {fault.mode} {fault.at}").random())
        left = faults[self.wanted.skip :]
        done = await carried_out(self._in_time(left), self._run, self.wanted.processes, self._tell)
        print(f"{len(done)} of {len(faults)} runs, after {self.wanted.skip}", flush=True)
        return done

    def _in_time(self, faults: list[Fault]) -> Iterator[Fault]:
        for fault in faults:
            if self.wanted.minutes and time.monotonic() - self.began > 60 * self.wanted.minutes:
                return
            yield fault

    def _tell(self, outcome: Outcome) -> None:
        self.told += 1
        if self.told % TOLD_EVERY == 0:
            print(f"  {self.told} runs, {time.monotonic() - self.began:.0f} s", flush=True)
        for line in outcome.violations:
            fault = outcome.fault
            print(f"VIOLATION at {fault.series} {outcome.hit}: {line}\n  again: python -m tests.faults --database "
                  f"{self.database} --point {fault.series}:{fault.mode.name.lower()}:{fault.at}", flush=True)  # fmt: skip

    def _report(self, series: str, outcomes: list[Outcome]) -> int:
        if self.wanted.point:
            self._tell(outcomes[0])
        print(f"\n{self.database}, {series}\n{enumeration.table(outcomes)}\n", flush=True)
        return int(any(outcome.violations for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
