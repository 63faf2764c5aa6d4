"""The parts of the running service, as jobs of an event loop.

Any number of processes may receive and work; what only one may do (fetch, send, remind) is done by whoever
holds the seat. With SQLite there is one process, which does everything.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from starlette.routing import Route
from starlette.types import ASGIApp
from telegram import Bot

from bot import wiring
from bot.application import erasing, own_copy
from bot.application.outbox import Outbox
from bot.application.outcome import Fetched, Outcome
from bot.application.records import OutboxItem
from bot.channels.telegram import files, sending
from bot.channels.telegram.client import introduce
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.webhook import CATCH_UP, keep_beat, point_here, webhook_route
from bot.delivery.fetching import Fetcher
from bot.delivery.leading import lead
from bot.delivery.mailing import Mailer
from bot.delivery.noticing import NoticeWorker
from bot.delivery.pace import Pace
from bot.delivery.passing import PassingWorker
from bot.delivery.recovering import Recovery
from bot.delivery.reminding import ReminderWorker
from bot.delivery.retaining import Retaining
from bot.delivery.sending import Sender
from bot.delivery.turning import TurnWorker
from bot.delivery.upkeep import Upkeep
from bot.profile.document import File, as_copy_format
from bot.site import web_app
from bot.storage.seats import Seat

Job = Coroutine[Any, Any, None]


class Parts:
    def __init__(self, house: wiring.House, bot: Bot) -> None:
        self._house, self._bot = house, bot
        self._source = f"telegram:{bot.id}"
        self._jobs = wiring.jobs(house.database.engine)
        self._senders = self._made_senders()
        self._worker = TurnWorker(house.turns, self._wake_all)

    def pages(self) -> ASGIApp:
        routes: tuple[Route, ...] = ()
        if self._posted_with:
            house = self._house
            routes = (webhook_route(self._bot.id, self._posted_with, house.database, house.kit, self._accepted),)
        return web_app(self._house, username=self._bot.username, machines=routes)

    def receiving(self) -> list[Job]:
        """What goes with the pages."""
        return [keep_beat(self._source, self._house.database, self._house.kit)] if self._posted_with else []

    def working(self) -> list[Job]:
        """Turns, and as long as the seat is ours what only one process does."""
        seat = Seat(self._house.database.engine, self._source)
        turns = self._house.turns
        carried = [self._jobs.carry_out(turns), self._jobs.look_after(turns)] if self._jobs else [self._worker.run()]
        return [*carried, lead(seat, self._alone)]

    def _alone(self) -> list[Job]:
        jobs = [introduce(self._bot, self._house.kit.texts), *(sender.run() for sender in self._senders.values())]
        jobs.append(ReminderWorker(self._house.database, self._house.kit, self._wake_all).run())
        jobs.append(PassingWorker(self._house.database, self._house.kit, self._wake_all).run())
        jobs.append(Fetcher(self._house.database, self._house.kit, self._fetch, self._wake_all).run())
        jobs.append(Upkeep(self._house.database, self._house.kit).run())
        jobs.append(Retaining(self._house.database, self._house.kit, erasing.erase, self._wake_all).run())
        if "email" in self._senders:
            jobs.append(NoticeWorker(self._house.database, self._house.kit, self._wake_all).run())
        if self._posted_with:
            jobs.append(point_here(self._bot, self._house.settings.base_url, self._posted_with))
            jobs.append(self._recovery(grace=CATCH_UP).run())
        else:
            poller = Poller(self._bot, self._house.database, self._house.kit, self._accepted)
            jobs += [poller.run(), self._recovery(has_caught_up=lambda: poller.has_caught_up).run()]
        if self._jobs:
            jobs += [self._jobs.pass_on(self._wake), self._jobs.rescue()]
        return jobs

    async def _fetch(self, file: str) -> Fetched:
        return await files.fetch(self._bot, file)

    def _recovery(self, **how: Any) -> Recovery:
        return Recovery(self._house.database, self._house.kit, self._source, self._wake_all, **how)

    def _made_senders(self) -> dict[str, Sender]:
        house, settings = self._house, self._house.settings
        pace = Pace(settings.telegram_rate, asyncio.get_running_loop().time)
        found = {"telegram": Sender(self._outbox("telegram"), self._send, pace, house.metrics)}
        if settings.smtp_url is not None:
            url = settings.smtp_url.get_secret_value()
            mailer = Mailer(url, settings.mail_from, settings.base_url, house.kit.texts)
            unpaced = Pace(None, asyncio.get_running_loop().time)
            found["email"] = Sender(self._outbox("email"), mailer.send, unpaced, house.metrics)
        return found

    async def _send(self, item: OutboxItem) -> Outcome:
        return await sending.send(self._bot, item, sending.OwnFiles(self._make_copy, self._draw_journey))

    def _make_copy(self, participant: str, form: str, part: int) -> File:
        house = self._house
        with house.database.reading() as look:
            return own_copy.make(look, house.kit, wiring.write, participant, as_copy_format(form), part)

    def _draw_journey(self, participant: str) -> bytes | None:
        house = self._house
        with house.database.reading() as look:
            drawn = own_copy.journey(look, house.kit, participant)
        return wiring.picture(drawn) if drawn else None

    def _outbox(self, channel: str) -> Outbox:
        return Outbox(self._house.database, channel, self._house.kit.clock)

    def _accepted(self) -> None:
        """Jobs are enqueued with what is accepted; without them the worker has to be woken."""
        if self._jobs is None:
            self._worker.wake()

    def _wake(self, channel: str) -> None:
        if channel in self._senders:
            self._senders[channel].wake()

    def _wake_all(self) -> None:
        for sender in self._senders.values():
            sender.wake()

    @property
    def _posted_with(self) -> str:
        """The secret that Telegram posts with; empty when we fetch."""
        settings = self._house.settings
        secret = settings.telegram_webhook_secret
        return secret.get_secret_value() if secret and settings.telegram_mode == "webhook" else ""
