"""Trouble at work: a human is offered beside the open question, and nothing of what was written goes with a yes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.application import records as r
from tests.support.house import House, Talker

TROUBLE = "Sjefen kjefter på meg hver dag på jobben"
OFFERED = "73 19 97 00"


@pytest.fixture
def talker(house: House) -> Talker:
    return house.joined()


def offers(talker: Talker, words: str) -> bool:
    return OFFERED in "\n".join(str(message) for message in talker.says(words))


def requests(house: House) -> list[r.ContactRequest]:
    with house.database.reading() as look:
        return look.find(r.ContactRequest)


def test_the_answer_is_kept_and_the_next_question_comes_below_the_offer(talker: Talker) -> None:
    talker.says("/samtale noe-nytt")
    messages = talker.says(TROUBLE)
    at = next(n for n, message in enumerate(messages) if OFFERED in str(message))
    assert any(message.kind == "question" for message in messages[at + 1 :])


def test_only_a_yes_asks_for_contact_and_it_says_nothing_of_the_words(house: House, talker: Talker) -> None:
    assert offers(talker, TROUBLE)
    assert requests(house) == []
    talker.says("ta kontakt")
    assert [one.about for one in requests(house)] == ["talk"]


def test_not_now_is_fine_and_answers_nothing_else(house: House, talker: Talker) -> None:
    talker.says("/samtale noe-nytt")
    talker.says(TROUBLE)
    said = talker.says("Ikke nå")
    assert "Det er helt greit" in talker.text or "greit" in talker.text, said
    assert requests(house) == []


def test_once_a_week_at_most(house: House, talker: Talker) -> None:
    assert offers(talker, TROUBLE)
    talker.says("Hei")
    assert not offers(talker, TROUBLE)
    house.clock.moment += timedelta(days=6)
    assert not offers(talker, TROUBLE)
    house.clock.moment += timedelta(days=1)
    assert offers(talker, TROUBLE)


def test_never_beside_a_help_card(talker: Talker) -> None:
    assert not offers(talker, f"{TROUBLE}. Jeg vil dø")


def test_what_is_told_as_over_brings_nothing(talker: Talker) -> None:
    assert not offers(talker, "I forrige jobb ble jeg mobbet av sjefen")


def test_words_that_wait_for_a_decision_bring_it_when_they_are_kept(talker: Talker) -> None:
    talker.says("/samtale noe-nytt")
    assert not offers(talker, f"{TROUBLE}, ring meg på 91234567")
    assert offers(talker, "1")
