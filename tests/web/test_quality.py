"""The quality guide in the console: the team's own colours, kept by year, and nothing of anybody in particular."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document

from bot.application import records as r
from tests.integration.application.test_evidence import happened, people
from tests.support.handing import BERIT, MADS
from tests.support.house import SPECIALIST, House
from tests.support.team import SOLVEIG, TOR, rows, teams
from tests.web.rooms import Web, forms, site, text_of

CANARY = "Kanarifugl: vi øver for lite"


@pytest.fixture(autouse=True)
def team(house: House) -> None:
    teams(house)


def signed_in(house: House, email: str) -> Web:
    web = Web(site(house))
    web.sign_in(house, email)
    return web


def rates(web: Web, indicator: str = "8.2", **said: str) -> int:
    form = next(one for one in forms(web.get(f"/staff/quality/{indicator}").text) if "opened" in one)
    kept = {key: form[key] for key in ("opened", "observation", "recommendation")}
    return int(web.post(f"/staff/quality/{indicator}", data=kept | said).status_code)


def test_specialist_and_supervisor_of_the_team_write_and_the_newest_stands(house: House, kari: Web) -> None:
    solveig = signed_in(house, SOLVEIG)
    rates(kari, colour="yellow", observation=CANARY)
    assert CANARY in solveig.get("/staff/quality").text
    rates(solveig, colour="green", recommendation="Fortsett slik")
    page = text_of(kari.get("/staff/quality").text)
    assert "Grønt: vi gjør det" in page
    assert "Gult" not in page
    history = text_of(kari.get("/staff/quality/8.2").text.split('id="past"')[1])
    assert history.index("Solveig Team") < history.index("Kari Lund")
    assert [one.colour for one in rows(house, r.QualityRating)] == ["yellow", "green"]


def test_another_team_sees_none_of_it(house: House, kari: Web) -> None:
    rates(kari, colour="red", observation=CANARY)
    for email in (BERIT, TOR):
        web = signed_in(house, email)
        for path in ("/staff/quality", "/staff/quality/8.2", "/staff/quality/file/text"):
            assert CANARY not in web.get(path).text
    assert CANARY in signed_in(house, MADS).get("/staff/quality").text


def test_two_at_once_both_texts_are_kept(house: House, kari: Web) -> None:
    solveig = signed_in(house, SOLVEIG)
    opened = next(one for one in forms(solveig.get("/staff/quality/8.2").text) if "opened" in one)
    rates(kari, colour="yellow", observation=CANARY)
    answer = solveig.post("/staff/quality/8.2", data=opened | {"colour": "green", "observation": "Mitt"})
    assert answer.status_code == 409
    assert CANARY in answer.text
    assert ">Mitt</textarea>" in answer.text
    again = next(one for one in forms(answer.text) if "opened" in one)
    solveig.post("/staff/quality/8.2", data=again | {"colour": "green", "observation": "Mitt"})
    assert [one.observation for one in rows(house, r.QualityRating)] == [CANARY, "Mitt"]


def test_sent_twice_it_stands_once(house: House, kari: Web) -> None:
    for _ in range(2):
        kari.post("/staff/quality/8.2", data={"colour": "green", "opened": ""})
    assert len(rows(house, r.QualityRating)) == 1


@pytest.mark.parametrize(
    "said", [{"colour": "purple"}, {"observation": "x" * 1_501}, {"observation": "Amina kom ikke"}], ids=str
)
def test_a_refused_form_keeps_what_was_written(house: House, kari: Web, said: dict[str, str]) -> None:
    house.joined(label="Amina")
    answer = kari.post("/staff/quality/8.2", data={"recommendation": "Øve mer", "opened": "", **said})
    assert answer.status_code == 422
    assert ">Øve mer</textarea>" in answer.text
    assert said.get("observation", "") in answer.text
    assert rows(house, r.QualityRating) == []


def test_years_are_kept_with_what_could_be_shown_then(house: House, kari: Web) -> None:
    people(house, 6, lambda who: [happened(house, who, "visit", 2)])
    rates(kari, "9.4", colour="yellow", observation=CANARY)
    house.clock.passes(days=60)
    people(house, 6)
    kari.sign_in(house, SPECIALIST)
    now = text_of(kari.get("/staff/quality").text)
    assert CANARY not in now
    assert "Omtrent 5 av omtrent 10 deltakere har hatt kontakt med en arbeidsgiver." in now
    then = text_of(kari.get("/staff/quality?year=2026").text)
    assert CANARY in then
    assert "av omtrent 10" not in then
    assert "Omtrent 5 av omtrent 5 deltakere har hatt kontakt" in text_of(
        kari.get("/staff/quality/file/text?year=2026").text
    )
    for odd in ("1999", "9999", "x", ""):
        assert kari.get(f"/staff/quality?year={odd}").status_code == 200


def test_as_a_word_file_it_says_the_same(house: House, kari: Web) -> None:
    people(house, 6, lambda who: [happened(house, who, "visit", 2)])
    rates(kari, "9.4", colour="yellow", observation=CANARY, recommendation="Flere besøk")
    file = kari.get("/staff/quality/file/docx")
    assert "quality.docx" in file.headers["content-disposition"]
    word = Document(io.BytesIO(file.content))
    words = "\n".join(part.text for part in word.element.body.iter() if part.tag.endswith("}t") and part.text)
    for said in (CANARY, "Flere besøk", "Gult: vi gjør noe av det, eller det varierer", "9.4",
                 "Omtrent 5 av omtrent 5 deltakere har hatt kontakt med en arbeidsgiver.",
                 "For få til å vise et tall", "En melding fra roboten telles aldri som kontakt"):  # fmt: skip
        assert said in words.replace("\n", ""), said
    assert kari.get("/staff/quality/file/json").status_code == 404


def test_nothing_of_anybody_in_particular(house: House, kari: Web) -> None:
    those = people(house, 6, lambda who: [happened(house, who, "visit", 2)])
    with house.database.work() as work:
        for who in those:
            person = work.people([who])[who].participant
            work.put(replace(person, label="Grevling"))
    solveig = signed_in(house, SOLVEIG)
    for path in ("/staff/quality", "/staff/quality/9.4", "/staff/quality/file/text"):
        page = solveig.get(path).text
        assert "Grevling" not in page
        assert not any(who in page for who in those)
        assert "Kari" not in page


def test_who_is_in_no_team_is_told_so(house: House, kari: Web) -> None:
    with house.database.work() as work:
        work.put(replace(house.staff(), team_id=None))
    assert "ikke med i noe team" in kari.get("/staff/quality").text
    assert kari.get("/staff/quality/8.2").status_code == 404
    assert kari.get("/staff/quality/file/docx").status_code == 404
    assert kari.post("/staff/quality/8.2", data={"colour": "green"}).url.path == "/staff/quality"
    assert rows(house, r.QualityRating) == []
