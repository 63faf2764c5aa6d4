"""What the workers share that look for something due every now and then."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import ClassVar, Protocol

from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database

log = logging.getLogger(__name__)


class Act(Protocol):
    def __call__(self, database: Database, kit: Kit) -> int:
        """Does what is due, each in a transaction of its own; returns how many there were."""


class Looking:
    """Looks first after a pause: whoever wrote while the service was down is heard before anything is said."""

    seconds: ClassVar[float]
    # What waits while the database is away, for the log.
    what: ClassVar[str]
    act: ClassVar[Act]

    def __init__(self, database: Database, kit: Kit, done: Callable[[], None]) -> None:
        self._database, self._kit, self._done = database, kit, done

    async def run(self) -> None:
        while True:
            await asyncio.sleep(self.seconds)
            await self.look()

    async def look(self) -> None:
        try:
            if await asyncio.to_thread(type(self).act, self._database, self._kit):
                self._done()
        except Unavailable as error:
            log.error("%s wait until the database can be used: %s", self.what, error)
