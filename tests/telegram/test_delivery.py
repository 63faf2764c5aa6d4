"""The way back over the real protocol: in order, after a block, and with the buttons that are still good."""

from __future__ import annotations

import asyncio
import json
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.request import BaseRequest

from bot.application import records as r
from bot.application.errors import Unavailable
from bot.application.incoming import message_json
from bot.application.ports import Database, Work
from bot.channels.telegram import sending
from bot.channels.telegram.client import build_bot
from bot.channels.telegram.polling import SHORT, Poller
from bot.channels.telegram.updates import inbox_item
from bot.dialogue.messages import Message, Paragraph
from bot.profile.document import File
from tests.support.bot_api import BotApi
from tests.support.house import opened_house
from tests.telegram.conftest import Service
from tests.telegram.test_bad_input import answers, at_a_question


async def test_too_many_requests_keeps_the_order(service: Service) -> None:
    person = await at_a_question(service)
    before = len(person.texts)
    service.api.fail_next("sendMessage", status=429, retry_after=1)
    await person.sends("Mormor")
    await person.sends("hvorfor")
    await person.sees("Ordene dine er viktigere", timeout=8)
    await service.idle()
    new = person.texts[before:]
    first = next(n for n, text in enumerate(new) if "Hvordan er denne personen?" in text)
    why = next(n for n, text in enumerate(new) if "Ordene dine er viktigere" in text)
    assert first < why


class BusyAfterTheFirst(BaseRequest):
    """Telegram, as it answers someone who sends two parts at once."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.calls = 0

    read_timeout = 5.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, method: str, request_data: Any = None, *args: Any, **more: Any) -> Any:
        self.calls += 1
        if self.calls == 2:
            wait = {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 1}}
            return 429, json.dumps(wait).encode()
        self.texts.append(request_data.parameters["text"])
        sent = {"message_id": self.calls, "date": 1, "chat": {"id": 7, "type": "private"}}
        return 200, json.dumps({"ok": True, "result": sent}).encode()


def no_copy(participant: str, form: str) -> File:
    raise AssertionError("nobody asked for a copy")


def no_journey(participant: str) -> bytes | None:
    raise AssertionError("nobody asked for the journey")


async def test_a_later_part_waits_and_the_first_is_not_said_again() -> None:
    request = BusyAfterTheFirst()
    message = Message("reply", (Paragraph("a" * 3000), Paragraph("b" * 3000)))
    item = r.OutboxItem("i", None, "telegram", "7", "reply", datetime.now(UTC), body=message_json(message))
    outcome = await sending.send(
        Bot("1:x", request=request, get_updates_request=request), item, sending.OwnFiles(no_copy, no_journey)
    )
    assert (outcome.fate, [text[0] for text in request.texts]) == ("sent", ["a", "b"])


async def test_after_unblocking_there_is_an_answer(service: Service) -> None:
    person = await at_a_question(service)
    await person.blocks()
    await service.idle()
    await person.unblocks()
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == ["Mormor"]


async def test_whoever_writes_after_a_refused_send_is_there_again(service: Service) -> None:
    person = await at_a_question(service)
    service.api.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked by the user")
    await person.sends("Mormor")
    await service.idle()
    await person.sends("rolig")
    await service.idle()
    with service.house.database.reading() as look:
        assert not any(chat.blocked_at for chat in look.find(r.Chat, channel="telegram"))


async def test_more_leaves_the_buttons_of_the_question_as_they_are(service: Service) -> None:
    person = await at_a_question(service)
    question = person.last
    await person.taps("Mer")
    await person.sees("Ingenting blir borte")
    await service.idle()
    await person.taps_on(question.message_id, "Hopp over")
    await service.idle()
    with service.house.database.reading() as look:
        assert [a.step for a in look.find(r.AnswerRow, how="skipped")] == ["hvem"]


async def test_a_held_number_is_mended_by_editing_the_message(service: Service) -> None:
    person = await at_a_question(service)
    update = await person.sends("Mormor 13097248022")
    await person.sees("fødselsnummer")
    await person.edits(update["message"]["message_id"], "Mormor")
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == ["Mormor"]


class Full:
    """A database that cannot be written to until it is mended."""

    def __init__(self, database: Database) -> None:
        self._database, self.is_full = database, True

    def work(self) -> AbstractContextManager[Work]:
        if self.is_full:
            raise Unavailable("the disk is full")
        return self._database.work()

    def reading(self) -> AbstractContextManager[Work]:
        return self._database.reading()


async def test_what_could_not_be_kept_stays_with_telegram(service: Service) -> None:
    """Nothing is confirmed before it is kept, however often it is fetched."""
    full = Full(service.house.database)
    async with BotApi() as api, build_bot(api.token, api.url) as bot:
        person = api.person(language_code="nb")
        update = await person.sends("Mormor")
        poller = Poller(bot, full, service.house.kit, lambda: None)
        polling = asyncio.create_task(poller.run())
        for _ in range(1000):
            if len([call for call in api.calls if call.method == "getUpdates"]) >= 2:
                break
            await asyncio.sleep(0.01)
        assert api.pending_updates == 1
        full.is_full = False
        await asyncio.wait_for(api.polling.starts_waiting(), 10)
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
    with service.house.database.work() as work:
        item = inbox_item(update, poller.source, service.house.kit.new_id, service.house.clock.moment)
        assert work.accept([item]) == 0, "it was kept"


async def test_a_press_that_comes_again_under_another_number_is_one_press(service: Service) -> None:
    person = await at_a_question(service)
    update = await person.taps("Hopp over")
    await service.idle()
    again = {**update, "update_id": update["update_id"] + 1000}
    with service.house.database.work() as work:
        item = inbox_item(again, service.poller.source, service.house.kit.new_id, service.house.clock.moment)
        assert work.accept([item]) == 0


async def test_what_has_no_number_is_not_asked_for_again_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes with every answer until one with a number follows."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    async def fetched(_offset: int | None) -> list[dict[str, object]]:
        return [{"message": {"text": "hei"}}]

    with opened_house(tmp_path) as house:
        async with BotApi() as api, build_bot(api.token, api.url) as bot:
            poller = Poller(bot, house.database, house.kit, lambda: None)
            monkeypatch.setattr(poller, "_fetch", fetched)
            monkeypatch.setattr(asyncio, "sleep", sleep)
            assert await poller.step(None) is None
            monkeypatch.undo()
    assert waited == [SHORT]
