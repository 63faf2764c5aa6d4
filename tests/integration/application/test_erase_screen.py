"""Somebody has everything about them deleted, in the chat: told what goes and what stays, asked twice, done at once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import wiring
from bot.application import erasing, own_copy, staffing
from bot.application import records as r
from bot.channels import terminal
from bot.storage.tables import data_key
from bot.storage.tombstones import Tombstones
from tests.integration.application.test_reading import shares, talker_with
from tests.support.house import House, Talker, opened_house
from tests.support.walking import named_in
from tests.telegram.conftest import Service, service
from tests.web.rooms import Web, button, site

__all__ = ["service"]

KEPT = {("participant", "id"), ("read_audit", "participant_id")}
SURE = {"nb": "Ja, slett alt nå", "nn": "Ja, slett alt no", "en": "Yes, delete everything now"}


@pytest.fixture
def talker(house: House) -> Talker:
    found = talker_with(house, "Regn", "Snø")
    shares(found, 1)
    return found


def left_of(house: House, who: str) -> set[tuple[str, str]]:
    return named_in(house.database.engine, who)


def test_it_says_what_goes_and_what_stays_and_offers_a_copy(talker: Talker) -> None:
    talker.says("/slett")
    for words in ("Slett alt om meg", "blir borte for godt", "Kari kan ikke se noe av det lenger", "ingen følger",
                  "systemene til NAV", "når", "i opptil 35 dager", "Du kan ta en kopi først."):  # fmt: skip
        assert words in talker.text
    assert "Telegram" not in talker.text
    assert [one.label for one in talker.last.choices] == ["Ta en kopi først", "Slett alt om meg", "Nei, behold alt"]
    talker.says("Ta en kopi først")
    assert "Ren tekst" in [one.label for one in talker.last.choices]


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "slett alt om meg"), ("nn", "Eg vil sletta alt om meg."), ("en", "Delete everything about me!")],
)
def test_the_words_for_it_lead_there_and_two_more_steps_do_it(house: House, language: str, words: str) -> None:
    talker = house.joined(language)
    talker.says(words)
    talker.says(words)
    assert SURE[language] in [one.label for one in talker.last.choices]
    assert house.kit.texts.say(language, "Are you sure? This cannot be undone.") in talker.text  # type: ignore[arg-type]
    assert erasing.is_here(house.database, talker.id)
    talker.taps(SURE[language])
    assert not erasing.is_here(house.database, talker.id)
    assert left_of(house, talker.id) == {("participant", "id")}


def test_a_bare_yes_a_number_or_a_no_deletes_nothing(house: House, talker: Talker) -> None:
    before = left_of(house, talker.id)
    talker.says("/slett")
    talker.says("Slett alt om meg")
    talker.says("ja")
    assert "Ingenting er slettet ennå." in talker.text
    talker.says("nei")
    assert "Alt er som før." in talker.text
    talker.says("/slett")
    talker.says("tilbake")
    talker.says("/slett")
    talker.says("1")
    assert left_of(house, talker.id) == before


def test_it_stands_under_more_about_my_profile(talker: Talker) -> None:
    for label in ("/profil", "Mer om profilen min", "Slett alt om meg"):
        talker.says(label)
    assert "Det jeg ikke kan slette" in talker.text


def test_a_help_card_comes_first_and_nothing_is_deleted_with_it(house: House, talker: Talker) -> None:
    talker.says("/slett jeg vil ta livet mitt")
    assert talker.heard[0].kind == "safety"
    assert "Slett alt om meg" in talker.text
    assert erasing.is_here(house.database, talker.id)


def test_whoever_has_not_come_in_yet_can_have_it_as_well(house: House) -> None:
    who = house.invited(label="Grevling").participant_id
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    talker = Talker(house, who)
    talker.says("/slett")
    assert [one.label for one in talker.last.choices] == ["Slett alt om meg", "Nei, behold alt"]
    talker.taps("Slett alt om meg")
    talker.taps(SURE["nb"])
    assert left_of(house, who) == {("participant", "id")}


def test_where_it_cannot_be_noted_down_nothing_changes_and_they_are_told(house: House, talker: Talker) -> None:
    before = left_of(house, talker.id)
    assert house.database.tombstones is not None
    house.database.tombstones.file.mkdir()
    deletes(talker)
    assert "Jeg fikk ikke slettet det nå. Ingenting er endret." in talker.text
    assert left_of(house, talker.id) >= before


def deletes(talker: Talker) -> None:
    talker.says("/slett")
    talker.says("Slett alt om meg")
    talker.says("slett alt")


def test_what_was_sent_after_it_goes_unheard_with_the_rest(house: House, talker: Talker) -> None:
    """Three items of one batch; the last two were written by somebody who is nobody now."""
    talker.says("/slett")
    talker.says("Slett alt om meg")
    with house.database.work() as work:
        for number, words in enumerate(("slett alt", "kanarifugl en", "kanarifugl to")):
            body = {"text": words}
            item = r.InboxItem(house.kit.new_id(), "browser", f"k{number}", talker.id, house.clock(), body=body)
            work.accept([item])
    while house.turns.carry_out():
        pass
    assert left_of(house, talker.id) == KEPT - {("read_audit", "participant_id")}
    with house.database.reading() as look:
        assert look.find(r.InboxItem) == look.find(r.OutboxItem) == []


def test_in_the_terminal_it_says_goodbye_and_ends(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, talker.id, "terminal")
    heard: list[str] = []
    said = ["/slett", "Slett alt om meg", "slett alt", "hei"]
    terminal.chat(house.turns, talker.id, said, heard.append, first="/meny")
    assert heard[-2] == "Alt om deg er slettet. Dette er det siste du hører fra meg."
    assert heard.count(heard[-2]) == 1


async def test_on_telegram_goodbye_is_said_once_and_the_chat_is_nobodys(service: Service) -> None:
    house = service.house
    person = service.api.person(user_id=4711, first_name="Amina", language_code="nb")
    invited = house.invited()
    await person.starts(invited.code)
    await service.idle()
    for words in ("ja", "/slett", "Slett alt om meg"):
        await person.sends(words)
        await service.idle()
    assert any("Det som står i Telegram, blir der" in text for text in person.texts)
    await person.taps(SURE["nb"])
    await service.idle()
    goodbyes = [text for text in person.texts if "Alt om deg er slettet" in text]
    assert len(goodbyes) == 1
    assert person.texts[-1] == goodbyes[0]
    assert left_of(house, invited.participant_id) == {("participant", "id")}
    # What was said last is known by its address for an hour, emptied.
    assert {table for table, _ in named_in(house.database.engine, "4711")} <= {"outbox"}
    await person.sends("hei")
    await service.idle()
    assert "invitasjon" in person.texts[-1]


async def test_a_copy_that_is_on_its_way_is_waited_for(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        work.add(r.Chat("tg", talker.id, "telegram", "4711", house.clock()))
        body = {"kind": "reply", "blocks": [["copy", "text", 1]], "choices": [], "prompt": "", "again": False}
        work.add(r.OutboxItem("copy", talker.id, "telegram", "4711", "reply", house.clock(), body=body))
    deletes(talker)
    assert "Kopien din er på vei til deg." in talker.text
    assert erasing.is_here(house.database, talker.id)


@pytest.fixture
def web(house: House) -> Iterator[Web]:
    with Web(site(house)) as found:
        yield found


def test_in_the_browser_the_page_says_goodbye_and_the_session_is_over(house: House, web: Web) -> None:
    who = web.join(house)
    web.tap(house.kit.texts.say("nb", "Yes, I am 18 or older"))
    web.write("kanarifugl")
    assert "Slett alt om meg" in web.get("/chat/profile").text
    web.write("/slett")
    web.tap("Slett alt om meg")
    fields, key = button(web.get("/chat").text, SURE["nb"])
    answer = web.post("/chat", data={**fields, "key": key})
    assert answer.headers["clear-site-data"] == '"cache", "storage"', "nothing comes back with the back button"
    page = answer.text
    assert "Alt om deg er slettet." in page
    assert "kanarifugl" not in page
    assert not web.cookies
    again = web.get("/chat")
    assert again.status_code == 401
    assert "kanarifugl" not in again.text
    assert left_of(house, who) == {("participant", "id")}


STAFF_PAGES = ("/staff", "/staff/participants", "/staff/review", "/staff/lessons", "/staff/stories", "/staff/quality",
               "/staff/absence", "/staff/invite")  # fmt: skip


def test_staff_see_nobody_there_and_every_page_stands(house: House, talker: Talker, web: Web) -> None:
    other = talker_with(house, "Vind")
    web.sign_in(house, "kari@example.no")
    pages = [page for page in STAFF_PAGES if web.get(page).status_code == 200]
    assert {"/staff", "/staff/participants"} <= set(pages)
    assert talker.id in web.get("/staff/participants").text
    with house.database.work() as work:
        erasing.erase(work, house.kit, talker.id)
    for page in pages:
        found = web.get(page)
        assert found.status_code == 200, page
        assert talker.id not in found.text, page
    gone, never = (web.get(f"/staff/participants/{who}") for who in (talker.id, "nobody"))
    assert gone.status_code == never.status_code == 404
    assert other.id in web.get("/staff/participants").text


def test_a_copy_of_somebody_who_is_gone_cannot_be_made(house: House, talker: Talker) -> None:
    deletes(talker)
    with house.database.reading() as look, pytest.raises(Exception, match="no such participant"):
        own_copy.make(look, house.kit, lambda *_, **__: None, talker.id, "json")  # type: ignore[arg-type,return-value]


def test_an_installation_where_an_older_database_was_put_opens_without_them(tmp_path: Path) -> None:
    with opened_house(tmp_path / "one") as house:
        talker = house.joined()
        file = house.settings.data_dir / "stegvis.db"
        old = tmp_path / "old.db"
        with sqlite3.connect(file) as connection:
            connection.execute("VACUUM INTO ?", (str(old),))
        deletes(talker)
        assert Tombstones(house.settings.data_dir / "erased.txt").read().keys() == {talker.id}
        settings = house.settings
    shutil.copyfile(old, file)

    again = wiring.database(settings)
    assert named_in(again.engine, talker.id) == {("participant", "id")}
    with again.engine.connect() as connection:
        assert connection.execute(data_key.select().where(data_key.c.id == talker.id)).all() == []
    again.engine.dispose()
