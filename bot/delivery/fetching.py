"""The worker that fetches voice messages, so that they are kept with us and not only at Telegram."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.application import recordings
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.outcome import Fetched
from bot.application.ports import Database

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0


class Fetcher:
    """`fetch` takes the channel's name of a file; `told` is called when there is something to send."""

    def __init__(
        self, database: Database, kit: Kit, fetch: Callable[[str], Awaitable[Fetched]], told: Callable[[], None]
    ) -> None:
        self._database, self._kit, self._fetch, self._told = database, kit, fetch, told

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self.look()
            except Unavailable as error:
                log.error("voice messages wait until the database can be used: %s", error)

    async def look(self) -> None:
        for one in await asyncio.to_thread(recordings.to_fetch, self._database, self._kit.clock()):
            fetched = await self._fetch(one.file)
            await asyncio.to_thread(self._settle, one.recording, fetched)

    def _settle(self, recording: str, fetched: Fetched) -> None:
        if fetched.audio is not None:
            recordings.keep(self._database, recording, fetched.audio)
        elif fetched.is_gone:
            log.warning("a voice message cannot be fetched: %s", fetched.why)
            recordings.give_up(self._database, self._kit, recording)
            self._told()
        else:
            log.warning("a voice message is fetched later: %s", fetched.why)
            recordings.put_off(self._database, self._kit, recording)
