"""The sender and a database that fails for a moment: what became of a message is not forgotten."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any, cast

from bot.application.errors import Unavailable
from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.delivery.sending import Pace, Sender

ITEM = OutboxItem("i", None, "telegram", "7", "question", datetime(2026, 11, 23, tzinfo=UTC))


class Flaky:
    """An outbox with one message; the calls named first fail once."""

    def __init__(self, fails: str) -> None:
        self._fails, self.waiting, self.calls = fails, [ITEM], list[str]()
        self.settled = asyncio.Event()

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name == self._fails:
            self._fails = ""
            raise Unavailable("not now")

    def recover(self) -> int:
        self._call("recover")
        return 0

    def take(self, *_: Any) -> list[OutboxItem]:
        self._call("take")
        found, self.waiting = self.waiting, []
        return found

    def settle(self, outcomes: Any) -> None:
        self._call("settle")
        assert [outcome.fate for _, outcome in outcomes.values()] == ["sent"]
        self.settled.set()


async def _calls(fails: str) -> list[str]:
    async def send(item: OutboxItem) -> Outcome:
        outbox.calls.append("send")
        return Outcome("sent")

    outbox = Flaky(fails)
    sender = Sender(cast(Any, outbox), send, Pace(None, asyncio.get_running_loop().time))
    running = asyncio.create_task(sender.run())
    async with asyncio.timeout(10):
        while "settle" not in outbox.calls or outbox.calls[-1] != "take":
            await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.wait({running})
    return outbox.calls


async def test_whatever_fails_once_the_message_is_sent_once_and_settled() -> None:
    recovering, taking, settling = await asyncio.gather(_calls("recover"), _calls("take"), _calls("settle"))
    assert recovering[:5] == ["recover", "recover", "take", "send", "settle"]
    assert taking[:6] == ["recover", "take", "recover", "take", "send", "settle"]
    assert settling[:6] == ["recover", "take", "send", "settle", "settle", "take"]
