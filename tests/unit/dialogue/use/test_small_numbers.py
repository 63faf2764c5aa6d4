from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.use.small_numbers import FEWEST, middle, shown


def test_fewer_than_five_is_never_a_number() -> None:
    assert [shown(n) for n in range(FEWEST)] == [None] * FEWEST
    assert [shown(n) for n in (5, 7, 8, 12, 13, 62)] == [5, 5, 10, 10, 15, 60]


@given(st.integers(FEWEST, 10_000))
def test_it_is_near_and_one_more_or_less_can_not_be_told(people: int) -> None:
    number = shown(people)
    assert number is not None
    assert number % 5 == 0
    assert abs(number - people) <= 2
    same = [n for n in range(FEWEST, people + 10) if shown(n) == number]
    assert len(same) >= 3


@given(st.lists(st.integers(0, 400), max_size=4))
def test_the_middle_of_a_few_is_nobodys(values: list[int]) -> None:
    assert middle(values) is None


@given(st.lists(st.integers(0, 400), min_size=5, max_size=30))
def test_the_middle_is_in_between_and_no_one_persons(values: list[int]) -> None:
    number = middle(values)
    assert number is not None
    assert number % 5 == 0
    assert min(values) - 3 <= number <= max(values) + 3
