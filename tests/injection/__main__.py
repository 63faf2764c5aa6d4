"""The long form: `python -m tests.injection [--turns 25]`: each turn gives every field another share of the payloads,
and looks at every page in a real browser and at every file. As many turns as the largest kind has payloads hold all."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.injection.checking import faults, taken
from tests.injection.corpus import payloads, turns
from tests.injection.looking import harmless_pages, look
from tests.injection.stage import Infested, infested
from tests.support.browser import launched_chromium, served


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.injection", description=__doc__)
    parser.add_argument("--turns", type=int, default=turns())
    wanted, began = parser.parse_args(), time.monotonic()
    print(*(f"{family} {many}" for family, many in sorted(Counter(one.family for one in payloads()).items())), sep=", ")
    with tempfile.TemporaryDirectory(prefix="stegvis-injection-") as folder, infested(Path(folder)) as here:
        found = asyncio.run(_turns(here, wanted.turns))
    print(f"{len(payloads())} payloads, {wanted.turns} turns, {len(found)} faults, {time.monotonic() - began:.0f} s")
    return 1 if found else 0


async def _turns(here: Infested, most: int) -> list[str]:
    found: list[str] = []
    before = harmless_pages(here)
    async with launched_chromium() as browser, served(here.world.app) as base:
        for turn in range(most):
            here.holds(turn)
            seen = await look(browser, here, base, before)
            files = [fault for sink, answer in taken(here) for fault in faults(here, sink, answer)]
            print(
                f"turn {turn}: {len(here.written)} fields, {seen.pages} pages; {len(seen.faults) + len(files)} faults",
                flush=True,
            )
            found += [*seen.faults, *files]
            print(
                *(fault[:400] for fault in [*seen.faults, *files][:10]),
                sep="\n",
                end="\n" if seen.faults or files else "",
            )
    return found


if __name__ == "__main__":
    sys.exit(main())
