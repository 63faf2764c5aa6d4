"""In by a link that works once, out by a button, and the language of the console."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.application import staffing
from tests.support.house import SPECIALIST, House
from tests.web.rooms import BASE, Web, site


def test_looking_at_a_sign_in_link_does_not_use_it(house: House, web: Web) -> None:
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, SPECIALIST)

    assert web.get(f"/staff/link/{token}").status_code == 200
    assert web.get(f"/staff/link/{token}").status_code == 200
    assert web.post(f"/staff/link/{token}").url.path == "/staff"


def test_a_link_works_once_and_not_for_long(house: House, web: Web) -> None:
    with house.database.work() as work:
        used, old = (staffing.sign_in_link(work, house.kit, SPECIALIST) for _ in range(2))
    web.post(f"/staff/link/{used}")
    house.clock.passes(minutes=11)

    for token in (used, old, "unknown"):
        with Web(site(house)) as other:
            answer = other.post(f"/staff/link/{token}")
            assert answer.status_code == 410
            assert "/staff/sign-in" in answer.text
            assert other.get("/staff").url.path == "/staff/sign-in"


def test_a_session_lasts_a_working_day(house: House, kari: Web) -> None:
    for _ in range(5):
        house.clock.passes(hours=1, minutes=35)
        assert kari.get("/staff").url.path == "/staff"
    assert kari.get("/staff").url.path == "/staff"
    house.clock.passes(minutes=6)
    assert kari.get("/staff").url.path == "/staff/sign-in"


def test_signing_out_ends_the_session_on_the_server_too(house: House, kari: Web) -> None:
    token = kari.cookies["stegvis-staff"]
    kari.post("/staff/sign-out")

    kari.cookies.set("stegvis-staff", token)
    assert kari.get("/staff").url.path == "/staff/sign-in"


def test_the_answer_does_not_tell_who_works_here(house: House) -> None:
    with Web(site(house, mails=True)) as web:
        known = web.post("/staff/sign-in", data={"email": SPECIALIST.upper()})
        unknown = web.post("/staff/sign-in", data={"email": "nobody@example.no"})
        again = web.post("/staff/sign-in", data={"email": SPECIALIST})

    assert known.text == unknown.text == again.text
    with house.database.reading() as look:
        (mail,) = look.find(r.OutboxItem, channel="email")
    assert mail.address == SPECIALIST
    with Web(site(house)) as web:
        link = str(mail.body["link"])
        assert link.startswith(f"{BASE}/staff/link/")
        assert web.post(link.removeprefix(BASE)).url.path == "/staff"


def test_without_mail_the_page_says_whom_to_ask(web: Web) -> None:
    assert "stegvis staff link" in web.get("/staff/sign-in").text


def test_the_language_is_chosen_once(house: House, kari: Web) -> None:
    answer = kari.post("/staff/language", data={"language": "en", "back": "/staff/invite"})

    assert answer.url.path == "/staff/invite"
    assert "Invite a participant" in answer.text
    assert '<html lang="en"' in kari.get("/staff").text


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/staff", "/staff\\..\\", ""])
def test_the_language_switch_leads_nowhere_else(kari: Web, back: str) -> None:
    answer = kari.post("/staff/language", data={"language": "en", "back": back}, follow_redirects=False)

    assert answer.headers["location"] == "/staff"
