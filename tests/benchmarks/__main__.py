"""`python -m tests.benchmarks [--short] [--only NAME…] [--seed N] [--out FILE.md] [--cache DIR]`."""

from __future__ import annotations

import argparse
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks import cache, checking, cpu, desk, growth, kills, report, speed, stalls, systems

MEASURES = ("speed", "kills", "stalls", "cpu", "checking", "growth", "desk")


def main(arguments: list[str]) -> None:
    given = _parsed(arguments)
    store = cache.Cache(given.cache)
    store.install()
    chosen = [one for one in systems.every(store) if not given.systems or one.name in given.systems]
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    parts = [
        report.opening(shlex.join(["python", "-m", "tests.benchmarks", *arguments]), given.seed, now, store.versions())
    ]
    wanted = given.only or MEASURES
    if "speed" in wanted:
        tables = speed.run(chosen, short=given.short, repeats=given.repeats or (1 if given.short else 3))
        parts += map(str, (*tables, speed.goals(tables)))
    if "kills" in wanted:
        parts.append(str(kills.run(chosen, given.seed, given.kills or (1 if given.short else 5))))
    if "stalls" in wanted:
        parts.append(str(stalls.run(chosen, short=given.short)))
    if "cpu" in wanted:
        parts += map(str, cpu.run(store, short=given.short))
    if "checking" in wanted:
        parts.append(str(checking.run(store, short=given.short)))
    if "growth" in wanted:
        parts.append(str(growth.run(growth.sizes(short=given.short), short=given.short)))
    if "desk" in wanted:
        parts.append(str(desk.run(short=given.short)))
    text = "\n".join(parts)
    if given.out:
        given.out.write_text(text)
    sys.stdout.write(text + "\n")


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Side by side, in one run.")
    parser.add_argument("--short", action="store_true", help="a few minutes instead of the whole")
    parser.add_argument("--only", nargs="+", choices=MEASURES, metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--systems", nargs="+", metavar="NAME", help="only these bots, by their names in the tables")
    parser.add_argument("--repeats", type=int, help="of each speed; 3, or 1 with --short")
    parser.add_argument("--kills", type=int, help="of each bot; 5, or 1 with --short")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cache", type=Path, default=cache.DEFAULT, help="where the rivals are installed")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
