"""The rhythm of the service: what is counted, the days that come of it, and what never counts."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application import experiences, service_rhythm
from bot.application import records as r
from bot.application.office import SOURCES, OfficeSettings, RhythmNumber
from bot.application.service_rhythm import Happened, in_work, pattern, rhythm
from bot.language.dates import OSLO, day_of
from bot.profile import reports

SETTINGS = OfficeSettings()


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


BEGAN = oslo(2026, 9, 1, 10)


def milestone(kind: str, at: datetime, **more: object) -> r.Milestone:
    return r.Milestone(f"{kind} {at}", "p", "kari", kind, at, at, **more)  # type: ignore[arg-type]


def meeting(at: datetime) -> r.Meeting:
    return r.Meeting(str(at), "p", at, "kari", at)


def happened(*milestones: r.Milestone, **more: object) -> Happened:
    return Happened(BEGAN, milestones, **more)  # type: ignore[arg-type]


# The first employer contact


def test_the_first_employer_contact_is_told_as_a_day_of_the_follow_up() -> None:
    found = happened(milestone("contact", oslo(2026, 9, 3, 12)), milestone("visit", oslo(2026, 9, 18, 12)),
                     milestone("employer-contact", oslo(2026, 10, 2, 12)))  # fmt: skip
    assert rhythm(found, SETTINGS, oslo(2026, 10, 5, 9)).employer_day == 18


def test_before_there_is_one_the_day_of_the_follow_up_is_told() -> None:
    now = rhythm(happened(milestone("contact", oslo(2026, 9, 3, 12))), SETTINGS, oslo(2026, 9, 24, 9))
    assert (now.employer_day, now.day) == (None, 24)


def test_days_are_days_in_norway_also_when_the_clock_changes() -> None:
    found = Happened(oslo(2026, 10, 24, 23, 30), (milestone("visit", oslo(2026, 10, 26, 0, 15)),))
    assert rhythm(found, SETTINGS, oslo(2026, 10, 26, 1)).employer_day == 3


def test_one_from_before_they_came_in_is_of_the_first_day_and_one_taken_out_is_none() -> None:
    early = milestone("employer-contact", oslo(2026, 8, 1, 12))
    assert rhythm(happened(early), SETTINGS, oslo(2026, 9, 24, 9)).employer_day == 1
    gone = replace(early, removed_at=oslo(2026, 8, 2, 12))
    assert rhythm(happened(gone), SETTINGS, oslo(2026, 9, 24, 9)).employer_day is None


# Reports


@pytest.mark.parametrize(
    ("began", "due"),
    [
        (oslo(2026, 11, 30, 10), date(2027, 2, 28)),
        (oslo(2027, 11, 30, 10), date(2028, 2, 29)),
        (oslo(2026, 8, 31, 10), date(2026, 11, 30)),
        (oslo(2026, 12, 28, 10), date(2027, 3, 28)),
        (oslo(2026, 1, 1, 0, 30), date(2026, 4, 1)),
    ],
    ids=["short February", "leap February", "a month of thirty days", "the clock changes", "just after midnight"],
)
def test_a_progress_report_is_due_every_third_month(began: datetime, due: date) -> None:
    assert rhythm(Happened(began), SETTINGS, began + timedelta(days=1)).progress_due == due


def test_finished_reports_move_it_on_and_the_end_takes_its_place() -> None:
    first = r.Report("1", "p", "kari", "progress", BEGAN, BEGAN, reports.due(BEGAN, 3, BEGAN), BEGAN, BEGAN)
    found = happened(reports=(first,))
    assert rhythm(found, SETTINGS, oslo(2026, 12, 2, 9)).progress_due == date(2027, 3, 1)

    ended = r.Ending("e", "p", "kari", oslo(2026, 12, 20, 12))
    now = rhythm(replace(found, endings=(ended,)), SETTINGS, oslo(2026, 12, 21, 9))
    assert (now.progress_due, now.final_due, now.in_work) == (None, date(2027, 1, 3), None)

    final = r.Report("2", "p", "kari", "final", BEGAN, ended.at, ended.at, ended.at, ended.at)
    assert rhythm(replace(found, endings=(ended,), reports=(first, final)), SETTINGS, ended.at).final_due is None

    undone = replace(ended, undone_at=oslo(2026, 12, 22, 9))
    assert rhythm(replace(found, endings=(undone,)), SETTINGS, oslo(2026, 12, 23, 9)).final_due is None


# In work

STARTED = milestone("work-started", oslo(2026, 10, 1, 12))


def next_by(now: datetime, *more: r.Milestone, meetings: tuple[r.Meeting, ...] = ()) -> date | None:
    found = in_work(happened(STARTED, *more, meetings=meetings), SETTINGS, now)
    assert found is not None
    return found.next_by


def test_within_three_days_then_weekly_then_monthly_until_a_year_has_gone() -> None:
    assert list(pattern(date(2026, 10, 1), SETTINGS)) == [
        (date(2026, 9, 24), date(2026, 9, 30)),
        (date(2026, 10, 1), date(2026, 10, 4)),
        (date(2026, 10, 5), date(2026, 10, 8)),
        (date(2026, 10, 9), date(2026, 10, 15)),
        (date(2026, 10, 16), date(2026, 10, 22)),
        (date(2026, 10, 23), date(2026, 10, 29)),
        (date(2026, 10, 30), date(2026, 12, 1)),
        *[(date(2026 + (m - 1) // 12, (m - 1) % 12 + 1, 2), date(2026 + m // 12, m % 12 + 1, 1)) for m in range(12, 22)],
    ]  # fmt: skip


def test_the_next_one_comes_by_the_end_of_its_span_and_of_the_following_one_when_it_was() -> None:
    assert next_by(oslo(2026, 10, 2, 9)) == date(2026, 10, 4)
    assert next_by(oslo(2026, 10, 3, 9), milestone("contact", oslo(2026, 10, 2, 12))) == date(2026, 10, 8)
    assert next_by(oslo(2026, 10, 12, 9)) == date(2026, 10, 15), "what has gone by is not mentioned"
    assert next_by(oslo(2026, 11, 3, 9), meetings=(meeting(oslo(2026, 11, 2, 10)),)) == date(2027, 1, 1)
    assert next_by(oslo(2027, 10, 2, 9)) is None, "a year has gone"


def test_a_job_that_ended_has_no_pattern_and_a_new_one_begins_it_anew() -> None:
    ended, again = milestone("work-ended", oslo(2026, 11, 1, 12)), milestone("work-started", oslo(2027, 2, 28, 12))
    assert in_work(happened(STARTED, ended), SETTINGS, oslo(2026, 11, 3, 9)) is None
    found = in_work(happened(STARTED, ended, again), SETTINGS, oslo(2027, 3, 1, 9))
    assert found is not None
    assert (found.since, found.least_until) == (date(2027, 2, 28), date(2027, 8, 28))


def test_only_what_happened_between_people_is_a_contact() -> None:
    """METHOD §1: a message of the robot's is never counted. There is no way to hand one in."""
    takes = {field.name for field in fields(Happened)}
    assert takes == {"began", "milestones", "meetings", "reports", "pauses", "endings"}
    assert set(get_args(experiences.Kind)) >= service_rhythm.HUMAN | service_rhythm.WITH_EMPLOYER

    now = oslo(2026, 10, 3, 9)
    assert next_by(now, meetings=(meeting(oslo(2026, 10, 4, 10)),)) == date(2026, 10, 4), "it is still to come"
    gone = replace(milestone("contact", oslo(2026, 10, 2, 12)), removed_at=now)
    assert next_by(now, gone) == date(2026, 10, 4), "taken out"
    found = in_work(happened(STARTED), SETTINGS, now)
    assert found is not None
    assert found.last_contact is None, "a job that begins is an event, and no contact"


# A pause moves nothing, and is told


def test_a_pause_moves_no_day_and_stands_beside_them() -> None:
    resting = (r.Pause("1", "p", oslo(2026, 9, 10, 9), oslo(2026, 9, 20, 0)), r.Pause("2", "p", oslo(2026, 10, 3, 9)))
    now = oslo(2026, 10, 4, 9)
    without = rhythm(happened(STARTED), SETTINGS, now)
    found = rhythm(happened(STARTED, pauses=resting), SETTINGS, now)
    assert replace(found, rested=()) == without
    assert [(one.since, one.last) for one in found.rested] == [
        (date(2026, 9, 10), date(2026, 9, 19)), (date(2026, 10, 3), None),
    ]  # fmt: skip


# Numbers


def test_every_number_has_a_source_and_a_day() -> None:
    assert set(SOURCES) == set(get_args(RhythmNumber)) <= set(OfficeSettings.model_fields)
    assert all(source.text and source.checked for source in SOURCES.values())


# Properties

DAYS = st.dates(date(2023, 1, 1), date(2032, 12, 31))
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2032, 12, 31)).map(lambda one: one.replace(tzinfo=UTC))  # noqa: DTZ001
CHOSEN = st.builds(
    OfficeSettings, before_start_days=st.integers(1, 60), after_start_days=st.integers(1, 60),
    weekly_weeks=st.integers(0, 26), monthly_months=st.integers(1, 36), least_months=st.integers(1, 36),
    progress_report_months=st.integers(1, 12),
)  # fmt: skip
KINDS = st.sampled_from(get_args(experiences.Kind))
MILESTONES = st.lists(st.builds(milestone, KINDS, MOMENTS), max_size=8)


@given(since=DAYS, settings=CHOSEN)
def test_the_spans_follow_one_another_without_a_gap_and_none_is_empty(since: date, settings: OfficeSettings) -> None:
    found = list(pattern(since, settings))
    assert all(begins <= ends for begins, ends in found)
    assert all(later[0] - earlier[1] == timedelta(days=1) for earlier, later in pairwise(found))
    assert found[0][1] < since == found[1][0]


@given(milestones=MILESTONES, began=MOMENTS, now=MOMENTS, later=st.integers(0, 400), settings=CHOSEN)
def test_as_days_go_by_no_day_that_comes_moves_back(
    milestones: list[r.Milestone], began: datetime, now: datetime, later: int, settings: OfficeSettings
) -> None:
    found = Happened(began, milestones)
    today, then = (rhythm(found, settings, moment) for moment in (now, now + timedelta(days=later)))
    assert today.day <= then.day
    assert today.progress_due == then.progress_due
    assert today.employer_day == then.employer_day
    if today.in_work and then.in_work and today.in_work.next_by and then.in_work.next_by:
        assert today.in_work.next_by <= then.in_work.next_by or milestones_between(milestones, now, later)


def milestones_between(milestones: list[r.Milestone], now: datetime, later: int) -> bool:
    return any(now < one.at <= now + timedelta(days=later) for one in milestones)


@given(milestones=MILESTONES, began=MOMENTS, now=MOMENTS, settings=CHOSEN)
def test_what_falls_due_is_never_in_the_past(
    milestones: list[r.Milestone], began: datetime, now: datetime, settings: OfficeSettings
) -> None:
    found = rhythm(Happened(began, milestones), settings, now)
    if found.in_work and found.in_work.next_by:
        assert found.in_work.next_by >= day_of(now)
    if found.employer_day is not None:
        assert found.employer_day >= 1


@given(milestones=MILESTONES, now=MOMENTS, extra=MOMENTS)
def test_one_more_contact_never_brings_the_next_one_nearer(
    milestones: list[r.Milestone], now: datetime, extra: datetime
) -> None:
    before = rhythm(Happened(BEGAN, milestones), SETTINGS, now).in_work
    after = rhythm(Happened(BEGAN, [*milestones, milestone("contact", extra)]), SETTINGS, now).in_work
    assert (before is None) == (after is None)
    if before and after and before.next_by:
        assert after.next_by is None or after.next_by >= before.next_by


@given(milestones=MILESTONES, now=MOMENTS, since=MOMENTS, length=st.none() | st.integers(1, 200))
def test_no_pause_moves_anything(
    milestones: list[r.Milestone], now: datetime, since: datetime, length: int | None
) -> None:
    until = since + timedelta(days=length) if length else None
    found = Happened(BEGAN, milestones)
    paused = replace(found, pauses=(r.Pause("1", "p", since, until),))
    assert replace(rhythm(paused, SETTINGS, now), rested=()) == rhythm(found, SETTINGS, now)
