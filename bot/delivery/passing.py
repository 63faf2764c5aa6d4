"""The worker that passes wishes for contact on to deputies when nobody has seen them in time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.passing import pass_on
from bot.application.ports import Database

log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0


class PassingWorker:
    """Looks first after a pause, as the reminders do."""

    def __init__(self, database: Database, kit: Kit, done: Callable[[], None]) -> None:
        self._database, self._kit, self._done = database, kit, done

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look()

    async def look(self) -> None:
        try:
            if await asyncio.to_thread(pass_on, self._database, self._kit):
                self._done()
        except Unavailable as error:
            log.error("wishes for contact wait until the database can be used: %s", error)
