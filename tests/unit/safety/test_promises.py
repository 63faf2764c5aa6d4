from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.safety.promises import before_meeting, in_work, in_work_may_leave, punctual, when_told
from bot.safety.quiet import is_quiet


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


SUNDAY = oslo(2026, 11, 29, 7, 30)


@pytest.mark.parametrize(
    ("minutes", "how"), [(0, "on time"), (10, "on time"), (11, "late"), (180, "late"), (181, "missed")]
)
def test_how_late_it_is_said_to_be(minutes: int, how: str) -> None:
    assert punctual(SUNDAY, SUNDAY + timedelta(minutes=minutes)) == how


def test_a_chosen_hour_is_kept_and_a_missed_one_told_when_it_is_not_quiet() -> None:
    assert when_told(SUNDAY, SUNDAY) == SUNDAY
    assert when_told(SUNDAY, SUNDAY + timedelta(hours=3)) == SUNDAY + timedelta(hours=3)
    assert when_told(SUNDAY, SUNDAY + timedelta(hours=4)) == oslo(2026, 11, 30, 9)


def test_words_come_in_the_morning_before_a_meeting() -> None:
    now = oslo(2026, 11, 24, 12)
    assert before_meeting(oslo(2026, 11, 26, 13), now) == oslo(2026, 11, 25, 10)
    assert before_meeting(oslo(2026, 11, 30, 13), now) == oslo(2026, 11, 28, 10), "not on a Sunday"
    assert before_meeting(oslo(2027, 3, 30, 13), now) == oslo(2027, 3, 27, 10), "not at Easter"


def test_a_meeting_that_is_near_is_still_prepared_for() -> None:
    meeting = oslo(2026, 11, 26, 13)
    assert before_meeting(meeting, oslo(2026, 11, 25, 12)) == oslo(2026, 11, 25, 12)
    assert before_meeting(meeting, oslo(2026, 11, 25, 22)) == oslo(2026, 11, 26, 9)
    assert before_meeting(oslo(2026, 11, 26, 8), oslo(2026, 11, 25, 22)) is None


def test_in_work_weekly_for_a_month_then_monthly_for_a_year() -> None:
    found, after = [], oslo(2027, 8, 31, 12)
    while moment := in_work(date(2027, 8, 31), time(18), after):
        found.append(moment.astimezone(OSLO).strftime("%d.%m %H:%M"))
        after = moment
    assert found == [
        f"{day} 18:00" for day in ("07.09", "14.09", "21.09", "28.09", "31.10", "30.11", "31.12", "31.01", "29.02",
                                   "31.03", "30.04", "31.05", "30.06", "31.07", "31.08")
    ]  # fmt: skip


def test_in_work_quiet_hours_hold_unless_an_hour_was_chosen() -> None:
    begun = date(2026, 11, 22)  # a Sunday
    assert in_work(begun, None, oslo(2026, 11, 22, 12)) == oslo(2026, 11, 30, 9)
    assert in_work(begun, time(7), oslo(2026, 11, 22, 12)) == oslo(2026, 11, 29, 7)
    seven = oslo(2026, 11, 29, 7)
    assert in_work_may_leave(time(7), seven, seven)
    assert not in_work_may_leave(time(7), seven, seven + timedelta(hours=4))
    assert not in_work_may_leave(None, seven, seven)


@given(st.integers(0, 60 * 24 * 365 * 5), st.integers(0, 60 * 24 * 40))
def test_before_a_meeting_means_before_it_and_not_in_quiet_hours(start: int, minutes: int) -> None:
    starts = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=start)
    now = starts - timedelta(minutes=minutes)
    found = before_meeting(starts, now)
    if found is not None:
        assert now <= found < starts
        assert not is_quiet(found)
