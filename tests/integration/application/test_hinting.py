"""The offer to leave a number out, at every door where a participant's words become something that is kept."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from bot.application import records as r
from tests.integration.application.test_reading import talker_with
from tests.integration.application.test_screens import _edits as edits
from tests.integration.application.test_screens import at_the_question
from tests.support.house import House, Talker

PHONE = "Ring meg på +47 912 34 567"
OFFER = "telefonnummer"


@pytest.fixture
def talker(house: House) -> Talker:
    return house.joined()


def stored(house: House) -> str:
    """Everything that was kept as somebody's words, whatever it is."""
    with house.database.reading() as look:
        rows: list[Any] = [*look.find(r.Statement), *look.find(r.AnswerRow), *look.find(r.Reminder)]
        return "\n".join(str(asdict(row)) for row in rows)


def at_a_line(house: House) -> Talker:
    talker = talker_with(house, "Regn")
    for words in ("/profil", "1", "endre"):
        talker.says(words)
    assert "Hvordan vil du si det" in talker.text
    return talker


def check(house: House, talker: Talker, words: str) -> None:
    assert OFFER in "\n".join(str(message) for message in talker.says(words))
    assert "912 34 567" not in stored(house)


def test_an_answer(house: House, talker: Talker) -> None:
    talker.says("/samtale noe-nytt")
    check(house, talker, PHONE)
    talker.says("1")
    assert "912 34 567" in stored(house)


def test_words_where_no_question_waits(house: House) -> None:
    talker = talker_with(house, "Regn")
    check(house, talker, PHONE)
    talker.says("Behold det som det er")
    talker.says("ja")
    assert "912 34 567" in stored(house)


def test_words_instead_at_the_menu(house: House) -> None:
    talker = talker_with(house, "Regn")
    check(house, talker, PHONE)
    talker.says("Ring meg gjerne")
    talker.says("ja")
    assert "Ring meg gjerne" in stored(house)
    assert "912 34 567" not in stored(house)


def test_a_line_said_differently(house: House) -> None:
    talker = at_a_line(house)
    check(house, talker, PHONE)
    talker.says("Skriv det på nytt")
    talker.says("Ring gjerne")
    assert "Ring gjerne" in stored(house)
    assert "912 34 567" not in stored(house)


def test_the_new_wording_is_kept_as_it_is_when_the_person_wants_that(house: House) -> None:
    talker = at_a_line(house)
    check(house, talker, PHONE)
    talker.says("1")
    assert "912 34 567" in stored(house)


def test_a_changed_message(house: House) -> None:
    talker = at_the_question(house)
    talker.says("Mormor")
    edits(house, talker.id, talker.origin, PHONE)
    assert OFFER in "\n".join(str(said.message) for said in talker.transcript())
    assert "912 34 567" not in stored(house)


def test_the_words_of_a_reminder(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("/paminnelser")
    talker.taps("Minn meg på noe")
    talker.says("i morgen 07:30")
    talker.says("ja")
    check(house, talker, PHONE)


@pytest.mark.parametrize(
    "words",
    [
        "Jeg har angst og er uføretrygdet 50 prosent",
        "Jeg har gjeld og bor hos søsteren min",
        "Eg har ADHD og diabetes",
        "I have depression and sleep badly",
        "Jeg har sittet i fengsel",
    ],
)
def test_health_and_hardship_are_received_and_never_corrected(talker: Talker, words: str) -> None:
    talker.says("/samtale noe-nytt")
    said = "\n".join(str(message) for message in talker.says(words))
    assert "ser ut som" not in said
    assert "trenger det her" not in said
