"""The participant's own page of reminders: tapped or typed, in any of the languages, beside whatever is open."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.dialogue.commands import STOP_REMINDING, command_in
from bot.safety.recogniser import Level, recognise
from tests.integration.application.test_reminding import (
    FIRST,
    agreed_at,
    looks,
    nudging,
    on_telegram,
    outgoing,
    weekly,
)
from tests.support.house import House, Talker


def agreements(house: House) -> list[tuple[str, bool, str]]:
    with house.database.reading() as look:
        return [(one.kind, one.ended_at is None, str(one.body.get("words", ""))) for one in look.find(r.Agreement)]


def test_from_the_menu_by_a_tap(house: House) -> None:
    talker = on_telegram(house)
    talker.says("/meny")
    talker.taps("Påminnelser")
    assert "Nå skriver jeg ikke til deg først." in talker.text
    talker.taps("Annenhver uke")
    assert "Annenhver uke spør jeg om du vil snakke." in talker.text
    assert "Første gang er mandag 7. desember klokka 10:00." in talker.text
    talker.says("/meny")
    talker.says("påminnelser")
    assert "Neste gang er mandag 7. desember klokka 10:00." in talker.text
    talker.taps("Aldri")
    assert "Jeg minner deg ikke mer." in talker.text
    assert nudging(house, talker).next_at is None


@pytest.mark.parametrize(
    ("language", "command", "rhythm", "stop", "said"),
    [
        ("nb", "/påminnelser", "en gang i måneden", "aldri", "En gang i måneden spør jeg"),
        ("nn", "/paminningar", "ein gong i månaden", "ikkje mas", "Ein gong i månaden spør eg"),
        ("en", "/reminders", "once a month", "stop reminding me", "I ask once a month"),
    ],
)
def test_by_writing_in_three_languages(
    house: House, language: str, command: str, rhythm: str, stop: str, said: str
) -> None:
    talker = on_telegram(house, language)
    talker.says(command)
    talker.says(rhythm)
    assert said in talker.text
    assert nudging(house, talker).rhythm == "monthly"
    talker.says(command)
    talker.says(stop)
    assert nudging(house, talker).rhythm == "none"


def test_the_open_question_is_there_again_afterwards(house: House) -> None:
    talker = on_telegram(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    question = talker.last.blocks
    for said in ("/paminnelser", "hver uke"):
        talker.says(said)
    assert talker.last.blocks == question


def test_a_reminder_at_a_time_in_three_questions(house: House) -> None:
    talker = on_telegram(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("/paminnelser")
    talker.taps("Minn meg på noe")
    talker.says("snart en gang")
    assert "Det tidspunktet skjønte jeg ikke." in talker.text
    talker.says("i dag 07:30")
    assert "Det tidspunktet er over." in talker.text
    talker.says("3. desember 07:30")
    assert "Jeg minner deg torsdag 3. desember klokka 07:30. Stemmer det?" in talker.text
    talker.says("nei, 4. desember kl 8")
    assert "Det tidspunktet skjønte jeg ikke." in talker.text
    talker.says("4. desember kl 8")
    talker.taps("Ja")
    talker.says("Ta med matpakke")
    assert "Det er avtalt. Jeg minner deg fredag 4. desember klokka 08:00." in talker.text
    assert agreements(house) == [("once", True, "Ta med matpakke")]
    with house.database.reading() as look:
        assert look.find(r.AnswerRow) == [], "none of it went into the conversation"


def test_another_time_at_once_and_no_words(house: House) -> None:
    talker = on_telegram(house)
    for said in ("/paminnelser", "Minn meg på noe", "i morgen 07:30", "torsdag 08:15", "ja", "kommer ikke på noe"):
        talker.says(said)
    assert "torsdag 26. november klokka 08:15" in talker.text
    assert agreements(house) == [("once", True, "")]


def test_what_is_agreed_can_be_seen_and_taken_away(house: House) -> None:
    talker = agreed_at(house, "i morgen 10:30", "Ta med matpakke")
    talker.says("/paminnelser")
    assert "1. Ta med matpakke\ntirsdag 24. november klokka 10:30" in talker.text
    talker.taps("1")
    talker.taps("Ta bort")
    assert "Ta med matpakke" not in talker.text.replace("Jeg", "")
    assert agreements(house) == [("once", False, "Ta med matpakke")]
    assert looks(house, FIRST) == 0


def test_painful_words_are_received_and_not_shown_again(house: House) -> None:
    talker = agreed_at(house, "i morgen 10:30", "at jeg vil ta livet mitt")
    assert "113" in talker.text
    talker.says("/paminnelser")
    assert "1. En påminnelse" in talker.text
    assert "ta livet" not in talker.text


def test_what_is_kept_is_sealed(house: House) -> None:
    agreed_at(house, "i morgen 10:30", "Ta med matpakke")
    with house.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM agreement").mappings().all()
    assert len(rows) == 1
    assert b"matpakke" not in rows[0]["body"]


def test_not_more_than_can_be_kept_an_eye_on(house: House) -> None:
    talker = on_telegram(house)
    for _ in range(8):
        for said in ("/paminnelser", "Minn meg på noe", "i morgen 10:30", "ja", "x"):
            talker.says(said)
    talker.says("/paminnelser")
    talker.says("Minn meg på noe")
    assert "Det er mange påminnelser fra før." in talker.text


def test_work_is_asked_about_until_the_person_ends_it(house: House) -> None:
    talker = on_telegram(house)
    talker.says("/paminnelser")
    talker.taps("Spør om jobben")
    talker.says("18:30")
    assert "Første gang er mandag 30. november klokka 18:30." in talker.text
    house_clock = house.clock
    looks(house, FIRST.replace(hour=17, minute=30))
    (item,) = outgoing(house)
    assert [choice[0] for choice in item.body["choices"]] == ["nudge-yes", "nudge-later", "work-never"]
    house_clock.passes(hours=1)
    talker.taps_key("", "work-never")
    assert "Jeg spør ikke om jobben mer." in talker.text
    assert [one.status for one in outgoing(house)] == ["cancelled"]
    assert agreements(house) == [("in-work", False, "")]


def test_in_the_browser_alone_no_rhythm_is_offered(house: House) -> None:
    talker = house.joined()
    talker.says("/paminnelser")
    assert "Bare på Telegram kan jeg skrive først." in talker.text
    assert [choice.label for choice in talker.last.choices] == ["Minn meg på noe", "Spør om jobben", "Lukk"]


# What is answered to a nudge.


def nudged(house: House) -> Talker:
    talker = weekly(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    looks(house, FIRST)
    return talker


def run(house: House) -> tuple[str, str]:
    with house.database.reading() as look:
        (one,) = look.find(r.RunRow, script_id="en-jeg-ser-opp-til")
    return one.position, str(one.state.get("prompt"))


@pytest.mark.parametrize("said", ["Ikke nå", "nei", "not now", "Ikkje no"])
def test_not_now_is_answered_kindly_and_touches_nothing(house: House, said: str) -> None:
    talker = nudged(house)
    before = run(house)
    talker.says(said)
    assert talker.text == "Det er helt greit. Det haster ikke."
    assert run(house) == before
    assert nudging(house, talker).unanswered == 0


def test_yes_shows_the_question_that_is_open(house: House) -> None:
    talker = nudged(house)
    talker.says("ja")
    assert "ser opp til" in talker.text or talker.last.choices
    assert run(house)[0] == "hvem"
    with house.database.reading() as look:
        assert look.find(r.AnswerRow) == []


def test_a_word_later_yes_and_no_are_answers_again(house: House) -> None:
    talker = nudged(house)
    talker.says("Ikke nå")
    talker.says("nei")
    assert "Det haster ikke" not in talker.text


def test_yes_without_a_conversation_shows_the_menu(house: House) -> None:
    talker = weekly(house)
    talker.says("stopp")
    talker.says("/paminnelser")
    talker.says("hver uke")
    looks(house, FIRST)
    talker.taps_key("", "nudge-yes")
    assert "Hva vil du gjøre?" in talker.text


def test_rarer_and_rarer_and_never(house: House) -> None:
    talker = nudged(house)
    for rhythm in ("fortnightly", "monthly", "monthly"):
        talker.taps_key("", "nudge-less")
        assert nudging(house, talker).rhythm == rhythm
    assert "Sjeldnere enn en gang i måneden har jeg ikke." in talker.text
    talker.taps_key("", "nudge-never")
    talker.taps_key("", "nudge-less")
    assert "Jeg minner deg ikke på noe nå." in talker.text
    assert nudging(house, talker).rhythm == "none"


def test_the_phrases_alarm_nobody_and_are_no_other_command() -> None:
    assert {recognise(words) for words in STOP_REMINDING} == {Level.NONE}
    assert [words for words in STOP_REMINDING if command_in(words)] == []
