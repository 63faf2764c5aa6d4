"""Long polling with our own durable inbox: what was fetched is committed before it is confirmed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.application import outages
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.application.records import InboxItem
from bot.channels.telegram.answers import Unreadable
from bot.channels.telegram.client import call, retry_seconds
from bot.channels.telegram.confirming import Confirming, number_of
from bot.channels.telegram.updates import ALLOWED, inbox_item

log = logging.getLogger(__name__)

# Half of Telegram's longest poll, so that an outage is known to within half a minute.
POLL_SECONDS = 25
# What comes close together is fetched and written together; Telegram itself brakes polls that follow at once.
GATHER_SECONDS = 0.02
# Pauses after a failure, in seconds.
SHORT, LONG = 1.0, 10.0


class Poller:
    """Fetch, commit, and only then ask for the next ones, which confirms these."""

    def __init__(self, bot: Bot, database: Database, kit: Kit, wake: Callable[[], None]) -> None:
        self._bot, self._database, self._kit, self._wake = bot, database, kit, wake
        self.source = f"telegram:{bot.id}"
        # Whether the last fetch brought all that waited at Telegram.
        self.has_caught_up = False
        self._last: float | None = None
        self._confirming = Confirming()

    async def run(self) -> None:
        offset: int | None = None
        await self._take_over_from_webhook()
        while True:
            try:
                offset = await self.step(offset)
                if self.has_caught_up:
                    await asyncio.sleep(GATHER_SECONDS)
            except RetryAfter as error:
                await asyncio.sleep(retry_seconds(error))
            except InvalidToken:
                raise
            except Conflict:
                log.error("another program fetches this bot's messages; stop it, or take another token")
                await asyncio.sleep(LONG)
            except Unreadable as error:
                offset = self._confirming.unreadable(error.numbers, offset)
                await asyncio.sleep(SHORT)
            except TelegramError as error:
                log.warning("fetching failed: %s", type(error).__name__)
                await asyncio.sleep(SHORT)
            except Unavailable as error:
                log.error("what was fetched could not be kept and stays with Telegram: %s", error)
                offset = None
                await asyncio.sleep(SHORT)

    async def _take_over_from_webhook(self) -> None:
        """Telegram gives nothing to a poll while a webhook is set; what waits there is kept."""
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            log.warning("the webhook could not be taken away: %s", type(error).__name__)

    async def step(self, offset: int | None) -> int | None:
        """One poll. Returns the offset that confirms what is now committed.

        With nothing new the next poll names no offset: numbers may start over after a quiet week, and a
        high offset would then hide them.
        """
        found = await self._fetch(offset)
        now = self._kit.clock()
        items = [inbox_item(raw, self.source, self._kit.new_id, now) for raw in found]
        await asyncio.to_thread(self._accept, items, now)
        self.has_caught_up = len(found) < self._confirming.most
        if not found:
            self._confirming.nothing_new()
            return None
        self._wake()
        following = self._confirming.after([number_of(raw) for raw in found], offset)
        if following is None:
            await asyncio.sleep(SHORT)  # nothing was confirmed: the same comes again at once
        return following

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        """The raw updates. The parsed ones would stop at the first that Telegram's library cannot read."""
        found = await call(
            self._bot, "getUpdates", read_timeout=POLL_SECONDS + 10,
            timeout=POLL_SECONDS, limit=self._confirming.most, allowed_updates=ALLOWED, offset=offset,
        )  # fmt: skip
        if not isinstance(found, list):
            raise TelegramError("no list of updates")
        return [raw if isinstance(raw, dict) else {} for raw in found]

    def _accept(self, items: list[InboxItem], now: datetime) -> None:
        with self._database.work() as work:
            outages.beat(work, self.source, now, self._since_last())
            work.accept(items)
        self._last = _awake()

    def _since_last(self) -> timedelta | None:
        return None if self._last is None else timedelta(seconds=_awake() - self._last)


def _awake() -> float:
    """Seconds that nobody can set; they go on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
