"""Telegram's queue at the network's edge: it goes by numbers of its own, and now and then answers nonsense.

Everything above the socket is ours and the library's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from random import Random
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.request import AiohttpRequest
from tests.fuzz.breaking_updates import by_bytes

OK = 200
# Polls on end that take nothing from the queue; each bad update at its head takes a few.
MOST_IDLE = 400
_REMEMBERED = 30

# Answers that are none, with their status; none of them is the library's reason to give up the token.
_NONSENSE: tuple[tuple[int, bytes], ...] = (
    (200, b""), (200, b"null"), (200, b"[]"), (200, b"{}"), (200, b'{"ok":true}'), (200, b'{"ok":true,"result":true}'),
    (200, b'{"ok":true,"result":{"update_id":1}}'), (200, b'{"ok":true,"result":null}'), (200, b"<html>ok</html>"),
    (200, b'{"ok":true,"result":[{"update_id":5,"message":'), (200, b"\xff\xfe\x00"), (200, b"\xef\xbb\xbf{}"),
    (500, b""), (502, b"<html>Bad Gateway</html>"), (500, b"[]"), (500, b"null"), (500, b'{"description":[]}'),
    (500, b'{"ok":false,"description":{"a":1},"parameters":[]}'), (400, b'{"parameters":{"retry_after":"x"}}'),
    (429, b'{"ok":false,"parameters":{"retry_after":3}}'), (429, b'{"parameters":{"retry_after":-5}}'), (429, b"{}"),
    (429, b'{"parameters":{"retry_after":1e999}}'), (429, b'{"parameters":{"retry_after":99999999999999999999}}'),
    (429, b'{"parameters":{"retry_after":true}}'), (429, b'{"parameters":{"retry_after":999999999999}}'),
    (409, b'{"ok":false,"description":"Conflict"}'), (409, b""), (413, b"{"), (418, b'"tea"'), (200, b"[" * 5_000),
    (400, b'{"parameters":{"migrate_to_chat_id":{}}}'), (200, b'{"ok":true,"result":' + b"9" * 6_000 + b"}"),
)  # fmt: skip


@dataclass
class Waiting:
    """One update: Telegram's own number, and what it sends."""

    number: int
    body: bytes


class Queue:
    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.next = dice.randrange(1, 2**31)
        self.waiting: deque[Waiting] = deque()
        self.gone: deque[Waiting] = deque(maxlen=_REMEMBERED)
        self.is_dry = asyncio.Event()
        self.polls = self.idle = 0
        self.is_stuck = False

    def number(self) -> int:
        self.next += 1
        return self.next

    def put(self, number: int, body: bytes) -> None:
        self.waiting.append(Waiting(number, body))

    async def answer(self, offset: int | None, limit: int) -> tuple[int, bytes]:
        self.polls += 1
        before = len(self.waiting)
        while offset is not None and self.waiting and self.waiting[0].number < offset:
            self.gone.append(self.waiting.popleft())
        self.idle = 0 if len(self.waiting) < before else self.idle + 1
        self.is_stuck = self.idle > MOST_IDLE
        if not self.waiting or self.is_stuck:
            self.is_dry.set()
            await asyncio.Event().wait()
        if self.dice.random() < 0.02:
            return self.dice.choice(_NONSENSE)
        found = [self.waiting[at].body for at in range(min(limit, len(self.waiting)))]
        answer = b'{"ok":true,"result":[' + b",".join(self._as_sent(found)) + b"]}"
        return OK, by_bytes(self.dice, answer) if self.dice.random() < 0.005 else answer

    def _as_sent(self, found: list[bytes]) -> list[bytes]:
        """Now and then in another order, or with what has come before."""
        how = self.dice.random()
        if len(found) > 1 and how < 0.05:
            found = self.dice.sample(found, len(found))
        elif len(found) > 1 and how < 0.1:
            found = [*found, self.dice.choice(found)]
        elif self.gone and len(found) > 1 and how < 0.15:
            found = [self.dice.choice(self.gone).body, *found]
        return found


_ME = b'{"id":123,"is_bot":true,"first_name":"Stegvis","username":"stegvis_bot"}'


class Transport(AiohttpRequest):
    """Ours, with the queue instead of a socket."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.queue = queue

    async def initialize(self) -> None:
        return

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE, write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE, pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:  # fmt: skip
        if not url.endswith("/getUpdates"):
            return OK, b'{"ok":true,"result":' + (_ME if url.endswith("/getMe") else b"true") + b"}"
        asked = request_data.json_parameters if request_data else {}
        offset = asked.get("offset")
        return await self.queue.answer(None if offset is None else int(offset), int(asked["limit"]))
