"""The worker that deletes what nobody needs any more, closes screens where nobody sits, and drafts due reports."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

from bot.application import reporting
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.application.together import ending
from bot.application.upkeep import end_rests, tidy_outbox, tidy_seen

log = logging.getLogger(__name__)

LOOK_SECONDS = 60.0


class Upkeep:
    """Begins after a pause: whoever wrote while the service was down is heard first."""

    def __init__(self, database: Database, kit: Kit) -> None:
        self._database, self._kit = database, kit
        # To find what was seen long ago takes a look at everything that was, so once a day is enough.
        self._tidied: date | None = None

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await asyncio.to_thread(self._tidy)
            except Unavailable as error:
                log.error("tidying waits until the database can be used: %s", error)

    def _tidy(self) -> None:
        now = self._kit.clock()
        tidy_outbox(self._database, now)
        ending.tidy(self._database, self._kit)
        if self._tidied != now.date():
            tidy_seen(self._database, now)
            end_rests(self._database, now)
            reporting.prepare(self._database, self._kit)
            self._tidied = now.date()
