"""After an outage: who is asked again, when, and who is left in peace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.application import outages
from bot.application import records as r
from bot.application.incoming import message_from
from bot.safety.quiet import is_quiet
from tests.support.house import House, plain
from tests.support.phone import SOURCE, comes

AWAY = "Jeg var borte en stund."


class Phone:
    """Somebody on Telegram, as raw updates; what is sent to them is read from the outbox."""

    def __init__(self, house: House, number: int) -> None:
        self.house, self.number = house, number
        self.writes(f"/start {house.invited().code}")
        self.writes("ja")

    def writes(self, text: str) -> None:
        comes(self.house, text, chat=str(self.number))
        self.house.turns.carry_out()

    def outbox(self, **equal: Any) -> list[r.OutboxItem]:
        with self.house.database.reading() as look:
            return look.find(r.OutboxItem, channel="telegram", address=str(self.number), **equal)

    def waiting(self) -> list[str]:
        return [plain(message_from(dict(item.body))) for item in self.outbox(status="waiting")]

    def reads_all(self) -> None:
        """Everything that waits is sent."""
        ids = [item.id for item in self.outbox(status="waiting")]
        with self.house.database.work() as work:
            work.change(r.OutboxItem, ids, status="sent")


def at_a_question(house: House, number: int = 4711) -> Phone:
    phone = Phone(house, number)
    phone.writes("/samtale en-jeg-ser-opp-til")
    phone.reads_all()
    return phone


def silent(house: House, **much: float) -> None:
    """Telegram reaches us, then nothing does for a while, and then it does again."""
    beat(house)
    house.clock.passes(**much)
    beat(house)


def beat(house: House) -> None:
    with house.database.work() as work:
        outages.beat(work, SOURCE, house.clock.moment)


def made_up_for(house: House) -> int:
    if not outages.is_due(house.database, SOURCE, house.clock.moment, timedelta(0)):
        return 0
    return outages.ask_again(house.database, house.kit, SOURCE)


@pytest.mark.parametrize(("seconds", "asked"), [(60, 0), (149, 0), (150, 0), (151, 1), (3600, 1)])
def test_asked_again_when_a_press_can_have_been_lost(house: House, seconds: float, asked: int) -> None:
    phone = at_a_question(house)
    silent(house, seconds=seconds)
    assert made_up_for(house) == asked
    assert len(phone.waiting()) == 2 * asked
    if asked:
        first, again = phone.waiting()
        assert first.startswith(AWAY)
        assert "trykket på en knapp" in first
        assert "Hvem ser du opp til" in again


def test_after_more_than_a_day_messages_can_be_lost_as_well(house: House) -> None:
    phone = at_a_question(house)
    silent(house, hours=25)
    assert made_up_for(house) == 1
    assert "Det du skrev til meg" in phone.waiting()[0]


def test_once_however_many_outages_there_are_until_they_write(house: House) -> None:
    phone = at_a_question(house)
    for _ in range(3):
        silent(house, minutes=10)
        made_up_for(house)
    assert len(phone.waiting()) == 2
    phone.writes("Mormor")
    phone.reads_all()
    silent(house, minutes=10)
    assert made_up_for(house) == 1
    assert "Hvordan er denne personen?" in phone.waiting()[1]


def test_the_words_that_came_meanwhile_come_first(house: House) -> None:
    phone = at_a_question(house)
    silent(house, minutes=10)
    with house.database.work() as work:
        work.accept([r.InboxItem("x", SOURCE, "later", "1", house.clock.moment, body={})])
    assert made_up_for(house) == 0
    house.turns.carry_out()
    assert made_up_for(house) == 1
    assert len(phone.waiting()) == 2


def test_whoever_answered_out_of_the_backlog_has_just_been_asked(house: House) -> None:
    phone = at_a_question(house)
    silent(house, minutes=10)
    phone.writes("Mormor")
    assert made_up_for(house) == 0
    assert len(phone.waiting()) == 1
    assert "Hvordan er denne personen?" in phone.waiting()[0]


def test_nobody_is_asked_again_at_night(house: House) -> None:
    phone = at_a_question(house)
    house.clock.moment = datetime(2026, 11, 28, 22, 30, tzinfo=UTC)  # a Saturday night in Oslo
    phone.writes("Mormor")
    phone.reads_all()
    silent(house, minutes=10)
    assert made_up_for(house) == 1
    planned = [item.not_before for item in phone.outbox(status="waiting")]
    assert planned == [datetime(2026, 11, 30, 8, 0, tzinfo=UTC)] * 2
    assert not is_quiet(datetime(2026, 11, 30, 8, 0, tzinfo=UTC))


def test_whoever_writes_at_night_is_not_asked_in_the_morning(house: House) -> None:
    phone = at_a_question(house)
    house.clock.moment = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    phone.writes("Mormor")
    phone.reads_all()
    silent(house, minutes=10)
    made_up_for(house)
    phone.writes("rolig")
    assert [item.status for item in phone.outbox() if item.not_before] == ["cancelled"] * 2
    assert len(phone.waiting()) == 1
    assert "Hva husker du best" in phone.waiting()[0]


def test_a_pause_a_finished_talk_a_block_and_a_question_let_lie_are_left_in_peace(house: House) -> None:
    paused, stopped, blocked, asleep = (at_a_question(house, number) for number in (1, 2, 3, 4))
    house.clock.passes(days=4)
    paused.writes("Mormor")
    paused.writes("pause")
    stopped.writes("stopp")
    blocked.writes("Mormor")
    with house.database.work() as work:
        for chat in work.find(r.Chat, address="3"):
            work.change(r.Chat, [chat.id], blocked_at=house.clock.moment)
    for phone in (paused, stopped, blocked):
        phone.reads_all()
    silent(house, minutes=10)
    assert made_up_for(house) == 0
    assert [phone.waiting() for phone in (paused, stopped, blocked, asleep)] == [[], [], [], []]


def test_the_question_of_age_is_asked_again_too(house: House) -> None:
    phone = Phone.__new__(Phone)
    phone.house, phone.number = house, 9
    phone.writes(f"/start {house.invited().code}")
    phone.reads_all()
    silent(house, minutes=10)
    assert made_up_for(house) == 1
    assert "18 år" in phone.waiting()[1]


def test_a_button_pressed_before_is_old_and_explained_and_the_new_one_counts(house: House) -> None:
    phone = at_a_question(house)
    silent(house, minutes=10)
    made_up_for(house)
    prompt = phone.outbox(status="waiting")[-1].prompt
    assert prompt
    assert prompt not in [item.prompt for item in phone.outbox(status="sent")]
    phone.writes("Mormor")
    with house.database.reading() as look:
        assert [row.step for row in look.find(r.AnswerRow)] == ["hvem"]


def test_half_done_it_goes_on(house: House) -> None:
    phones = [at_a_question(house, number) for number in range(1, 6)]
    silent(house, minutes=10)
    made: list[str] = []

    def dies() -> str:
        made.append(house.kit.new_id())
        if len(made) == 11:  # in the second of three transactions
            raise KeyboardInterrupt
        return made[-1]

    with pytest.raises(KeyboardInterrupt):
        outages.ask_again(house.database, replace(house.kit, new_id=dies), SOURCE, at_once=2)
    assert [len(phone.waiting()) for phone in phones].count(2) == 2
    assert made_up_for(house) == 3
    assert [len(phone.waiting()) for phone in phones] == [2] * 5


def test_a_clock_that_jumps_back_hides_no_later_outage(house: House) -> None:
    beat(house)
    house.clock.passes(days=-1)
    beat(house)
    silent(house, minutes=10)
    assert outages.is_due(house.database, SOURCE, house.clock.moment, timedelta(0))


def test_a_clock_that_leaps_in_a_process_that_was_awake_is_no_outage(house: House) -> None:
    beat(house)
    house.clock.passes(days=1)
    with house.database.work() as work:
        outages.beat(work, SOURCE, house.clock.moment, timedelta(seconds=30))
    assert not outages.is_due(house.database, SOURCE, house.clock.moment, timedelta(0))
