"""Small steps until next time, suggestions, the shelves of conversations, and two at one screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.application import proposing, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Work
from tests.support.house import House, Talker


def here(house: House) -> Talker:
    """Someone at the menu."""
    talker = house.joined()
    talker.says("/meny")
    return talker


def with_staff(house: House, do: Callable[[Work, r.Staff], object]) -> None:
    with house.database.work() as work:
        do(work, house.staff())


def proposed(house: House, talker: Talker, words: str = "Ringe verkstedet") -> None:
    with_staff(house, lambda work, kari: proposing.propose(work, house.kit, kari, talker.id, words))


def seen(house: House, talker: Talker) -> proposing.Overview:
    with house.database.reading() as look:
        (person,) = look.people([talker.id]).values()
        seen = sight.of_own(look, house.clock.moment, person)
        return proposing.overview(look, house.clock.moment, "nb", seen)


def tasks(house: House) -> list[r.Task]:
    with house.database.reading() as look:
        return look.find(r.Task)


def a_step(house: House, *, shared: bool) -> Talker:
    talker = here(house)
    for text in ("/samtale et-lite-steg", "Gå en tur", "I morgen"):
        talker.says(text)
    while "Hva vil du at Kari skal få se?" not in talker.text:
        talker.says("La det ligge" if "Hva vil du gjøre med dette?" in talker.text else "hopp over")
    talker.says("Alt" if shared else "Ingenting nå")
    talker.says("Ja")  # the questions suited
    return talker


# Proposed by the specialist.


def test_a_proposal_waits_for_a_yes_and_can_then_be_ticked(house: House) -> None:
    talker = here(house)
    proposed(house, talker)
    talker.says("til neste gang")
    assert "Ringe verkstedet" in talker.text
    assert "Kari foreslår dette" in talker.text
    talker.says("1")
    talker.taps("Ja, det vil jeg")
    assert [task.status for task in tasks(house)] == ["open"]
    talker.says("1")
    talker.taps("Jeg gjorde det")
    assert [(one.words, one.status) for one in seen(house, talker).tasks] == [("Ringe verkstedet", "done")]


def test_a_no_has_no_consequence_and_is_only_a_no(house: House) -> None:
    talker = here(house)
    proposed(house, talker)
    talker.says("til neste gang")
    talker.says("1")
    talker.taps("Ikke dette")
    assert [task.status for task in tasks(house)] == ["dropped"]
    assert "helt greit" in talker.text


def test_something_else_came_of_it_leads_to_a_conversation(house: House) -> None:
    talker = a_step(house, shared=False)
    talker.says("til neste gang")
    talker.says("1")
    talker.taps("Det ble noe annet")
    assert "Hvordan gikk det?" in talker.text


def test_the_specialist_ticks_only_what_was_proposed(house: House) -> None:
    talker = a_step(house, shared=True)
    proposed(house, talker)
    own, theirs = sorted(tasks(house), key=lambda task: bool(task.proposed_by))
    with_staff(house, lambda work, kari: proposing.close(work, house.kit, kari, talker.id, theirs.id, "done"))
    with pytest.raises(NotFound):
        with_staff(house, lambda work, kari: proposing.close(work, house.kit, kari, talker.id, own.id, "done"))
    assert {task.status for task in tasks(house)} == {"open", "done"}


@pytest.mark.parametrize("words", ["", "   ", "x" * 141])
def test_a_proposal_is_a_line(house: House, words: str) -> None:
    talker = here(house)
    with pytest.raises(WrongUse):
        proposed(house, talker, words)


# The participant's own.


@pytest.mark.parametrize("shared", [True, False])
def test_a_step_of_ones_own_is_seen_by_the_specialist_only_when_shared(house: House, shared: bool) -> None:
    talker = a_step(house, shared=shared)
    assert [one.words for one in seen(house, talker).tasks] == (["Gå en tur"] if shared else [])


def test_an_empty_list_says_so_kindly(house: House) -> None:
    talker = here(house)
    talker.taps("Til neste gang")
    assert "Her er det ingenting nå, og det er helt greit." in talker.text
    talker.taps("Lukk")
    assert "Hva vil du gjøre?" in talker.text


# Suggested conversations.


def test_a_suggestion_comes_first_until_it_was_had_or_taken_back(house: House) -> None:
    talker = here(house)
    with_staff(house, lambda work, kari: proposing.suggest(work, house.kit, kari, talker.id, "rammene-mine"))
    with_staff(house, lambda work, kari: proposing.suggest(work, house.kit, kari, talker.id, "rammene-mine"))
    talker.says("/meny")
    assert "Kari foreslo denne." in talker.text
    (standing,) = seen(house, talker).suggestions
    with_staff(house, lambda work, kari: proposing.take_back(work, house.kit, kari, talker.id, standing.id))
    talker.says("/meny")
    assert "Kari foreslo denne." not in talker.text


def test_nobody_else_can_suggest_or_propose(house: House) -> None:
    talker = here(house)
    with house.database.work() as work:
        stranger = work.find(r.Staff, email="solveig@example.no")[0]
        with pytest.raises(NotFound):
            proposing.propose(work, house.kit, stranger, talker.id, "noe")
        with pytest.raises(NotFound):
            proposing.suggest(work, house.kit, stranger, talker.id, "rammene-mine")
    with pytest.raises(NotFound):
        with_staff(house, lambda work, kari: proposing.suggest(work, house.kit, kari, talker.id, "finnes-ikke"))


# Finding a conversation.


def test_every_conversation_is_found_in_three_taps(house: House) -> None:
    talker = here(house)
    found: set[str] = set()
    talker.taps("Finn en samtale")
    for shelf in [choice.label for choice in talker.last.choices if not choice.way]:
        talker.taps(shelf)
        found |= {choice.label for choice in talker.last.choices if not choice.way}
        talker.taps("Tilbake til menyen")
        talker.taps("Finn en samtale")
    with house.database.reading() as look:
        titles = {row.title for row in look.live_versions().values()}
    assert titles - found == {"Noe nytt"}


def test_a_shelf_tells_what_each_is_for_and_how_long_it_takes(house: House) -> None:
    talker = here(house)
    talker.says("finn en samtale")
    talker.says("på jobb")
    assert "Du ser på hvordan det går på jobb" in talker.text
    assert "Rundt 4 minutter." in talker.text
    talker.says("To sirkler")
    assert "Hvilken jobb eller oppgave gjelder det?" in talker.text


def test_one_can_always_just_write_something(house: House) -> None:
    talker = here(house)
    talker.taps("Skriv noe")
    assert "Hva vil du notere?" in talker.text


def test_a_title_can_be_written_at_the_menu_though_it_is_not_listed(house: House) -> None:
    talker = here(house)
    talker.says("Byvandring")
    assert "Hvor er du i turen?" in talker.text


# Two at one screen.


def test_what_two_write_down_together_is_marked_so_and_the_next_one_is_not(house: House) -> None:
    talker = here(house)
    talker.taps("Sammen med Kari")
    assert "Til dere to" in talker.text
    talker.says("Noe nytt")
    assert "Nå er dere to." in talker.text
    talker.says("Jeg har søkt på noe")
    talker.says("La det bare ligge")
    talker.says("Ingenting nå")
    talker.says("/samtale noe-nytt")
    assert "Nå er dere to." not in talker.text
    talker.says("Og noe til")
    with house.database.reading() as look:
        assert [one.source for one in look.find(r.Statement)] == ["together", "conversation"]


def test_whoever_comes_back_to_the_menu_is_one_again(house: House) -> None:
    talker = here(house)
    talker.taps("Sammen med Kari")
    talker.taps("Min profil")
    talker.says("Noe nytt")
    assert "Nå er dere to." not in talker.text


# Work begins and ends.


def test_a_job_that_ended_leaves_the_words_and_takes_the_questions_about_work_away(house: House) -> None:
    talker = here(house)
    for text in ("/samtale noe-nytt", "Jeg har fått jobb på lager", "La det bare ligge", "Ingenting nå", "Ja"):
        talker.says(text)
    with house.database.work() as work:
        talk = work.get(r.Talk, talker.id)
        assert talk is not None
        work.put(r.Talk(talk.id, talk.participant_id, {**talk.state, "work": "began"}))
    talker.says("/meny")
    assert "Du er i jobb." in talker.text
    for text in ("/samtale nar-jobben-tok-slutt", "Bare notere det"):
        talker.says(text)
    talker.says("/meny")
    assert "En jobb tok slutt." in talker.text
    with house.database.reading() as look:
        assert [one.status for one in look.find(r.Statement)] == ["active"]
