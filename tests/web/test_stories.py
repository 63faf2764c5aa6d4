"""Good stories in the console, and on the participant's own page."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.application import staffing
from tests.support.house import SPECIALIST, House
from tests.support.team import SOLVEIG, rows, teams
from tests.web.rooms import Web, forms, site, text_of

WORDS = "En deltaker ville prøve maskinen selv"


@pytest.fixture(autouse=True)
def team(house: House) -> None:
    teams(house)


@pytest.fixture
def guest(house: House) -> Web:
    """Somebody who is in, at the page with the whole profile."""
    web = Web(site(house))
    web.join(house, label="Amina")
    web.write("1")
    return web


def who(house: House) -> str:
    return str(rows(house, r.Participant)[0].id)


def asks(house: House, kari: Web, words: str = WORDS, **more: str) -> str:
    return str(kari.post("/staff/stories", data={"form": "m", "who": who(house), "words": words, **more}).text)


def test_asked_answered_shown_and_taken_back_on_the_page(house: House, kari: Web, guest: Web) -> None:
    assert "venter på svar" in asks(house, kari)
    page = guest.get("/chat/profile").text
    assert "Kari spør om en historie kan fortelles." in page
    form = next(one for one in forms(page) if set(one) == {"form"})
    chat = guest.post("/chat", data={**form, "key": "story"}).text
    assert WORDS in chat
    guest.tap("Ja, den kan fortelles")
    solveig = Web(site(house))
    solveig.sign_in(house, SOLVEIG)
    for web in (kari, solveig):
        for path in ("/staff/stories", "/staff/stories/cards"):
            assert WORDS in web.get(path).text
    assert "Amina" not in solveig.get("/staff/stories").text
    assert "Kari" not in text_of(solveig.get("/staff/stories").text)

    page = guest.get("/chat/profile").text
    assert WORDS in page
    back = next(one for one in forms(page) if "story" in one)
    assert "Den er tatt tilbake" in guest.post("/chat/profile/story", data=back).text
    assert "Den er tatt tilbake" in guest.get("/chat").text
    for web in (kari, solveig):
        assert WORDS not in web.get("/staff/stories/cards").text
    assert "fortelles ikke" in kari.get("/staff/stories").text
    guest.post("/chat/profile/story", data=back)  # the same form
    assert [one.given for one in rows(house, r.Consent) if one.what == "story"] == [True, False]


def test_a_name_is_said_and_the_words_are_kept(house: House, kari: Web, guest: Web) -> None:
    page = asks(house, kari, "Amina prøvde maskinen")
    assert "hvem det handler om: Amina" in text_of(page)
    assert ">Amina prøvde maskinen</textarea>" in page
    assert f'<option value="{who(house)}" selected>' in page
    assert rows(house, r.GoodStory) == []
    asks(house, kari, "Amina prøvde maskinen", sure="yes")
    assert len(rows(house, r.GoodStory)) == 1


def test_nobody_takes_back_the_story_of_another(house: House, kari: Web, guest: Web) -> None:
    asks(house, kari)
    guest.tap("Se den og svar")
    guest.tap("Ja, den kan fortelles")
    other = Web(site(house))
    other.join(house, label="Petter")
    other.write("1")
    (story,) = rows(house, r.GoodStory)
    other.post("/chat/profile/story", data={"story": story.id, "form": "x"})
    assert WORDS in kari.get("/staff/stories/cards").text
    assert WORDS not in other.get("/chat/profile").text


def test_a_colleague_of_another_team_sees_no_card(house: House, kari: Web, guest: Web) -> None:
    asks(house, kari)
    guest.tap("Se den og svar")
    guest.tap("Ja, den kan fortelles")
    with house.database.reading() as look:
        others = [one.email for one in look.find(r.Staff) if one.role != "administrator" and one.email != SPECIALIST]
        team = {one.email for one in look.find(r.Staff, team_id=staffing.staff_by_email(look, SPECIALIST).team_id)}
    for email in others:
        web = Web(site(house))
        web.sign_in(house, email)
        assert (WORDS in web.get("/staff/stories/cards").text) == (email in team), email
