"""The rivals' own turns without a network: `in_process.py ptb|aiogram TURNS`. Prints CPU microseconds a turn.

Fairness: the same handlers as over HTTP, fed with raw updates, their sends answered at once by a stub. PTB keeps
nothing at all (its pickle is written by the clock, not by the turn); aiogram commits every turn to SQLite.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

QUESTIONS, CHATS = 20, 50


def update(number: int, chat: int, text: str) -> dict:
    someone = {"id": chat, "first_name": "Amina"}
    message = {"message_id": number, "date": 1_700_000_000, "chat": {**someone, "type": "private"},
               "from": {**someone, "is_bot": False}, "text": text}  # fmt: skip
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return {"update_id": number, "message": message}


def updates(turns: int) -> list[dict]:
    said = ["/start", *(f"svar {number}" for number in range(1, QUESTIONS + 1))]
    return [update(n + 1, 1 + n % CHATS, said[n // CHATS % len(said)]) for n in range(turns)]


def sent(chat: int) -> dict:
    return {
        "message_id": 1,
        "date": 1_700_000_000,
        "chat": {"id": chat, "type": "private"},
        "text": "Hva vil du si nå?",
    }


async def ptb(turns: int) -> float:
    import ptb_pickle
    from telegram import Update
    from telegram.ext import Application, CommandHandler, ConversationHandler
    from telegram.request import BaseRequest

    class Stub(BaseRequest):
        read_timeout = 5.0

        async def initialize(self) -> None: ...

        async def shutdown(self) -> None: ...

        async def do_request(
            self, url: str, method: str, request_data: object = None, **_: object
        ) -> tuple[int, bytes]:
            me = {"id": 100200300, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
            result = me if url.endswith("getMe") else sent(1)
            return 200, json.dumps({"ok": True, "result": result}).encode()

    app = Application.builder().token(ptb_pickle.TOKEN).request(Stub()).get_updates_request(Stub()).build()
    states = {question: ptb_pickle.asks(question) for question in range(1, QUESTIONS + 1)}
    app.add_handler(ConversationHandler([CommandHandler("start", ptb_pickle.start)], states, []))
    await app.initialize()
    begun = time.process_time()
    for raw in updates(turns):
        await app.process_update(Update.de_json(raw, app.bot))
    return time.process_time() - begun


async def aiogram(turns: int) -> float:
    import aiogram_sqlite
    from aiogram import Bot
    from aiogram.client.session.base import BaseSession
    from aiogram.types import Message

    class Stub(BaseSession):
        async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Message:  # noqa: ASYNC109 - its signature
            return Message.model_validate(sent(method.chat_id))

        async def close(self) -> None: ...

        async def stream_content(self, *_: object, **__: object) -> AsyncIterator[bytes]:
            yield b""

    bot = Bot(aiogram_sqlite.TOKEN, session=Stub())
    with tempfile.TemporaryDirectory() as folder:
        storage = await aiogram_sqlite.opened(str(Path(folder) / "state.db"))
        dispatcher = aiogram_sqlite.dispatcher(storage)
        begun = time.process_time()
        for raw in updates(turns):
            await dispatcher.feed_raw_update(bot, raw)
        used = time.process_time() - begun
        await storage.close()
    return used


if __name__ == "__main__":
    which, turns = sys.argv[1], int(sys.argv[2])
    sys.stdout.write(str(1e6 * asyncio.run({"ptb": ptb, "aiogram": aiogram}[which](turns)) / turns))
