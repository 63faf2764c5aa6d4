"""One bad update costs nobody else anything; someone who writes in two places at once loses nothing."""

from __future__ import annotations

from bot.application import browsing, staffing
from bot.application import records as r
from bot.application.batch import MOST_ATTEMPTS, Turns
from bot.application.incoming import Incoming
from tests.support.house import House, Talker


def waiting(house: House, talker: Talker, text: str, source: str = "browser") -> None:
    browsing.accept(house.database, house.kit, talker.id, house.kit.new_id(), {"text": text}, source)


def answers(house: House, talker: Talker, step: str) -> list[str]:
    with house.database.reading() as look:
        return [str(a.body["text"]) for a in look.find(r.AnswerRow, participant_id=talker.id, step=step)]


def failing_for(house: House, who: str) -> Turns:
    """Reading this one person's updates fails, as a fault of ours would."""
    real = house.turns

    def decoded(item: r.InboxItem) -> Incoming:
        if item.address == who:
            raise RuntimeError("a fault of ours")
        found = real.decoders["browser"](item)
        assert isinstance(found, Incoming)
        return found

    return Turns(real.database, real.kit, {**real.decoders, "browser": decoded})


def test_one_of_three_that_fails_is_put_aside_and_told(house: House) -> None:
    people = [house.joined(label=name) for name in ("Amina", "Jonas", "Lee")]
    for person in people:
        person.says("/samtale en-jeg-ser-opp-til")
    for person in people:
        waiting(house, person, "Mormor")
    waiting(house, people[1], "rolig")
    bad = people[1]
    turns = failing_for(house, bad.id)
    turns.carry_out()
    assert [answers(house, person, "hvem") for person in people] == [["Mormor"], [], ["Mormor"]]
    for _ in range(2 * MOST_ATTEMPTS):
        turns.carry_out()
    with house.database.reading() as look:
        aside = look.find(r.InboxItem, status="quarantined")
        assert [item.body["text"] for item in aside] == ["Mormor", "rolig"]
        assert all(item.attempts == MOST_ATTEMPTS for item in aside)
        assert look.find(r.InboxItem, status="waiting") == []
    told = [said.message.text for said in bad.transcript() if said.message]
    assert sum("Noe gikk galt" in text for text in told) == 2
    bad.says("Onkel")
    assert answers(house, bad, "hvem") == ["Onkel"], "the question is still open"


def test_a_fault_that_passes_costs_nothing(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    waiting(house, talker, "Mormor")
    broken = failing_for(house, talker.id)
    for _ in range(MOST_ATTEMPTS - 1):
        broken.carry_out()
    assert answers(house, talker, "hvem") == []
    house.turns.carry_out()
    assert answers(house, talker, "hvem") == ["Mormor"]
    assert MOST_ATTEMPTS == 3


def test_two_places_at_once_are_two_turns_one_after_the_other(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, talker.id, "terminal")
    waiting(house, talker, "Mormor")
    waiting(house, talker, "rolig", "terminal")
    waiting(house, talker, "Hun lo")
    house.turns.carry_out()
    assert [answers(house, talker, step) for step in ("hvem", "tre-ord", "husker-best")] == [
        ["Mormor"],
        ["rolig"],
        ["Hun lo"],
    ]
    assert "kjenner" in str(talker.transcript()[-1].message)
