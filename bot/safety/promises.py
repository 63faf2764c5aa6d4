"""When something comes that a participant agreed to (METHOD §1 and §7). It is no nudge, and counts as none.

An hour that the participant chose is kept, also on a Sunday and at night. Where nobody chose an hour, quiet
hours hold.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.language.dates import day_of
from bot.safety.nudges import HOUR, at, months_later
from bot.safety.quiet import after_quiet, is_day_off, is_quiet

# Up to here nobody would call it late; up to there it is still of use, and says that it is late.
ON_TIME = timedelta(minutes=10)
STILL_OF_USE = timedelta(hours=3)

# In work: weekly in month 1, monthly in year 1 (METHOD §1).
WEEKS, MONTHS = 4, 12

Punctual = Literal["on time", "late", "missed"]


def punctual(promised: datetime, now: datetime) -> Punctual:
    """What must be said about a promise that is carried out now."""
    if now - promised <= ON_TIME:
        return "on time"
    return "late" if now - promised <= STILL_OF_USE else "missed"


def when_told(promised: datetime, now: datetime) -> datetime:
    """Now, while it is of use; that it was missed is told when it is not quiet."""
    return after_quiet(now) if punctual(promised, now) == "missed" else now


def before_meeting(starts_at: datetime, now: datetime) -> datetime | None:
    """In the morning of the last ordinary day before it; later, the next moment before it that is not quiet."""
    day = day_of(starts_at) - timedelta(days=1)
    while is_day_off(day):
        day -= timedelta(days=1)
    moment = at(day, HOUR)
    if moment < now:
        moment = after_quiet(now)
    return moment if moment < starts_at else None


def in_work(begun: date, clock: time | None, after: datetime) -> datetime | None:
    """The next time to ask how work is going: four weeks, then every month until a year has gone; then None."""
    days = [begun + timedelta(weeks=week) for week in range(1, WEEKS + 1)]
    days += [months_later(begun, month) for month in range(2, MONTHS + 1)]
    moments = (at(day, clock) if clock else after_quiet(at(day, HOUR)) for day in days)
    return next((moment for moment in moments if moment > after), None)


def in_work_may_leave(clock: time | None, promised: datetime, now: datetime) -> bool:
    """The chosen hour is kept; anything later, or where no hour was chosen, waits until it is not quiet."""
    return not is_quiet(now) or (clock is not None and now - promised <= STILL_OF_USE)
