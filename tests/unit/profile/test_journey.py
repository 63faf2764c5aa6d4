"""The journey drawn: every dot is seen, in its lane, in the order of time, at any width."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.profile.journey import (
    APART,
    DARK,
    LANES,
    LIGHT,
    NARROW,
    PRINT,
    RADIUS,
    WIDTH,
    Added,
    Names,
    in_order,
    sentences,
    svg,
)

NAMES = Names(
    "Veien <min> & så", [f"Felt {lane}" for lane in LANES], lambda day: day.isoformat(), lambda day: f"m{day:%m %Y}",
    lambda n: f"{n} linjer",
)  # fmt: skip
STARTS = date(2026, 1, 15)
journeys = st.lists(
    st.builds(Added, st.dates(STARTS, STARTS + timedelta(days=400)), st.sampled_from(LANES),
              st.sampled_from(["Velkommen", "<&>"]), st.integers(1, 300)), max_size=60,
).map(in_order)  # fmt: skip


def dots(drawn: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', drawn)]


def height(drawn: str) -> int:
    return int(re.search(r' height="(\d+)"', drawn)[1])  # type: ignore[index]


@given(journeys, st.sampled_from([WIDTH, NARROW]))
def test_every_dot_is_whole_and_alone(journey: tuple[Added, ...], width: int) -> None:
    drawn = svg(journey, NAMES, LIGHT, width)
    found = dots(drawn)
    ElementTree.fromstring(drawn)

    assert len(found) == len(journey)
    assert all(RADIUS <= x <= width - RADIUS and RADIUS <= y <= height(drawn) - RADIUS for x, y in found)
    for n, (x, y) in enumerate(found):
        assert all(abs(x - a) >= 2 * RADIUS or abs(y - b) >= 2 * RADIUS for a, b in found[:n])


@given(journeys)
def test_later_is_further_to_the_right_and_lanes_keep_their_order(journey: tuple[Added, ...]) -> None:
    found = dots(svg(journey, NAMES))
    pairs = list(zip(journey, found, strict=True))

    assert [x for x, _ in found] == sorted(x for x, _ in found)
    for one, (_, y) in pairs:
        for other, (_, below) in pairs:
            if LANES.index(one.stage) < LANES.index(other.stage):
                assert y + APART <= below


def test_an_empty_journey_has_its_lanes_and_no_dots() -> None:
    drawn = svg((), NAMES)

    assert dots(drawn) == []
    assert all(f"Felt {lane}" in drawn for lane in LANES)


def test_one_dot_and_two_on_the_same_day_name_the_day() -> None:
    one = Added(date(2026, 3, 4), 2, "Velkommen", 3)
    drawn = svg((one,), NAMES)
    twice = svg((one, one), NAMES)

    assert drawn.count(">2026-03-04</text>") == 1
    assert len(set(dots(twice))) == 2
    assert ">2026-03-04</text>" in twice


def test_months_that_would_touch_are_left_out() -> None:
    journey = in_order([Added(date(2025, 1, 1), 1, "a", 1), Added(date(2026, 12, 31), 1, "b", 1)])
    marks = [float(x) for x in re.findall(r'<text x="([\d.]+)"[^>]*>m\d', svg(journey, NAMES))]

    assert len(marks) > 4
    assert all(b - a >= 30 for a, b in pairwise(marks))


@pytest.mark.parametrize("colours", [PRINT, LIGHT, DARK])
def test_only_print_takes_its_colour_from_the_page(colours: object) -> None:
    drawn = svg((Added(STARTS, 1, "a", 1),), NAMES, colours)  # type: ignore[arg-type]

    assert ("currentColor" in drawn) is (colours is PRINT)
    assert "<style" not in drawn
    assert "script" not in drawn


def test_the_list_says_the_same_as_the_drawing() -> None:
    journey = (Added(date(2026, 3, 4), "any", "<Ord>", 3), Added(date(2026, 3, 5), 2, "Rammer", 1))

    assert list(sentences(journey, NAMES)) == [
        "2026-03-04 · <Ord>: 3 linjer",
        "2026-03-05 · Felt 2 · Rammer: 1 linjer",
    ]
    assert "<title>2026-03-04 · &lt;Ord&gt;: 3 linjer</title>" in svg(journey, NAMES)
