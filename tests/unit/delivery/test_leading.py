"""Who has the seat does the work; who loses it stops; what the work raises ends the process."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

import pytest

from bot.application.errors import Unavailable
from bot.delivery.leading import lead


class Chair:
    """A seat whose taking and keeping the test decides."""

    def __init__(self, *taken: bool | Exception) -> None:
        self.answers, self.ours, self.left = list(taken), True, 0
        self.is_left = threading.Event()

    def take(self) -> bool:
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, Exception):
            raise found
        return found

    def held(self) -> bool:
        return self.ours

    def leave(self) -> None:
        self.left += 1
        self.is_left.set()


class Work:
    def __init__(self) -> None:
        self.begun, self.ended, self.going = 0, 0, asyncio.Event()

    def __call__(self) -> list[Coroutine[Any, Any, None]]:
        return [self._job()]

    async def _job(self) -> None:
        self.begun += 1
        self.going.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.ended += 1


def leading(chair: Chair, work: Work) -> asyncio.Task[None]:
    return asyncio.create_task(lead(chair, work, take_seconds=0.001, held_seconds=0.001))


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_nobody_works_without_the_seat() -> None:
    work = Work()
    task = leading(Chair(False), work)
    await asyncio.sleep(0.05)
    assert work.begun == 0
    await ended(task)


async def test_a_database_that_is_away_is_no_reason_to_give_up() -> None:
    work = Work()
    task = leading(Chair(Unavailable("away"), False, True), work)
    await asyncio.wait_for(work.going.wait(), 5)
    await ended(task)
    assert work.ended == 1


async def test_who_loses_the_seat_stops_before_anything_else() -> None:
    chair, work = Chair(True, False), Work()
    task = leading(chair, work)
    await asyncio.wait_for(work.going.wait(), 5)
    chair.ours = False
    assert await asyncio.to_thread(chair.is_left.wait, 5)
    assert (work.begun, work.ended) == (1, 1)
    await ended(task)


async def test_what_the_work_raises_is_raised_and_the_seat_is_free() -> None:
    async def fails() -> None:
        raise LookupError("no such token")

    chair = Chair(True)
    with pytest.raises(LookupError):
        await lead(chair, lambda: [fails()])
    assert chair.left == 1
