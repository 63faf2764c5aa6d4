"""Being away and having a deputy, as ordinary states; and everything that can be written wrongly."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.application import absence, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.language.dates import OSLO, last_day
from tests.support.desk import goes_away, is_deputy, staff
from tests.support.handing import BERIT, MADS, colleagues
from tests.support.house import SPECIALIST, House


@pytest.fixture(autouse=True)
def office(house: House) -> None:
    """A Tuesday at nine, with Mads and Berit beside Kari."""
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    colleagues(house)


def page(house: House, who: str = SPECIALIST) -> absence.Page:
    me = staff(house, who)
    with house.database.reading() as look:
        return absence.page(look, house.clock.moment, me)


def begins(house: House, since: str, until: str, deputy: str = "") -> r.Absence:
    with house.database.work() as work:
        return absence.begin(work, house.kit, staffing.staff_by_email(work, SPECIALIST), since, until, deputy)


def test_it_lasts_from_the_first_day_through_the_last(house: House) -> None:
    goes_away(house, SPECIALIST, days=2, deputy=MADS)
    found = page(house).now
    assert found is not None
    assert (found.deputy, found.instead) == (staff(house, MADS), staff(house, MADS))
    assert str(last_day(found.absence.until)) == "2026-11-11"
    house.clock.moment = datetime(2026, 11, 11, 23, 59, tzinfo=OSLO)
    assert page(house).now is not None
    house.clock.moment = datetime(2026, 11, 12, 0, 0, tzinfo=OSLO)
    assert page(house).absences == ()


def test_one_that_comes_is_noted_and_is_not_yet(house: House) -> None:
    goes_away(house, SPECIALIST, first=3)
    (coming,) = page(house).absences
    assert not coming.is_now
    assert page(house).now is None


def test_back_early_and_not_away_after_all(house: House) -> None:
    for first in (0, 20):
        made = goes_away(house, SPECIALIST, days=7, first=first)
        for _ in range(2):
            with house.database.work() as work:
                absence.end(work, house.kit, staff_in(work, SPECIALIST), made.id)
        assert made.id not in [one.absence.id for one in page(house).absences]


def staff_in(work: object, email: str) -> r.Staff:
    return staffing.staff_by_email(work, email)  # type: ignore[arg-type]


def test_nobody_ends_another_ones(house: House) -> None:
    made = goes_away(house, SPECIALIST)
    with house.database.work() as work, pytest.raises(NotFound):
        absence.end(work, house.kit, staff_in(work, MADS), made.id)
    assert page(house).now is not None


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("", "", "as dates"),
        ("2026-11-10", "", "as dates"),
        ("tirsdag", "2026-11-12", "as dates"),
        ("2026-02-30", "2026-11-12", "as dates"),
        ("2026-11-12", "2026-11-11", "before the first"),
        ("2026-11-09", "2026-11-12", "has passed"),
        ("2026-11-10", "2027-11-12", "more than a year"),
        ("9999-12-30", "9999-12-31", "more than a year"),
    ],
)
def test_days_that_cannot_be(house: House, since: str, until: str, said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        begins(house, since, until)
    assert page(house).absences == ()


@pytest.mark.parametrize(("first", "days"), [(0, 1), (3, 3), (2, 2), (4, 9)])
def test_two_at_the_same_time_cannot_be(house: House, first: int, days: int) -> None:
    goes_away(house, SPECIALIST, days=5)
    with pytest.raises(WrongUse, match="some of these days"):
        goes_away(house, SPECIALIST, days=days, first=first)


def test_one_after_the_other_can(house: House) -> None:
    goes_away(house, SPECIALIST, days=5)
    goes_away(house, SPECIALIST, days=5, first=5)
    assert len(page(house).absences) == 2


@pytest.mark.parametrize("standing", [True, False])
@pytest.mark.parametrize(
    ("who", "said"),
    [("kari", "your own deputy"), ("gone", "does not work here"), ("tor", "from the list"), ("x", "from the list")],
)
def test_who_cannot_be_deputy(house: House, who: str, said: str, standing: bool) -> None:
    with house.database.work() as work:
        work.put(replace(staff_in(work, BERIT), disabled_at=house.clock.moment))
    keys = {"kari": SPECIALIST, "gone": BERIT, "tor": "tor@example.no"}
    key = staff(house, keys[who]).id if who in keys else "nobody-here"
    with pytest.raises(WrongUse, match=said), house.database.work() as work:
        if standing:
            absence.set_deputy(work, staff_in(work, SPECIALIST), key)
        else:
            absence.begin(work, house.kit, staff_in(work, SPECIALIST), "2026-11-10", "2026-11-12", key)


def test_a_deputy_who_leaves_is_none_any_more(house: House) -> None:
    is_deputy(house, MADS)
    assert page(house).standing == staff(house, MADS)
    with house.database.work() as work:
        work.put(replace(staff_in(work, MADS), disabled_at=house.clock.moment))
    found = page(house)
    assert (found.standing, [one.email for one in found.colleagues]) == (None, [BERIT])


def test_deputies_of_one_another_are_ordinary(house: House) -> None:
    is_deputy(house, MADS)
    is_deputy(house, SPECIALIST, of=MADS)
    goes_away(house, SPECIALIST)
    assert [one.email for one, _ in page(house, MADS).covers] == [SPECIALIST]
    goes_away(house, MADS)
    found = page(house).now
    assert found is not None
    assert found.instead is None


def test_choosing_a_deputy_changes_nothing_else_of_somebody(house: House) -> None:
    """They were disabled by an administrator while their page was open."""
    with house.database.work() as work:
        me = staff_in(work, SPECIALIST)
    with house.database.work() as work:
        work.put(replace(me, disabled_at=house.clock.moment))
    with house.database.work() as work:
        absence.set_deputy(work, me, staff_in(work, MADS).id)
    assert staff(house, SPECIALIST).disabled_at is not None


def test_the_page_takes_as_many_queries_for_many_as_for_few(house: House) -> None:
    from tests.support.counting import queries

    few = queries(house, lambda look, me: absence.page(look, house.clock.moment, me))
    for number in range(8):
        with house.database.work() as work:
            who = f"s{number}@example.no"
            staffing.add_staff(work, house.kit, role="specialist", name=f"S {number}", email=who)
        goes_away(house, who, deputy=SPECIALIST)
    house.clock.passes(hours=1)
    assert queries(house, lambda look, me: absence.page(look, house.clock.moment, me)) == few
    assert len(page(house).covers) == 8


def test_an_absence_of_a_moment_ago_ends_at_midnight_whatever_the_clock(house: House) -> None:
    """The last day before summer time begins has 24 hours, the day itself 23."""
    house.clock.moment = datetime(2027, 3, 27, 12, tzinfo=OSLO)
    made = goes_away(house, SPECIALIST, days=2)
    assert made.until - made.since == timedelta(days=2)  # of the wall clock
    assert made.until.astimezone(OSLO).hour == 0
