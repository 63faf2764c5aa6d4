"""The worker that tells specialists by mail that there is something new. It runs where mail can leave."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.noticing import notice
from bot.application.ports import Database

log = logging.getLogger(__name__)

# A wish for contact waits for no longer than this.
LOOK_SECONDS = 60.0


class NoticeWorker:
    def __init__(self, database: Database, kit: Kit, done: Callable[[], None]) -> None:
        self._database, self._kit, self._done = database, kit, done

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look()

    async def look(self) -> None:
        try:
            if await asyncio.to_thread(notice, self._database, self._kit):
                self._done()
        except Unavailable as error:
            log.error("notices wait until the database can be used: %s", error)
