"""The long form: `python -m tests.canaries [--canaries 10000]`."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.canaries.run import run
from tests.faults.house import prepared


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.canaries", description=__doc__)
    parser.add_argument("--canaries", type=int, default=10_000)
    wanted, began = parser.parse_args(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="stegvis-canaries-") as folder:
        template = prepared(Path(folder) / "template")
        result = asyncio.run(run(template, Path(folder) / "run", wanted.canaries))
    for place, number in sorted(result.hunt.looked_at.items()):
        found = {name: many for (where, name), many in result.hunt.found.items() if where == place}
        print(f"{place:32}{number:>8} looked at  {found or 'nothing found'}")
    for trouble, happened in result.troubles.items():
        print(f"{trouble:40}{'yes' if happened else 'NO'}")
    print(*result.hunt.samples, sep="\n")
    print(f"{result.canaries} canaries, {result.kept} of them kept where they belong, {time.monotonic() - began:.0f} s")
    return 1 if result.hunt.found or not all(result.troubles.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
