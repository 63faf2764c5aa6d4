"""The worker that asks open questions again after an outage."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

from bot.application import outages
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0


class Recovery:
    """`has_caught_up` and `grace` say when what Telegram kept for us has come in."""

    def __init__(
        self,
        database: Database,
        kit: Kit,
        source: str,
        done: Callable[[], None],
        *,
        has_caught_up: Callable[[], bool] = lambda: True,
        grace: timedelta = timedelta(0),
    ) -> None:
        self._database, self._kit, self._source, self._done = database, kit, source, done
        self._has_caught_up, self._grace = has_caught_up, grace

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if self._has_caught_up():
                try:
                    await asyncio.to_thread(self._look)
                except Unavailable as error:
                    log.error("asking again waits until the database can be used: %s", error)

    def _look(self) -> None:
        if outages.is_due(self._database, self._source, self._kit.clock(), self._grace):
            asked = outages.ask_again(self._database, self._kit, self._source)
            log.warning("after an outage %s open questions are asked again", asked)
            self._done()
