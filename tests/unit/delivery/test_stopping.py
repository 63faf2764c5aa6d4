"""Workers stop when they are told to, also in the instant in which they are woken."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from bot.delivery.sending import Pace, Sender
from bot.delivery.turning import TurnWorker


class Nothing:
    """An inbox and an outbox in which there is never anything to do."""

    def __init__(self) -> None:
        self.looked = 0

    def carry_out(self) -> int:
        self.looked += 1
        return 0

    def recover(self) -> int:
        return 0

    def take(self, *_: Any) -> list[Any]:
        self.looked += 1
        return []


def _worker(kind: str, nothing: Nothing) -> TurnWorker | Sender:
    if kind == "turns":
        return TurnWorker(cast(Any, nothing), lambda: None)
    return Sender(cast(Any, nothing), cast(Any, None), Pace(None, asyncio.get_running_loop().time))


@pytest.mark.parametrize("kind", ["turns", "sends"])
@pytest.mark.parametrize("ticks", range(5))
async def test_told_to_stop_just_as_it_is_woken(kind: str, ticks: int) -> None:
    nothing = Nothing()
    worker = _worker(kind, nothing)
    running = asyncio.create_task(worker.run())
    while not nothing.looked:
        await asyncio.sleep(0)
    await asyncio.sleep(0.05)  # now it waits to be woken
    worker.wake()
    for _ in range(ticks):
        await asyncio.sleep(0)
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=2)
    ended = bool(done)
    running.cancel()
    assert ended, "the cancellation was swallowed"
