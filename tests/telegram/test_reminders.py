"""A nudge and an agreed reminder over the real protocol: their buttons, and the question that stays open."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.application import records as r
from bot.delivery.reminding import ReminderWorker
from bot.language.dates import OSLO
from tests.support.bot_api.people import Person
from tests.telegram.conftest import Service
from tests.telegram.test_bad_input import answers, at_a_question

NUDGE = "Har du lyst på en liten samtale i dag?"
BUTTONS = ["Ja, vis meg", "Ikke nå", "Sjeldnere", "Ikke minn meg"]


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


async def looks(service: Service, moment: datetime) -> None:
    service.house.clock.moment = moment
    await ReminderWorker(service.house.database, service.house.kit, service.sender.wake).look()


async def nudged(service: Service) -> Person:
    """Someone in the middle of a conversation who chose a nudge every week, and has just got one."""
    person = await at_a_question(service)
    await person.sends("/paminnelser")
    await person.sees("Hvor ofte kan jeg spørre om du vil snakke?")
    await person.taps("Hver uke")
    await person.sees("Første gang er mandag 30. november klokka 10:00.")
    await service.idle()
    await looks(service, oslo(2026, 11, 30, 10))
    await person.sees(NUDGE)
    await service.idle()
    return person


def labels(person: Person, text: str) -> list[str]:
    message = [one for one in person.messages if text in one.text][-1]
    return [label for row in message.buttons for label in row]


def nudge_of(person: Person) -> int:
    return [one.message_id for one in person.messages if NUDGE in one.text][-1]


def runs(service: Service) -> list[tuple[str, str, object]]:
    with service.house.database.reading() as look:
        return [(one.position, one.status, one.state) for one in look.find(r.RunRow, script_id="en-jeg-ser-opp-til")]


async def test_the_buttons_of_a_nudge_stay_good_and_touch_no_question(service: Service) -> None:
    person = await nudged(service)
    before = runs(service)
    assert labels(person, NUDGE) == BUTTONS
    for label, answer in (
        ("Ikke nå", "Det er helt greit. Det haster ikke."),
        ("Sjeldnere", "Annenhver uke spør jeg om du vil snakke."),
        ("Ikke nå", "Det er helt greit. Det haster ikke."),
        ("Ikke minn meg", "Jeg minner deg ikke mer."),
        ("Sjeldnere", "Jeg minner deg ikke på noe nå."),
    ):
        await person.taps_on(nudge_of(person), label)
        await service.idle()
        assert person.texts[-1].startswith(answer)
        assert labels(person, NUDGE) == BUTTONS
    assert runs(service) == before
    assert person.unanswered_taps == 0
    await person.taps_on(nudge_of(person), "Ja, vis meg")
    await person.sees("Hvem ser du opp til")
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == ["Mormor"]


@pytest.mark.parametrize("deliver", [True, False])
async def test_a_nudge_of_unknown_fate_is_not_repeated(service: Service, deliver: bool) -> None:
    person = await nudged(service)
    service.api.drop_connection_next("sendMessage", deliver=deliver)
    for minute in range(3):
        await looks(service, oslo(2026, 12, 7, 10, minute))
        await service.idle()
    await looks(service, oslo(2026, 12, 8, 10))
    await service.idle()
    assert len([text for text in person.texts if NUDGE in text]) == (2 if deliver else 1)
    await looks(service, oslo(2026, 12, 14, 10))
    await service.idle()
    assert len([text for text in person.texts if NUDGE in text]) == (3 if deliver else 2), (
        "the next one comes as promised"
    )


async def test_an_agreed_reminder_comes_early_on_a_sunday(service: Service) -> None:
    person = await at_a_question(service)
    for said, sees in (
        ("/paminnelser", "Nå skriver jeg ikke til deg først."),
        ("Minn meg på noe", "Når skal jeg minne deg?"),
        ("søndag 07:30", "Jeg minner deg søndag 29. november klokka 07:30. Stemmer det?"),
    ):
        await person.sends(said)
        await person.sees(sees)
    await person.taps("Ja")
    await person.sees("Hva skal jeg minne deg på?")
    await person.sends("Ta med matpakke & <kaffe>")
    await person.sees("Det er avtalt.")
    await service.idle()
    await looks(service, oslo(2026, 11, 29, 7, 30))
    await person.sees("Ta med matpakke & <kaffe>")
    await service.idle()
    assert person.texts[-1] == "Hei. Her er påminnelsen du ba om.\n\nTa med matpakke & <kaffe>"


async def test_nothing_is_sent_to_who_blocked_the_bot_and_no_heap_afterwards(service: Service) -> None:
    person = await nudged(service)
    await person.blocks()
    await service.idle()
    many = len(person.texts)
    for day in (7, 14, 21):
        await looks(service, oslo(2026, 12, day, 10))
        await service.idle()
    await person.unblocks()
    await service.idle()
    await looks(service, oslo(2026, 12, 22, 10))
    await service.idle()
    assert len(person.texts) == many
    await looks(service, oslo(2026, 12, 28, 10))
    await person.sees(NUDGE, after=person.messages[many - 1])
    await service.idle()
    assert len(person.texts) == many + 1
