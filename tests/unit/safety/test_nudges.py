from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.safety.nudges import Plan, Rhythm, at, leaves_by, look, months_later, next_nudge, permitted
from bot.safety.quiet import is_quiet


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


THURSDAY = oslo(2026, 11, 26, 15, 30)
WEEKLY = Plan("weekly", THURSDAY)


def coming(plan: Plan, after: datetime, many: int) -> list[datetime]:
    """As if every nudge were answered."""
    found: list[datetime] = []
    while len(found) < many and (moment := next_nudge(plan, after)):
        plan, after = replace(plan, last_at=moment), moment
        found.append(moment)
    return found


def test_nothing_comes_until_a_rhythm_is_chosen() -> None:
    assert next_nudge(Plan("none", THURSDAY), THURSDAY) is None
    assert not permitted(Plan("none", THURSDAY), oslo(2026, 12, 3, 10))


def test_weekly_on_the_weekday_of_the_choice() -> None:
    assert coming(WEEKLY, THURSDAY, 3) == [oslo(2026, 12, 3, 10), oslo(2026, 12, 10, 10), oslo(2026, 12, 17, 10)]


def test_every_other_week_from_the_choice_on() -> None:
    plan = Plan("fortnightly", THURSDAY)
    assert coming(plan, THURSDAY, 2) == [oslo(2026, 12, 10, 10), oslo(2026, 12, 24, 10)]
    assert next_nudge(plan, oslo(2027, 1, 1, 12)) == oslo(2027, 1, 7, 10), "in step, however late it is asked"


def test_monthly_ends_with_the_month() -> None:
    plan = Plan("monthly", oslo(2027, 12, 31, 12))
    assert coming(plan, plan.chosen_at, 4) == [
        oslo(2028, 1, 31, 10), oslo(2028, 2, 29, 10), oslo(2028, 3, 31, 10), oslo(2028, 5, 2, 9),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2027, 12, 15), 1, date(2028, 1, 15)),
    ],
)
def test_the_same_day_of_the_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_the_hour_of_the_wall_stays_when_the_clock_changes() -> None:
    spring = coming(Plan("weekly", oslo(2027, 3, 20, 12)), oslo(2027, 3, 20, 12), 2)
    assert spring == [datetime(2027, 3, 27, 9, tzinfo=UTC), datetime(2027, 4, 3, 8, tzinfo=UTC)]
    autumn = coming(Plan("weekly", oslo(2027, 10, 23, 12)), oslo(2027, 10, 23, 12), 2)
    assert autumn == [datetime(2027, 10, 30, 8, tzinfo=UTC), datetime(2027, 11, 6, 9, tzinfo=UTC)]


def test_a_quiet_day_is_waited_out() -> None:
    sunday = Plan("weekly", oslo(2026, 11, 22, 12))
    assert next_nudge(sunday, sunday.chosen_at) == oslo(2026, 11, 30, 9)
    christmas = Plan("weekly", oslo(2026, 12, 18, 12))
    assert next_nudge(christmas, christmas.chosen_at) == oslo(2026, 12, 28, 9)


def test_72_hours_from_the_end_of_the_day_of_the_last_one() -> None:
    """It may have left at any time of that day."""
    plan = replace(WEEKLY, last_at=oslo(2026, 11, 30, 12))
    assert not permitted(plan, oslo(2026, 12, 3, 19, 59))
    assert permitted(replace(plan, last_at=oslo(2026, 11, 30, 9)), oslo(2026, 12, 4, 9))
    assert next_nudge(plan, oslo(2026, 11, 30, 12)) == oslo(2026, 12, 10, 10), "left out, not moved"


def test_three_unanswered_and_then_silence() -> None:
    moment = oslo(2026, 12, 3, 10)
    assert permitted(replace(WEEKLY, unanswered=2), moment)
    assert not permitted(replace(WEEKLY, unanswered=3), moment)
    assert next_nudge(replace(WEEKLY, unanswered=3), moment) is None


def test_seven_days_after_a_card() -> None:
    card = oslo(2026, 11, 26, 10)
    plan = replace(WEEKLY, chosen_at=oslo(2026, 11, 19, 9), rests_until=card + timedelta(days=7))
    assert not permitted(plan, oslo(2026, 12, 3, 9, 59))
    assert permitted(plan, oslo(2026, 12, 3, 10))
    late = replace(plan, rests_until=oslo(2026, 12, 3, 10, 1))
    assert next_nudge(late, card) == oslo(2026, 12, 10, 10)


def test_what_was_missed_is_one_at_the_next_permitted_moment() -> None:
    assert look(WEEKLY, oslo(2026, 12, 5, 12)) == (True, None)
    assert look(WEEKLY, oslo(2026, 12, 5, 20, 0)) == (False, oslo(2026, 12, 7, 9)), "a Saturday evening"
    assert look(replace(WEEKLY, last_at=oslo(2026, 12, 4, 9)), oslo(2026, 12, 5, 12)) == (False, oslo(2026, 12, 10, 10))
    assert look(replace(WEEKLY, unanswered=3), oslo(2026, 12, 3, 10)) == (False, None)


def test_it_leaves_before_the_evening_or_not_at_all() -> None:
    assert leaves_by(oslo(2026, 12, 3, 10)) == oslo(2026, 12, 3, 20)


def test_hours_that_are_skipped_or_come_twice() -> None:
    assert at(date(2027, 3, 28), time(2, 30)) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # half past three
    assert at(date(2027, 10, 31), time(2, 30)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)  # the first one


# Whatever happens in a life of some months, looked at with gaps, the rules hold.

FIRST, LAST = datetime(2025, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
moments = st.integers(0, int((LAST - FIRST).total_seconds())).map(lambda seconds: FIRST + timedelta(seconds=seconds))
rhythms: st.SearchStrategy[Rhythm] = st.sampled_from(["weekly", "fortnightly", "monthly"])
gaps = st.integers(1, 60 * 24 * 25)  # minutes to the next thing that happens
happenings = st.lists(st.tuples(gaps, st.sampled_from(["look", "look", "look", "heard", "card"])), max_size=60)


@given(moments, rhythms, happenings)
def test_no_life_breaks_a_rule(chosen: datetime, rhythm: Rhythm, happens: list[tuple[int, str]]) -> None:
    plan, now = Plan(rhythm, chosen), chosen
    due = next_nudge(plan, now)
    sent: list[datetime] = []
    heard, card = chosen, None
    for minutes, what in happens:
        now += timedelta(minutes=minutes)
        if what == "heard":
            heard, plan = now, replace(plan, unanswered=0)
            due = due or next_nudge(plan, now)
        elif what == "card":
            card, plan = now, replace(plan, rests_until=now + timedelta(days=7))
            due = next_nudge(plan, now)
        elif due is not None and due <= now:
            send, due = look(plan, now)
            if send:
                assert not is_quiet(now)
                assert not sent or now - sent[-1] >= timedelta(hours=72)
                assert card is None or now - card >= timedelta(days=7)
                assert sum(1 for one in sent if one > heard) < 3
                sent.append(now)
                plan = replace(plan, last_at=now, unanswered=plan.unanswered + 1)
                due = next_nudge(plan, now)
        assert due is None or (due > now or what != "look")
        assert due is None or not is_quiet(due)


@given(moments, rhythms, moments)
def test_the_next_one_is_the_first_of_the_rhythm(chosen: datetime, rhythm: Rhythm, after: datetime) -> None:
    plan = Plan(rhythm, chosen)
    found = next_nudge(plan, after)
    assert found is not None
    assert found > max(after, chosen)
    assert found.astimezone(OSLO).strftime("%H:%M") in ("10:00", "09:00")
    assert found - max(after, chosen) < timedelta(days={"weekly": 13, "fortnightly": 20, "monthly": 37}[rhythm])
    assert next_nudge(plan, found - timedelta(seconds=1)) == found
