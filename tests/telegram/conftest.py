from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from telegram import Bot

from bot import wiring
from bot.application import own_copy
from bot.application.outbox import Outbox
from bot.application.records import OutboxItem
from bot.channels.telegram import files, sending
from bot.channels.telegram.client import build_bot
from bot.channels.telegram.polling import Poller
from bot.delivery.fetching import Fetcher
from bot.delivery.pace import Pace
from bot.delivery.sending import Sender
from bot.delivery.turning import TurnWorker
from bot.profile.document import File, as_copy_format
from tests.support.bot_api import BotApi
from tests.support.house import House, opened_house


@dataclass(repr=False)  # asyncio writes out what a test is given
class Service:
    """The Telegram side of the service over real HTTP, in the test's own loop."""

    api: BotApi
    house: House
    bot: Bot
    sender: Sender
    worker: TurnWorker
    poller: Poller
    fetcher: Fetcher

    async def idle(self) -> None:
        """Everything that came is accepted, carried out and sent."""
        for _ in range(400):
            with self.house.database.reading() as look:
                inbox = look.waiting_inbox(1)
                outbox = look.waiting_outbox("telegram", self.house.clock.moment, 1)
                sending_now = look.find(OutboxItem, channel="telegram", status="sending")
            if not (self.api.pending_updates or inbox or outbox or sending_now):
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the service never came to rest")


def make_copy(house: House, participant: str, form: str, part: int) -> File:
    with house.database.reading() as look:
        return own_copy.make(look, house.kit, wiring.write, participant, as_copy_format(form), part)


def draw_journey(house: House, participant: str) -> bytes | None:
    with house.database.reading() as look:
        drawn = own_copy.journey(look, house.kit, participant)
    return wiring.picture(drawn) if drawn else None


@contextlib.asynccontextmanager
async def serving(api: BotApi, house: House) -> AsyncIterator[Service]:
    bot = build_bot(api.token, api.url)
    own = sending.OwnFiles(partial(make_copy, house), partial(draw_journey, house))
    async with bot:
        sender = Sender(
            Outbox(house.database, "telegram", house.kit.clock),
            lambda item: sending.send(bot, item, own),
            Pace(None, asyncio.get_running_loop().time),
        )
        worker = TurnWorker(house.turns, sender.wake)
        poller = Poller(bot, house.database, house.kit, worker.wake)
        fetcher = Fetcher(house.database, house.kit, lambda file: files.fetch(bot, file), sender.wake)
        tasks = [asyncio.create_task(job) for job in (sender.run(), worker.run(), poller.run())]
        try:
            yield Service(api, house, bot, sender, worker, poller, fetcher)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    async with BotApi() as api:
        with opened_house(tmp_path) as house:
            async with serving(api, house) as running:
                yield running
