"""The offer to leave a number out, at every door where a participant's words become something that is kept."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from bot.application import records as r
from bot.application import talk as talks
from bot.dialogue.replies import VoiceMessage
from tests.integration.application.test_reading import talker_with
from tests.integration.application.test_screens import _edits as edits
from tests.integration.application.test_screens import at_the_question, comes
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
    ("then", "kept"),
    [
        (("Skriv det på nytt",), ["Regn", "Solen"]),
        (("Skriv det på nytt", "Ring gjerne", "ja"), ["Regn", "Solen", "Ring gjerne"]),
        (("Ring gjerne", "ja"), ["Regn", "Solen", "Ring gjerne"]),
        (("Behold det som det er", "ja"), ["Regn", "Solen", PHONE]),
        (("Behold det som det er", "nei"), ["Regn", "Solen"]),
        (("Ring gjerne", "nei"), ["Regn", "Solen"]),
    ],
)
def test_words_while_others_are_asked_about(house: House, then: tuple[str, ...], kept: list[str]) -> None:
    """The first ones stay, and nothing is kept unasked, twice or empty."""
    talker = talker_with(house, "Regn")
    talker.says("Solen")
    check(house, talker, PHONE)
    for words in then:
        talker.says(words)
    assert [one.text for one in lines(house)] == kept


def lines(house: House) -> list[r.Statement]:
    with house.database.reading() as look:
        return sorted(look.find(r.Statement), key=lambda one: one.said_at)


def held(house: House, talker: Talker) -> str:
    with house.database.reading() as look:
        row = look.get(r.Talk, talker.id)
    return talks.of(row).held


def test_a_line_said_differently_leaves_nothing_of_what_was_held(house: House) -> None:
    talker = at_a_line(house)
    check(house, talker, PHONE)
    talker.says("Ring gjerne")
    assert held(house, talker) == ""


def test_somebody_who_looks_at_erasing_everything_loses_no_words(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("Solen")
    talker.says("slett alt")
    talker.says("Nei, behold alt")
    assert [one.text for one in lines(house)] == ["Regn", "Solen"]


def test_what_is_wrong_about_somebody(house: House) -> None:
    talker = talker_with(house, "Regn")
    for words in ("/mine_data", "Noe om meg er feil", "1"):
        talker.says(words)
    check(house, talker, PHONE)
    assert objections(house) == []
    talker.says("Skriv det på nytt")
    assert "Hva er rett?" in talker.text
    talker.says("Jeg heter Noor")
    assert objections(house) == ["Jeg heter Noor"]


def objections(house: House) -> list[str]:
    with house.database.reading() as look:
        return [one.words for one in look.find(r.Objection)]


def spoken(house: House, talker: Talker, caption: str) -> str:
    """A voice message with words to it; returns the id of its sound."""
    key = house.kit.new_id()
    with house.database.work() as work:
        work.add(r.Recording(key, talker.id, house.clock.moment, 4, "kept", "audio/ogg"))
    comes(house, talker.id, VoiceMessage(key, 4, key, caption))
    talker.catches_up()
    return key


def test_words_with_a_voice_message_while_others_are_asked_about(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("Solen")
    sound = spoken(house, talker, PHONE)
    assert OFFER in talker.text
    talker.says("Skriv det på nytt")
    talker.says("ja")
    assert [(one.text, one.recording_id) for one in lines(house)] == [("Regn", None), ("Solen", None), ("", sound)]


@pytest.mark.parametrize(("said", "caption"), [("Behold det som det er", PHONE), ("Ring gjerne", "Ring gjerne")])
def test_at_the_menu_a_voice_message_answers_no_question(house: House, said: str, caption: str) -> None:
    """Though a conversation waits below it."""
    talker = at_the_question(house)
    talker.says("/meny")
    sound = spoken(house, talker, PHONE)
    talker.says(said)
    talker.says("ja")
    with house.database.reading() as look:
        assert look.find(r.AnswerRow, step="hvem") == []
    assert [(one.text, one.recording_id) for one in lines(house)] == [(caption, sound)]


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
