"""A message from a human over the Bot API: once, before the question that is asked again, also across a restart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.application import messaging
from bot.application import records as r
from bot.language.dates import OSLO
from tests.support.bot_api.people import Person
from tests.telegram.conftest import Service, serving
from tests.telegram.test_bad_input import answers, at_a_question

WORDS = "Lykke til & <ha det> 🙂\nשלום"
OPENING = "Melding fra Kari, et menneske:"


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


def writes(service: Service, mark: str = "a") -> None:
    house = service.house
    with house.database.work() as work:
        (who,) = work.find(r.Participant)
        messaging.send(work, house.kit, house.staff(), who.id, WORDS, mark)
    service.sender.wake()


def letters(person: Person) -> list[str]:
    return [text for text in person.texts if text.startswith(OPENING)]


async def test_it_arrives_with_its_button_and_the_question_below_it(service: Service) -> None:
    service.house.clock.moment = oslo(2026, 11, 25, 15)
    person = await at_a_question(service)
    question = person.last
    writes(service)
    writes(service)
    await person.sees("Kari leser det ikke")
    await service.idle()
    (letter,) = letters(person)
    assert letter == f"{OPENING}\n\n{WORDS}\n\nDet du skriver her, kommer til meg, roboten. Kari leser det ikke."
    (message,) = [one for one in person.messages if one.text.startswith(OPENING)]
    assert [label for row in message.buttons for label in row] == ["Be Kari ta kontakt"]
    assert person.last.text == question.text
    await person.taps_on(question.message_id, "Ingen")
    await service.idle()
    assert person.unanswered_taps == 0
    assert not [t for t in (*person.alerts, *person.texts) if "tidligere spørsmål" in t], (
        "the first buttons are good still"
    )
    await person.taps_on(message.message_id, "Be Kari ta kontakt")
    await service.idle()
    with service.house.database.reading() as look:
        assert len(look.find(r.ContactRequest)) == 1


async def test_words_that_come_next_answer_the_question_that_stands_last(service: Service) -> None:
    service.house.clock.moment = oslo(2026, 11, 25, 15)
    person = await at_a_question(service)
    writes(service)
    await person.sees("Kari leser det ikke")
    await service.idle()
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == ["Mormor"]


async def test_at_night_it_waits_and_comes_in_the_morning(service: Service) -> None:
    person = await at_a_question(service)
    service.house.clock.moment = oslo(2026, 11, 25, 22)
    writes(service)
    await service.idle()
    assert letters(person) == []
    service.house.clock.moment = oslo(2026, 11, 26, 9)
    service.sender.wake()
    await person.sees("Kari leser det ikke")
    assert len(letters(person)) == 1


@pytest.mark.parametrize("deliver", [True, False])
async def test_a_message_of_unknown_fate_is_sent_once_more_and_a_restart_repeats_nothing(
    service: Service, deliver: bool
) -> None:
    service.house.clock.moment = oslo(2026, 11, 25, 15)
    person = await at_a_question(service)
    service.api.drop_connection_next("sendMessage", deliver=deliver)
    writes(service)
    for _ in range(3):
        service.house.clock.passes(seconds=5)
        service.sender.wake()
        await service.idle()
    told = 2 if deliver else 1
    assert len(letters(person)) == told
    async with serving(service.api, service.house) as again:
        again.house.clock.passes(hours=1)
        again.sender.wake()
        await again.idle()
    assert len(letters(person)) == told


async def test_whoever_blocked_the_robot_gets_it_when_they_are_back(service: Service) -> None:
    service.house.clock.moment = oslo(2026, 11, 25, 15)
    person = await at_a_question(service)
    await person.blocks()
    await service.idle()
    writes(service)
    await service.idle()
    assert letters(person) == []
    await person.unblocks()
    await person.sends("/meny")
    await person.sees("Kari leser det ikke")
    await service.idle()
    await person.sends("/meny")
    await service.idle()
    assert len(letters(person)) == 1
