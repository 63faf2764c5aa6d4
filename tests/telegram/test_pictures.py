"""Picture cards over the real protocol: a photo with its words under it, and the words alone where that fails."""

from __future__ import annotations

import json

from bot import resources
from bot.web import pictures
from tests.support.bot_api.people import Person
from tests.telegram.conftest import Service
from tests.telegram.test_bad_input import at_a_question

PNG = "89504e470d0a1a0a"


async def at_the_cards(service: Service) -> Person:
    person = await at_a_question(service)
    await person.sends("/samtale bildekort")
    await person.sees("bilder")
    await person.taps("Steder")
    return person


def shown(person: Person) -> list[dict[str, object]]:
    return [message.json() for message in person.messages if "photo" in message.extra]


async def test_a_card_is_a_photo_with_its_words_and_buttons(service: Service) -> None:
    person = await at_the_cards(service)
    await service.idle()
    (card,) = shown(person)
    assert str(card["caption"]).strip()
    assert [label for row in person.buttons for label in row][:3] == [
        "Mer av dette",
        "Mindre av dette",
        "Nysgjerrig på det",
    ]
    call = service.api.calls_of("sendPhoto")[-1]
    assert call.args["photo"] == f"file:{PNG}"

    await person.taps("Mer av dette")
    await service.idle()
    assert len(shown(person)) == 2


async def test_a_card_that_telegram_does_not_take_comes_in_words(service: Service) -> None:
    service.api.fail_next("sendPhoto", status=400, description="Bad Request: IMAGE_PROCESS_FAILED")
    person = await at_the_cards(service)
    await service.idle()
    assert not shown(person)
    assert "Mer av dette" in [label for row in person.buttons for label in row]
    await person.taps("Mindre av dette")
    await service.idle()
    assert len(shown(person)) == 1


async def test_too_many_requests_waits_and_shows_the_picture(service: Service) -> None:
    service.api.fail_next("sendPhoto", status=429, retry_after=1)
    person = await at_the_cards(service)
    for _ in range(200):
        if shown(person):
            break
        await service.idle()
        service.house.clock.passes(seconds=1)
    assert len(shown(person)) == 1


def test_every_drawing_is_named_by_a_card_and_is_a_png() -> None:
    named = json.loads((resources.root() / "dialogues" / "pictures.json").read_text(encoding="utf-8"))
    files = {name: pictures.file(name) for name in named}
    assert all(path is not None and path.read_bytes().startswith(bytes.fromhex(PNG)) for path in files.values())
    used = {line.split(":")[1].strip() for line in _cards() if line.strip().startswith("picture:")}
    assert used == set(named)


def _cards() -> list[str]:
    (path,) = [path for path in resources.script_files() if path.stem == "bildekort"]
    return path.read_text(encoding="utf-8").splitlines()


async def asks_for_the_journey(service: Service) -> Person:
    person = await at_a_question(service)
    for words in ("Mormor", "stopp", "/profil"):
        await person.sends(words)
        await service.idle()
    for label in ("Mer om profilen min", "Veien min så langt"):
        await person.taps(label)
        await service.idle()
    return person


async def test_the_journey_is_a_picture_and_its_words_with_the_ways_on_come_last(service: Service) -> None:
    person = await asks_for_the_journey(service)
    (drawing,) = shown(person)
    assert drawing["caption"] == "Veien min så langt"
    assert service.api.calls_of("sendPhoto")[-1].args["photo"] == f"file:{PNG}"
    last = person.messages[-1]
    assert "én linje" in last.text and "photo" not in last.extra
    assert person.buttons


async def test_where_it_cannot_be_drawn_the_words_are_all_there(service: Service) -> None:
    service.api.fail_next("sendPhoto", status=400, description="Bad Request: IMAGE_PROCESS_FAILED")
    person = await asks_for_the_journey(service)
    assert not shown(person)
    assert [message.text for message in person.messages][-2] == "Veien min så langt"
    assert "én linje" in person.messages[-1].text
