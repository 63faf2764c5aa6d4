"""What a specialist reads: only their own, only what stands, written down before it is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application import reading, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.profile.note import MOST_WORDS, Note
from tests.support.house import House, Talker


def talker_with(house: House, *texts: str) -> Talker:
    """Lines in the profile, of which nothing is shared."""
    talker = house.joined()
    talker.says("stopp")
    for text in texts:
        talker.says(text)
        talker.says("ja")
    return talker


def shares(talker: Talker, number: int) -> None:
    talker.says("/profil")
    talker.taps(str(number))
    talker.taps("Del med Kari")


def takes_back(talker: Talker, number: int) -> None:
    talker.says("/profil")
    talker.taps(str(number))
    talker.taps("Ikke del den lenger")


def note(house: House, talker: Talker) -> Note:
    with house.database.work() as work:
        return reading.read_note(work, house.kit, house.staff(), talker.id, "update", "console")


def lines(found: Note) -> list[str]:
    return [line.text for part in found.parts for line in part.lines]


def has_news(house: House) -> bool:
    with house.database.reading() as look:
        (row,) = reading.portfolio(look, house.staff(), house.kit.clock())
    return row.has_news


def test_a_note_shows_what_came_since_the_one_before_however_often_it_is_read(house: House) -> None:
    talker = talker_with(house, "Regn", "Snø", "Vind")
    shares(talker, 1)
    assert lines(note(house, talker)) == lines(note(house, talker)) == ["Regn"]
    shares(talker, 2)
    shares(talker, 3)
    assert lines(note(house, talker)) == lines(note(house, talker)) == ["Snø", "Vind"]


def test_what_the_last_note_held_and_is_gone_is_counted_without_its_words(house: House) -> None:
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    shares(talker, 2)
    note(house, talker)
    takes_back(talker, 1)
    assert has_news(house)
    found = note(house, talker)
    assert (lines(found), found.withdrawn) == ([], 1)
    assert not has_news(house)


def test_second_thoughts_before_anyone_looked_are_nobodys_business(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    takes_back(talker, 1)
    assert not has_news(house)
    assert note(house, talker).is_empty


def test_words_said_anew_are_changed_and_not_taken_back(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    note(house, talker)
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Si det annerledes")
    talker.says("Styrtregn")
    talker.taps("Del med Kari")
    found = note(house, talker)
    assert (lines(found), found.withdrawn) == (["Styrtregn"], 0)


def test_a_note_is_read_in_a_minute(house: House) -> None:
    talker = talker_with(house, *(f"Linje {n} " + "ord " * 30 for n in range(12)))
    for page in range(2):
        for number in range(1, 5):
            talker.says("/profil")
            if page:
                talker.taps("Neste side")
            talker.taps(str(number))
            talker.taps("Del med Kari")
    found = note(house, talker)
    assert 0 < found.words <= MOST_WORDS
    assert found.more > 0


def test_every_look_is_written_down_and_a_refused_one_shows_nothing(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    kari = house.staff()
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
        solveig = staffing.staff_by_email(work, "solveig@example.no")
    disabled = replace(kari, disabled_at=house.clock.moment)
    for who in (mads, solveig, disabled):
        for look in ("note", "profile"):
            with pytest.raises(NotFound), house.database.work() as work:
                if look == "note":
                    reading.read_note(work, house.kit, who, talker.id, "update", "console")
                else:
                    reading.read_profile(work, house.kit, who, talker.id, "console")
    note(house, talker)
    with house.database.reading() as look_again:
        assert [(a.staff_id, a.what) for a in look_again.find(r.ReadAudit)] == [(kari.id, "note update")]


def test_whoever_follows_without_a_yes_reads_only_what_comes(house: House) -> None:
    """However they came to it: rows that no handover explains open nothing of before."""
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
        (old,) = work.find(r.Assignment, participant_id=talker.id)
        work.put(replace(old, until=house.clock.moment))
        work.add(r.Assignment("new", talker.id, mads.id, house.clock.moment))
    with pytest.raises(NotFound):
        note(house, talker)
    talker.says("/profil")
    talker.taps("2")
    talker.taps("Del med Mads")
    with house.database.work() as work:
        assert lines(reading.read_note(work, house.kit, mads, talker.id, "update", "console")) == ["Snø"]


@pytest.mark.parametrize("email", ["a@example.no\nbcc:b@example.no", "a b@example.no", "@example.no", "a@example"])
def test_an_address_that_is_none_is_refused(house: House, email: str) -> None:
    with pytest.raises(WrongUse), house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="A", email=email)


def test_a_step_that_is_taken_away_is_taken_no_more_and_a_reworded_one_stays(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    for text in ("Mormor", "rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte", "Prøve noe lite", "Ringe"):
        talker.says(text)
    with house.database.reading() as look:
        (task,) = look.find(r.Task)
        step = look.get(r.Statement, task.statement_id)
    assert step is not None and step.text == "Ringe"
    profile = talker.says("/profil")[-1]
    number = next(str(b.number) for b in profile.blocks if getattr(b, "text", "") == "Ringe")  # type: ignore[union-attr]
    talker.taps(number)
    talker.taps("Si det annerledes")
    talker.says("Ringe i morgen")
    with house.database.reading() as look:
        (task,) = look.find(r.Task)
        moved = look.get(r.Statement, task.statement_id)
    assert task.status == "open" and moved is not None and moved.text == "Ringe i morgen"
    talker.taps("Ta bort")
    with house.database.reading() as look:
        assert [task.status for task in look.find(r.Task)] == ["dropped"]
