"""A follow-up that goes on with a colleague, or that one covers: the participant's yes decides what is read."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.application import (
    handing,
    handover_page,
    lines,
    noticing,
    proposing,
    reading,
    sight,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.dialogue.messages import Line
from bot.profile.document import Said
from bot.storage.tables import data_key
from tests.integration.application.test_reading import shares, takes_back, talker_with
from tests.support.bot_api.people import SOUND
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker

CANARY = "Kanarifugl"


@pytest.fixture
def talker(house: House) -> Talker:
    """Two lines, of which the first is shared with Kari."""
    colleagues(house)
    found = talker_with(house, f"{CANARY} synger", "Snø")
    shares(found, 1)
    return found


def reads(house: House, talker: Talker, who: str) -> list[str]:
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, who)
        note = reading.read_note(work, house.kit, staff, talker.id, "meeting", "console")
    return [line.text for line in note.lines]


def answers(talker: Talker, words: str) -> None:
    talker.says("/meny")
    talker.says(words)


def test_the_next_one_reads_after_a_yes_and_the_one_before_nothing(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    with pytest.raises(NotFound):
        reads(house, talker, SPECIALIST)
    assert reads(house, talker, MADS) == []
    talker.says("/meny")
    assert "Mads skal følge deg framover i stedet for Kari." in talker.text
    assert "Mads kan få se den linjen du har delt" in talker.text
    talker.says("Ja, Mads kan få se det")
    assert reads(house, talker, MADS) == [f"{CANARY} synger"]


def test_after_a_no_it_is_taken_back_and_line_by_line_it_can_be_shared(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    answers(talker, "nei")
    assert reads(house, talker, MADS) == []
    talker.says("/profil")
    assert "Bare du ser dem." in talker.text
    assert "delt før" not in talker.text
    with house.database.reading() as look:
        assert look.find(r.SharedLine, withdrawn_at=None) == []
    talker.taps("1")
    talker.taps("Del med Mads")
    assert reads(house, talker, MADS) == [f"{CANARY} synger"]


def test_what_is_shared_afterwards_is_theirs_at_once(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    talker.says("/profil")
    talker.taps("2")
    talker.taps("Del med Mads")
    assert reads(house, talker, MADS) == ["Snø"]


def test_a_line_of_before_can_be_shared_before_the_question_is_answered(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    talker.says("/meny")
    talker.taps("Jeg vil se på det først")
    (line,) = [b for b in talker.last.blocks if isinstance(b, Line)]
    assert line.text == f"{CANARY} synger"
    talker.taps("1")
    assert "delt denne linjen før" in talker.text
    talker.taps("Del med Mads")
    assert reads(house, talker, MADS) == [f"{CANARY} synger"]
    with house.database.reading() as look:
        assert len(look.find(r.SharedLine, withdrawn_at=None)) == 1


def test_the_question_comes_again_after_a_look_and_another_day(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    talker.says("/meny")
    talker.taps("Jeg vil se på det først")
    talker.taps("Lukk")
    assert any(choice.key == "no" for choice in talker.last.choices)
    talker.says("/meny")
    assert any(choice.label == "Svar om Mads" for choice in talker.last.choices), "on the same day it waits in the menu"
    house.clock.passes(days=1)
    talker.says("/meny")
    assert any(choice.key == "look" for choice in talker.last.choices)


def test_the_question_never_stands_in_the_way(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    talker.says("/samtale en-jeg-ser-opp-til")
    asked = talker.last.prompt
    talker.says("Mormor")
    assert "Mads skal følge deg" not in talker.text
    assert talker.last.prompt != asked, "the conversation goes on"
    talker.says("/meny")
    assert "Mads skal følge deg" in talker.text
    talker.says("hjelp")
    assert "113" in talker.text
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("stopp")
    assert not any(one.kind == "safety" for one in talker.heard)


def test_for_the_two_together_it_waits(house: House, talker: Talker) -> None:
    talker.says("/meny")
    hands_over(house, talker.id)
    talker.taps("Sammen med Kari")
    assert "Mads skal følge deg" not in talker.text


@pytest.mark.parametrize(
    ("words", "may"), [("1", True), ("ja", True), ("Ja, det er greit", True), ("3", False), ("Nei", False),
                       ("Nei, ikke det jeg delte før", False), ("No, not what I shared before", False)],
)  # fmt: skip
def test_an_answer_can_be_typed(house: House, talker: Talker, words: str, may: bool) -> None:
    hands_over(house, talker.id)
    answers(talker, words)
    with house.database.reading() as look:
        (one,) = look.find(r.Handover)
        consents = look.find(r.Consent, what="share")
    assert one.answer == ("yes" if may else "no")
    assert consents[-1].given is may
    assert bool(reads(house, talker, MADS)) is may


def test_the_words_of_the_one_before_are_read_by_the_participant_first(house: House, talker: Talker) -> None:
    hands_over(house, talker.id, words="Ring helst om morgenen")
    assert "morgenen" not in page(house, talker, MADS)
    talker.says("/meny")
    assert "Kari har skrevet dette til Mads:" in talker.text
    assert "Ring helst om morgenen" in talker.text
    talker.says("ja")
    assert "Ring helst om morgenen" in page(house, talker, MADS)


def page(house: House, talker: Talker, who: str) -> str:
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, who)
        return str(handover_page.read(work, house.kit, staff, talker.id, "nb").document)


def test_with_nothing_shared_there_is_nothing_to_ask(house: House) -> None:
    colleagues(house)
    talker = talker_with(house, "Snø")
    hands_over(house, talker.id)
    talker.says("/meny")
    assert not any(choice.key == "look" for choice in talker.last.choices)
    assert not any(choice.key == "handover" for choice in talker.last.choices)


def test_two_handovers_that_nobody_noticed_are_one_question(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    hands_over(house, talker.id, BERIT, MADS)
    talker.says("/meny")
    assert "Berit skal følge deg framover i stedet for Kari." in talker.text
    talker.says("ja")
    assert reads(house, talker, BERIT) == [f"{CANARY} synger"]
    with pytest.raises(NotFound):
        reads(house, talker, MADS)


def test_back_to_the_first_one_is_asked_too(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    hands_over(house, talker.id, SPECIALIST, MADS)
    assert reads(house, talker, SPECIALIST) == []
    talker.says("/meny")
    assert "Kari skal følge deg igjen framover." in talker.text
    talker.says("ja")
    assert reads(house, talker, SPECIALIST) == [f"{CANARY} synger"]


def test_an_old_button_decides_nothing(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    talker.says("/meny")
    prompt = talker.last.prompt
    hands_over(house, talker.id, BERIT, MADS)
    talker.taps_key(prompt, "yes")
    assert "endret seg" in talker.text
    assert reads(house, talker, BERIT) == []
    talker.says("ja")
    talker.taps_key(prompt, "no")
    assert reads(house, talker, BERIT) == [f"{CANARY} synger"]


# Cover


def test_whoever_covers_reads_after_a_yes_until_the_day_is_over(house: House, talker: Talker) -> None:
    hands_over(house, talker.id, kind="cover", days=3)
    assert reads(house, talker, MADS) == []
    assert reads(house, talker, SPECIALIST) == [f"{CANARY} synger"]
    answers(talker, "ja")
    assert reads(house, talker, MADS) == reads(house, talker, SPECIALIST) == [f"{CANARY} synger"]
    talker.says("/profil")
    assert "Mads er vikar for Kari" in talker.text
    house.clock.passes(days=4)
    with pytest.raises(NotFound):
        reads(house, talker, MADS)
    assert reads(house, talker, SPECIALIST) == [f"{CANARY} synger"]
    with house.database.reading() as look:
        assert reading.portfolio(look, staffing.staff_by_email(look, MADS), house.kit.clock()) == []


def test_a_no_to_cover_takes_nothing_from_the_own_specialist(house: House, talker: Talker) -> None:
    hands_over(house, talker.id, kind="cover")
    answers(talker, "Nei, bare Kari")
    talker.says("/profil")
    talker.taps("2")
    talker.taps("Del med Kari")
    assert reads(house, talker, MADS) == []
    assert sorted(reads(house, talker, SPECIALIST)) == sorted([f"{CANARY} synger", "Snø"])


def test_a_cover_ends_with_a_handover_and_a_colleague_who_covers_hands_nothing_over(
    house: House, talker: Talker
) -> None:
    hands_over(house, talker.id, kind="cover")
    answers(talker, "ja")
    with pytest.raises(NotFound):
        hands_over(house, talker.id, BERIT, MADS)
    hands_over(house, talker.id, BERIT)
    with pytest.raises(NotFound):
        reads(house, talker, MADS)


@pytest.mark.parametrize(("answer", "mailed"), [("ja", {SPECIALIST, MADS}), ("nei", {SPECIALIST})])
def test_mail_goes_to_those_who_may_see_what_is_new(
    house: House, talker: Talker, answer: str, mailed: set[str]
) -> None:
    hands_over(house, talker.id, kind="cover")
    answers(talker, answer)
    with house.database.work() as work:
        work.change(r.Staff, [one.id for one in work.find(r.Staff)], notices="at-once")
    talker.says("/profil")
    talker.taps("2")
    talker.taps("Del med Kari")
    house.clock.passes(minutes=11)
    noticing.notice(house.database, house.kit)
    with house.database.reading() as look:
        assert {one.address for one in look.find(r.OutboxItem, channel="email")} == mailed
    talker.says("ta kontakt")
    noticing.notice(house.database, house.kit)
    with house.database.reading() as look:
        assert {one.address for one in look.find(r.OutboxItem, channel="email")} == {SPECIALIST, MADS}


# What cannot be


def wishes(house: House) -> Iterator[tuple[handing.Wish, str]]:
    with house.database.reading() as look:
        mads, tor, kari = (staffing.staff_by_email(look, one).id for one in (MADS, "tor@example.no", SPECIALIST))
    today = house.clock.moment.date()
    yield handing.Wish("", "handover"), "Choose a colleague"
    yield handing.Wish("unknown", "handover"), "Choose a colleague"
    yield handing.Wish(tor, "handover"), "Choose a colleague"
    yield handing.Wish(kari, "handover"), "Choose a colleague"
    yield handing.Wish(mads, "both"), "handover or a cover"
    yield handing.Wish(mads, "cover"), "last day"
    yield handing.Wish(mads, "cover", "tomorrow"), "last day"
    yield handing.Wish(mads, "cover", (today - timedelta(days=1)).isoformat()), "has passed"
    yield handing.Wish(mads, "cover", (today + timedelta(days=57)).isoformat()), "eight weeks"
    yield handing.Wish(mads, "handover", words="x" * 601), "a little long"
    yield handing.Wish(mads, "handover", words="Fnr 01010112377 står her"), "national identity"


def test_what_cannot_be_is_explained_and_changes_nothing(house: House, talker: Talker) -> None:
    kari = house.staff()
    for wish, said in wishes(house):
        with pytest.raises(WrongUse, match=said), house.database.work() as work:
            handing.hand_over(work, house.kit, kari, talker.id, wish)
    with house.database.reading() as look:
        assert look.find(r.Handover) == []
        assert len(look.find(r.Assignment)) == 1


def test_a_colleague_who_left_meanwhile_and_a_cover_that_is_there_already(house: House, talker: Talker) -> None:
    with house.database.reading() as look:
        berit = staffing.staff_by_email(look, BERIT)
    hands_over(house, talker.id, kind="cover")
    with pytest.raises(WrongUse, match="covers already"):
        hands_over(house, talker.id, BERIT, kind="cover")
    with house.database.work() as work:
        work.put(replace(berit, disabled_at=house.clock.moment))
    wish = handing.Wish(berit.id, "handover")
    with pytest.raises(WrongUse, match="any more"), house.database.work() as work:
        handing.hand_over(work, house.kit, house.staff(), talker.id, wish)


def test_of_two_at_once_one_wins(house: House, talker: Talker) -> None:
    def tries(to: str) -> str:
        try:
            return hands_over(house, talker.id, to).to_staff
        except NotFound:
            return ""

    with ThreadPoolExecutor(4) as threads:
        won = [one for one in threads.map(tries, [MADS, BERIT, MADS, BERIT]) if one]
    assert len(won) == 1
    with house.database.reading() as look:
        assert [one.staff_id for one in look.find(r.Assignment, until=None)] == won
        assert len(look.find(r.Handover)) == 1


def test_an_administrator_finds_the_next_one_for_whoever_left(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        ada = staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
        wish = handing.Wish(staffing.staff_by_email(work, MADS).id, "handover")
        with pytest.raises(NotFound):
            handing.hand_over_of_gone(work, house.kit, ada, talker.id, wish)
        work.put(replace(house_staff(work), disabled_at=house.clock.moment))
    with house.database.work() as work:
        handing.hand_over_of_gone(work, house.kit, ada, talker.id, wish)
    answers(talker, "ja")
    assert reads(house, talker, MADS) == [f"{CANARY} synger"]
    with house.database.reading() as look:
        assert [one.through for one in look.find(r.ReadAudit, staff_id=ada.id)] == ["command"]


def house_staff(work: object) -> r.Staff:
    return staffing.staff_by_email(work, SPECIALIST)  # type: ignore[arg-type]


# What else a specialist sees


def test_what_the_one_before_wrote_proposed_and_suggested_waits_for_the_yes(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        kari = house_staff(work)
        proposing.propose(work, house.kit, kari, talker.id, f"{CANARY} i parken")
        proposing.suggest(work, house.kit, kari, talker.id, "rammene-mine")
        specialist_lines.write(
            work, house.kit, kari, talker.id, section="strengths", words=f"{CANARY} sett", source="meeting", told_by=""
        )
    hands_over(house, talker.id)
    hands_over(house, talker.id, SPECIALIST, MADS)  # her own lines from before, too

    def overview(who: str) -> str:
        with house.database.work() as work:
            staff = staffing.staff_by_email(work, who)
            seen = sight.of(work, house.kit.clock, staff, talker.id)
            mine = specialist_lines.mine(work, house.kit, staff, talker.id)
            found = proposing.overview(work, house.clock.moment, "nb", seen)
            return f"{found.tasks} {[one.id for one in found.suggestions]} {mine}"

    with house.database.reading() as look:
        (task,), (suggestion,) = look.find(r.Task), look.find(r.Suggestion)
    assert CANARY not in overview(SPECIALIST)
    assert suggestion.id not in overview(SPECIALIST)
    for act in (
        lambda work: proposing.close(work, house.kit, house_staff(work), talker.id, task.id, "dropped"),
        lambda work: proposing.take_back(work, house.kit, house_staff(work), talker.id, suggestion.id),
    ):
        with pytest.raises(NotFound), house.database.work() as work:
            act(work)
    answers(talker, "ja")
    assert overview(SPECIALIST).count(CANARY) == 2
    assert suggestion.id in overview(SPECIALIST)


def test_a_voice_message_of_before_is_heard_after_the_yes(house: House) -> None:
    colleagues(house)
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.speaks()
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    with house.database.reading() as look:
        line = next(one.id for one, _, _ in look.shared_statements(talker.id) if one.recording_id)
        mads = staffing.staff_by_email(look, MADS)
    hands_over(house, talker.id)
    with pytest.raises(NotFound), house.database.work() as work:
        reading.hear_line(work, house.kit, mads, talker.id, line, anew=True)
    with pytest.raises(NotFound), house.database.work() as work:
        reading.write_down(work, house.kit, mads, talker.id, line, "x")
    answers(talker, "ja")
    with house.database.work() as work:
        assert reading.hear_line(work, house.kit, mads, talker.id, line, anew=True)[1] == SOUND


def test_what_came_with_the_yes_is_news_even_if_there_was_a_look_before(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    with house.database.work() as work:
        mads = staffing.staff_by_email(work, MADS)
        assert reading.read_note(work, house.kit, mads, talker.id, "update", "console").is_empty
    answers(talker, "ja")
    with house.database.work() as work:
        (row,) = reading.portfolio(work, mads, house.kit.clock())
        note = reading.read_note(work, house.kit, mads, talker.id, "update", "console")
    assert row.has_news
    assert [line.text for line in note.lines] == [f"{CANARY} synger"]


def test_what_was_taken_back_before_the_yes_is_nobodys_business(house: House, talker: Talker) -> None:
    shares(talker, 2)
    hands_over(house, talker.id)
    assert reads(house, talker, MADS) == []
    takes_back(talker, 1)
    answers(talker, "ja")
    with house.database.work() as work:
        mads = staffing.staff_by_email(work, MADS)
        note = reading.read_note(work, house.kit, mads, talker.id, "update", "console")
        approved = lines.approved(work, sight.of(work, house.kit.clock, mads, talker.id), "nb")
    assert ([line.text for line in note.lines], note.withdrawn) == (["Snø"], 0)
    assert [one.statement.text for one in approved] == ["Snø"], "not even as something that was taken back"


def test_the_page_begins_with_contact_and_holds_each_line_once(house: House, talker: Talker) -> None:
    hands_over(house, talker.id)
    assert page(house, talker, MADS) == "None"
    answers(talker, "ja")
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, MADS)
        found = handover_page.read(work, house.kit, staff, talker.id, "nb").document
    assert found is not None
    assert [one.text for one in found.blocks if isinstance(one, Said)] == [f"{CANARY} synger"]


def test_an_erased_participant_is_not_handed_over(house: House, talker: Talker) -> None:
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == talker.id))
    with pytest.raises(NotFound):
        hands_over(house, talker.id)
