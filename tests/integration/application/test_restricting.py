"""Everything about somebody rests: nobody reads it, nothing is written first, and lifting it is one press."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import wiring
from bot.application import (
    agenda,
    documents,
    following,
    messaging,
    own_copy,
    reading,
    reminding,
    reporting,
    staffing,
    today,
)
from bot.application import records as r
from bot.application.errors import AtRest
from tests.integration.application.test_reading import shares, talker_with
from tests.support.handing import colleagues
from tests.support.house import House, Talker, plain


@pytest.fixture
def resting(house: House) -> Talker:
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    talker.says("/mine_data")
    talker.says("La alt hvile")
    talker.taps("La alt hvile nå")
    return talker


def rests(house: House, who: str) -> bool:
    with house.database.reading() as look:
        return bool(look.find(r.Restriction, participant_id=who, ended_at=None))


def test_who_works_here_sees_that_it_rests_and_nothing_else(house: House, resting: Talker) -> None:
    staff, kit, now = house.staff(), house.kit, house.clock.moment
    refused = (
        lambda work: reading.read_profile(work, kit, staff, resting.id, "command"),
        lambda work: reading.read_note(work, kit, staff, resting.id, "update", "command"),
        lambda work: documents.data(work, kit, staff, resting.id, "nb", "command"),
        lambda work: reporting.begin(work, kit, staff, resting.id),
        lambda work: messaging.send(work, kit, staff, resting.id, "Hei", ""),
        lambda work: agenda.add(work, kit, staff, resting.id, "Tema"),
        lambda work: following.set_meeting(work, kit, staff, resting.id, now + timedelta(days=2)),
    )
    for deed in refused:
        with pytest.raises(AtRest), house.database.work() as work:
            deed(work)
    with house.database.reading() as look:
        assert reading.portfolio(look, staff, now) == []
        assert reading.at_rest_of(look, staff, now) == ["Amina"]
        page = today.page(look, now, staff)
        assert not (page.news or page.meetings_today or page.agreed or page.reports)
        assert look.find(r.ReadAudit, participant_id=resting.id) == []


def test_a_wish_for_contact_still_arrives(house: House, resting: Talker) -> None:
    resting.says("ta kontakt")
    with house.database.reading() as look:
        (wish,) = today.page(look, house.clock.moment, house.staff()).wanted
    assert wish.participant_id == resting.id


def test_what_one_writes_is_answered_and_the_menu_says_how_it_is(house: House, resting: Talker) -> None:
    resting.says("/meny")
    assert "Alt om deg hviler." in resting.text
    assert any(one.label == "La det brukes igjen" for one in resting.last.choices)
    resting.says("/samtale rad-til-meg-selv")
    assert resting.last.kind == "question"


def test_lifting_is_one_press_from_the_message_that_told_of_it(house: House, resting: Talker) -> None:
    resting.taps("La det brukes igjen")
    assert not rests(house, resting.id)
    with house.database.work() as work:
        assert reading.read_profile(work, house.kit, house.staff(), resting.id, "command")
    resting.taps_key("", "lift")
    assert "Ingenting hviler nå." in resting.text


def test_nothing_is_sent_first_while_it_lasts(house: House) -> None:
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, talker.id, "telegram")
        now = house.clock.moment
        work.put(r.Nudging(talker.id, talker.id, "weekly", now, now)) if work.get(r.Nudging, talker.id) else work.add(
            r.Nudging(talker.id, talker.id, "weekly", now, now)
        )
        work.add(
            r.Agreement("agreed", talker.id, "once", now, now + timedelta(hours=1), "12:00", now, body={"words": "Mat"})
        )
        work.add(r.OutboxItem("waits", talker.id, "telegram", "1", "nudge", now, body={"text": "Hei"}))
    talker.taps_key("", "rest")
    colleagues(house)
    before = _sent(house, talker.id)
    for _ in range(30):
        house.clock.passes(days=1)
        reminding.remind(house.database, house.kit)
        reporting.prepare(house.database, house.kit)
    assert _sent(house, talker.id) == before
    talker.taps_key("", "lift")
    for _ in range(9 * 24):
        house.clock.passes(hours=1)
        reminding.remind(house.database, house.kit)
    assert _sent(house, talker.id) > before


def _sent(house: House, who: str) -> int:
    """What was written first: on its way or in the chat, and no answer to anything."""
    kinds = ["nudge", "reminder", "notice", "message"]
    with house.database.reading() as look:
        waiting = look.find(r.OutboxItem, participant_id=who, kind=kinds, status="waiting")
        return len(waiting) + len(look.find(r.OutboxItem, participant_id=None))


def test_a_message_that_waited_comes_when_it_is_lifted(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("stopp")
    with house.database.work() as work:
        messaging.send(work, house.kit, house.staff(), talker.id, "Så fint at du ringte.", "")
    talker.taps_key("", "rest")
    talker.says("/meny")
    assert "Så fint at du ringte." not in _all_said(talker)
    talker.taps_key("", "lift")
    talker.says("/meny")
    assert "Så fint at du ringte." in _all_said(talker)


def _all_said(talker: Talker) -> str:
    return "\n".join(plain(one.message) for one in talker.transcript() if one.message)


def test_numbers_of_use_leave_them_out(house: House, resting: Talker) -> None:
    with house.database.reading() as look:
        assert resting.id not in {trace.person for _script, trace in look.traces(None)}
    resting.taps_key("", "lift")
    with house.database.reading() as look:
        assert resting.id in {trace.person for _script, trace in look.traces(None)}


def test_the_own_copy_is_there_as_ever(house: House, resting: Talker) -> None:
    with house.database.reading() as look:
        text = own_copy.make(look, house.kit, wiring.write, resting.id, "text").content.decode()
    assert "Når alt hvilte" in text
    assert "Regn" in text
