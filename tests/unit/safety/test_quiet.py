from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.safety.quiet import after_quiet, is_day_off, is_quiet


@pytest.mark.parametrize(
    ("written", "quiet"),
    [
        ("2026-11-23 08:59:59", True),
        ("2026-11-23 09:00:00", False),
        ("2026-11-23 19:59:59", False),
        ("2026-11-23 20:00:00", True),
        ("2026-11-22 12:00:00", True),  # a Sunday
        ("2026-05-14 12:00:00", True),  # Ascension Day
        ("2026-12-24 12:00:00", False),  # Christmas Eve is no public holiday
        ("2026-12-25 12:00:00", True),
        ("2028-02-29 12:00:00", False),
        ("2026-03-30 09:00:00", False),  # the first Monday of summer time
    ],
)
def test_quiet_in_oslo_time(written: str, quiet: bool) -> None:
    moment = datetime.fromisoformat(written).replace(tzinfo=OSLO)
    assert is_quiet(moment.astimezone(UTC)) is quiet


def test_easter_is_waited_out() -> None:
    thursday = datetime(2026, 4, 2, 12, tzinfo=OSLO)
    assert after_quiet(thursday) == datetime(2026, 4, 4, 9, tzinfo=OSLO)
    assert after_quiet(datetime(2026, 4, 4, 21, tzinfo=OSLO)) == datetime(2026, 4, 7, 9, tzinfo=OSLO)


_SECONDS = st.integers(
    int(datetime(2020, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2040, 1, 1, tzinfo=UTC).timestamp())
)


@given(_SECONDS.map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_the_first_moment_that_is_not_quiet(moment: datetime) -> None:
    later = after_quiet(moment)
    assert not is_quiet(later)
    assert later >= moment
    assert later.tzinfo is UTC
    if later != moment:
        assert is_quiet(later - timedelta(microseconds=1))
        assert is_quiet(moment)


def test_no_year_lacks_its_holidays() -> None:
    for year in range(2024, 2040):
        assert is_day_off(date(year, 5, 17))
