"""The worker that keeps the periods: what nobody may keep any more is told before, and deleted after."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.application.retention.job import Erase, keep_periods

log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0
# Several a day: one of them falls into the hours in which people are written to, and what is due is gone within a day.
BETWEEN = timedelta(hours=6)


class Retaining:
    """Begins after a pause: whoever wrote while the service was down is heard first. `told`: there may be mail."""

    def __init__(self, database: Database, kit: Kit, erase: Erase, told: Callable[[], None]) -> None:
        self._database, self._kit, self._erase, self._told = database, kit, erase, told
        self._last: datetime | None = None

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look()

    async def look(self) -> None:
        now = self._kit.clock()
        if self._last is not None and timedelta(0) <= now - self._last < BETWEEN:
            return
        try:
            done = await asyncio.to_thread(keep_periods, self._database, self._kit, self._erase)
        except Unavailable as error:
            log.error("keeping the periods waits until the database can be used: %s", error)
            return
        self._last = now
        if done:
            log.info("periods were kept: %s notices, people or rows", done)
            self._told()
