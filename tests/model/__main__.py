"""The long form: `python -m tests.model --sequences 100000 --seed 20261121 --processes 2`."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing import get_context

from tests.model import playing, shipped, shrinking
from tests.model.playing import Failure
from tests.model.store import TOGETHER

# So many are shrunk and printed; more of them say no more.
MOST_PRINTED = 3
# How often the progress is told, in seconds.
TOLD_EVERY = 30.0

# Of so many batches one has the scripts that ship, where only what always holds is checked.
ONE_SHIPPED_IN = 10

Result = tuple[list[Failure], Counter[str], int]


def one_batch(work: tuple[int, int]) -> Result:
    seed, how_many = work
    if seed % ONE_SHIPPED_IN == ONE_SHIPPED_IN - 1:
        drawn = shipped.plans(seed, how_many)
        return shipped.Shipped(drawn).play(), Counter({"with the scripts that ship": how_many}), sum(map(len, drawn))
    plans = playing.plans(seed, how_many)
    batch = playing.Batch(plans)
    return batch.play(), batch.happened, sum(map(len, plans))


def results(seed: int, sequences: int, processes: int) -> Iterator[tuple[int, Result]]:
    """Batch by batch, as they are done."""
    sizes = [min(TOGETHER, sequences - start) for start in range(0, sequences, TOGETHER)]
    # Batches of one run share no seed with those of the next run's.
    work = [(seed * 1_000_000 + number, size) for number, size in enumerate(sizes)]
    if processes == 1:
        yield from ((size, one_batch(one)) for one, size in zip(work, sizes, strict=True))
        return
    with get_context("fork").Pool(processes) as pool:
        yield from zip(sizes, pool.imap(one_batch, work), strict=True)


def run(
    seed: int, sequences: int, processes: int = 1, *, told: bool = True, until_one: bool = False
) -> tuple[list[Failure], Counter[str]]:
    failures: list[Failure] = []
    happened: Counter[str] = Counter()
    done = operations = 0
    began = last = time.monotonic()
    for size, (failed, seen, how_many) in results(seed, sequences, processes):
        failures += failed
        for failure in failed if told else ():
            print(f"diverged: {failure.operations}\n{failure.why}", flush=True)
        happened += seen
        done, operations = done + size, operations + how_many
        if failures and until_one:
            break
        now = time.monotonic()
        if told and (now - last > TOLD_EVERY or done == sequences):
            last = now
            print(f"{done:,} of {sequences:,} sequences, {operations:,} operations, {len(failures)} divergences, "
                  f"{done / (now - began):.0f} sequences/s", flush=True)  # fmt: skip
    return failures, happened


def show(failure: Failure) -> None:
    """Shrunk, and as a golden conversation; with the scripts that ship, as its operations."""
    mine = shrinking.alone(failure.operations) is not None
    short = shrinking.shrunk(failure, shrinking.alone if mine else shipped.alone)
    print("\n" + "=" * 100)
    print(f"{len(failure.operations)} operations, shrunk to {len(short.operations)}:")
    print("\n".join(f"  {operation}" for operation in short.operations))
    if not mine:
        print(short.why)
        return
    print(f"\nAs a golden conversation:\n\n{shrinking.Written(short.operations).golden()}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.model", description=__doc__)
    parser.add_argument("--sequences", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--until-one", action="store_true", help="stop at the first divergence, without shrinking it")
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)
    failures, happened = run(asked.seed, asked.sequences, asked.processes, until_one=asked.until_one)
    print("\n".join(f"{number:>9,}  {what}" for what, number in sorted(happened.items())))
    for failure in failures[: 0 if asked.until_one else MOST_PRINTED]:
        show(failure)
    print(f"{len(failures)} divergences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
