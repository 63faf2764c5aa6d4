"""What only one process at a time does: fetch from Telegram, send, remind. When it dies, another takes over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

from bot.application.errors import Unavailable

log = logging.getLogger(__name__)

# Between attempts to take the seat, and between looks whether it is still ours.
TAKE_SECONDS = 0.5
HELD_SECONDS = 2.0


class Seat(Protocol):
    def take(self) -> bool: ...
    def held(self) -> bool: ...
    def leave(self) -> None: ...


async def lead(seat: Seat, work: Callable[[], Sequence[Coroutine[Any, Any, None]]]) -> None:
    """Take the seat when it is free and do the work as long as it is ours. What the work raises is raised."""
    while True:
        if not await _taken(seat):
            await asyncio.sleep(TAKE_SECONDS)
            continue
        log.info("this process sends from now on")
        try:
            await _while_held(seat, work())
        finally:
            await asyncio.shield(asyncio.to_thread(seat.leave))
        log.warning("another process may send from now on")


async def _taken(seat: Seat) -> bool:
    try:
        return await asyncio.to_thread(seat.take)
    except Unavailable:
        return False


async def _while_held(seat: Seat, work: Sequence[Coroutine[Any, Any, None]]) -> None:
    tasks = [asyncio.create_task(one) for one in work]
    lost = asyncio.create_task(_until_lost(seat))
    running = {*tasks, lost}
    try:
        while lost in running:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
    finally:
        for task in (*tasks, lost):
            task.cancel()
        await asyncio.gather(*tasks, lost, return_exceptions=True)


async def _until_lost(seat: Seat) -> None:
    while True:
        await asyncio.sleep(HELD_SECONDS)
        if not await asyncio.to_thread(seat.held):
            return
