"""Words that people write where buttons were expected: none is lost, and none is taken for something else."""

from __future__ import annotations

import pytest

from bot.application import records as r
from tests.support.house import House, Talker

NOTED = "Jeg tar vare på ordene dine som de er, og går videre."


@pytest.fixture
def person(house: House) -> Talker:
    return house.joined()


def lines(house: House) -> list[tuple[str, str]]:
    with house.database.reading() as look:
        return [(one.text, one.section) for one in look.find(r.Statement, status="active")]


def test_words_that_fit_no_choice_three_times_are_found_in_the_profile(house: House, person: Talker) -> None:
    person.says("/samtale ringe-selv")
    for words in ("jeg tar bussen", "noen ganger kjører broren min", "men ikke om vinteren"):
        person.says(words)
    assert NOTED in person.text
    assert lines(house) == [
        ("jeg tar bussen", "news"),
        ("noen ganger kjører broren min", "news"),
        ("men ikke om vinteren", "news"),
    ]
    person.says("/profil")
    assert "1. jeg tar bussen" in person.text


def test_what_was_ticked_stands_when_words_fit_nothing(house: House, person: Talker) -> None:
    person.says("/samtale rammene-mine")
    for _ in range(6):
        ticks = [choice for choice in person.last.choices if choice.on is not None]
        if ticks:
            break
        person.says("hopp over")
    person.taps(ticks[0].label)
    for words in ("om vinteren er det verre", "og med barna", "det kommer an på"):
        person.says(words)
    assert NOTED in person.text
    assert ticks[0].label in [text for text, _ in lines(house)]


@pytest.mark.parametrize("asks", ["Hvem ser dette?", "kven ser dette", "Who can see this?", "ser NAV dette?"])
def test_who_sees_this_is_answered_and_never_kept(house: House, person: Talker, asks: str) -> None:
    person.says("/samtale en-jeg-ser-opp-til")
    person.says(asks)
    assert "Bare du ser det du skriver. Kari ser det du velger å dele" in person.text
    assert "Hvem ser du opp til" in person.text
    person.says("/meny")
    person.says(asks)
    assert "Bare du ser det du skriver." in person.text
    assert "Hva vil du gjøre?" in person.text
    assert lines(house) == []


@pytest.mark.parametrize("asks", ["hva er dette for", "Why this question?", "kvifor spør du om det"])
def test_why_is_understood_in_more_words(house: House, person: Talker, asks: str) -> None:
    person.says("/samtale en-jeg-ser-opp-til")
    person.says(asks)
    assert "Hvem ser du opp til" in person.text
    assert "Spørsmål 1" in person.text


@pytest.mark.parametrize(
    "words", ["ingen ting", "Ikke noe.", "veit ikke", "husker ikke", "nei, ikke noe", "nothing special"]
)
def test_nothing_is_said_in_many_ways(house: House, person: Talker, words: str) -> None:
    person.says("/samtale noe-jeg-har-fatt-til")
    person.says(words)
    assert "Det går fint" in person.text
    assert lines(house) == []


@pytest.mark.parametrize("hello", ["hei", "Hallo!", "god morgen", "hi"])
def test_a_greeting_shows_what_there_is(house: House, person: Talker, hello: str) -> None:
    person.says("/meny")
    person.says(hello)
    assert "Hva vil du gjøre?" in person.text
    assert lines(house) == []


@pytest.mark.parametrize("way", ["meny", "Finn en samtale", "Noe nytt", "hei"])
def test_a_way_on_is_taken_while_words_wait_to_be_kept(house: House, person: Talker, way: str) -> None:
    person.says("/meny")
    person.says("jeg var på butikken i går")
    assert "Vil du at jeg skal ta vare på det" in person.text
    person.says(way)
    assert "Vil du at jeg skal ta vare på det" not in person.text
    assert lines(house) == [("jeg var på butikken i går", "news")]


def test_a_number_is_never_a_line_of_a_menu_that_is_not_shown(house: House, person: Talker) -> None:
    person.says("/meny")
    person.says("jeg var på butikken i går")
    person.says("3")
    assert "3" in person.text
    assert "Vil du at jeg skal ta vare på det" in person.text


def test_the_button_of_the_help_card_can_be_written(house: House, person: Talker) -> None:
    person.says("/samtale en-jeg-ser-opp-til")
    person.says("hjelp")
    person.says("Be Kari ta kontakt")
    with house.database.reading() as look:
        assert [one.about for one in look.find(r.ContactRequest)] == ["talk"]
    assert lines(house) == []


def test_on_a_shelf_its_own_name_is_the_conversation(house: House, person: Talker) -> None:
    person.says("/meny")
    person.says("Finn en samtale")
    person.says("På jobb")
    assert "På jobb" in person.text
    person.says("På jobb")
    with house.database.reading() as look:
        assert "pa-jobb" in [row.script_id for row in look.find(r.RunRow, status="open")]


@pytest.mark.parametrize(
    ("word", "pile"), [("mer", "Mer av"), ("mindre", "Mindre av"), ("nysgjerrig", "Nysgjerrig på")]
)
def test_at_a_picture_card_the_first_word_of_a_pile_is_enough(
    house: House, person: Talker, word: str, pile: str
) -> None:
    person.says("/samtale bildekort")
    person.says("Steder")
    person.says(word)
    with house.database.reading() as look:
        assert any(a.body.get("text", "").startswith(pile) for a in look.find(r.AnswerRow))
