"""The worker looks again and again, whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from bot import resources
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.delivery.reminding import ReminderWorker


class Away:
    """A database that cannot be reached."""

    @contextmanager
    def work(self) -> Iterator[None]:
        raise Unavailable("away")
        yield


class Broken:
    @contextmanager
    def work(self) -> Iterator[None]:
        raise AssertionError("nobody looks before whoever wrote meanwhile is heard")
        yield


def worker(database: object) -> ReminderWorker:
    kit = Kit(resources.texts(), lambda: datetime.now(UTC), lambda: "id")
    return ReminderWorker(database, kit, lambda: pytest.fail("nothing was done"))  # type: ignore[arg-type]


async def test_a_database_that_is_away_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    await worker(Away()).look()
    assert "reminders wait" in caplog.text


async def test_the_first_look_waits_for_what_was_written_meanwhile() -> None:
    task = asyncio.create_task(worker(Broken()).run())
    await asyncio.sleep(0.05)
    assert not task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
