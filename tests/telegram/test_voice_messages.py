"""Voice messages over the real protocol: answered at once, then fetched and sealed, however Telegram behaves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.application import recordings
from bot.application import records as r
from bot.dialogue.recordings import MOST_BYTES
from tests.support.bot_api import Person
from tests.support.bot_api.people import SOUND
from tests.telegram.conftest import Service
from tests.telegram.test_bad_input import at_a_question


async def spoken(service: Service, **how: object) -> Person:
    person = await at_a_question(service)
    await person.sends_voice(**how)  # type: ignore[arg-type]
    await person.sees("Hvordan er denne personen?")
    await service.idle()
    return person


def recording(service: Service) -> r.Recording:
    with service.house.database.reading() as look:
        (one,) = look.find(r.Recording)
        return one


def sounds(service: Service) -> list[bytes]:
    with service.house.database.reading() as look:
        return [one.audio for one in look.find(r.Sound)]


async def test_it_is_answered_at_once_and_then_fetched(service: Service) -> None:
    person = await spoken(service, seconds=42)
    confirmation = next(message for message in person.messages if "kan ikke høre på den" in message.text)
    assert confirmation.buttons == [["Trenger du hjelp?"]]
    assert (recording(service).status, recording(service).seconds, sounds(service)) == ("waiting", 42, [])
    await service.fetcher.look()
    assert (recording(service).status, recording(service).media) == ("kept", "audio/ogg")
    assert recording(service).source == {}
    assert sounds(service) == [SOUND]


async def test_the_help_button_of_the_confirmation_works_for_ever(service: Service) -> None:
    person = await spoken(service)
    confirmation = next(message for message in person.messages if "kan ikke høre på den" in message.text)
    await person.sends("snill")
    await service.idle()
    await person.taps_on(confirmation.message_id, "Trenger du hjelp?")
    await person.sees("116 123")


async def test_a_sound_file_from_another_app_is_one_too(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends_audio()
    await person.sees("Hvordan er denne personen?")
    await service.fetcher.look()
    assert sounds(service) == [SOUND]


async def test_a_caption_is_read_for_safety_and_kept(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends_voice(caption="jeg vil ta livet mitt")
    await person.sees("116 123")
    await service.idle()
    with service.house.database.reading() as look:
        (answer,) = look.find(r.AnswerRow, how="spoken")
    assert (answer.body["text"], answer.body["flagged"]) == ("jeg vil ta livet mitt", True)


@pytest.mark.parametrize("how", [{"seconds": 301}, {"size": MOST_BYTES + 1}])
async def test_too_long_or_too_large_is_said_kindly_and_not_fetched(service: Service, how: dict[str, int]) -> None:
    person = await at_a_question(service)
    await person.sends_voice(**how)  # type: ignore[arg-type]
    await person.sees("ble for lang for meg")
    await service.idle()
    assert "Hvem ser du opp til" in person.last.text
    await service.fetcher.look()
    assert service.api.calls_of("getFile") == []


@pytest.mark.parametrize("method", ["getFile", "download"])
@pytest.mark.parametrize("trouble", ["500", "429", "cut", "garbage"])
async def test_trouble_on_the_way_only_puts_it_off(service: Service, method: str, trouble: str) -> None:
    await spoken(service)
    if trouble == "cut":
        service.api.drop_connection_next(
            method, deliver=False, times=1 if method == "getFile" else 2
        )  # GET is tried anew
    elif trouble == "garbage":
        service.api.garbage_next(method, status=200 if method == "getFile" else 502)
    else:
        service.api.fail_next(method, status=int(trouble), retry_after=3 if trouble == "429" else None)
    await service.fetcher.look()
    assert (recording(service).status, recording(service).attempts) == ("waiting", 1)
    await service.fetcher.look()
    assert sounds(service) == []  # not before its time
    service.house.clock.passes(seconds=6)
    await service.fetcher.look()
    assert sounds(service) == [SOUND]


async def test_the_pause_grows_and_after_a_week_it_is_given_up(service: Service) -> None:
    person = await spoken(service)
    service.api.fail_next("getFile", status=500, times=1000)
    pauses = []
    while recording(service).status == "waiting":
        due = recording(service).next_at
        assert due is not None
        service.house.clock.moment = max(service.house.clock.moment, due)
        await service.fetcher.look()
        following = recording(service).next_at
        pauses.append(following - due if following else timedelta(0))
    assert pauses[0] < timedelta(seconds=20)
    assert max(pauses) <= recordings.LONGEST_PAUSE + timedelta(seconds=20)
    assert recording(service).status == "lost"
    service.house.clock.passes(days=3)
    await service.idle()
    await person.sees("ikke hentet lydmeldingen din")


async def test_what_telegram_no_longer_has_is_told_and_its_line_is_taken_away(service: Service) -> None:
    person = await spoken(service)
    service.api.world.files.clear()
    await service.fetcher.look()
    service.house.clock.passes(days=2)
    await person.sees("Jeg fikk ikke hentet lydmeldingen din")
    assert recording(service).status == "lost"
    with service.house.database.reading() as look:
        assert [one.status for one in look.find(r.Statement) if one.recording_id] == ["withdrawn"]
    await person.sends("/profil")
    await service.idle()
    assert "Lydmelding" not in person.last.text


async def test_larger_than_it_was_said_to_be_is_not_kept(service: Service) -> None:
    await spoken(service, sound=b"OggS" + bytes(MOST_BYTES), size=1000)
    await service.fetcher.look()
    assert (recording(service).status, sounds(service)) == ("lost", [])


async def test_fetched_twice_is_kept_once(service: Service) -> None:
    await spoken(service)
    waiting = recording(service).id
    recordings.keep(service.house.database, waiting, SOUND)
    recordings.keep(service.house.database, waiting, b"OggS another")
    recordings.give_up(service.house.database, service.house.kit, waiting)
    assert (recording(service).status, sounds(service)) == ("kept", [SOUND])


async def test_one_that_is_not_wanted_is_never_fetched(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends("stopp")
    await service.idle()
    await person.sends("/meny")
    await service.idle()
    await person.sends_voice()
    await person.sees("Vil du at jeg skal ta vare på")
    await person.taps("Nei")
    await service.idle()
    await service.fetcher.look()
    assert service.api.calls_of("getFile") == []


@pytest.mark.parametrize(
    "voice",
    [{}, {"file_id": 7}, {"file_id": ""}, {"file_id": "a", "duration": "long"}, {"file_id": "a", "duration": -1}],
)
async def test_a_malformed_one_is_harmless(service: Service, voice: dict[str, object]) -> None:
    person = await at_a_question(service)
    message = {"message_id": 990, "date": 1, "from": person.user, "chat": person.chat.json(), "voice": voice}
    service.api.push_raw({"message": message})
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    with service.house.database.reading() as look:
        assert look.find(r.InboxItem, status="quarantined") == []
        assert look.find(r.Recording) == []


async def test_words_beside_it_are_not_kept_with_a_number_before_the_person_decides(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends_voice(caption="ring meg på 912 34 567")
    await person.sees("telefonnummer")
    await service.idle()
    with service.house.database.reading() as look:
        assert look.find(r.AnswerRow, how="spoken") == []
    await person.sends("2")
    await service.idle()
    with service.house.database.reading() as look:
        (answer,) = look.find(r.AnswerRow, how="spoken")
    assert answer.body.get("text", "") == ""
