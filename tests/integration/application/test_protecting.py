"""A protected participant: nobody but named staff learns even that they are here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application import handing, protecting, reading, sight, staffing, today
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from tests.integration.application.test_reading import shares, talker_with
from tests.support.desk import protects, staff
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker

ADMINISTRATOR = "ada@example.no"


@pytest.fixture
def talker(house: House) -> Talker:
    colleagues(house)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email=ADMINISTRATOR)
    found = talker_with(house, "Regn")
    shares(found, 1)
    return found


def knows(house: House, talker: Talker, who: str) -> bool:
    """By every way that a list or a page goes."""
    me = staff(house, who)
    with house.database.work() as work:
        now = house.kit.clock()
        listed = bool(reading.portfolio(work, me, now))
        page = today.page(work, now, me)
        follows, news = page.follows, bool(page.news)
        person = sight.of_person(work, now, me.id, talker_row(work, talker))
        reads = person.began != sight.NEVER
        try:
            sight.of(work, house.kit.clock, me, talker.id)
            opens = True
        except NotFound:
            opens = False
    assert listed == follows == opens == reads >= news
    return opens


def talker_row(work: object, talker: Talker) -> r.Participant:
    return work.get(r.Participant, talker.id)  # type: ignore[attr-defined,no-any-return]


def unprotects(house: House, talker: Talker, by: str = SPECIALIST) -> None:
    with house.database.work() as work:
        protecting.unprotect(work, house.kit, staffing.staff_by_email(work, by), talker.id)


def test_whoever_begins_is_named_without_asking(house: House, talker: Talker) -> None:
    protects(house, talker.id)
    assert knows(house, talker, SPECIALIST)
    with house.database.reading() as look:
        assert sight.named(look, [talker.id]) == {talker.id: {staff_id(look, SPECIALIST)}}


def staff_id(look: object, email: str) -> str:
    return str(look.find(r.Staff, email=email)[0].id)  # type: ignore[attr-defined]


def test_a_cover_by_somebody_who_is_not_named_ends(house: House, talker: Talker) -> None:
    hands_over(house, talker.id, kind="cover")
    assert knows(house, talker, MADS)
    protects(house, talker.id)
    assert not knows(house, talker, MADS)
    with house.database.reading() as look:
        assert handing.cover(look, house.clock.moment, talker.id) is None
    unprotects(house, talker)
    assert not knows(house, talker, MADS)


def test_a_cover_by_somebody_named_goes_on(house: House, talker: Talker) -> None:
    hands_over(house, talker.id, kind="cover")
    protects(house, talker.id, MADS)
    assert knows(house, talker, MADS)


def test_a_row_of_an_assignment_alone_shows_nothing(house: House, talker: Talker) -> None:
    """However it came there: the rule is asked, and not whoever wrote the row."""
    protects(house, talker.id)
    with house.database.work() as work:
        work.add(r.Assignment("odd", talker.id, staff_id(work, BERIT), house.clock.moment))
    assert not knows(house, talker, BERIT)


@pytest.mark.parametrize("kind", ["handover", "cover"])
def test_a_colleague_is_named_before_anything_is_handed_over(house: House, talker: Talker, kind: str) -> None:
    protects(house, talker.id, BERIT)
    with house.database.reading() as look:
        me = staffing.staff_by_email(look, SPECIALIST)
        assert [one.email for one in handing.targets(look, me, talker.id)] == [BERIT]
    with pytest.raises(WrongUse, match="Name your colleague first"):
        hands_over(house, talker.id, MADS, kind=kind)
    hands_over(house, talker.id, BERIT, kind=kind)
    assert knows(house, talker, BERIT)
    assert knows(house, talker, SPECIALIST) is (kind == "cover")


def test_of_one_whose_specialist_left_an_administrator_names_the_next(house: House, talker: Talker) -> None:
    protects(house, talker.id)
    with house.database.work() as work:
        work.put(replace(staffing.staff_by_email(work, SPECIALIST), disabled_at=house.clock.moment))
    with house.database.work() as work:
        ada, mads = (staffing.staff_by_email(work, one) for one in (ADMINISTRATOR, MADS))
        wish = handing.Wish(mads.id, "handover")
        with pytest.raises(WrongUse, match="Name your colleague first"):
            handing.hand_over_of_gone(work, house.kit, ada, talker.id, wish)
        protecting.protect_of_gone(work, house.kit, ada, talker.id, {mads.id})
        handing.hand_over_of_gone(work, house.kit, ada, talker.id, wish)
    assert knows(house, talker, MADS)
    assert not knows(house, talker, ADMINISTRATOR)


def test_an_administrator_names_nobody_while_the_specialist_is_here(house: House, talker: Talker) -> None:
    with house.database.work() as work, pytest.raises(NotFound):
        ada = staffing.staff_by_email(work, ADMINISTRATOR)
        protecting.protect_of_gone(work, house.kit, ada, talker.id, set())


@pytest.mark.parametrize("who", [MADS, BERIT])
def test_only_the_own_specialist_decides(house: House, talker: Talker, who: str) -> None:
    hands_over(house, talker.id, MADS, kind="cover")
    with pytest.raises(NotFound):
        protects(house, talker.id, by=who)
    protects(house, talker.id, MADS)
    with pytest.raises(NotFound):
        unprotects(house, talker, by=who)
    with house.database.reading() as look, pytest.raises(NotFound):
        protecting.page(look, house.kit, staffing.staff_by_email(look, who), talker.id)


@pytest.mark.parametrize("key", ["nobody", "tor", "gone"])
def test_who_cannot_be_named(house: House, talker: Talker, key: str) -> None:
    with house.database.work() as work:
        work.put(replace(staffing.staff_by_email(work, BERIT), disabled_at=house.clock.moment))
    keys = {"nobody": "x", "tor": staff(house, "tor@example.no").id, "gone": staff(house, BERIT).id}
    with pytest.raises(WrongUse, match="from the list"), house.database.work() as work:
        protecting.protect(work, house.kit, staffing.staff_by_email(work, SPECIALIST), talker.id, {keys[key]})


def test_named_anew_only_what_changed_is_written(house: House, talker: Talker) -> None:
    protects(house, talker.id, MADS)
    protects(house, talker.id, MADS)
    protects(house, talker.id, BERIT)
    with house.database.reading() as look:
        rows = look.find(r.Protection, participant_id=talker.id)
    kari, mads, berit = (staff(house, one).id for one in (SPECIALIST, MADS, BERIT))
    assert {(one.staff_id, one.ended_at is None) for one in rows} == {(kari, True), (mads, False), (berit, True)}
    assert all(one.by_id == kari for one in rows)
    assert len(rows) == 3


def test_ended_twice_it_is_ended_once(house: House, talker: Talker) -> None:
    protects(house, talker.id)
    unprotects(house, talker)
    unprotects(house, talker)
    with house.database.reading() as look:
        assert sight.named(look, [talker.id]) == {}
    hands_over(house, talker.id, MADS)
    assert knows(house, talker, MADS)


def test_whoever_handed_over_stays_named_and_sees_nothing(house: House, talker: Talker) -> None:
    protects(house, talker.id, MADS)
    hands_over(house, talker.id, MADS)
    assert not knows(house, talker, SPECIALIST)
    protects(house, talker.id, by=MADS)
    with pytest.raises(WrongUse, match="Name your colleague first"):
        hands_over(house, talker.id, SPECIALIST, by=MADS)


def test_nobody_who_is_not_named_gets_a_mail_or_is_told_of(house: House, talker: Talker) -> None:
    protects(house, talker.id)
    with house.database.work() as work:
        until = house.clock.moment.replace(year=2030)
        work.add(r.Assignment("odd", talker.id, staff_id(work, BERIT), house.clock.moment, until, "cover"))
    talker.says("ta kontakt")
    with house.database.reading() as look:
        assert look.find(r.OutboxItem, address=BERIT) == []
    talker.says("/profil")
    assert "Berit" not in talker.text
