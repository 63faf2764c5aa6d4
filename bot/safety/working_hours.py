"""When people at an office can be expected to see something: 08–16, Monday to Friday, no public holidays in Norway."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.language.dates import OSLO, day_of
from bot.safety.quiet import is_day_off

OPENS, CLOSES = time(8), time(16)
_SATURDAY = 6


def is_working_day(day: datetime) -> bool:
    local = day_of(day)
    return local.isoweekday() != _SATURDAY and not is_day_off(local)


def worked(since: datetime, until: datetime) -> timedelta:
    """How much of the time between the two moments was working time."""
    total, day = timedelta(), day_of(since)
    while day <= day_of(until):
        opens, closes = (datetime.combine(day, at, OSLO) for at in (OPENS, CLOSES))
        if is_working_day(opens):
            total += max(timedelta(), min(closes, until) - max(opens, since))
        day += timedelta(days=1)
    return total


def have_passed(hours: int, since: datetime, until: datetime) -> bool:
    """Whether so many working hours lie between the two moments; a long wait is not counted to its end."""
    day, enough = since, timedelta(hours=hours)
    total = timedelta()
    while day < until and total < enough:
        coming = min(day + timedelta(days=30), until)
        total += worked(day, coming)
        day = coming
    return total >= enough
