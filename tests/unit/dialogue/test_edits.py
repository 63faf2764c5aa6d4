"""A message changed after it was sent: both versions are kept, and the person says which counts."""

from __future__ import annotations

import pytest

from bot.dialogue import events
from tests.unit.dialogue.talking import Talk, shipped


def talk() -> Talk:
    return Talk(shipped("en-jeg-ser-opp-til")).types("Morfa", origin="m1").types("rolig", origin="m2")


def test_the_new_words_are_offered_and_the_open_question_waits() -> None:
    told = talk()
    assert told.edits("m1", "Morfar")
    assert told.said == "You changed a message. Use the new words?\nMorfar"
    assert told.words() == ["Morfa", "rolig"]
    told.taps("Yes")
    assert told.words() == ["Morfar", "rolig"]
    assert told.history[-1].replaces == told.history[0].id
    assert told.here == "husker-best"


@pytest.mark.parametrize("reply", ["nei", "No", "hopp over", "tilbake", "stopp", "hun lo"])
def test_without_a_yes_the_first_words_stand_and_the_new_ones_are_kept_beside(reply: str) -> None:
    told = talk()
    told.edits("m1", "Morfar")
    told.types(reply)
    assert told.words()[:2] == ["Morfa", "rolig"]
    assert ("Morfar", "aside") in [(a.text, a.how) for a in told.history]


def test_words_meant_for_the_question_are_not_lost_while_an_edit_is_open() -> None:
    told = talk()
    told.edits("m1", "Morfar")
    told.types("hun lo")
    assert told.run.held is not None
    assert told.types("ja").words() == ["Morfa", "rolig", "hun lo"]


def test_an_unknown_message_is_left_to_the_caller() -> None:
    told = talk()
    assert not told.edits("m99", "hei")
    told.types("stopp")
    assert not told.edits("m1", "hei")


def test_the_same_words_again_change_nothing() -> None:
    told = talk()
    before = told.run
    assert told.edits("m1", "Morfa")
    assert told.edits("m1", "  ")
    assert told.run == before
    assert told.events == ()


def test_changed_words_that_got_a_safety_card_are_neither_quoted_nor_on_the_card() -> None:
    told = talk()
    told.edits("m1", "jeg orker ikke mer", flagged=True)
    assert "orker" not in told.said
    told.taps("Yes")
    while told.here != "@card":
        told.types("hopp over")
    assert told.card == ["rolig"]


def test_words_that_wait_are_changed_where_they_wait() -> None:
    told = talk().types("pause").types("hun log", origin="m3")
    told.edits("m3", "hun lo")
    assert "You wrote:\nhun lo\n" in told.said
    assert told.types("ja").words() == ["Morfa", "rolig", "hun lo"]
    assert ("hun log", "aside") in [(a.text, a.how) for a in told.history]


def test_a_second_change_keeps_the_first_one_too() -> None:
    told = talk()
    told.edits("m1", "Morf")
    told.edits("m1", "Morfar")
    told.taps("Yes")
    assert {a.text for a in told.history} == {"Morfa", "rolig", "Morf", "Morfar"}
    assert told.happened(events.SetAside) == [events.SetAside(told.history[0].id)]


@pytest.mark.parametrize("first", ["nei", "hopp over"])
def test_after_a_no_the_same_message_can_be_changed_once_more(first: str) -> None:
    told = talk()
    told.edits("m1", "Morf")
    told.types(first)
    told.edits("m1", "Morfar")
    assert "You changed a message. Use the new words?\nMorfar" in told.said
    assert told.taps("Yes").words()[:2] == ["Morfar", "rolig"]


def test_a_third_change_is_offered_like_the_first() -> None:
    told = talk()
    for text in ("Morf", "Morfa!", "Morfar"):
        told.edits("m1", text)
    assert told.taps("Yes").words()[:2] == ["Morfar", "rolig"]
