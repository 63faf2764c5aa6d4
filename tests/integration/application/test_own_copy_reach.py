"""What a copy of everything says: who sees what now, and nothing about anybody who was not there then."""

from __future__ import annotations

from bot import wiring
from bot.application import own_copy
from tests.integration.application.test_reading import shares, talker_with
from tests.support.handing import colleagues, hands_over
from tests.support.house import House, Talker


def copy_of(house: House, talker: Talker) -> str:
    with house.database.reading() as look:
        return own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()


def test_before_an_answer_to_a_handover_nothing_is_shared_with_the_next_one(house: House) -> None:
    colleagues(house)
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    assert "delt med Kari" in copy_of(house, talker)
    hands_over(house, talker.id)
    assert "delt med" not in copy_of(house, talker)
    assert "bare for deg · delt før" in copy_of(house, talker)
    talker.says("/meny")
    talker.says("ja")
    assert "delt med Mads" in copy_of(house, talker)


def test_what_was_agreed_with_one_is_not_told_of_the_next(house: House) -> None:
    colleagues(house)
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    talker.says("Be Kari ta kontakt")
    hands_over(house, talker.id)
    copy = copy_of(house, talker)
    assert "ja til å dele: Regn\n" in copy
    assert "Da du ba om kontakt" in copy
    assert "en prat" in copy
    assert "Mads" not in copy.partition("Hvem som har fulgt deg opp")[0]


def test_what_the_participant_asked_for_is_told_to_the_participant(house: House) -> None:
    talker = talker_with(house)
    talker.says("Be Kari ta kontakt")
    assert "at du tar kontakt" not in copy_of(house, talker)
