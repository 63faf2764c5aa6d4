"""Conversations with a service that is to live through everything that happens around it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.faults import scenario
from tests.faults.conftest import Bench
from tests.faults.house import Installation
from tests.faults.runs import FIRST_PERSON, Keeper, until_rest, while_kept
from tests.faults.scenario import Act
from tests.faults.talker import Talker, all_talk
from tests.support.bot_api import BotApi, RateLimit
from tests.support.ports import free_port


@asynccontextmanager
async def conversations(
    bench: Bench, folder: Path, people: int = 1, acts: Sequence[Act] = scenario.COMPLETE, *,
    rate: RateLimit | None = None, wrong_clock: bool = False, settings: dict[str, str] | None = None,
) -> AsyncIterator[tuple[Installation, list[Talker]]]:  # fmt: skip
    """A service that runs, and people who have not said anything yet."""
    async with BotApi(rate=rate) as api:
        more: dict[str, Any] = {"port": free_port(), "wrong_clock": wrong_clock, "settings": settings or {}}
        house = await asyncio.to_thread(lambda: Installation(bench.nursery, bench.template, folder, api, **more))
        talkers = [Talker(api, FIRST_PERSON + n, bench.template.codes[n], acts) for n in range(people)]
        try:
            house.start(faulty=False)
            await house.serving()
            yield house, talkers
        finally:
            await house.close()


async def carried_through(house: Installation, talkers: list[Talker]) -> None:
    """Everybody to the end, with a service that never dies of it."""

    async def all_of_it() -> None:
        await all_talk(talkers)
        await until_rest(house)

    keeper = Keeper(house)
    await while_kept(keeper, asyncio.ensure_future(all_of_it()))
    assert keeper.kills == 0
