"""kill -9 while 200 people are answering, then a restart: what was lost, asked twice, or passed over unseen.

Whoever is still without a next question when the restarted bot has gone quiet says the same once more. Counted from
what the stand-in saw and from what each bot has stored at the end; the moment of each kill comes from the seed.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from tests.benchmarks import ours
from tests.benchmarks.process import Measured
from tests.benchmarks.report import Table, said, verdict
from tests.benchmarks.standin.handle import LOOK_SECONDS, Handle
from tests.benchmarks.systems import System

CHATS, QUESTIONS = 200, 20
# A send takes this long, so that some are always under way.
SEND_SECONDS = 0.003
# Between these shares of all turns the kill comes.
EARLIEST, LATEST = 0.15, 0.7
# A bot that says nothing for so long has nothing more to say; and that is how long it may take to say something.
QUIET_SECONDS, START_SECONDS = 4.0, 15.0
MOST_SECONDS = 90.0
# Goal 4 of anchors-engines: questions asked a second time after one kill.
MOST_REPEATED = 10


@dataclass(frozen=True)
class Counted:
    """After one kill. `lost`: not stored under the question they were given to. `twice`: stored once more."""

    not_started: int = 0
    stuck: int = 0
    still_stuck: int = 0
    lost: int = 0
    twice: int = 0
    skipped: int = 0
    repeated: int = 0

    def __add__(self, other: Counted) -> Counted:
        return Counted(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def run(systems: Sequence[System], seed: int, kills: int) -> Table:
    table = Table(
        f"kill -9 while {CHATS} people are answering ({kills} kills each, sums)",
        ("System", "Did not start again", "Stuck after restart, each kill", "Still stuck after saying it again",
         "Answers not stored under their question", "Stored a second time", "Questions skipped unseen",
         "Questions repeated", "Goal"),
        note=(
            f"{QUESTIONS} questions, a send takes {1000 * SEND_SECONDS:.0f} ms. The 60 s pickle is killed before its first "
            "write here; later it would lose up to 60 s of progress instead. Stuck people had to say their answer again. "
            "No rival remembers which updates it has handled: one that confirms afterwards takes some of them twice, and "
            "every later answer of that person then stands one question too far on."
        ),
    )  # fmt: skip
    for system in systems:
        # The same moments for every system.
        chance = random.Random(seed)
        found = []
        for number in range(kills):
            found.append(one_kill(system, chance.uniform(EARLIEST, LATEST)))
            said(f"kill {number + 1} of {system.name}: {found[-1]}")
        table.add(system.name, *_cells(found), _goals(found) if system.is_ours else "")
    return table


def _cells(found: Sequence[Counted]) -> list[str]:
    total = sum(found, Counted())
    sums = (total.still_stuck, total.lost, total.twice, total.skipped, total.repeated)
    return [str(total.not_started), ", ".join(str(one.stuck) for one in found), *map(str, sums)]


def _goals(found: Sequence[Counted]) -> str:
    none = all(one.lost == one.twice == one.skipped == 0 for one in found)
    few = all(one.repeated <= MOST_REPEATED for one in found)
    return f"none lost, doubled, skipped: {verdict(met=none)}; ≤ {MOST_REPEATED} repeated a kill: {verdict(met=few)}"


def one_kill(system: System, share: float) -> Counted:
    with system.installed(CHATS, SEND_SECONDS) as (folder, api):
        with system.start(folder, api.url) as bot:
            api.begin(system.plan(CHATS, rounds=1))
            api.until_turns(int(share * CHATS * (QUESTIONS + 1)), MOST_SECONDS)
            bot.kill()
        before = api.numbers()["heard"]
        with system.start(folder, api.url) as bot:
            _until_it_speaks(api, bot, before)
            stuck = _settled(api)
            started = bot.alive
            if started and stuck:
                before = api.numbers()["heard"]
                api.ask("again")
                _until_it_speaks(api, bot, before)
            still = _settled(api)
            kept = _kept(system, api, bot, folder)
    return _count(kept, Counted(not_started=int(not started), stuck=stuck, still_stuck=still))


def _until_it_speaks(api: Handle, bot: Measured, before: int) -> None:
    end = time.monotonic() + START_SECONDS
    while bot.alive and time.monotonic() < end and api.numbers()["heard"] == before:
        time.sleep(LOOK_SECONDS)


def _settled(api: Handle) -> int:
    """How many wait in vain when all has gone quiet."""
    return int(api.until_quiet(QUIET_SECONDS, MOST_SECONDS)["waiting"])


def _kept(system: System, api: Handle, bot: Measured, folder: Path) -> list[Mapping[str, Any]]:
    """Each participant's history, with what the bot has stored of it."""
    if bot.alive and not system.is_ours:
        before = api.numbers()["heard"]
        api.ask("kept")
        _until_it_speaks(api, bot, before)
        api.until_quiet(QUIET_SECONDS, MOST_SECONDS)
    api.ask("history", file=str(folder / "history.json"))
    people = json.loads((folder / "history.json").read_text())
    if system.is_ours:
        bot.stop()
        stored = ours.Installation(folder).answers()
        return [one | {"kept": stored[int(chat)]} for chat, one in people.items()]
    return [one | {"kept": json.loads(one["kept"] or "[]")} for one in people.values()]


def _count(people: Sequence[Mapping[str, Any]], begun: Counted) -> Counted:
    return sum(map(_count_one, people), begun)


def _count_one(person: Mapping[str, Any]) -> Counted:
    said = {(question, text) for question, text in person["said"]}
    kept = [(question, text) for question, text in person["kept"]]
    shown = person["shown"]
    furthest = max([*shown, *(question for question, _ in kept)], default=0)
    return Counted(
        lost=len(said - set(kept)),
        # Every participant says something else to every question, so a text has one place.
        twice=len(kept) - len({text for _, text in kept}),
        skipped=len(set(range(1, furthest + 1)) - set(shown)),
        repeated=len(shown) - len(set(shown)),
    )
