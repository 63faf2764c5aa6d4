"""A wall clock that jumps while people talk: the order is that of the messages, never that of the clock."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from bot.application import records as r
from tests.faults.conftest import SEED, Bench
from tests.faults.conversing import carried_through, conversations
from tests.faults.house import looked_into
from tests.faults.runs import judged, until_rest

HOUR, DAY = 3600, 86_400
# Forwards a little only: a leap of more than 150 s looks like an outage, see below.
JUMPS = (-HOUR, 100, -DAY, 60)


async def test_jumps_between_the_messages(sqlite: Bench, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        for act in range(1, len(talker.acts)):
            await talker.talks(until=act)
            house.injection.shift_clock(chance.choice(JUMPS))
        await carried_through(house, [talker])
        await house.stop()
        assert judged(house, [talker], 0, sqlite.expected) == []
        assert _goes_backwards(house.url), "the clock has to have gone backwards between two rows"


async def test_forwards_is_no_outage(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        await talker.talks(until=4)
        await until_rest(house)
        heard = len(talker.person.texts)
        house.injection.shift_clock(DAY)
        house.api.polling.wake()
        await asyncio.sleep(3)
        await until_rest(house)
        assert len(talker.person.texts) == heard


async def test_backwards_and_killed(sqlite: Bench, tmp_path: Path) -> None:
    """Numbers made after the restart are lower than those made before it."""
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        for act in (4, 8, 12, 16):
            await talker.talks(until=act)
            await until_rest(house)
            await house.stop()
            house.injection.shift_clock(-DAY)
            house.start(faulty=False)
            await house.serving()
        await carried_through(house, [talker])
        await house.stop()
        assert judged(house, [talker], 0, sqlite.expected) == []


def _goes_backwards(url: str) -> bool:
    with looked_into(url) as database, database.engine.connect() as connection:
        moments = [moment for (moment,) in connection.exec_driver_sql("SELECT at FROM answer ORDER BY id")]
    return moments != sorted(moments)


async def _waits_for_its_next_try(url: str) -> None:
    async with asyncio.timeout(10):
        while True:
            with looked_into(url) as database, database.reading() as look:
                if any(item.not_before for item in look.find(r.OutboxItem, channel="telegram", status="waiting")):
                    return
            await asyncio.sleep(0.02)


async def test_backwards_while_something_waits_to_be_sent_again(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        await talker.talks(until=3)
        await until_rest(house)
        house.api.fail_next("sendMessage", status=429, retry_after=3)
        await talker.person.sends("Mormor")
        await _waits_for_its_next_try(house.url)
        house.injection.shift_clock(-HOUR)
        await talker.person.sees("Hvordan er denne personen?", timeout=15)
