"""The worker that carries out turns as soon as something is in the inbox."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

from bot.application.batch import MOST_AT_ONCE, Turns
from bot.application.errors import Unavailable

log = logging.getLogger(__name__)

# How often to look when nobody woke us: another process may have accepted something.
LOOK_SECONDS = 1.0
UNAVAILABLE_SECONDS = 2.0


class TurnWorker:
    def __init__(self, turns: Turns, done: Callable[[], None]) -> None:
        self._turns, self._done = turns, done
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        while True:
            self._woken.clear()
            try:
                if await asyncio.to_thread(self._turns.carry_out) >= MOST_AT_ONCE:
                    self._woken.set()
                self._done()
            except Unavailable as error:
                log.error("turns wait until the database can be used: %s", error)
                await asyncio.sleep(UNAVAILABLE_SECONDS)
                continue
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):  # wait_for can swallow a cancellation, until Python 3.12
                    await self._woken.wait()
