"""A copy of everything about oneself, over the real protocol: a document in the chat, in each form."""

from __future__ import annotations

import json

import pytest

from bot.application.incoming import message_json
from bot.application.records import OutboxItem
from bot.channels.telegram import sending
from bot.dialogue.messages import Copy, Message, Paragraph
from bot.profile.document import File
from tests.support.bot_api.people import Person
from tests.telegram.conftest import Service
from tests.telegram.test_bad_input import at_a_question

BEGINS = {
    "PDF, til å lese og skrive ut": b"%PDF-",
    "Word, til å skrive i": b"PK\x03\x04",
    "Data, til et annet kontor": b"{",
}


async def asks_for_a_copy(service: Service) -> Person:
    person = await at_a_question(service)
    for words in ("Mormor", "stopp", "/profil"):
        await person.sends(words)
        await service.idle()
    for label in ("Mer om profilen min", "Ta en kopi"):
        await person.taps(label)
        await service.idle()
    return person


def documents(person: Person) -> list[dict[str, object]]:
    return [message.json() for message in person.messages if "document" in message.extra]


@pytest.mark.parametrize("label", BEGINS)
async def test_it_comes_as_a_file_with_words_under_it(service: Service, label: str) -> None:
    person = await asks_for_a_copy(service)
    await person.taps(label)
    await service.idle()
    (found,) = documents(person)
    assert str(found["caption"]).startswith("Her er kopien din.")
    sent = service.api.calls_of("sendDocument")[-1].args
    assert bytes.fromhex(sent["document"].removeprefix("file:")).startswith(BEGINS[label])
    assert sent["document:name"].startswith("stegvis-2026-")
    assert "Mormor" not in json.dumps({key: sent[key] for key in sent if key != "document"})


async def test_after_an_unknown_outcome_it_is_sent_once_more_and_no_more(service: Service) -> None:
    person = await asks_for_a_copy(service)
    service.api.drop_connection_next("sendDocument", deliver=True, times=5)
    await person.taps("Ren tekst")
    await service.idle()
    assert len(service.api.calls_of("sendDocument")) == 2


async def test_with_a_voice_message_it_can_come_with_the_sound(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends_voice(seconds=4)
    await service.idle()
    await service.fetcher.look()
    for words in ("stopp", "/profil"):
        await person.sends(words)
        await service.idle()
    for label in ("Mer om profilen min", "Ta en kopi", "Alt, med lydmeldingene dine"):
        await person.taps(label)
        await service.idle()
    (found,) = documents(person)
    assert str(found["caption"]).startswith("Her er kopien din.")
    sent = service.api.calls_of("sendDocument")[-1].args
    assert sent["document:name"].startswith("stegvis-2026-")
    assert sent["document:name"].endswith(".zip")
    assert bytes.fromhex(sent["document"].removeprefix("file:")).startswith(b"PK\x03\x04")


async def test_without_a_voice_message_nothing_with_sound_is_offered(service: Service) -> None:
    person = await asks_for_a_copy(service)
    assert "Alt, med lydmeldingene dine" not in json.dumps(person.messages[-1].json(), ensure_ascii=False)


async def test_each_part_is_a_document_of_its_own(service: Service) -> None:
    """As it leaves the outbox: what is made is made for that part."""
    asked: list[tuple[str, int]] = []

    def make(_participant: str, form: str, part: int) -> File:
        asked.append((form, part))
        return File(f"stegvis-{part}.zip", "application/zip", b"PK")

    person = await at_a_question(service)
    for part in (1, 2):
        message = Message("reply", (Paragraph(f"Dette er del {part} av 2."), Copy("zip", part)))
        item = OutboxItem(
            f"out-{part}", "who", "telegram", str(person.user_id), "reply", service.house.clock.moment,
            body=message_json(message),
        )  # fmt: skip
        outcome = await sending.send(service.bot, item, sending.OwnFiles(make, lambda _who: None))
        assert outcome.fate == "sent"
    assert asked == [("zip", 1), ("zip", 2)]
    assert [one["caption"] for one in documents(person)] == ["Dette er del 1 av 2.", "Dette er del 2 av 2."]
