"""Durable turns a second over HTTP and how long one participant waits, for Stegvis and every rival.

A turn is a participant's message until the bot's next question reaches the stand-in. Everybody answers only what they
have seen. Saturated: at once. Paced: 200 chats every 2 s and 2,000 chats every 20 s, both 100 turns a second.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.process import Measured
from tests.benchmarks.report import Table, number
from tests.benchmarks.standin.handle import Handle
from tests.benchmarks.systems import System

# How long a crowd may take to begin before it counts as never.
MOST_SECONDS_TO_BEGIN = 90.0
# What piled up while everybody began is worked off.
SETTLE_SECONDS = 2.0


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
    begun: int


def loads(*, short: bool) -> list[Load]:
    seconds = 6.0 if short else 20.0
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
    used = bot.cpu_seconds()
    api.ask("mark")
    time.sleep(seconds)
    now, used = api.numbers(), bot.cpu_seconds() - used
    waits: list[float] = api.ask("latencies")["milliseconds"] or [float("nan")]
    return Result(
        now["turns"] / now["seconds"], _at(waits, 0.5), _at(waits, 0.99), waits[-1],
        1000 * used / max(now["turns"], 1), bot.memory_megabytes(), now["begun"],
    )  # fmt: skip


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def run(systems: Sequence[System], *, short: bool) -> list[Table]:
    return [_table(load, [(system, measure(system, load)) for system in systems]) for load in loads(short=short)]


def _table(load: Load, found: Sequence[tuple[System, Result]]) -> Table:
    table = Table(
        f"Speed over HTTP: {load.name}",
        (
            "System",
            "Durable",
            "Turns/s",
            "Ours is × as fast",
            "p50 ms",
            "p99 ms",
            "Longest ms",
            "CPU ms/turn",
            "RSS MB",
        ),
        note=f"{load.seconds:.0f} s each, after everybody's first question.",
    )
    ours = next((result.turns_a_second for system, result in found if system.is_ours), None)
    for system, result in found:
        ratio = f"{ours / result.turns_a_second:.1f}" if ours and result.turns_a_second else "–"
        begun = "" if result.begun == load.chats else f" ({result.begun} of {load.chats} had begun)"
        table.add(system.name + begun, "yes" if system.durable else "no", number(result.turns_a_second), ratio,
                  number(result.p50), number(result.p99), number(result.most), f"{result.cpu_a_turn:.2f}",
                  number(result.memory))  # fmt: skip
    return table
