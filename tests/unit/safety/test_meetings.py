"""When a message about a meeting may leave: in its span, by every rule of nudges, across clocks and holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import OSLO
from bot.safety.meetings import current, next_message, spans
from bot.safety.nudges import Plan, permitted


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


THURSDAY = oslo(2026, 11, 26, 14)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))  # noqa: DTZ001
PLANS = st.builds(
    Plan, st.sampled_from(["none", "weekly", "fortnightly", "monthly"]), MOMENTS, st.none() | MOMENTS,
    st.integers(0, 3), st.none() | MOMENTS,
)  # fmt: skip


def test_two_days_before_at_ten_and_the_three_days_after() -> None:
    before, after = spans([THURSDAY])
    assert (before.what, before.begins, before.ends) == ("before", oslo(2026, 11, 24, 10), THURSDAY)
    assert (after.what, after.begins, after.ends) == ("after", oslo(2026, 11, 27, 10), oslo(2026, 11, 30, 0))


def test_the_days_are_days_of_the_calendar_when_the_clock_changes() -> None:
    before, after = spans([oslo(2026, 3, 30, 9)])
    assert before.begins == oslo(2026, 3, 28, 10) == datetime(2026, 3, 28, 9, tzinfo=UTC)
    assert after.begins == oslo(2026, 3, 31, 10) == datetime(2026, 3, 31, 8, tzinfo=UTC)


def test_getting_ready_for_the_next_comes_before_looking_back() -> None:
    found = spans([THURSDAY, THURSDAY + timedelta(days=2)])
    now = current(found, oslo(2026, 11, 27, 12))
    assert now is not None
    assert (now.what, now.starts_at) == ("before", THURSDAY + timedelta(days=2))


# Around the meeting, where something can come at all.
HOURS = st.integers(-24 * 6, 24 * 6).map(lambda hours: timedelta(hours=hours, minutes=7))


@given(plan=PLANS, meeting=MOMENTS, after=HOURS, last=st.none() | HOURS, rest=st.none() | HOURS, at_once=st.booleans())
def test_whatever_comes_is_permitted_and_in_a_span(
    plan: Plan, meeting: datetime, after: timedelta, last: timedelta | None, rest: timedelta | None, at_once: bool
) -> None:
    found = spans([meeting])
    plan = replace(plan, last_at=meeting + last if last else None, rests_until=meeting + rest if rest else None)
    moment = next_message(plan, found, meeting + after, at_once=at_once)
    if plan.rhythm == "none" or plan.unanswered >= 3:
        assert moment is None
    if moment is not None:
        assert moment >= meeting + after
        assert permitted(plan, moment)
        assert current(found, moment) is not None


@given(meeting=MOMENTS, days=st.integers(-5, 5))
def test_one_is_never_followed_by_another_in_the_same_span(meeting: datetime, days: int) -> None:
    found, plan = spans([meeting]), Plan("weekly", meeting)
    sent = []
    moment = next_message(plan, found, meeting + timedelta(days=days))
    while moment is not None:
        sent.append(next(span.what for span in found if span.begins <= moment < span.ends))
        plan = replace(plan, last_at=moment)
        moment = next_message(plan, found, moment)
    assert sent in ([], ["before"], ["after"], ["before", "after"])


@given(meeting=MOMENTS)
def test_a_meeting_that_nobody_wrote_about_gets_a_message_unless_all_of_it_is_quiet(meeting: datetime) -> None:
    """Three days are never all quiet, except around Easter and Christmas."""
    plan = Plan("monthly", meeting)
    moment = next_message(plan, spans([meeting]), meeting + timedelta(seconds=1))
    if moment is None:
        assert meeting.astimezone(OSLO).month in (3, 4, 12)
