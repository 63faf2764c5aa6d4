"""When nobody is written to who did not write first: evenings, nights, Sundays and public holidays (METHOD §7)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache

import holidays

from bot.language.dates import OSLO

# Oslo time: quiet from the evening to the morning.
EVENING, MORNING = time(20), time(9)


def is_quiet(moment: datetime) -> bool:
    local = moment.astimezone(OSLO)
    return not MORNING <= local.time() < EVENING or is_day_off(local.date())


def after_quiet(moment: datetime) -> datetime:
    """The moment itself, or the first one after it that is not quiet."""
    if not is_quiet(moment):
        return moment
    local = moment.astimezone(OSLO)
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    while is_day_off(day):
        day += timedelta(days=1)
    return datetime.combine(day, MORNING, OSLO).astimezone(moment.tzinfo)


def is_day_off(day: date) -> bool:
    """A Sunday or a public holiday in Norway."""
    return day.isoweekday() == 7 or day in _public(day.year)


@lru_cache(maxsize=8)
def _public(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NO", years=year))
