"""The service was away: what Telegram forgets meanwhile, and what people are asked again afterwards.

The rule: a press is kept for 150 seconds, a message for a day. After more than 150 seconds every open question that
nobody answered since is asked again once, after the backlog, outside quiet hours, with a line that explains it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.application import records as r
from tests.faults.conftest import Bench
from tests.faults.conversing import conversations
from tests.faults.house import Installation, looked_into
from tests.faults.runs import until_rest
from tests.faults.talker import Talker

HOUR = 3600
QUESTION = "Hvordan er denne personen?"
# A Monday in Norway with nothing special about it: 11:00 and 23:00 in Oslo.
DAY, NIGHT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC), datetime(2026, 11, 23, 22, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Loss:
    seconds: int
    press: bool
    text: bool


async def away(house: Installation, seconds: float) -> None:
    """Not there for so long; the time passes for Telegram and for the machine."""
    await house.stop()
    house.api.clock.freeze()  # to the second: starting again takes time of its own
    house.api.clock.advance(seconds)
    house.injection.shift_clock(int(seconds))


async def back(house: Installation) -> None:
    house.start(faulty=False)
    await house.serving()
    house.api.polling.wake()  # Telegram answers the first poll, with nothing, instead of after 25 s
    await house.api.polling.starts_waiting()
    await until_rest(house)


def set_clocks(house: Installation, moment: datetime) -> None:
    seconds = int(moment.timestamp() - house.api.clock.now())
    house.api.clock.advance(seconds)
    house.injection.shift_clock(seconds)


def answers(house: Installation) -> list[str]:
    with looked_into(house.url) as database, database.reading() as look:
        return [answer.body.get("text", "") for answer in look.find(r.AnswerRow) if answer.how in ("typed", "nothing")]


def asked(talker: Talker, question: str = QUESTION) -> int:
    return sum(question in text for text in talker.person.texts)


async def at_the_second_question(house: Installation, talkers: Sequence[Talker], moment: datetime = DAY) -> None:
    set_clocks(house, moment)
    for talker in talkers:
        await talker.talks(until=4)
    await until_rest(house)


@pytest.mark.parametrize(
    "loss",
    [
        Loss(149, press=False, text=False), Loss(151, press=True, text=False),
        Loss(23 * HOUR, press=True, text=False), Loss(25 * HOUR, press=True, text=True),
    ],
    ids=lambda loss: f"{loss.seconds} s",
)  # fmt: skip
async def test_exactly_what_telegram_forgets_is_lost(sqlite: Bench, loss: Loss, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", 2, wrong_clock=True) as (house, (presses, writes)):
        await at_the_second_question(house, [presses, writes])
        await house.stop()
        house.api.clock.freeze()
        await presses.person.taps("Kommer ikke på noe")
        await writes.person.sends("rolig")
        await away(house, loss.seconds)
        await back(house)
        kept = answers(house)
        assert ("" not in kept, "rolig" not in kept) == (loss.press, loss.text)
        assert house.api.pending_updates == 0


async def test_up_to_the_limit_nobody_is_asked_again(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        await at_the_second_question(house, [talker])
        before = len(talker.person.texts)
        await away(house, 140)
        await back(house)
        assert len(talker.person.texts) == before


async def test_who_did_not_answer_is_asked_again_once(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", 4, wrong_clock=True) as (house, talkers):
        silent, pressed, wrote, paused = talkers
        await at_the_second_question(house, talkers)
        await paused.person.sends("pause")
        await until_rest(house)
        before = [len(talker.person.texts) for talker in talkers]
        await house.stop()
        await pressed.person.taps("Kommer ikke på noe")
        await wrote.person.sends("rolig")
        await away(house, 200)
        await back(house)
        await silent.person.waits_for_messages(before[0] + 2, timeout=20)
        await pressed.person.waits_for_messages(before[1] + 2, timeout=20)
        await until_rest(house)
        for talker, count in ((silent, before[0]), (pressed, before[1])):
            explained, question = talker.person.texts[count:]
            assert QUESTION in question
            assert QUESTION not in explained
        assert asked(wrote) == 1
        assert len(wrote.person.texts) == before[2] + 1, "only the next question"
        assert len(paused.person.texts) == before[3]


async def test_a_second_outage_does_not_ask_a_third_time(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        await at_the_second_question(house, [talker])
        for _ in range(2):
            await away(house, 400)
            await back(house)
            await talker.person.waits_until(lambda: asked(talker) == 2, timeout=20)
            await until_rest(house)
        assert asked(talker) == 2


async def test_nobody_is_asked_again_at_night(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run", wrong_clock=True) as (house, (talker,)):
        await at_the_second_question(house, [talker], NIGHT)
        await away(house, 400)
        await back(house)
        assert asked(talker) == 1
        house.injection.shift_clock(11 * HOUR)
        await talker.person.waits_until(lambda: asked(talker) == 2, timeout=20)
