"""aiogram's finite state machine over SQLite. Arguments: URL, `tasks` or `in-order`.

Fairness: aiogram ships no SQLite storage and names none, so this is the shortest durable one, over aiosqlite with
the same WAL and synchronous=FULL as ours; the number of the question is in the data, so that a turn is one commit
and not two. The state is kept before the next question is sent, as the examples do. `tasks` is the framework's
default; `in-order` (`handle_as_tasks=False`) confirms updates only when they were handled, and so survives a kill.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Message

QUESTIONS = 20
TOKEN = "100200300:AABenchmarkTokenOfTheStandIn00000000"


class SqliteStorage(BaseStorage):
    def __init__(self, db: aiosqlite.Connection) -> None:
        self.db = db

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._write("state", key, state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        return await self._read("state", key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._write("data", key, json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return json.loads(await self._read("data", key) or "{}")

    async def close(self) -> None:
        await self.db.close()

    async def _write(self, column: str, key: StorageKey, value: str | None) -> None:
        await self.db.execute(
            f"INSERT INTO fsm (id, {column}) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET {column} = excluded.{column}",
            (key.user_id, value),
        )
        await self.db.commit()

    async def _read(self, column: str, key: StorageKey) -> str | None:
        async with self.db.execute(f"SELECT {column} FROM fsm WHERE id = ?", (key.user_id,)) as cursor:
            row = await cursor.fetchone()
        return row[0] if row else None


class Dialogue(StatesGroup):
    asking = State()


async def start(message: Message, state: FSMContext) -> None:
    await state.set_data({"question": 1, "answers": []})
    await state.set_state(Dialogue.asking)
    await message.answer("Hva vil du si nå (1)?")


async def answered(message: Message, state: FSMContext) -> None:
    data = await state.get_data()
    question = data["question"]
    data["answers"].append([question, message.text])
    await state.set_data({**data, "question": question + 1})
    if question == QUESTIONS:
        await state.set_state(None)
        await message.answer("Takk.")
    else:
        await message.answer(f"Hva vil du si nå ({question + 1})?")


async def answers(message: Message, state: FSMContext) -> None:
    await message.answer(json.dumps((await state.get_data()).get("answers", [])))


def dispatcher(storage: BaseStorage) -> Dispatcher:
    found = Dispatcher(storage=storage, events_isolation=SimpleEventIsolation())
    found.message.register(start, Command("start"))
    found.message.register(answers, Command("answers"))
    found.message.register(answered, Dialogue.asking, F.text)
    return found


async def opened(file: str) -> SqliteStorage:
    db = await aiosqlite.connect(file)
    await db.execute("PRAGMA journal_mode=WAL")
    await db.execute("PRAGMA synchronous=FULL")
    await db.execute("CREATE TABLE IF NOT EXISTS fsm (id INTEGER PRIMARY KEY, state TEXT, data TEXT)")
    await db.commit()
    return SqliteStorage(db)


async def main(url: str, tasks: bool) -> None:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher(await opened("state.db")).start_polling(bot, handle_as_tasks=tasks)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2] == "tasks"))
