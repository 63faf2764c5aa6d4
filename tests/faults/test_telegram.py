"""Telegram's own troubles, and what it sends twice, late, out of order or under other numbers."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from pathlib import Path

from bot.application import records as r
from tests.faults import evidence, scenario
from tests.faults.conftest import SEED, Bench
from tests.faults.conversing import carried_through, conversations
from tests.faults.house import Installation, looked_into
from tests.faults.runs import judged, listened, until_rest
from tests.faults.storm import Storm
from tests.support.bot_api import RateLimit

PEOPLE = 2
SECRET = "ikke-si-det-til-noen"


async def test_a_storm_of_refusals_and_cut_connections(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", PEOPLE) as (house, talkers):
        house.api.faults = storm = Storm(SEED)
        await carried_through(house, talkers)
        await house.stop()
        assert storm.kinds.total() > 20, storm.kinds
        for talker in talkers:
            unknown = storm.unknown[talker.person.user_id]
            assert judged(house, [talker], unknown, sqlite.expected) == []


async def test_every_429_is_waited_for(sqlite: Bench, tmp_path: Path) -> None:
    limit = RateLimit(per_chat=2, chat_burst=3)
    expected = await listened(sqlite.nursery, sqlite.template, tmp_path / "undisturbed", scenario.BRIEF)
    async with conversations(sqlite, tmp_path / "run", PEOPLE, scenario.BRIEF, rate=limit) as (house, talkers):
        await carried_through(house, talkers)
        await house.stop()
        assert judged(house, talkers, 0, expected) == []
        assert _refused(house) > PEOPLE
        assert _ignored(house, limit.penalty) == 0


def _refused(house: Installation) -> int:
    return sum(call.status == 429 for call in house.api.calls)


def _ignored(house: Installation, penalty: float) -> int:
    """Messages to a chat within the time that Telegram asked us to leave it alone."""
    refused_at: dict[str, float] = {}
    found = 0
    for call in house.api.calls_of("sendMessage"):
        chat = call.args["chat_id"]
        found += call.at - refused_at.get(chat, 0.0) < penalty
        if call.status == 429:
            refused_at[chat] = call.at
    return found


async def test_an_answer_of_telegram_that_never_comes(sqlite: Bench, tmp_path: Path) -> None:
    """For one the message was delivered, for the other it was not; each is asked once more."""
    async with conversations(sqlite, tmp_path / "run", 2) as (house, talkers):
        for talker in talkers:
            await talker.talks(until=3)
        late, never = talkers
        house.api.delay_next("sendMessage", 16, chat_id=late.person.user_id)
        hold = house.api.hold_next("sendMessage", chat_id=never.person.user_id)
        await carried_through(house, talkers)
        await house.stop()
        assert judged(house, talkers, 1, sqlite.expected) == []
        hold.release()


async def test_duplicates_and_numbers_that_start_over(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run") as (house, (talker,)):
        for act in range(1, len(talker.acts) + 1):
            await talker.talks(until=act)
            if act % 4 == SEED % 4:
                await until_rest(house)
                await house.api.polling.starts_waiting()
                house.api.renumber_updates(600_000_000 - act * 1_000_000)  # a number far away, as Telegram picks one
            house.api.redeliver(talker.last_update)
            if "edited_message" not in talker.last_update:
                house.api.redeliver(talker.last_update, as_new=True)
        await carried_through(house, [talker])
        await house.stop()
        history = talker.history()
        rows = evidence.read(house.url, history.address, house.log_text)
        assert len(rows.seen) == len(history.said)
        assert judged(house, [talker], 0, sqlite.expected) == []


async def test_what_came_out_of_order(sqlite: Bench, tmp_path: Path) -> None:
    """A press that overtakes the text before it is stale or early; either way it answers nothing else."""
    async with conversations(sqlite, tmp_path / "run") as (house, (talker,)):
        await talker.talks(until=3)
        await until_rest(house)
        question = talker.person.last
        hold = house.api.hold_next("getUpdates")
        await talker.person.sends("Mormor")
        await talker.person.taps_on(question.message_id, "Ingen")
        queue = house.api.world.updates
        text, press = queue.waiting()[-2:]
        queue.confirm(text.update["update_id"])
        queue.confirm(press.update["update_id"])
        for late in (press, text):
            house.api.push_raw({key: value for key, value in late.update.items() if key != "update_id"})
        house.api.polling.wake()
        hold.release()
        await talker.person.sees("Hvordan er denne personen?", timeout=30)
        await until_rest(house)
        with looked_into(house.url) as database, database.reading() as look:
            answers = look.find(r.AnswerRow)
        assert len({answer.turn for answer in answers}) == len(answers)
        assert [answer.how for answer in answers if answer.step == "hvem"] == ["nothing"]


async def test_a_token_that_is_revoked_while_it_runs(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run") as (house, (talker,)):
        await talker.talks(until=5)
        await until_rest(house)
        good = house.api.token
        house.api.token = "100200300:AnotherTokenAltogether_0123456789"
        house.api.polling.wake()
        async with asyncio.timeout(30):
            assert await house.ended() == 2
        (line,) = [line for line in house.log_text.splitlines() if line.startswith("stegvis: ")]
        assert "STEGVIS_TELEGRAM_TOKEN" in line
        house.api.token = good
        house.start(faulty=False)
        await carried_through(house, [talker])
        await house.stop()
        assert judged(house, [talker], 0, sqlite.expected) == []


async def test_a_webhook_and_posts_that_are_not_telegrams(sqlite: Bench, tmp_path: Path) -> None:
    settings = {"STEGVIS_TELEGRAM_MODE": "webhook", "STEGVIS_TELEGRAM_WEBHOOK_SECRET": SECRET}
    async with conversations(sqlite, tmp_path / "run", settings=settings) as (house, (talker,)):
        for act in range(1, len(talker.acts)):
            await talker.talks(until=act)
            forged = json.dumps(talker.last_update | {"update_id": 10_000 + act}).replace("hemmelig", "forfalsket")
            for header in ({}, {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]}):
                assert await asyncio.to_thread(_post, house.port, forged, header) == 401
        await carried_through(house, [talker])
        await house.stop()
        assert judged(house, [talker], 0, sqlite.expected) == []
        assert len(evidence.read(house.url, talker.history().address, "").seen) == len(talker.acts)


def _post(port: int, body: str, headers: dict[str, str]) -> int:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/telegram/webhook", body.encode(), headers | {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code
