"""Durable turns a second over HTTP and how long one participant waits, for Stegvis and every rival.

A turn is a participant's message until the bot's next question reaches the stand-in. Everybody answers only what they
have seen. Saturated: at once. Paced: 200 chats every 2 s and 2,000 chats every 20 s, both 100 turns a second.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields

from tests.benchmarks.process import Measured, machine_busy_seconds
from tests.benchmarks.report import Table, number, said, verdict
from tests.benchmarks.standin.handle import Handle
from tests.benchmarks.systems import System

# How long a crowd may take to begin before it counts as never.
MOST_SECONDS_TO_BEGIN = 90.0
# What piled up while everybody began is worked off.
SETTLE_SECONDS = 2.0
TURNS_A_SECOND, P99_MILLISECONDS = 800, 150


@dataclass(frozen=True)
class Load:
    name: str
    chats: int
    pace: float
    seconds: float


@dataclass(frozen=True)
class Result:
    turns_a_second: float
    p50: float
    p99: float
    most: float
    cpu_a_turn: float
    memory: float
    begun: float
    # Processors' worth of work that was neither the bot's nor the stand-in's: how far to trust the rest.
    others: float


def loads(*, short: bool) -> list[Load]:
    seconds = 6.0 if short else 12.0
    return [
        Load("200 chats, saturated", 200, 0.0, seconds),
        Load("200 chats, each every 2 s", 200, 2.0, seconds),
        Load("2,000 chats, saturated", 2000, 0.0, seconds),
        Load("2,000 chats, each every 20 s", 2000, 20.0, seconds),
    ]


def measure(system: System, load: Load) -> Result:
    with system.running(load.chats) as (api, bot):
        api.begin(system.plan(load.chats, pace=load.pace))
        # Everybody has had their first question, and nobody is measured while the process warms up.
        api.until_turns(load.chats, MOST_SECONDS_TO_BEGIN)
        time.sleep(SETTLE_SECONDS)
        return window(api, bot, load.seconds)


def window(api: Handle, bot: Measured, seconds: float) -> Result:
    api.ask("mark")
    machine, used, crowd = machine_busy_seconds(), bot.cpu_seconds(), api.numbers()["cpu"]
    time.sleep(seconds)
    now = api.numbers()
    machine, used, crowd = machine_busy_seconds() - machine, bot.cpu_seconds() - used, now["cpu"] - crowd
    waits: list[float] = api.ask("latencies")["milliseconds"] or [float("nan")]
    return Result(
        now["turns"] / now["seconds"], _at(waits, 0.5), _at(waits, 0.99), waits[-1],
        1000 * used / max(now["turns"], 1), bot.memory_megabytes(), now["begun"],
        max(machine - used - crowd, 0.0) / seconds,
    )  # fmt: skip


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def run(systems: Sequence[System], *, short: bool, repeats: int) -> list[Table]:
    """Round by round, so that a busy minute of the machine does not fall on one system alone."""
    tables = []
    for load in loads(short=short):
        found: dict[str, list[Result]] = {system.name: [] for system in systems}
        for _ in range(repeats):
            for system in systems:
                found[system.name].append(measure(system, load))
                said(f"{load.name}, {system.name}: {found[system.name][-1]}")
        tables.append(_table(load, [(system, _middle(found[system.name])) for system in systems], repeats))
    return tables


def _middle(results: Sequence[Result]) -> Result:
    return Result(*(statistics.median(getattr(one, each.name) for one in results) for each in fields(Result)))


def _table(load: Load, found: Sequence[tuple[System, Result]], repeats: int) -> Table:
    table = Table(
        f"Speed over HTTP: {load.name}",
        ("System", "Durable", "Turns/s", "Ours is × as fast", "p50 ms", "p99 ms", "Longest ms", "CPU ms/turn", "RSS MB",
         "Others' work, cores"),
        note=f"{load.seconds:.0f} s each, after everybody's first question; medians of {repeats}.",
    )  # fmt: skip
    ours = next((result.turns_a_second for system, result in found if system.is_ours), None)
    for system, result in found:
        ratio = f"{ours / result.turns_a_second:.2f}" if ours and result.turns_a_second else "–"
        begun = "" if result.begun == load.chats else f" ({result.begun:.0f} of {load.chats} had begun)"
        table.add(system.name + begun, "yes" if system.durable else "no", number(result.turns_a_second), ratio,
                  number(result.p50), number(result.p99), number(result.most), f"{result.cpu_a_turn:.2f}",
                  number(result.memory), f"{result.others:.1f}")  # fmt: skip
    return table


def goals(tables: Sequence[Table]) -> Table:
    """What was promised of these figures, and what they are."""
    summary = Table("Speed against its goals", ("Goal", "Found", "Verdict"))
    saturated, paced = _cells(tables, "200 chats, saturated"), _cells(tables, "200 chats, each every 2 s")
    if saturated:
        rivals = [rate for name, durable, rate, _ in saturated[1:] if durable == "yes"]
        rate = saturated[0][2]
        summary.add("≥ 800 durable turns/s", number(rate), verdict(met=rate >= TURNS_A_SECOND))
        if rivals:
            summary.add("ahead of every rival that survives a kill", f"{number(rate)} to {number(max(rivals))}",
                        verdict(met=rate > max(rivals)))  # fmt: skip
    if paced:
        summary.add("p99 ≤ 150 ms, 200 chats every 2 s", f"{number(paced[0][3])} ms",
                    verdict(met=paced[0][3] <= P99_MILLISECONDS))  # fmt: skip
    return summary


def _cells(tables: Sequence[Table], load: str) -> list[tuple[str, str, float, float]]:
    """Name, durable, turns/s and p99 of each row; ours first."""
    rows = next((table.rows for table in tables if table.title.endswith(load)), [])
    if not rows or rows[0][0] != "stegvis":
        return []
    return [
        (row[0], row[1], float(row[2].replace(",", "")), float(row[5].replace(",", "")))
        for row in rows
        if row[5] != "–"
    ]
