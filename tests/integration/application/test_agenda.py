"""Topics for the next meeting: the participant's shared lines and the specialist's own words; both see all of them."""

from __future__ import annotations

import pytest

from bot.application import agenda, sight, staffing
from bot.application import records as r
from bot.application.agenda import Item
from bot.application.errors import NotFound, WrongUse
from bot.dialogue.messages import Line
from tests.integration.application.test_reading import shares, takes_back, talker_with
from tests.support.bot_api.people import SOUND
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker


@pytest.fixture
def talker(house: House) -> Talker:
    """Three lines, of which the first two are shared."""
    found = talker_with(house, "Regn", "Snø", "Vind")
    shares(found, 1)
    shares(found, 2)
    return found


def line(house: House, words: str) -> str:
    with house.database.reading() as look:
        return next(one.id for one in look.find(r.Statement) if one.text == words)


def items(house: House, talker: Talker, who: str = SPECIALIST) -> tuple[Item, ...]:
    with house.database.work() as work:
        seen = sight.of(work, house.kit.clock, staffing.staff_by_email(work, who), talker.id)
        return agenda.standing(work, house.clock.moment, seen)


def words(house: House, talker: Talker, who: str = SPECIALIST) -> list[str]:
    return [one.words for one in items(house, talker, who)]


def picks(house: House, talker: Talker, statement: str) -> None:
    with house.database.work() as work:
        agenda.pick(work, house.kit, house.staff(), talker.id, statement)


def adds(house: House, talker: Talker, text: str) -> None:
    with house.database.work() as work:
        agenda.add(work, house.kit, house.staff(), talker.id, text)


def test_topics_stand_in_the_order_in_which_they_came_each_once(house: House, talker: Talker) -> None:
    picks(house, talker, line(house, "Snø"))
    adds(house, talker, "  Besøket\n på lageret ")
    picks(house, talker, line(house, "Snø"))
    adds(house, talker, "Besøket på lageret")
    assert [(one.words, one.by) for one in items(house, talker)] == [("Snø", ""), ("Besøket på lageret", "Kari Lund")]


def test_only_what_is_shared_with_the_reader_can_be_picked(house: House, talker: Talker) -> None:
    other = talker_with(house, "Hagl")
    shares(other, 1)
    for statement in (line(house, "Vind"), line(house, "Hagl"), "unknown"):
        with pytest.raises(WrongUse):
            picks(house, talker, statement)
    colleagues(house)
    with pytest.raises(NotFound), house.database.work() as work:
        agenda.pick(work, house.kit, staffing.staff_by_email(work, MADS), talker.id, line(house, "Snø"))
    assert words(house, talker) == []


def test_a_line_that_is_taken_back_leaves_at_once_and_does_not_come_back_by_itself(
    house: House, talker: Talker
) -> None:
    picks(house, talker, line(house, "Regn"))
    takes_back(talker, 1)
    assert words(house, talker) == []
    shares(talker, 1)
    assert words(house, talker) == [], "shared again is not picked again"
    picks(house, talker, line(house, "Regn"))
    assert words(house, talker) == ["Regn"]


def test_a_line_said_anew_stands_in_its_new_words_when_they_are_shared(house: House, talker: Talker) -> None:
    picks(house, talker, line(house, "Regn"))
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Si det annerledes")
    talker.says("Styrtregn")
    assert words(house, talker) == []
    talker.taps("Del med Kari")
    assert words(house, talker) == ["Styrtregn"]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 201, "Ring 01010112377 i dag"])
def test_words_that_cannot_stand_are_refused(house: House, talker: Talker, text: str) -> None:
    with pytest.raises(WrongUse):
        adds(house, talker, text)


def test_a_full_agenda_says_so_and_has_room_when_something_is_talked_about(house: House, talker: Talker) -> None:
    for number in range(agenda.MOST_ITEMS):
        adds(house, talker, f"Sak {number}")
    with pytest.raises(WrongUse, match="twelve"):
        picks(house, talker, line(house, "Snø"))
    first = items(house, talker)[0].id
    with house.database.work() as work:
        agenda.tick(work, house.kit, house.staff(), talker.id, first, done=True)
    picks(house, talker, line(house, "Snø"))
    assert words(house, talker)[-1] == "Snø"


def test_what_was_talked_about_stays_through_the_day_and_can_be_opened_again(house: House, talker: Talker) -> None:
    adds(house, talker, "Lageret")
    (one,) = items(house, talker)
    for done in (True, False, True):
        with house.database.work() as work:
            agenda.tick(work, house.kit, house.staff(), talker.id, one.id, done=done)
        assert [found.done for found in items(house, talker)] == [done]
    house.clock.passes(days=1)
    assert items(house, talker) == ()


def test_removed_twice_it_is_removed_once_and_another_ones_is_not_there(house: House, talker: Talker) -> None:
    adds(house, talker, "Lageret")
    (one,) = items(house, talker)
    other = talker_with(house, "Hagl")
    with pytest.raises(NotFound), house.database.work() as work:
        agenda.remove(work, house.kit, house.staff(), other.id, one.id)
    for _ in range(2):
        with house.database.work() as work:
            agenda.remove(work, house.kit, house.staff(), talker.id, one.id)
    assert items(house, talker) == ()


def test_the_next_specialist_sees_the_topics_of_before_after_the_yes(house: House, talker: Talker) -> None:
    colleagues(house)
    picks(house, talker, line(house, "Regn"))
    adds(house, talker, "Lageret")
    hands_over(house, talker.id)
    assert words(house, talker, MADS) == []
    talker.says("/meny")
    assert "Lageret" not in talker.text
    talker.says("ja")
    assert words(house, talker, MADS) == ["Regn", "Lageret"]


def shown(talker: Talker) -> list[tuple[str, str]]:
    return [(block.text, block.mark) for m in talker.heard for block in m.blocks if isinstance(block, Line)]


def test_the_participant_sees_all_of_it_and_whose_words_they_are(house: House, talker: Talker) -> None:
    talker.says("/meny")
    assert "Saker til møtet" not in [choice.label for choice in talker.last.choices], "nothing is there yet"
    picks(house, talker, line(house, "Regn"))
    adds(house, talker, "Lageret")
    talker.says("/meny")
    talker.taps("Saker til møtet")
    assert "Kari vil gjerne snakke om dette når dere møtes:" in talker.text
    assert shown(talker) == [("Regn", "dine egne ord"), ("Lageret", "skrevet av Kari Lund")]
    talker.taps("Lukk")
    talker.says("saker til møtet")
    assert shown(talker)[0] == ("Regn", "dine egne ord"), "it can be typed as well"
    talker.taps("Legg til det jeg vil si")
    with house.database.reading() as look:
        assert [run.script_id for run in look.find(r.RunRow, status="open")] == ["for-motet"]


def test_words_that_had_a_help_card_are_not_thrown_back_in_the_chat(house: House) -> None:
    talker = talker_with(house)
    talker.says("jeg vil ikke leve mer")
    talker.says("ja")
    shares(talker, 1)
    with house.database.reading() as look:
        (one,) = look.find(r.Statement, status="active")
    assert one.flagged
    picks(house, talker, one.id)
    talker.says("/meny")
    talker.taps("Saker til møtet")
    assert shown(talker)[0][0] == "Ei linje som du har delt. Du finner den i profilen."


def test_a_voice_message_is_a_topic_too(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.speaks(sound=SOUND)
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    with house.database.reading() as look:
        spoken = next(one.id for one, _, _ in look.shared_statements(talker.id) if one.recording_id)
    picks(house, talker, spoken)
    assert [(one.words, one.line) for one in items(house, talker)] == [("", spoken)]
    talker.says("/meny")
    talker.taps("Saker til møtet")
    assert shown(talker)[0][0] == "Lydmelding"
