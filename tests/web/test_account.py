"""One's own place: language, mail, and where one is signed in."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.web.browsers import in_short
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site, text_of

ACCOUNT = "/staff/account"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/19.0 Mobile/15E148 Safari/604.1"
)
EDGE = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0"
)


def a_browser(house: House, agent: str, email: str = SPECIALIST) -> Web:
    web = Web(site(house))
    web.headers["User-Agent"] = agent
    web.sign_in(house, email)
    return web


@pytest.mark.parametrize(
    ("agent", "short"),
    [(FIREFOX, "Firefox/Windows"), (IPHONE, "Safari/iPhone"), (EDGE, "Edge/Mac"), ("curl/8", "/"), ("", "/"),
     ("<script>alert(1)</script> Firefox", "Firefox/")],
)  # fmt: skip
def test_a_browser_in_a_few_words_of_ours(agent: str, short: str) -> None:
    assert in_short(agent) == short


def test_each_place_is_listed_and_can_be_left_from_another(house: House) -> None:
    with a_browser(house, FIREFOX) as desk, a_browser(house, IPHONE) as phone, a_browser(house, "odd") as odd:
        page = text_of(desk.get(ACCOUNT).text)
        assert "Firefox på Windows · her" in page
        assert "Safari på iPhone" in page
        assert "En nettleser som ikke sier navnet sitt" in page
        with house.database.reading() as look:
            key = next(one.id for one in look.find(r.WebSession) if one.browser == "Safari/iPhone")

        desk.post(f"{ACCOUNT}/sessions", data={"session": key})
        assert phone.get("/staff").url.path == "/staff/sign-in"
        assert odd.get("/staff").url.path == "/staff"
        desk.post(f"{ACCOUNT}/sessions")
        assert odd.get("/staff").url.path == "/staff/sign-in"
        assert desk.get("/staff").url.path == "/staff"


@pytest.mark.parametrize("key", ["nowhere", "x" * 5000, "\0"])
def test_nobody_elses_session_is_ended(house: House, key: str) -> None:
    with a_browser(house, FIREFOX) as kari, a_browser(house, FIREFOX, "tor@example.no") as tor:
        with house.database.reading() as look:
            theirs = next(one.id for one in look.find(r.WebSession) if one.subject_id != house.staff().id)
        for chosen in (key, theirs):
            kari.post(f"{ACCOUNT}/sessions", data={"session": chosen})
        assert tor.get("/staff").status_code == 200
        assert tor.get("/staff/scripts").status_code == 200
        assert kari.get("/staff").status_code == 200


def test_when_it_was_last_used_is_written_once_an_hour(house: House) -> None:
    def used() -> object:
        with house.database.reading() as look:
            return look.find(r.WebSession)[0].used_at

    with a_browser(house, FIREFOX) as kari:
        began = used()
        house.clock.passes(minutes=50)
        kari.get("/staff")
        assert used() == began
        house.clock.passes(minutes=15)
        kari.get("/staff")
        now = used()
        assert now != began
        kari.get("/staff")
        assert used() == now


def test_a_session_that_is_over_is_not_listed(house: House) -> None:
    with a_browser(house, IPHONE):
        pass
    house.clock.passes(hours=9)
    with a_browser(house, FIREFOX) as kari:
        assert "iPhone" not in kari.get(ACCOUNT).text


def test_language_and_rhythm_are_chosen_and_stay(house: House) -> None:
    with a_browser(house, FIREFOX) as kari:
        answer = kari.post(ACCOUNT, data={"language": "nn", "notices": "weekly"})
        assert '<html lang="nn"' in answer.text
    assert (house.staff().language, house.staff().notices) == ("nn", "weekly")
    with a_browser(house, IPHONE) as phone:
        assert '<html lang="nn"' in phone.get("/staff").text
        phone.post("/staff/language", data={"language": "en", "back": "/staff"})
        assert '<html lang="en"' in phone.get("/staff").text
    assert house.staff().language == "en"


@pytest.mark.parametrize(
    "fields",
    [{}, {"language": "se", "notices": "daily"}, {"language": "nb", "notices": "hourly"}, {"language": "nb\ufffd"}],
)
def test_what_is_no_choice_changes_nothing(house: House, fields: dict[str, str]) -> None:
    with a_browser(house, FIREFOX) as kari:
        assert kari.post(ACCOUNT, data=fields).status_code == 422
    assert (house.staff().language, house.staff().notices) == (None, "daily")


def test_whoever_gets_no_notices_is_not_asked_about_them(house: House) -> None:
    with a_browser(house, FIREFOX, "tor@example.no") as tor:
        assert 'name="notices"' not in tor.get(ACCOUNT).text
        assert tor.post(ACCOUNT, data={"language": "nb"}).status_code == 200
