from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.language.times import FURTHEST, clock_in, moment_in

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=OSLO)  # a Monday


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("07:30", "2026-11-24 07:30"),
        ("kl 8", "2026-11-24 08:00"),
        ("klokka 18", "2026-11-23 18:00"),
        ("7.30", "2026-11-24 07:30"),
        ("i dag 15", "2026-11-23 15:00"),
        ("i kveld kl. 8", "2026-11-23 20:00"),
        ("i morgen 07:30", "2026-11-24 07:30"),
        ("I morgon kl. 7.30!", "2026-11-24 07:30"),
        ("07:30 i morgen", "2026-11-24 07:30"),
        ("mandag kl 8", "2026-11-30 08:00"),
        ("på mandag 11:30", "2026-11-23 11:30"),
        ("neste laurdag kl 9", "2026-11-28 09:00"),
        ("3. desember 07:30", "2026-12-03 07:30"),
        ("torsdag 3. desember kl. 07:30", "2026-12-03 07:30"),
        ("24.12 kl 9", "2026-12-24 09:00"),
        ("24.12. kl. 9", "2026-12-24 09:00"),
        ("24/12 09:00", "2026-12-24 09:00"),
        ("2026-12-24 09:00", "2026-12-24 09:00"),
        ("20. november 09:00", "2027-11-20 09:00"),
        ("tomorrow at 8", "2026-11-24 08:00"),
        ("8am tomorrow", "2026-11-24 08:00"),
        ("tonight at 8", "2026-11-23 20:00"),
        ("3rd of December 9 pm", "2026-12-03 21:00"),
        ("December 24, 2026 at 9", "2026-12-24 09:00"),
        ("12 am tomorrow", "2026-11-24 00:00"),
        ("28.3 02:30", "2027-03-28 03:30"),  # an hour that summer time skips
    ],
)
def test_times_as_people_write_them(written: str, meant: str) -> None:
    found = moment_in(written, NOW)
    assert not isinstance(found, str), found
    assert found.astimezone(OSLO).strftime("%Y-%m-%d %H:%M") == meant


@pytest.mark.parametrize(
    "written", ["", "8", "hei", "i morgen", "25:10", "31.2 kl 8", "24.12", "kl 24", "14 pm", "snart"]
)
def test_what_cannot_be_read(written: str) -> None:
    assert moment_in(written, NOW) == "unreadable"


@pytest.mark.parametrize(
    ("written", "what"), [("i dag 07:30", "past"), ("1.1.2020 kl 8", "past"), ("24.12.2027 kl 9", "far")]
)
def test_what_has_passed_or_is_far_away(written: str, what: str) -> None:
    assert moment_in(written, NOW) == what


def test_a_time_of_day_alone() -> None:
    assert clock_in("kl. 18") == time(18)
    assert clock_in("18:30") == time(18, 30)
    assert clock_in("6 pm") == time(18)
    assert clock_in("18") is None
    assert clock_in("mandag 18:30") is None


PIECES = st.sampled_from(
    ["kl", "8", "07:30", ".", " ", "mandag", "i morgen", "3.", "desember", "24.12", "2026", "am", "/", "-"]
)


@given(st.one_of(st.text(max_size=70), st.lists(PIECES, max_size=8).map(" ".join)))
def test_whatever_is_written_is_a_time_to_come_or_none(written: str) -> None:
    found = moment_in(written, NOW)
    assert isinstance(found, str) or NOW < found.astimezone(UTC) <= NOW + FURTHEST + timedelta(0)
