"""The rhythm of the service as quiet help for one specialist (METHOD §1): dates that come, and what has been.

Values in, values out. Days are days in Norway. Only what happened between people counts: a message of the robot's
is no contact, and there is no way to hand one in here. A pause moves no date: the guides know none, so whoever reads
this sees the pause beside the dates and decides. Nothing here says that anything is late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.application import records as r
from bot.application.office import OfficeSettings
from bot.language.dates import day_of, last_day
from bot.profile import reports
from bot.safety.nudges import months_later

# Whoever did one of these met an employer.
WITH_EMPLOYER = frozenset({"employer-contact", "visit", "taster", "work-training", "interview", "work-started"})
# The two met, or spoke, or went somewhere together. A job that begins or ends is an event, and no contact.
HUMAN = frozenset({"contact", "employer-contact", "visit", "taster", "work-training", "interview"})


@dataclass(frozen=True, slots=True)
class Happened:
    """What there is to count of one follow-up. `began`: when the participant came in."""

    began: datetime
    milestones: Sequence[r.Milestone] = ()
    meetings: Sequence[r.Meeting] = ()
    reports: Sequence[r.Report] = ()
    pauses: Sequence[r.Pause] = ()
    endings: Sequence[r.Ending] = ()


@dataclass(frozen=True, slots=True)
class Resting:
    """A pause since the beginning of what is counted. `last`: none while nobody knows."""

    since: date
    last: date | None


@dataclass(frozen=True, slots=True)
class InWork:
    """`next_by`: the day by which the next contact of a human fits; None when the pattern is over."""

    since: date
    last_contact: date | None
    next_by: date | None
    least_until: date


@dataclass(frozen=True, slots=True)
class ServiceRhythm:
    """`day`: of the follow-up, the first is 1. `employer_day`: of the first employer contact; None before there is one.

    `progress_due`: of the next progress report; `final_due`: of the final one, when the follow-up has ended.
    """

    day: int
    employer_day: int | None
    progress_due: date | None
    final_due: date | None
    in_work: InWork | None
    rested: tuple[Resting, ...] = ()


def rhythm(found: Happened, settings: OfficeSettings, now: datetime) -> ServiceRhythm:
    began, today = day_of(found.began), day_of(now)
    ended = next((one for one in reversed(found.endings) if one.undone_at is None), None)
    return ServiceRhythm(
        day=max(1, (today - began).days + 1),
        employer_day=_employer_day(found, began),
        progress_due=None if ended else progress_due(found, settings),
        final_due=final_due(found, ended, settings) if ended else None,
        in_work=None if ended else in_work(found, settings, now),
        rested=tuple(_rested(found.pauses, now)),
    )


def _standing(found: Happened) -> list[r.Milestone]:
    return sorted((one for one in found.milestones if one.removed_at is None), key=lambda one: (one.at, one.id))


def _employer_day(found: Happened, began: date) -> int | None:
    """Whoever knew an employer before they came in had one on the first day."""
    first = next((one for one in _standing(found) if one.kind in WITH_EMPLOYER), None)
    return max(1, (day_of(first.at) - began).days + 1) if first else None


def progress_due(found: Happened, settings: OfficeSettings) -> date:
    finished = [one.due_at for one in found.reports if one.kind == "progress" and one.finished_at]
    last = max(finished, default=found.began)
    return day_of(reports.due(found.began, settings.progress_report_months, last))


def final_due(found: Happened, ended: r.Ending, settings: OfficeSettings) -> date | None:
    """None when it is written."""
    written = [one for one in found.reports if one.kind == "final" and one.finished_at and one.until >= ended.at]
    return None if written else day_of(ended.at + timedelta(days=settings.final_report_days))


def contacts(found: Happened, now: datetime) -> list[date]:
    """The days on which two humans met, spoke or went somewhere together, the first one first."""
    met = {day_of(one.starts_at) for one in found.meetings if one.starts_at <= now}
    return sorted(met | {day_of(one.at) for one in _standing(found) if one.kind in HUMAN and one.at <= now})


def in_work(found: Happened, settings: OfficeSettings, now: datetime) -> InWork | None:
    """None for whoever is in no job: what was logged last says so."""
    jobs = [one for one in _standing(found) if one.kind in ("work-started", "work-ended")]
    if not jobs or jobs[-1].kind == "work-ended":
        return None
    since, today = day_of(jobs[-1].at), day_of(now)
    days = contacts(found, now)
    spans = [(begins, ends) for begins, ends in pattern(since, settings) if ends >= today]
    open_to = (ends for begins, ends in spans if not any(begins <= day <= ends for day in days))
    return InWork(since, days[-1] if days else None, next(open_to, None), months_later(since, settings.least_months))


def pattern(since: date, settings: OfficeSettings) -> Iterator[tuple[date, date]]:
    """The spans in which one contact fits, each with both its ends, one after the other: before the start, the first
    days, then by the week, then by the month."""
    yield since - timedelta(days=settings.before_start_days), since - timedelta(days=1)
    ends = since + timedelta(days=settings.after_start_days)
    yield since, ends
    for week in range(1, settings.weekly_weeks + 1):
        begins, ends = ends + timedelta(days=1), max(ends, since + timedelta(weeks=week))
        if begins <= ends:
            yield begins, ends
    for month in range(1, settings.monthly_months + 1):
        begins, ends = ends + timedelta(days=1), max(ends, months_later(since, month))
        # A month that the weeks have filled, or all but, wants no contact of its own.
        if (ends - begins).days >= NOT_A_MONTH:
            yield begins, ends
        else:
            ends = begins - timedelta(days=1)


# What is left of a month after the weekly contacts, and would only repeat the last of them.
NOT_A_MONTH = 7


def _rested(pauses: Sequence[r.Pause], now: datetime) -> Iterator[Resting]:
    for one in sorted(pauses, key=lambda one: (one.since, one.id)):
        if one.since <= now:
            yield Resting(day_of(one.since), last_day(one.until) if one.until else None)
