"""Telegram's limits, with a clock that stands where it is set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import AHEAD_SECONDS, MOST_AT_ONCE, Pace


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_thirty_a_second_overall_and_one_a_second_in_each_chat() -> None:
    time = Time()
    pace = Pace((30, 1), time)
    waits = [pace.claim(str(chat)) for chat in range(31)]
    assert waits[0] == 0
    assert waits[30] == pytest.approx(1.0)
    assert pace.busy() == {str(chat) for chat in range(31)}
    time.now += 1.01
    assert "0" not in pace.busy()
    assert "30" in pace.busy()
    assert 0 < pace.next_free(0.5) < 0.5


def test_only_a_few_are_taken_on_so_that_what_is_urgent_comes_soon() -> None:
    time = Time()
    pace = Pace((30, 1), time)
    assert 0 < pace.room() <= 30 * AHEAD_SECONDS + 1
    chat = 0
    while pace.room():
        assert pace.claim(str(chat)) <= AHEAD_SECONDS
        chat += 1
    time.now += pace.next_free(60)
    time.now += 1e-9
    assert pace.room() == 1


def test_without_limits_nobody_waits() -> None:
    pace = Pace(None, Time())
    assert [pace.claim("7") for _ in range(100)] == [0.0] * 100
    assert pace.busy() == frozenset()
    assert pace.room() == MOST_AT_ONCE


def test_what_was_sent_before_a_restart_still_counts() -> None:
    time = Time()
    pace = Pace((30, 0.5), time)
    pace.remember({"just now": 0.0, "a second ago": 1.0, "long ago": 60.0})
    assert pace.busy() == {"just now", "a second ago"}
    assert pace.claim("somebody else") == pytest.approx(1 / 30)
    time.now += 1.01
    assert "a second ago" not in pace.busy()


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 0.5)), min_size=2, max_size=80))
def test_never_faster_than_allowed(sends: list[tuple[int, float]]) -> None:
    """Whoever takes only chats that are not busy keeps both limits."""
    time, pace, sent = Time(), None, []
    pace = Pace((30, 1), time)
    for chat, pause in sends:
        time.now += pause
        if str(chat) in pace.busy() or not pace.room():
            continue
        sent.append((time.now + pace.claim(str(chat)), chat))
    for n, (at, chat) in enumerate(sent[1:], 1):
        assert at - sent[n - 1][0] >= 1 / 30 - 1e-9
        assert all(at - before >= 1 - 1e-9 for before, other in sent[:n] if other == chat)
