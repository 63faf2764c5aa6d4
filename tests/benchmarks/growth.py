"""Start to first reply, memory, and the cost of a turn, as people and their history become many. Flat is the goal.

The real `serve` on a directory that was filled beforehand: everybody is in the middle of a conversation, one of them
has written while it was down, and then 200 of them go on talking as fast as they can.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import filling, ours
from tests.benchmarks.process import ROOT, Measured
from tests.benchmarks.report import Table, number, said, verdict
from tests.benchmarks.speed import MOST_SECONDS_TO_BEGIN, Result, window
from tests.benchmarks.standin.crowd import FIRST_CHAT, answer
from tests.benchmarks.standin.handle import LOOK_SECONDS, Handle

ACTIVE = 200
# Goals: seconds to the first reply, and megabytes resident, with 10,000 open conversations.
MEASURED_AT, FIRST_REPLY_SECONDS, MEGABYTES = 10_000, 2.0, 250
MOST_SECONDS_TO_START = 60.0


@dataclass(frozen=True)
class Size:
    people: int
    history: int = 0


def sizes(*, short: bool) -> list[Size]:
    if short:
        return [Size(100), Size(1000), Size(10_000), Size(1000, 50_000)]
    return [Size(100), Size(1000), Size(10_000), Size(100_000), Size(10_000, 1_000_000)]


def run(chosen: Sequence[Size], *, short: bool) -> Table:
    seconds = 5.0 if short else 15.0
    table = Table(
        f"Growth: everybody in the middle of a conversation, {ACTIVE} of them talking",
        ("Open conversations", "Answers in finished ones", "Database MB", "Start to first reply s", "Of that CPU s", "RSS MB then",
         "Turns/s", "CPU ms/turn", "RSS MB after", "Others' work, cores", "Goals at 10,000"),
        note=f"One start each; then {seconds:.0f} s saturated.",
    )  # fmt: skip
    for size in chosen:
        said(f"growth: {size}")
        megabytes, first, used, memory, result = measure(size, seconds)
        table.add(f"{size.people:,}", f"{size.history:,}", number(megabytes), f"{first:.2f}", f"{used:.2f}", number(memory),
                  number(result.turns_a_second), f"{result.cpu_a_turn:.2f}", number(result.memory), f"{result.others:.1f}",
                  _goals(size, first, memory))  # fmt: skip
    return table


def _goals(size: Size, first: float, memory: float) -> str:
    if size.people != MEASURED_AT:
        return ""
    return (f"≤ {FIRST_REPLY_SECONDS:.0f} s: {verdict(met=first <= FIRST_REPLY_SECONDS)}; "
            f"≤ {MEGABYTES} MB: {verdict(met=memory <= MEGABYTES)}")  # fmt: skip


def measure(size: Size, seconds: float) -> tuple[float, float, float, float, Result]:
    """Database megabytes; seconds to the first reply, seconds of CPU and megabytes resident then; the crowd's result."""
    with TemporaryDirectory() as made, Handle() as api:
        installation = ours.Installation(Path(made))
        installation.prepare(0)
        with installation.opened() as house:
            filling.open_conversations(house, size.people)
            if size.history:
                filling.history(house, size.history, size.people)
        megabytes = sum(file.stat().st_size for file in Path(made).glob("stegvis.db*")) / 2**20
        api.ask("one", chat=FIRST_CHAT, text=answer(FIRST_CHAT, filling.ANSWERED + 1, 0))
        begun = time.time()
        with Measured(ours.command(), installation.environment(api.url), Path(made), ROOT) as bot:
            first = _first_reply(api, bot) - begun
            used, memory = bot.cpu_seconds(), bot.memory_megabytes()
            active = min(ACTIVE, size.people)
            api.begin(ours.plan(active))
            api.until_turns(active, MOST_SECONDS_TO_BEGIN)
            return megabytes, first, used, memory, window(api, bot, seconds)


def _first_reply(api: Handle, bot: Measured) -> float:
    end = time.time() + MOST_SECONDS_TO_START
    while bot.alive and time.time() < end:
        sent = api.numbers()["first_sent"]
        if sent is not None:
            return float(sent)
        time.sleep(LOOK_SECONDS)
    return float("inf")
