"""A worker that does not end when it is stopped holds nobody up."""

from __future__ import annotations

import asyncio

import pytest

from bot.delivery.jobs import ended_in_time


async def test_whoever_does_not_end_is_left_behind() -> None:
    may_end, began = asyncio.Event(), asyncio.Event()

    async def stubborn() -> None:
        began.set()
        while not may_end.is_set():
            try:
                await may_end.wait()
            except asyncio.CancelledError:
                continue

    stopped = asyncio.create_task(ended_in_time(stubborn(), 0.01))
    await began.wait()
    stopped.cancel()
    async with asyncio.timeout(30):
        await asyncio.wait({stopped})
    assert stopped.cancelled()
    may_end.set()
    await asyncio.sleep(0)


async def test_whoever_ends_is_waited_for_and_heard() -> None:
    ended = []

    async def quick() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append("tidied")

    stopped = asyncio.create_task(ended_in_time(quick()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    stopped.cancel()
    await asyncio.wait({stopped})
    assert ended == ["tidied"]

    async def fails() -> None:
        raise ValueError("heard")

    with pytest.raises(ValueError, match="heard"):
        await ended_in_time(fails())
