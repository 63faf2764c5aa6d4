"""One participant's pages in the console: overview, notes, topics, messages, sharing. And the participant's own page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

import pytest

from bot.application import records as r
from bot.language.dates import OSLO
from tests.integration.application.test_reading import shares, takes_back, talker_with
from tests.support.handing import colleagues, hands_over
from tests.support.house import House, Talker
from tests.web.rooms import Web, forms, text_of


@pytest.fixture(autouse=True)
def afternoon(house: House) -> None:
    """Of a working day, before anybody signs in."""
    house.clock.moment = datetime(2026, 11, 25, 15, tzinfo=OSLO).astimezone(UTC)


@pytest.fixture
def amina(house: House) -> Talker:
    """Two lines, of which the first is shared."""
    found = talker_with(house, "Regn på taket", "Snø")
    shares(found, 1)
    return found


@pytest.fixture
def at(amina: Talker) -> str:
    return f"/staff/participants/{amina.id}"


def shared_line(house: House) -> str:
    with house.database.reading() as look:
        return look.find(r.SharedLine, withdrawn_at=None)[0].statement_id


def topics(house: House) -> list[r.AgendaItem]:
    with house.database.reading() as look:
        return look.find(r.AgendaItem, removed_at=None)


def messages(house: House) -> list[str]:
    with house.database.reading() as look:
        return [one.words for one in look.find(r.PersonalMessage)]


def message_form(kari: Web, at: str) -> dict[str, str]:
    return next(form for form in forms(kari.get(at).text) if "message" in form)


# The pages


def test_every_tab_leads_to_its_page_and_says_where_one_is(kari: Web, at: str) -> None:
    for path in ("", "/before-meeting", "/notes", "/profile", "/plans", "/documents", "/sharing"):
        page = kari.get(at + path).text
        assert page.count('aria-current="page"') >= 1
        assert f'<a href="{at}{path}" aria-current="page">' in page


def test_the_notes_open_their_sources_and_what_is_taken_back_is_gone_at_once(
    house: House, kari: Web, amina: Talker, at: str
) -> None:
    page = kari.get(f"{at}/notes").text
    assert "Regn på taket" in page
    assert f'href="{at}/lines/{shared_line(house)}"' in page
    assert kari.get(f"{at}/lines/{shared_line(house)}").status_code == 200
    takes_back(amina, 1)
    page = kari.get(f"{at}/notes").text
    assert "Regn" not in page
    assert "Én linje er tatt tilbake." in text_of(page)


@pytest.mark.parametrize("page", ["0", "99", "-1", "x", "²", "9" * 40])
def test_a_page_that_is_not_there_is_the_nearest(kari: Web, at: str, page: str) -> None:
    for path in ("notes", "sharing"):
        assert kari.get(f"{at}/{path}", params={"page": page}).status_code == 200


def test_sharing_tells_what_stands_and_who_has_read_what(house: House, kari: Web, amina: Talker, at: str) -> None:
    kari.get(at)
    page = text_of(kari.get(f"{at}/sharing").text)
    for words in (
        "Er med siden 25. november 2026",
        "én linje",
        "Kari Lund: det som er nytt",
        "Amina ser den samme lista.",
    ):
        assert words in page, words
    assert "Ukentlig" not in page and "Hver uke" not in page


# Topics


def test_a_line_goes_to_the_agenda_and_is_ticked_and_taken_away(house: House, kari: Web, at: str) -> None:
    line = shared_line(house)
    answer = kari.post(f"{at}/agenda", data={"line": line, "page": "notes"}, follow_redirects=False)
    assert answer.headers["location"] == f"{at}/notes"
    (item,) = topics(house)
    for path in ("", "/before-meeting"):
        page = kari.get(at + path).text
        assert f"{at}/agenda/{item.id}" in page
        assert "På saklista" in page
    assert "Snakket om" in kari.post(f"{at}/agenda/{item.id}", data={"act": "done"}).text
    kari.post(f"{at}/agenda/{item.id}", data={"act": "remove"})
    assert topics(house) == []


@pytest.mark.parametrize(
    ("pressed", "back"),
    [
        ({"page": "notes", "place": "7", "leaf": "2"}, "/notes?page=2#place-7"),
        ({"page": "notes", "place": "7", "leaf": "1"}, "/notes#place-7"),
        ({"page": "meeting", "place": "3"}, "/before-meeting#place-3"),
        ({"page": "update", "place": "1"}, "#place-1"),
        ({"page": "meeting"}, "/before-meeting#agenda"),
        ({"page": "together"}, "/together"),
        ({"page": "notes", "place": "x#/", "leaf": "²"}, "/notes"),
        ({"page": "//example.org", "place": "1" * 40}, "#agenda"),
    ],
)
def test_whoever_picks_a_line_goes_on_reading_where_it_stands(
    house: House, kari: Web, at: str, pressed: dict[str, str], back: str
) -> None:
    answer = kari.post(f"{at}/agenda", data={"line": shared_line(house)} | pressed, follow_redirects=False)
    assert answer.headers["location"] == at + back


def test_every_line_has_its_own_place_and_the_button_names_it(house: House, kari: Web, at: str) -> None:
    for path in ("", "/before-meeting", "/notes"):
        page = kari.get(at + path).text
        places = re.findall(r'id="place-(\d+)"', page)
        assert places and len(set(places)) == len(places)
        assert [form["place"] for form in forms(page) if "place" in form] == places


def test_whoever_has_seen_a_wish_stays_with_the_participant_and_can_write(kari: Web, amina: Talker, at: str) -> None:
    amina.says("ta kontakt")
    wish = next(form for form in forms(kari.get(at).text) if form.get("page") == "person")
    answer = kari.post(f"{at}/contact", data=wish)
    assert answer.url.path == at
    assert "Deltakeren får vite at du har sett det." in text_of(answer.text)
    assert f'href="{at}?write=1#message"' in answer.text
    assert "<details open>\n  <summary>Skriv til Amina" in kari.get(f"{at}?write=1").text
    assert "<details open>\n  <summary>Skriv til Amina" not in kari.get(at).text


def test_words_that_cannot_be_a_topic_come_back(house: House, kari: Web, at: str) -> None:
    answer = kari.post(f"{at}/agenda", data={"topic": "ø" * 201, "page": "meeting"})
    assert answer.status_code == 422
    assert "ø" * 201 in answer.text
    assert f'<a href="{at}/before-meeting" aria-current="page">' in answer.text, "on the page where it was written"
    assert topics(house) == []


def test_a_button_of_an_old_page_is_explained(house: House, kari: Web, amina: Talker, at: str) -> None:
    line = shared_line(house)
    kari.post(f"{at}/agenda", data={"line": line})
    (item,) = topics(house)
    takes_back(amina, 1)
    assert "Regn" not in kari.post(f"{at}/agenda/{item.id}", data={"act": "done"}).text
    answer = kari.post(f"{at}/agenda", data={"line": line})
    assert answer.status_code == 422
    assert "ikke delt lenger" in answer.text
    assert kari.post(f"{at}/agenda/unknown", data={"act": "done"}).status_code == 409


# A message


def test_a_message_arrives_in_the_chat_once_however_often_it_is_pressed(
    house: House, kari: Web, amina: Talker, at: str
) -> None:
    form = {**message_form(kari, at), "message": "Lykke til i morgen! <3\r\nHilsen Kari"}
    for _ in range(3):
        assert kari.post(f"{at}/messages", data=form, follow_redirects=False).headers["location"] == f"{at}#message"
    assert messages(house) == ["Lykke til i morgen! <3\nHilsen Kari"]
    page = unescape(kari.get(at).text)
    assert "Lykke til i morgen! <3" in page
    for word in ("lest", "sett av"):
        assert word not in text_of(page).lower(), "nobody is told whether it was read"
    said = [one.message.text for one in amina.transcript() if one.message]
    assert sum("Lykke til i morgen" in text for text in said) == 1


def test_a_message_that_cannot_be_sent_comes_back(house: House, kari: Web, at: str) -> None:
    answer = kari.post(f"{at}/messages", data={**message_form(kari, at), "message": "ש" * 501})
    assert answer.status_code == 422
    assert "ש" * 501 in answer.text
    assert "Skriv høyst 500 tegn." in answer.text
    assert messages(house) == []


def test_the_page_says_when_it_waits(house: House, kari: Web, amina: Talker, at: str) -> None:
    assert "Den kommer i chatten med en gang" in kari.get(at).text
    amina.says("stopp")
    assert "Nå kan ingenting sendes til Amina først." in kari.get(at).text
    assert (
        "kommer når Amina skriver her"
        in kari.post(f"{at}/messages", data={**message_form(kari, at), "message": "Hei"}).text
    )
    amina.says("/meny")
    assert "kommer når Amina skriver her" in kari.get(at).text, "whether it was read is told to nobody"
    with house.database.work() as work:
        for chat in work.find(r.Chat, participant_id=amina.id):
            work.put(replace(chat, channel="telegram", address="4711"))
    house.clock.moment = datetime(2026, 11, 25, 22, tzinfo=OSLO).astimezone(UTC)
    kari.sign_in(house, "kari@example.no")
    page = kari.post(f"{at}/messages", data={**message_form(kari, at), "message": "God natt"}).text
    assert "kommer meldinga torsdag 26. november klokka 09:00" in text_of(page)
    assert "kommer torsdag 26. november klokka 09:00" in text_of(page)


def test_after_a_handover_the_one_before_gets_nothing_through(house: House, kari: Web, amina: Talker, at: str) -> None:
    form = {**message_form(kari, at), "message": "Hei"}
    colleagues(house)
    hands_over(house, amina.id)
    for path, data in (("messages", form), ("agenda", {"topic": "x"}), ("agenda", {"line": shared_line(house)})):
        assert kari.post(f"{at}/{path}", data=data).status_code == 404
    assert (messages(house), topics(house)) == ([], [])


# The participant's own page


def test_the_participant_sees_topics_messages_and_the_log(house: House, web: Web) -> None:
    who = web.join(house)
    web.tap("Ja, jeg er 18 eller eldre")
    with Web(web.app) as kari:
        kari.sign_in(house, "kari@example.no")
        at = f"/staff/participants/{who}"
        assert "Ingen har lest noe" in web.get("/chat/profile").text
        kari.post(f"{at}/agenda", data={"topic": "Besøket på lageret"})
        kari.post(f"{at}/messages", data={**message_form(kari, at), "message": "Lykke til!"})
    page = text_of(web.get("/chat/profile").text)
    for words in (
        "Saker til møtet",
        "Besøket på lageret skrevet av Kari Lund",
        "Lykke til! Kari Lund",
        "det som er nytt",
    ):
        assert words in page, words
    assert "Melding fra Kari, et menneske:" in text_of(web.get("/chat").text)
    assert "Be Kari ta kontakt" in web.get("/chat").text


def test_the_day_on_which_everything_goes_is_there_for_copying_and_nothing_else_is(
    house: House, kari: Web, at: str, amina: Talker
) -> None:
    shown = "Alt her blir slettet 25. mai 2027."
    assert "blir slettet" not in text_of(kari.get(at).text)
    kari.post(f"{at}/ending")
    assert shown in text_of(kari.get(at).text)
    with house.database.work() as work:
        work.add(r.Restriction("held", amina.id, house.clock()))
    assert shown not in text_of(kari.get(at).text)
