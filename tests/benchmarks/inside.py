"""Turns in this process, without HTTP: accepted, carried out, taken from the outbox and settled, as `serve` does it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from bot import wiring
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.channels.telegram.updates import inbox_item
from bot.delivery.pace import MOST_AT_ONCE
from tests.benchmarks.ours import BEGIN
from tests.benchmarks.standin.crowd import answer

SOURCE = "telegram:100200300"
# As many as one poll fetches (bot/channels/telegram/polling.py).
FETCHED_AT_ONCE = 100


class Inside:
    def __init__(self, house: wiring.House, fetched: int = FETCHED_AT_ONCE) -> None:
        self._house, self._fetched = house, fetched
        self._turns = house.turns
        self._outbox = Outbox(house.database, "telegram", house.kit.clock)
        # Ids never come twice, also when this process goes on with a directory of an earlier one.
        self._numbers = count(time.time_ns() // 1000)

    def begin(self, chats: Sequence[int]) -> int:
        return self.say([(chat, BEGIN) for chat in chats])

    def answer(self, chats: Sequence[int], question: int, round_: int = 0) -> int:
        return self.say([(chat, answer(chat, question, round_)) for chat in chats])

    def say(self, said: Sequence[tuple[int, str]]) -> int:
        """Each of these through the whole way; returns how many."""
        for start in range(0, len(said), self._fetched):
            self._accept(said[start : start + self._fetched])
            while self._turns.carry_out():
                pass
            self._send()
        return len(said)

    def _accept(self, said: Sequence[tuple[int, str]]) -> None:
        kit = self._house.kit
        now = kit.clock()
        items = [inbox_item(self._update(chat, text), SOURCE, kit.new_id, now) for chat, text in said]
        with self._house.database.work() as work:
            work.accept(items)

    def _send(self) -> None:
        """The last exchange takes nothing and writes down what became of the ones before."""
        ended: dict[str, tuple[OutboxItem, Outcome]] = {}
        while items := self._outbox.exchange(ended, MOST_AT_ONCE):
            sent = Outcome("sent")
            ended = {item.id: (item, sent) for item in items}

    def _update(self, chat: int, text: str) -> dict[str, Any]:
        return update(chat, text, next(self._numbers))


def update(chat: int, text: str, number: int) -> dict[str, Any]:
    """As the stand-in sends it."""
    someone = {"id": chat, "first_name": "Amina"}
    message = {
        "message_id": number, "date": int(time.time()), "chat": someone | {"type": "private"},
        "from": someone | {"is_bot": False, "language_code": "nb"}, "text": text,
    }  # fmt: skip
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}]
    return {"update_id": number, "message": message}


class Clocked:
    """What was used between entering and leaving, in seconds."""

    def __enter__(self) -> Clocked:
        self._cpu, self._wall = time.process_time(), time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.cpu, self.wall = time.process_time() - self._cpu, time.perf_counter() - self._wall


def dialogue(inside: Inside, chats: Sequence[int], questions: int, round_: int = 0) -> Iterator[int]:
    """Everybody begins and answers every question; yields how many turns each step was."""
    yield inside.begin(chats)
    for question in range(1, questions + 1):
        yield inside.answer(chats, question, round_)
