"""Several people at once, and kills at random moments: what enumeration with one person does not meet."""

from __future__ import annotations

import asyncio
import random
import signal
import time
from functools import partial
from pathlib import Path

from tests.faults import checker, evidence
from tests.faults.checker import Undisturbed
from tests.faults.house import INVITED, Installation, Template
from tests.faults.injection import Mode
from tests.faults.nursery import Starts
from tests.faults.runs import (
    FIRST_PERSON,
    Fault,
    Keeper,
    Outcome,
    in_words_of,
    judged,
    said,
    until_rest,
    while_kept,
)
from tests.faults.talker import Talker, all_talk
from tests.support.bot_api import BotApi

# Seconds between a service that serves and its end.
SOONEST, LATEST = 0.02, 0.8


async def one_crowd(
    nursery: Starts, template: Template, folder: Path, seed: int, expected: Undisturbed, kills: int = 5
) -> Outcome:
    """`fault.at` is the seed; the outcome has no points, as nothing was injected."""
    began, outcome = time.monotonic(), Outcome(Fault("conversation", Mode.COUNT, seed))
    async with BotApi() as api:
        house = await asyncio.to_thread(Installation, nursery, template, folder, api)
        given_up = partial(evidence.given_up, house.url)
        talkers = [Talker(api, FIRST_PERSON + n, template.codes[n], given_up=given_up) for n in range(INVITED)]
        keeper = Keeper(house)
        killing = asyncio.create_task(_kill_now_and_then(house, random.Random(seed), kills))
        try:
            house.start(faulty=False)
            await while_kept(keeper, asyncio.ensure_future(_talk(house, talkers)))
            await house.stop()
            outcome.violations = judged(house, talkers, keeper.kills, expected)
            for talker in talkers:
                outcome.repeats += checker.repeats(talker.history(), in_words_of(expected, talker.who))
        except (AssertionError, TimeoutError, ExceptionGroup) as error:
            outcome.violations = [f"the run came to no end: {said(error)}"]
        finally:
            killing.cancel()
            outcome.kills = keeper.kills
            await house.close()
    outcome.seconds = time.monotonic() - began
    return outcome


async def _talk(house: Installation, talkers: list[Talker]) -> None:
    await all_talk(talkers)
    await until_rest(house)


async def _kill_now_and_then(house: Installation, chance: random.Random, kills: int) -> None:
    for _ in range(kills):
        await house.api.polling.starts_waiting()
        await asyncio.sleep(chance.uniform(SOONEST, LATEST))
        house.signal(signal.SIGKILL)
        await house.ended()
