"""The worker that empties the outbox, within the limits and with what became of each message written down."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from bot.application.errors import Unavailable
from bot.application.metering import UNMETERED, Meter
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.delivery.pace import MOST_AT_ONCE, Pace

log = logging.getLogger(__name__)

Send = Callable[[OutboxItem], Awaitable[Outcome]]

LOOK_SECONDS = 0.5
UNAVAILABLE_SECONDS = 2.0
# Sends that end close to one another are written down together.
GATHER_SECONDS = 0.02
# Every write to a socket lets the threads have the interpreter, so only so many at once, and the loop stays responsive.
TOGETHER, APART_SECONDS = 5, 0.002
# How long a stop waits for what is on its way, so that nothing is sent twice for it.
STOP_SECONDS = 5.0

# Neither is a message, so Telegram's limits do not count them.
_UNCOUNTED = frozenset({"ack", "edit"})


class Sender:
    """One channel's. Only one may run at a time, in one process: see leading.py."""

    def __init__(self, outbox: Outbox, send: Send, pace: Pace, meter: Meter = UNMETERED) -> None:
        self._outbox, self._send, self._pace, self._meter = outbox, send, pace, meter
        self._woken = asyncio.Event()
        self._under_way: dict[asyncio.Task[None], OutboxItem] = {}
        self._ended: dict[str, tuple[OutboxItem, Outcome]] = {}

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        knows = False
        try:
            while True:
                try:
                    if not knows:
                        await self._begin()
                        knows = True
                    await self._round()
                except Unavailable as error:
                    log.error("sending waits until the database can be used: %s", error)
                    knows = False  # what was to be written may be written, or not
                    await asyncio.sleep(UNAVAILABLE_SECONDS)
        finally:
            await asyncio.shield(self._come_to_rest())

    async def _begin(self) -> None:
        """Whatever is said to be under way and is not had an unknown outcome."""
        known = {item.id for item in self._under_way.values()} | self._ended.keys()
        recent = await asyncio.to_thread(self._outbox.recover, self._pace.longest, known)
        self._pace.remember(recent)

    async def _round(self) -> None:
        """Write down what ended and take what may go now, in one transaction; then wait for either."""
        self._woken.clear()
        ended = dict(self._ended)
        room = min(MOST_AT_ONCE - len(self._under_way), self._pace.room())
        items = await self._exchange(ended, room)
        for key in ended:
            del self._ended[key]
        for number, item in enumerate(items):
            self._start(item, number // TOGETHER * APART_SECONDS)
        if not items or len(items) < room:
            await self._wait()
        if self._under_way:
            await asyncio.sleep(GATHER_SECONDS)

    async def _exchange(self, ended: dict[str, tuple[OutboxItem, Outcome]], room: int) -> list[OutboxItem]:
        """Stopped half-way, what was taken goes back: it was never sent."""
        busy = self._pace.busy() | {item.address for item in self._under_way.values()}
        written = asyncio.ensure_future(asyncio.to_thread(self._outbox.exchange, ended, room, busy))
        try:
            return await asyncio.shield(written)
        except asyncio.CancelledError:
            await asyncio.to_thread(self._outbox.give_back, await written)
            raise

    async def _wait(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._pace.next_free(LOOK_SECONDS)):
                await self._woken.wait()

    def _start(self, item: OutboxItem, after: float) -> None:
        wait = 0.0 if item.kind in _UNCOUNTED else self._pace.claim(item.address)
        task = asyncio.create_task(self._one(item, max(wait, after)))
        self._under_way[task] = item
        task.add_done_callback(self._under_way.pop)

    async def _one(self, item: OutboxItem, wait: float) -> None:
        if wait:
            await asyncio.sleep(wait)
        outcome = await self._carried(item)
        self._meter.sent(item.channel, item.kind, outcome.fate)
        if outcome.fate != "sent":
            log.warning("outbox item %s (%s): %s %s", item.id, item.kind, outcome.fate, outcome.why)
        self._ended[item.id] = item, outcome
        self._woken.set()

    async def _carried(self, item: OutboxItem) -> Outcome:
        """An item that nobody can send costs the others nothing."""
        try:
            return await self._send(item)
        except Exception as error:  # whatever it was, it is settled like an unknown outcome
            return Outcome("unknown", why=type(error).__name__)

    async def _come_to_rest(self) -> None:
        """What is on its way gets a moment to arrive, and what became of it is written down."""
        if self._under_way:
            await asyncio.wait(set(self._under_way), timeout=STOP_SECONDS)
        if self._ended:
            with contextlib.suppress(Unavailable):
                await asyncio.to_thread(self._outbox.exchange, dict(self._ended))
        for task in self._under_way:
            task.cancel()
