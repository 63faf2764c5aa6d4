"""The worker that empties the outbox within Telegram's limits: so many overall, so many in each chat."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from bot.application.errors import Unavailable
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.records import OutboxItem

log = logging.getLogger(__name__)

Send = Callable[[OutboxItem], Awaitable[Outcome]]

# Taken at once: a second's worth at Telegram's overall limit.
MOST_AT_ONCE = 30
LOOK_SECONDS = 0.5
UNAVAILABLE_SECONDS = 2.0


class Pace:
    """Telegram's limits as seconds between sends; None when they are off."""

    def __init__(self, rate: tuple[float, float] | None, clock: Callable[[], float]) -> None:
        self._overall, self._each = (1 / rate[0], 1 / rate[1]) if rate else (0.0, 0.0)
        self._clock = clock
        self._free_at = 0.0
        self._chats: dict[str, float] = {}

    def busy(self) -> frozenset[str]:
        """Chats that were written to too recently."""
        now = self._clock()
        self._chats = {address: free for address, free in self._chats.items() if free > now}
        return frozenset(self._chats)

    def claim(self, address: str, *, counts: bool) -> float:
        """Seconds to wait before this send."""
        now = self._clock()
        if not counts:
            return 0.0
        start = max(now, self._free_at)
        self._free_at = start + self._overall
        self._chats[address] = start + self._each
        return start - now

    def next_free(self) -> float:
        """Seconds until the first busy chat is free; the pause between looks when none is."""
        now = self._clock()
        waits = [free - now for free in self._chats.values() if free > now]
        return min([*waits, LOOK_SECONDS])


class Sender:
    def __init__(self, outbox: Outbox, send: Send, pace: Pace) -> None:
        self._outbox, self._send, self._pace = outbox, send, pace
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        recovered = False
        while True:
            self._woken.clear()
            try:
                if not recovered:
                    await asyncio.to_thread(self._outbox.recover)
                    recovered = True
                while await self.step():
                    pass
            except Unavailable as error:
                log.error("sending waits until the database can be used: %s", error)
                recovered = False  # what was marked may have been committed although we heard an error
                await asyncio.sleep(UNAVAILABLE_SECONDS)
                continue
            # Not wait_for: before Python 3.12 it swallows a cancellation that comes together with the wake-up.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._pace.next_free()):
                    await self._woken.wait()

    async def step(self) -> int:
        """One batch: write down, send side by side, write down what became of it."""
        items = await asyncio.to_thread(self._outbox.take, MOST_AT_ONCE, self._pace.busy())
        if items:
            outcomes = await asyncio.gather(*(self._one(item) for item in items))
            await self._settled({item.id: (item, o) for item, o in zip(items, outcomes, strict=True)})
        return len(items)

    async def _settled(self, outcomes: dict[str, tuple[OutboxItem, Outcome]]) -> None:
        """What became of them is known here alone, so it is written down before anything else is sent."""
        while True:
            try:
                return await asyncio.to_thread(self._outbox.settle, outcomes)
            except Unavailable as error:
                log.error("what was sent waits until the database can be used: %s", error)
                await asyncio.sleep(UNAVAILABLE_SECONDS)

    async def _one(self, item: OutboxItem) -> Outcome:
        wait = self._pace.claim(item.address, counts=item.kind not in ("ack", "edit"))
        if wait:
            await asyncio.sleep(wait)
        outcome = await self._carried(item)
        if outcome.fate != "sent":
            log.warning("outbox item %s (%s): %s %s", item.id, item.kind, outcome.fate, outcome.why)
        return outcome

    async def _carried(self, item: OutboxItem) -> Outcome:
        """An item that nobody can send costs the others nothing."""
        try:
            return await self._send(item)
        except Exception as error:  # whatever it was, it is settled like an unknown outcome
            return Outcome("unknown", why=type(error).__name__)
