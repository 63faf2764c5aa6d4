"""A new browser wants in to a conversation that is lived in: it waits on a page of its own until somebody says yes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.application import records as r
from bot.application import staffing, takeovers
from tests.support.house import House
from tests.web.rooms import Web, button, site, text_of

CANARY = "Kanarifugl synger"


@pytest.fixture
def amina(house: House) -> Web:
    """In on her own browser, with words of hers on the page."""
    web = Web(site(house))
    web.join(house)
    for words in ("1", "Ja, fortell", "Ja, jeg prøver", "Ikke nå", CANARY):
        web.write(words)
    assert CANARY in web.get("/chat").text
    return web


def participant(house: House) -> str:
    with house.database.reading() as look:
        return look.find(r.Participant)[-1].id


def device_code(kari: Web, house: House) -> str:
    page = kari.post(f"/staff/participants/{participant(house)}/device").text
    return page.split('id="browser-link" value="')[1].split('"')[0].rpartition("/")[2]


def newcomer(house: House, code: str) -> Web:
    web = Web(site(house))
    assert web.post("/join", data={"code": code}).url.path == "/join/waiting"
    return web


def press(kari: Web, label: str, page: str = "/staff") -> str:
    """Yes or no, where it stands."""
    html = kari.get(page).text
    form, key = button(html, label)
    action = html.split("/admission/")[1].split('"')[0]
    where = html.split(f"/admission/{action}")[0].rpartition('"')[2]
    return text_of(kari.post(f"{where}/admission/{action}", data={**form, "key": key}).text)


def test_it_waits_with_the_help_lines_and_sees_nothing(house: House, kari: Web, amina: Web) -> None:
    new = newcomer(house, device_code(kari, house))
    page = text_of(new.get("/join/waiting").text)
    assert "spør jeg Kari først" in page
    assert "116 123" in page
    assert "113" in page
    for path in ("/chat", "/chat/profile", "/chat/copy/text", "/chat/profile/journey.svg"):
        answer = new.get(path)
        assert answer.status_code == 401, path
        assert CANARY not in answer.text
    assert new.post("/join/waiting").url.path == "/join/waiting", "not before a yes"
    assert "En ny nettleser vil inn" in amina.get("/chat").text


@pytest.mark.parametrize("page", ["/staff", "the participant's own"])
def test_a_yes_in_one_press_lets_it_in_once(house: House, kari: Web, amina: Web, page: str) -> None:
    new = newcomer(house, device_code(kari, house))
    waiting = dict(new.cookies)
    where = page if page == "/staff" else f"/staff/participants/{participant(house)}"
    shown = text_of(kari.get(where).text)
    assert "En ny nettleser vil inn i samtalen til Amina" in shown
    assert "Den er sluppet inn" in press(kari, "Slipp inn: Amina", where)
    assert "Du kan komme inn" in new.get("/join/waiting").text
    assert new.get("/join/waiting").url.path == "/join/waiting", "looking changes nothing"
    assert CANARY in new.post("/join/waiting").text
    again = Web(site(house))
    again.cookies.update(waiting)
    assert again.post("/join/waiting").url.path == "/join", "the waiting cookie opened one door, once"
    assert again.get("/chat").status_code == 401
    assert "nettleseren er inne nå" in amina.get("/chat").text


def test_a_no_is_told_and_the_code_is_gone(house: House, kari: Web, amina: Web) -> None:
    code = device_code(kari, house)
    new = newcomer(house, code)
    assert "kommer ikke inn" in press(kari, "Ikke slipp inn: Amina")
    assert "åpnet ikke samtalen" in new.get("/join/waiting").text
    assert new.post("/join/waiting").url.path == "/join/waiting"
    assert new.post("/join", data={"code": code}).status_code == 422
    assert "kom ikke inn" in amina.get("/chat").text
    assert "Vil inn" not in kari.get("/staff").text


def test_the_participant_refuses_it_in_their_own_chat(house: House, kari: Web, amina: Web) -> None:
    new = newcomer(house, device_code(kari, house))
    assert "kommer den ikke inn" in amina.tap("Det var ikke meg")
    assert "åpnet ikke samtalen" in new.get("/join/waiting").text
    assert "Vil inn" not in kari.get("/staff").text


def test_it_expires_and_an_answer_after_that_changes_nothing(house: House, kari: Web, amina: Web) -> None:
    new = newcomer(house, device_code(kari, house))
    with house.database.reading() as look:
        one = look.find(r.Takeover)[0]
    house.clock.moment = one.asked_at + takeovers.LASTS
    assert "ny kode" in new.get("/join/waiting").text
    kari.sign_in(house, house.staff().email)
    address = f"/staff/participants/{one.participant_id}/admission/{one.id}"
    assert kari.post(address, data={"key": "yes"}, follow_redirects=False).headers["location"] == "/staff?too-late=1"
    assert new.post("/join/waiting").url.path == "/join/waiting"


def test_the_same_link_once_more_leads_to_the_same_wait(house: House, kari: Web, amina: Web) -> None:
    code = device_code(kari, house)
    new = newcomer(house, code)
    assert new.post("/join", data={"code": code}).url.path == "/join/waiting"
    with house.database.reading() as look:
        assert len(look.find(r.Takeover)) == 1


def test_whoever_is_signed_in_there_already_is_not_asked_about(house: House, kari: Web, amina: Web) -> None:
    assert amina.post("/join", data={"code": device_code(kari, house)}).url.path == "/chat"
    with house.database.reading() as look:
        assert look.find(r.Takeover) == []


def test_a_link_made_where_they_are_in_already_is_their_own_yes(house: House, amina: Web) -> None:
    with house.database.work() as work:
        code = staffing.device_link(work, house.kit, participant(house), own=True).code
    web = Web(site(house))
    assert web.post("/join", data={"code": code}).url.path == "/chat"
    assert CANARY in web.get("/chat").text


def test_erased_meanwhile_there_is_nothing_to_wait_for(house: House, kari: Web, amina: Web) -> None:
    new = newcomer(house, device_code(kari, house))
    with house.database.work() as work:
        work.remove(*work.find(r.Takeover))
    assert new.get("/join/waiting").url.path == "/join"
    assert new.post("/join/waiting").url.path == "/join"


def test_a_yes_that_is_not_used_lasts_fourteen_days_too(house: House, kari: Web, amina: Web) -> None:
    new = newcomer(house, device_code(kari, house))
    press(kari, "Slipp inn: Amina")
    house.clock.moment += takeovers.LASTS + timedelta(minutes=1)
    assert new.post("/join/waiting").url.path == "/join/waiting"
