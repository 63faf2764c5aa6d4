"""The Bot API methods that the measured bots use, and updates that are kept until they are confirmed."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from itertools import count

from tests.benchmarks.standin.crowd import Crowd, Plan
from tests.benchmarks.standin.wire import Args, Connection, Reply

TOKEN = "100200300:AABenchmarkTokenOfTheStandIn00000000"
_ME = (
    '{"id":100200300,"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":false,'
    '"can_read_all_group_messages":false,"supports_inline_queries":false}'
)


class StandIn:
    def __init__(self, send_delay: float = 0.0) -> None:
        self._loop = asyncio.get_running_loop()
        self._delay = send_delay
        self._waiting: deque[tuple[int, str]] = deque()
        self._update_ids, self._message_ids = count(700_000_001), count(1)
        self._poll: tuple[int, Reply, asyncio.TimerHandle] | None = None
        self.crowd = Crowd(Plan(0, ""), self.say, self._loop.call_later)
        self.first_sent: float | None = None
        self.longest_queue = 0

    async def listen(self) -> int:
        server = await self._loop.create_server(lambda: Connection(self.call), "127.0.0.1", 0, backlog=512)
        return int(server.sockets[0].getsockname()[1])

    def begin(self, plan: Plan) -> None:
        self.crowd = Crowd(plan, self.say, self._loop.call_later)
        self.crowd.start()

    # --- from the participants ---

    def say(self, chat: int, text: str) -> None:
        number = next(self._update_ids)
        command = text.partition(" ")[0]
        entities = (
            f',"entities":[{{"type":"bot_command","offset":0,"length":{len(command)}}}]' if text[0] == "/" else ""
        )
        update = (
            f'{{"update_id":{number},"message":{{"message_id":{next(self._message_ids)},"date":{int(time.time())},'
            f'"chat":{{"id":{chat},"type":"private","first_name":"Amina"}},'
            f'"from":{{"id":{chat},"is_bot":false,"first_name":"Amina","language_code":"nb"}},'
            f'"text":{json.dumps(text)}{entities}}}}}'
        )
        self._waiting.append((number, update))
        if self._poll is not None:
            # After this loop turn, so that one poll takes what many say at the same moment.
            limit, reply, timer = self._poll
            timer.cancel()
            self._poll = None
            self._loop.call_soon(self._give, limit, reply)

    # --- from the bot ---

    def call(self, method: str, args: Args, reply: Reply) -> None:
        name = method.lower()
        if name == "sendmessage":
            self._send_message(args, reply)
        elif name == "getupdates":
            self._get_updates(args, reply)
        elif name == "getme":
            reply(_ME)
        elif name == "editmessagereplymarkup":
            reply(self._message(args, int(args.get("message_id", "0"))))
        elif name == "getwebhookinfo":
            reply('{"url":"","has_custom_certificate":false,"pending_update_count":0}')
        else:
            reply("true")

    def _send_message(self, args: Args, reply: Reply) -> None:
        if self.first_sent is None:
            self.first_sent = time.time()
        answer = self._message(args, next(self._message_ids))
        if self._delay:
            self._loop.call_later(self._delay, reply, answer)
        else:
            reply(answer)
        self.crowd.hears(int(args["chat_id"]), args["text"])

    def _message(self, args: Args, number: int) -> str:
        markup = (
            f',"reply_markup":{args["reply_markup"]}' if '"inline_keyboard"' in args.get("reply_markup", "") else ""
        )
        return (
            f'{{"message_id":{number},"date":{int(time.time())},"from":{_ME},'
            f'"chat":{{"id":{args["chat_id"]},"type":"private","first_name":"Amina"}},'
            f'"text":{json.dumps(args.get("text", ""))}{markup}}}'
        )

    def _get_updates(self, args: Args, reply: Reply) -> None:
        offset, limit = int(args.get("offset") or 0), int(args.get("limit") or 100)
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()
        if self._poll is not None:
            self._end_poll()
        if self._waiting:
            self._give(limit, reply)
        else:
            timer = self._loop.call_later(float(args.get("timeout") or 0), self._end_poll)
            self._poll = (limit, reply, timer)

    def _end_poll(self) -> None:
        if self._poll is not None:
            _, reply, timer = self._poll
            timer.cancel()
            self._poll = None
            reply("[]")

    def _give(self, limit: int, reply: Reply) -> None:
        self.longest_queue = max(self.longest_queue, len(self._waiting))
        found = [self._waiting[place][1] for place in range(min(limit, len(self._waiting)))]
        reply(f"[{','.join(found)}]")

    @property
    def queued(self) -> int:
        return len(self._waiting)
