"""A copy of everything about oneself, over the real protocol: a document in the chat, in each form."""

from __future__ import annotations

import json

import pytest

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
