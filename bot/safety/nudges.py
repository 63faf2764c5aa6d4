"""When somebody who has gone quiet may be written to (METHOD §7, "Nudges").

A nudge comes only at the rhythm the participant chose: at one hour, on the weekday or the day of the month of
that choice. Everything else only takes nudges away: quiet hours, a short distance, three that nobody answered,
a week after a help card. What a participant agreed to at a time is no nudge; it lives in `promises`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Literal

from bot.language.dates import OSLO, day_of
from bot.safety.quiet import EVENING, after_quiet, is_quiet

Rhythm = Literal["none", "weekly", "fortnightly", "monthly"]

# The hour of the day, in Oslo: awake, and well before the quiet evening.
HOUR = time(10)
# METHOD §7: at most one per 72 hours, three unanswered and then silence, none for 7 days after a safety card.
APART = timedelta(hours=72)
MOST_UNANSWERED = 3
REST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Plan:
    """What decides when the next one comes. Moments are aware.

    `unanswered`: sent since the person was last heard. `rests_until`: none before this, after a help card.
    """

    rhythm: Rhythm
    chosen_at: datetime
    last_at: datetime | None = None
    unanswered: int = 0
    rests_until: datetime | None = None


def permitted(plan: Plan, moment: datetime) -> bool:
    """Whether a nudge may leave at this moment, whatever the rhythm says."""
    if plan.rhythm == "none" or plan.unanswered >= MOST_UNANSWERED or is_quiet(moment):
        return False
    near = plan.last_at is not None and moment < leaves_by(plan.last_at) + APART
    rests = plan.rests_until is not None and moment < plan.rests_until
    return not near and not rests


def next_nudge(plan: Plan, after: datetime) -> datetime | None:
    """The first moment of the rhythm later than `after` that is permitted; None when there is none.

    A moment in quiet hours moves to the first one that is not quiet. One that is too near the last nudge, or
    in the rest after a card, is left out: nobody gets two because there was none.
    """
    if plan.rhythm == "none" or plan.unanswered >= MOST_UNANSWERED:
        return None
    moments = (after_quiet(at(day, HOUR)) for day in _days(plan, after))
    return next(moment for moment in moments if moment > after and permitted(plan, moment))


def look(plan: Plan, now: datetime) -> tuple[bool, datetime | None]:
    """A planned moment has come, perhaps long ago: whether to send now, and when to look again.

    What was missed while the service was down becomes at most one nudge, at the next permitted moment.
    """
    if permitted(plan, now):
        return True, None
    later = after_quiet(now)
    if later > now and permitted(plan, later):
        return False, later
    return False, next_nudge(plan, now)


def leaves_by(moment: datetime) -> datetime:
    """The evening of that day: a nudge that could not leave before it does not leave at all."""
    return at(day_of(moment), EVENING).astimezone(moment.tzinfo)


def at(day: date, hour: time) -> datetime:
    """A time of the wall clock in Oslo. An hour that summer time skips is the one after it; of two, the first."""
    return datetime.combine(day, hour, OSLO).astimezone(UTC)


def months_later(day: date, months: int) -> date:
    """The same day of the month, or the last one that the month has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _days(plan: Plan, after: datetime) -> Iterator[date]:
    """The days of the rhythm, from shortly before `after`: quiet days can move one past it."""
    chosen, near = day_of(plan.chosen_at), day_of(after)
    if plan.rhythm == "monthly":
        passed = (near.year - chosen.year) * 12 + near.month - chosen.month
        yield from (months_later(chosen, months) for months in count(max(1, passed - 1)))
    else:
        step = 7 if plan.rhythm == "weekly" else 14
        passed = (near - chosen).days // step
        yield from (chosen + timedelta(days=step * times) for times in count(max(1, passed - 1)))
