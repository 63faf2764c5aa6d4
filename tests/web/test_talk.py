"""Talking about a script: comments, other words, the review form; all of it open, and for ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.application import records as r
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, text_of

AT = "/staff/scripts/for-motet"
ASK = "for-motet.noe-nytt.ask"


@pytest.fixture
def solveig(house: House, web: Web) -> Iterator[Web]:
    web.sign_in(house, "solveig@example.no")
    yield web


def rows(house: House) -> list[r.ScriptComment]:
    with house.database.reading() as look:
        return look.find(r.ScriptComment)


def test_a_comment_stands_openly_with_its_name_and_its_step(house: House, solveig: Web) -> None:
    assert solveig.get(f"{AT}/talk").status_code == 200
    page = solveig.post(f"{AT}/comments", data={"step": "noe-nytt", "words": " Litt bratt?\r\nKanskje. "}).text

    (row,) = rows(house)
    assert (row.kind, row.step, row.words) == ("comment", "noe-nytt", "Litt bratt?\nKanskje.")
    assert "Litt bratt?" in page
    assert "Solveig Metode" in text_of(page)
    assert "steg 3" in text_of(page)
    assert "Litt bratt?" in solveig.get(AT).text


def test_other_words_begin_with_the_words_that_stand_there(house: House, solveig: Web) -> None:
    page = solveig.get(f"{AT}/talk?suggest={ASK}&in=nn").text
    assert 'name="suggested"' in page
    assert "Er det noko nytt du vil at {S} skal vite?</textarea>" in page

    page = solveig.post(f"{AT}/comments", data={
        "kind": "suggestion", "context": ASK, "language": "nn", "suggested": "Kva nytt vil du at {S} skal vite?", "why": "Opnare"
    }).text  # fmt: skip

    (row,) = rows(house)
    assert (row.context, row.language, row.suggested, row.step) == (
        ASK,
        "nn",
        "Kva nytt vil du at {S} skal vite?",
        "noe-nytt",
    )
    assert "Er det noko nytt" in page
    assert "Kva nytt vil du" in page


@pytest.mark.parametrize(
    ("path", "data", "kept"),
    [
        ("comments", {"words": "   ", "step": "klar"}, ""),
        ("comments", {"words": "x" * 601}, "x" * 601),
        ("comments", {"kind": "suggestion", "context": ASK, "language": "nb", "suggested": "", "why": "Fordi"}, "Fordi"),
        ("comments", {"kind": "suggestion", "context": ASK, "language": "nb",
                      "suggested": "Er det noe nytt du vil at {S} skal vite?", "why": "Fordi"}, "Fordi"),
        ("comments", {"kind": "suggestion", "context": "for-motet.finnes-ikke", "suggested": "Ord"}, ""),
        ("reviews", {"power": " ", "limit": ""}, ""),
        ("reviews", {"power": "y" * 801, "limit": "Ikke terapi"}, "Ikke terapi"),
    ],
)  # fmt: skip
def test_what_cannot_be_said_like_that_is_explained_and_kept(
    house: House, solveig: Web, path: str, data: dict[str, str], kept: str
) -> None:
    answer = solveig.post(f"{AT}/{path}", data=data)
    assert answer.status_code == 422
    assert 'class="field-problem"' in answer.text
    assert kept in answer.text
    with house.database.reading() as look:
        assert not look.find(r.ScriptComment)
        assert not look.find(r.ScriptReview)


def test_the_review_form_asks_the_questions_of_the_method(house: House, solveig: Web) -> None:
    page = solveig.get(f"{AT}/talk").text
    names = ("power", "assumption", "choice", "exit", "strength", "limit")
    assert all(f'name="{name}"' in page for name in names)
    page = solveig.post(f"{AT}/reviews", data={"power": "At det spørres to ganger", "exit": "Lett"}).text

    with house.database.reading() as look:
        (row,) = look.find(r.ScriptReview)
    assert row.answers == {"power": "At det spørres to ganger", "exit": "Lett"}
    assert "At det spørres to ganger" in page


def test_what_is_settled_is_never_gone_and_can_be_opened_again(house: House, solveig: Web) -> None:
    solveig.post(f"{AT}/comments", data={"words": "Sagt en gang"})
    solveig.post(f"{AT}/reviews", data={"power": "Sagt i skjema"})
    with house.database.reading() as look:
        keys = [("comments", look.find(r.ScriptComment)[0].id), ("reviews", look.find(r.ScriptReview)[0].id)]
    for kind, key in keys:
        for _ in range(2):
            page = solveig.post(f"{AT}/{kind}/{key}", data={"settled": "yes"}).text
    assert "Sagt en gang" not in page
    assert "Sagt i skjema" not in page
    settled = solveig.get(f"{AT}/talk?show=settled").text
    assert "Sagt en gang" in settled
    assert "Avklart av Solveig Metode" in text_of(settled)
    assert "Sagt i skjema" in solveig.get(f"{AT}/talk?show=all").text
    for kind, key in keys:
        page = solveig.post(f"{AT}/{kind}/{key}", data={"settled": "no"}).text
    assert "Sagt en gang" in page
    assert "Sagt i skjema" in page


def test_a_comment_of_another_script_is_not_there(house: House, solveig: Web) -> None:
    solveig.post(f"{AT}/comments", data={"words": "Her"})
    (row,) = rows(house)
    assert solveig.post(f"/staff/scripts/velkommen/comments/{row.id}", data={"settled": "yes"}).status_code == 404
    assert rows(house)[0].resolved_at is None


def test_did_not_fit_flows_into_the_same_list_and_the_talk_of_supervisors_not_into_theirs(
    house: House, kari: Web
) -> None:
    kari.post(f"{AT}/did-not-fit", data={"words": "Passet ikke på en mandag"})
    kari.post("/staff/sign-out")
    kari.sign_in(house, "solveig@example.no")
    page = text_of(kari.get(f"{AT}/talk").text)
    assert "Passet ikke på en mandag" in page
    assert "passet ikke" in page
    kari.post(f"{AT}/comments", data={"words": "Bare for oss som veileder"})
    kari.sign_in(house, SPECIALIST)
    theirs = kari.get(f"{AT}/did-not-fit").text
    assert "Passet ikke på en mandag" in theirs
    assert "Bare for oss som veileder" not in theirs
