"""The participant's chat, without script: every page and every form, over a real database."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.application.browsing import transcript
from bot.channels.browser.room import AFTER
from bot.channels.browser.talking import LONGEST
from tests.support.house import House
from tests.web.rooms import Web, button, buttons, forms, site, text_of

ADULT = "Ja, jeg er 18 eller eldre"


def said(house: House, who: str) -> list[str]:
    return [one.own for one in transcript(house.database, who) if one.own]


# The way in


def test_looking_at_an_invitation_does_not_use_it(house: House, web: Web) -> None:
    code = house.invited().code

    for _ in range(2):
        page = web.get(f"/join/{code}")
        assert page.status_code == 200
        assert forms(page.text) == [{"code": code}]

    assert web.post("/join", data={"code": code}).url.path == "/chat"


def test_who_comes_in_meets_the_first_question_in_the_invited_language(house: House, web: Web) -> None:
    web.join(house, language="nn")

    page = web.get("/chat")

    assert '<html lang="nn"' in page.text
    assert "Er du 18 år eller eldre?" in page.text


def test_an_invitation_lets_in_one_device_only(house: House, web: Web) -> None:
    code = house.invited().code
    web.post("/join", data={"code": code})

    with Web(site(house)) as other:
        answer = other.post("/join", data={"code": code})
        assert answer.status_code == 422
        assert "er brukt før" in answer.text
        assert other.get("/chat").status_code == 401


def test_an_old_or_unknown_invitation_says_what_to_do(house: House, web: Web) -> None:
    code = house.invited().code
    house.clock.passes(days=15)

    for wrong in (code, "unknown", "", "x" * 500):
        answer = web.post("/join", data={"code": wrong})
        assert answer.status_code == 422
        assert "jobbspesialisten din" in answer.text


def test_the_whole_link_can_be_pasted(house: House, web: Web) -> None:
    code = house.invited().code

    assert web.post("/join", data={"code": f" http://127.0.0.1:8000/join/{code} "}).url.path == "/chat"


def test_someone_under_18_sees_the_goodbye_and_can_write_nothing_more(house: House, web: Web) -> None:
    who = web.join(house)
    page = web.tap("Nei")

    assert "snakke med deg her" in page
    assert 'id="composer"' not in page
    web.post("/chat", data={"form": "x", "text": "likevel"})
    assert "likevel" not in said(house, who)


# The session


def test_without_a_session_nothing_is_shown_and_the_way_back_is(web: Web) -> None:
    for answer in (web.get("/chat"), web.post("/chat", data={"form": "1", "text": "hei"}), web.post("/chat/leave")):
        assert answer.status_code == 401
        assert "Be jobbspesialisten din om en ny lenke" in answer.text


def test_signing_out_ends_the_session_on_the_server_too(house: House, web: Web) -> None:
    web.join(house)
    token = web.cookies["stegvis-chat"]

    assert "Du er logget ut" in web.post("/chat/leave").text

    web.cookies.set("stegvis-chat", token)
    assert web.get("/chat").status_code == 401


def test_a_session_lasts_thirty_days_from_the_last_visit(house: House, web: Web) -> None:
    web.join(house)
    for _ in range(3):
        house.clock.passes(days=20)
        answer = web.get("/chat")
        assert answer.status_code == 200
        assert "max-age=2592000" in answer.headers["set-cookie"].lower()

    house.clock.passes(days=31)
    assert web.get("/chat").status_code == 401


def test_a_session_is_not_written_at_every_look(house: House, web: Web) -> None:
    web.join(house)

    assert "set-cookie" not in web.get("/chat").headers


def test_a_participant_whose_key_is_destroyed_is_nobody(house: House, web: Web) -> None:
    from bot.storage.tables import data_key

    who = web.join(house)
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == who))

    assert web.get("/chat").status_code == 401


# Answering


def test_a_button_and_words_are_both_answers(house: House, web: Web) -> None:
    who = web.join(house)
    web.tap(ADULT)
    page = web.write("Nei takk")

    assert said(house, who) == [ADULT, "Nei takk"]
    assert "Helt greit." in page


def test_the_same_form_twice_is_one_answer(house: House, web: Web) -> None:
    who = web.join(house)
    form, key = button(web.get("/chat").text, ADULT)

    for _ in range(3):
        web.post("/chat", data={**form, "key": key})

    assert said(house, who) == [ADULT]


def test_only_the_newest_question_has_buttons(house: House, web: Web) -> None:
    web.join(house)
    page = web.tap(ADULT)

    assert ADULT not in buttons(page)
    assert "Ja, fortell" in buttons(page)


def test_an_old_button_is_explained(house: House, web: Web) -> None:
    web.join(house)
    form, key = button(web.get("/chat").text, "Nei")
    web.tap(ADULT)

    page = web.post("/chat", data={**form, "form": "another", "key": key}).text

    assert "hører til et tidligere spørsmål" in text_of(page)


def test_the_words_on_a_button_come_from_us_not_from_the_form(house: House, web: Web) -> None:
    who = web.join(house)
    form, key = button(web.get("/chat").text, ADULT)

    web.post("/chat", data={**form, "key": key, "label": "something forged"})

    assert said(house, who) == [ADULT]


@pytest.mark.parametrize("text", ["", "   \n ", "\0"])
def test_nothing_written_is_no_answer(house: House, web: Web, text: str) -> None:
    who = web.join(house)

    web.write(text)

    assert said(house, who) == []


def test_words_are_kept_as_they_were_written(house: House, web: Web) -> None:
    who = web.join(house)
    web.write("første\r\nandre\0 <b>linje</b>")

    assert said(house, who) == ["første\nandre <b>linje</b>"]
    assert "<b>linje</b>" not in web.get("/chat").text
    assert "&lt;b&gt;linje&lt;/b&gt;" in web.get("/chat").text


def test_what_is_too_long_comes_back_and_is_not_lost(house: House, web: Web) -> None:
    who = web.join(house)
    long = "å" * (LONGEST + 1)

    answer = web.post("/chat", data={"form": "1", "text": long})

    assert answer.status_code == 422
    assert long in answer.text
    assert (
        house.kit.texts.say("nb", "That was a little long for me. Please send it in two or more parts.") in answer.text
    )
    assert said(house, who) == []
    assert web.post("/chat", data={"form": "2", "text": long[:-1]}).status_code == 200
    assert said(house, who) == [long[:-1]]


def test_help_is_always_one_tap_away_also_before_the_first_answer(house: House, web: Web) -> None:
    web.join(house)

    page = web.write("/hjelp")

    assert 'href="tel:113"' in page
    assert 'href="tel:22400040"' in page
    assert ADULT in buttons(page)


def test_a_wish_for_contact_can_be_tapped_on_an_old_card(house: House, web: Web) -> None:
    who = web.join(house)
    web.tap(ADULT)
    web.write("/hjelp")
    web.write("Ja, fortell")
    web.tap("Be Kari ta kontakt")

    with house.database.reading() as look:
        assert len(look.find(r.ContactRequest, participant_id=who)) == 1


# For the script


def test_a_script_is_answered_with_what_is_new_only(house: House, web: Web) -> None:
    who = web.join(house)
    newest = transcript(house.database, who)[-1].seq

    answer = web.post("/chat", data={"form": "1", "text": "/hjelp"}, headers={AFTER: str(newest)})

    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert 'href="tel:113"' in answer.text
    assert f'data-seq="{newest}"' not in answer.text


def test_a_script_learns_in_plain_words_what_is_wrong(house: House, web: Web) -> None:
    web.join(house)

    long = web.post("/chat", data={"form": "1", "text": "x" * 5_000}, headers={AFTER: "0"})
    web.cookies.clear()
    gone = web.post("/chat", data={"form": "1", "text": "x"}, headers={AFTER: "0"})

    assert (long.status_code, long.headers["content-type"]) == (422, "text/plain; charset=utf-8")
    assert (gone.status_code, gone.headers["content-type"]) == (401, "text/plain; charset=utf-8")


def test_the_stream_is_closed_for_good_without_a_session(house: House, web: Web) -> None:
    assert web.get("/chat/events?after=0").status_code == 204
    web.join(house)
    assert web.get("/chat/events").status_code == 204


# The whole house


def test_the_front_page_and_health(web: Web) -> None:
    page = web.get("/")
    assert 'href="/join"' in page.text
    assert 'href="/staff"' in page.text
    assert web.get("/healthz").text == "ok"


@pytest.mark.parametrize("path", ["/chat", "/join", "/staff", "/nowhere"])
def test_a_word_of_a_participant_is_never_in_addresses_titles_or_headers(house: House, web: Web, path: str) -> None:
    web.join(house, label="Kanarifugl")
    web.tap(ADULT)
    answer = web.post("/chat", data={"form": "1", "text": "Kanarifugl"})
    web.sign_in(house, "kari@example.no")

    for page in (answer, web.get(path)):
        title = page.text.partition("<title>")[2].partition("</title>")[0]
        outside = " ".join([title, str(page.url), *(f"{k}: {v}" for k, v in page.headers.items())])
        assert "kanarifugl" not in outside.lower()
