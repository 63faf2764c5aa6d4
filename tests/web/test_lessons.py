"""Four questions about what went wrong: without anybody's name, and its writer's until they let the team read it."""

from __future__ import annotations

import re

import pytest

from bot.application import records as r
from tests.support.handing import BERIT, MADS, hands_over
from tests.support.house import House
from tests.support.team import SOLVEIG, TOR, rows, teams
from tests.web.rooms import Web, forms, site, text_of

CANARY = "Kanarifugl: jeg gikk for fort fram"


@pytest.fixture(autouse=True)
def team(house: House) -> None:
    teams(house)


def signed_in(house: House, email: str) -> Web:
    web = Web(site(house))
    web.sign_in(house, email)
    return web


def writes(web: Web, **answers: str) -> str:
    """The address of what was written."""
    mark = next(form["form"] for form in forms(web.get("/staff/lessons").text) if "form" in form)
    page = web.post("/staff/lessons", data={"form": mark, **answers}).text
    return re.findall(r'href="(/staff/lessons/\w+)"', page)[0]


def readers(house: House) -> set[str]:
    return {one for one in (MADS, SOLVEIG, BERIT, TOR) if CANARY in signed_in(house, one).get("/staff/lessons").text}


def test_it_is_its_writers_until_they_let_the_team_read_it(house: House, kari: Web) -> None:
    address = writes(kari, wrong=CANARY, team="Ta det rolig.")
    assert readers(house) == set()
    kari.post(address, data={"act": "let-read"})
    assert readers(house) == {MADS, SOLVEIG}
    kari.post(address, data={"act": "take-back"})
    assert readers(house) == set()
    assert CANARY in kari.get("/staff/lessons").text


def test_nobodys_name_stands_on_it(house: House, kari: Web) -> None:
    kari.post(writes(kari, wrong=CANARY), data={"act": "let-read"})
    for email in (MADS, SOLVEIG):
        page = signed_in(house, email).get("/staff/lessons").text
        assert "Kari" not in page


@pytest.mark.parametrize("act", ["write", "let-read", "take-back", "throw-away"])
def test_only_its_writer_changes_it(house: House, kari: Web, act: str) -> None:
    address = writes(kari, wrong=CANARY)
    kari.post(address, data={"act": "let-read"})
    for email in (MADS, BERIT, SOLVEIG):
        web = signed_in(house, email)
        assert web.post(address, data={"act": act, "wrong": "Noe annet"}).status_code == 404
        assert web.get(address).status_code == 404
    assert readers(house) == {MADS, SOLVEIG}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Jeg presset AMINA for hardt", "AMINA"),
        ("Aminas sjef ble sint", "Aminas"),
        ("Hassan kom ikke", "Hassan"),
        ("Ring 95 12 34 56 neste gang", "95 12 34 56"),
        ("Sak 20261234 lå for lenge", "20261234"),
        ("skriv til ola@example.no", "ola@example.no"),
    ],
)
def test_names_and_numbers_are_said_and_the_words_are_kept(house: House, kari: Web, words: str, found: str) -> None:
    house.joined(label="Amina Hassan")
    answer = kari.post("/staff/lessons", data={"form": "m", "wrong": words, "avoid": "Vente litt."})
    assert answer.status_code == 422
    assert f"hvem det handler om: {found}" in text_of(answer.text)
    assert f">{words}</textarea>" in answer.text
    assert ">Vente litt.</textarea>" in answer.text
    assert rows(house, r.Lesson) == []
    kari.post("/staff/lessons", data={"form": "m", "wrong": words, "sure": "yes"})
    assert [one.answers["wrong"] for one in rows(house, r.Lesson)] == [words]


@pytest.mark.parametrize("words", ["Møtet 12.11.2026 gikk ikke", "Klokka 10.30 i 2026", "En minnestund", "Laminat"])
def test_dates_and_other_words_are_no_names(house: House, kari: Web, words: str) -> None:
    house.joined(label="Amina")
    writes(kari, wrong=words)
    assert len(rows(house, r.Lesson)) == 1


def test_a_name_that_only_a_colleague_knows_tells_nothing(house: House, kari: Web) -> None:
    hands_over(house, house.joined(label="Grevling").id)
    writes(kari, wrong="Grevling gikk over veien")
    assert len(rows(house, r.Lesson)) == 1


def test_an_identity_number_is_never_kept(house: House, kari: Web) -> None:
    for sure in ({}, {"sure": "yes"}):
        assert kari.post("/staff/lessons", data={"wrong": "Fnr 01010012356", **sure}).status_code == 422
    assert rows(house, r.Lesson) == []


def test_sent_twice_it_stands_once_and_nothing_is_no_lesson(house: House, kari: Web) -> None:
    for _ in range(2):
        kari.post("/staff/lessons", data={"form": "same", "wrong": CANARY})
    assert len(rows(house, r.Lesson)) == 1
    answer = kari.post("/staff/lessons", data={"form": "other", "team": "Bare dette"})
    assert answer.status_code == 422
    assert ">Bare dette</textarea>" in answer.text


def test_a_refused_change_keeps_both_texts(house: House, kari: Web) -> None:
    address = writes(kari, wrong=CANARY)
    answer = kari.post(address, data={"wrong": "x" * 1_001})
    assert answer.status_code == 422
    assert "x" * 1_001 in answer.text
    assert rows(house, r.Lesson)[0].answers["wrong"] == CANARY
    kari.post(address, data={"act": "throw-away"})
    assert rows(house, r.Lesson) == []


def test_without_a_team_nobody_is_let_in(house: House, kari: Web) -> None:
    with house.database.work() as work:
        from dataclasses import replace

        work.put(replace(house.staff(), team_id=None))
    address = writes(kari, wrong=CANARY)
    answer = kari.post(address, data={"act": "let-read"})
    assert answer.status_code == 422
    assert "ikke med i noe team" in answer.text
    assert readers(house) == set()
