"""A disk that is full, broken or read-only, for one call or for a while: nothing is confirmed that was not kept."""

from __future__ import annotations

import asyncio
import errno
import random
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.faults.conftest import SEED, Bench
from tests.faults.enumeration import carried_out, runner
from tests.faults.house import Installation
from tests.faults.injection import FILES, Mode
from tests.faults.runs import FIRST_PERSON, Fault, Keeper, judged, until_rest, while_kept
from tests.faults.talker import Talker
from tests.support.bot_api import BotApi
from tests.support.ports import free_port

# Of the database's files alone: writes and syncs of a whole conversation, fewer than there are.
POINTS = 1400
WHAT_TO_DO = "see that the file, its folder and the disk can be written to"
NOTHING_KEPT = "what was fetched could not be kept and stays with Telegram"


async def test_one_write_or_sync_fails(sqlite: Bench, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    ways = [(Mode.FAIL_ONCE, errno.ENOSPC), (Mode.FAIL_ONCE, errno.EIO), (Mode.FAIL_ONCE, errno.EROFS), (Mode.SHORT, 0)]
    faults = [Fault("conversation", mode, chance.randrange(1, POINTS), error, FILES) for mode, error in ways * 2]
    run = runner(sqlite.nursery, sqlite.template, tmp_path, sqlite.expected)
    outcomes = await carried_out(faults, run, 4)
    assert [f"{o.fault}: {line}" for o in outcomes for line in o.violations] == []
    assert {(o.errors, o.kills) for o in outcomes} == {(1, 0)}, "each has to fail once, and none may end for it"


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EROFS])
async def test_a_disk_that_fills_while_running_and_is_emptied_again(sqlite: Bench, error: int, tmp_path: Path) -> None:
    async with BotApi() as api:
        house = Installation(sqlite.nursery, sqlite.template, tmp_path / "full", api, port=free_port())
        talker, keeper = Talker(api, FIRST_PERSON, sqlite.template.codes[0]), Keeper(house)
        try:
            house.start(faulty=True)
            await house.serving()
            await talker.talks(until=5)
            await until_rest(house)
            house.injection.arm(Mode.FAIL_FROM, 1, error, FILES)
            rest = asyncio.ensure_future(talker.talks())
            await _said_in_the_log(house, NOTHING_KEPT)
            assert api.pending_updates == 1, "what could not be kept must not be confirmed"
            assert not rest.done()
            (line,) = {line.partition(": ")[2] for line in house.log_text.splitlines() if NOTHING_KEPT in line}
            assert WHAT_TO_DO in line
            house.injection.disarm()
            await while_kept(keeper, rest)
            await until_rest(house)
            assert house.injection.fired
            assert keeper.kills == 0
            await house.stop()
            assert judged(house, [talker], 0, sqlite.expected) == []
        finally:
            await house.close()


async def test_the_health_check_tells_of_a_full_disk(sqlite: Bench, tmp_path: Path) -> None:
    async with BotApi() as api:
        house = Installation(sqlite.nursery, sqlite.template, tmp_path / "full", api, port=free_port())
        try:
            house.start(faulty=True)
            await house.serving()
            assert await asyncio.to_thread(_health, house.port) == 200
            house.injection.arm(Mode.FAIL_FROM, 1, errno.ENOSPC, FILES)
            await api.person(FIRST_PERSON).starts("x")
            await _said_in_the_log(house, NOTHING_KEPT)
            assert await asyncio.to_thread(_health, house.port) == 503
        finally:
            await house.close()


def _health(port: int) -> int:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code


async def _said_in_the_log(house: Installation, text: str) -> None:
    async with asyncio.timeout(30):
        while text not in house.log_text:
            await asyncio.sleep(0.05)
