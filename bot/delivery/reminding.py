"""The worker that looks for what is due: nudges, and what was agreed on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.application.reminding import remind

log = logging.getLogger(__name__)

# What was promised for 07:30 comes at the latest half a minute later.
LOOK_SECONDS = 30.0


class ReminderWorker:
    """Looks first after a pause: whoever wrote while the service was down is heard before anything is said."""

    def __init__(self, database: Database, kit: Kit, done: Callable[[], None]) -> None:
        self._database, self._kit, self._done = database, kit, done

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look()

    async def look(self) -> None:
        try:
            if await asyncio.to_thread(remind, self._database, self._kit):
                self._done()
        except Unavailable as error:
            log.error("reminders wait until the database can be used: %s", error)
