"""Hours in which somebody at an office can be expected to see something."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.safety.working_hours import have_passed, worked

MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def at(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=OSLO)


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        ("2026-11-10 09:00", "2026-11-10 12:00", 3),  # a Tuesday
        ("2026-11-10 06:00", "2026-11-10 20:00", 8),
        ("2026-11-10 15:00", "2026-11-11 09:00", 2),
        ("2026-11-13 15:30", "2026-11-16 08:30", 1),  # over a weekend
        ("2026-11-14 00:00", "2026-11-16 00:00", 0),
        ("2026-05-15 15:00", "2026-05-18 09:00", 2),  # 17 May is a Sunday
        ("2027-05-14 15:00", "2027-05-18 09:00", 2),  # 17 May is a Monday
        ("2026-12-24 08:00", "2026-12-28 09:00", 9),  # Christmas
        ("2026-03-27 15:00", "2026-03-30 09:00", 2),  # the clocks go forward
        ("2026-10-23 15:00", "2026-10-26 09:00", 2),  # and back
        ("2026-11-10 12:00", "2026-11-10 09:00", 0),
    ],
)
def test_hours_that_somebody_works(since: str, until: str, hours: int) -> None:
    assert worked(at(since), at(until)) == timedelta(hours=hours)
    assert have_passed(hours, at(since), at(until)) or since > until
    assert not have_passed(hours + 1, at(since), at(until))


def test_a_wait_of_years_is_counted_no_further_than_needed() -> None:
    assert have_passed(8, at("1990-01-01 08:00"), at("2026-11-10 12:00"))


@given(MOMENTS, st.integers(0, 300), st.integers(0, 300))
def test_two_stretches_are_as_long_as_the_whole(since: datetime, first: int, second: int) -> None:
    middle, end = since + timedelta(hours=first), since + timedelta(hours=first + second)
    assert worked(since, middle) + worked(middle, end) == worked(since, end) <= end - since
