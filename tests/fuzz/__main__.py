"""The long form.

python -m tests.fuzz updates --count 1000000 --seed 20261121 --processes 2
python -m tests.fuzz scripts --count 200000 --seed 20261121 --processes 2

Of the updates one in a hundred goes through a real database and the turns; of the files, through the command line or a
draft. Counts go to standard output as JSON, progress to standard error; 1 when anything failed, with how to repeat it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz import doors, scripts, updates, whole
from tests.fuzz.cases import Piece, Tally, run
from tests.support.house import opened_house


@dataclass(frozen=True)
class Way:
    """`together`: how many cases are one piece; `share`: one in so many goes this way."""

    name: str
    piece: Callable[[Piece], Tally]
    together: int
    share: int


WAYS: dict[str, tuple[Way, Way]] = {
    "updates": (Way("received", updates.piece, updates.TOGETHER, 1), Way("carried out", whole.piece, whole.TOGETHER, 100)),
    "scripts": (Way("read", scripts.piece, scripts.TOGETHER, 1), Way("doors", doors.piece, doors.TOGETHER, 100)),
}  # fmt: skip


def carried_out(what: str, count: int, seed: int, processes: int, first: int = 0, only: str = "") -> dict[str, object]:
    """The counts of each way, and the failures with how to repeat them."""
    rest, counts, failures = count, {}, []
    prepared(what)
    for way in reversed(WAYS[what]):
        if only and way.name != only:
            continue
        cases = rest if only or way.share == 1 else count // way.share
        rest -= cases
        began = time.monotonic()
        tally = run(way.piece, seed, first, cases, way.together, processes)
        counts[way.name] = {
            "cases": tally.done, "failures": tally.failed, "seconds": round(time.monotonic() - began, 1),
            "outcomes": dict(sorted(tally.outcomes.items())),
        }  # fmt: skip
        again = f"python -m tests.fuzz {what} --seed {seed} --only '{way.name}' --count {way.together}"
        failures += [{"what": one.what, "again": f"{again} --first {one.number}"} for one in tally.failures]
    return {"what": what, "seed": seed, "count": count, **counts, "failures": failures}


def prepared(what: str) -> None:
    """What all processes share is made once, before they are forked."""
    if what == "updates":
        updates.site()
    else:
        scripts.sources()
    with TemporaryDirectory(prefix="stegvis-fuzz-") as folder, opened_house(Path(folder)):
        pass


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=sorted(WAYS))
    parser.add_argument("--count", type=int, help="1,000,000 updates or 200,000 scripts when not given")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first case, to repeat a failure")
    parser.add_argument("--only", default="", choices=("", *(way.name for ways in WAYS.values() for way in ways)))
    asked = parser.parse_args()
    count = asked.count or {"updates": 1_000_000, "scripts": 200_000}[asked.what]
    found = carried_out(asked.what, count, asked.seed, asked.processes, asked.first, asked.only)
    print(json.dumps(found, indent=1, ensure_ascii=False))
    return 1 if found["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
