"""When a meeting is near enough to get ready for it, and fresh enough to look back on it.

A message about it counts as a nudge and keeps every rule of nudges (METHOD §7). That one comes at most once for each
span follows from the 72 hours between nudges: no span is longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.language.dates import day_of, end_of
from bot.safety.nudges import APART, HOUR, MOST_UNANSWERED, Plan, at, leaves_by
from bot.safety.quiet import after_quiet

# Days of the calendar before a meeting, and after it.
BEFORE, AFTER = 2, 3
# Whoever got ready so many days ahead is ready.
EARLY = 7

What = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class Span:
    """From `begins` until `ends`, a message about this meeting fits.

    `since`: the conversation was had for this meeting, and not for another one, when it was finished from then on.
    """

    what: What
    starts_at: datetime
    begins: datetime
    ends: datetime
    since: datetime


def spans(meetings: Iterable[datetime]) -> list[Span]:
    found, last = [], None
    for starts_at in sorted(meetings):
        day = day_of(starts_at)
        early = end_of(day - timedelta(days=EARLY + 1))
        ready = max(early, last) if last else early
        found.append(Span("before", starts_at, at(day - timedelta(days=BEFORE), HOUR), starts_at, ready))
        ends = end_of(day + timedelta(days=AFTER))
        found.append(Span("after", starts_at, at(day + timedelta(days=1), HOUR), ends, starts_at))
        last = starts_at
    return sorted(found, key=lambda span: (span.begins, span.starts_at))


def current(found: Sequence[Span], now: datetime) -> Span | None:
    """To get ready for the next one comes before looking back on the last one."""
    lasting = [span for span in found if span.begins <= now < span.ends]
    return min(lasting, key=lambda span: (span.what != "before", span.begins), default=None)


def next_message(plan: Plan, found: Sequence[Span], after: datetime, *, at_once: bool = False) -> datetime | None:
    """The first moment from `after` on at which a message about a meeting may leave; None when there is none.

    At the hour of nudges; `at_once`: as soon as it is permitted, for a meeting that was set when it was near.
    """
    moments = (_moment(plan, span, after, at_once) for span in found)
    return min((moment for moment in moments if moment is not None), default=None)


def _moment(plan: Plan, span: Span, after: datetime, at_once: bool) -> datetime | None:
    moment = _permitted_from(plan, max(span.begins, after))
    if moment is not None and not (at_once and span.begins <= after):
        moment = _permitted_from(plan, _at_the_hour(moment))
    return moment if moment is not None and moment < span.ends else None


def _at_the_hour(moment: datetime) -> datetime:
    today = at(day_of(moment), HOUR)
    return today if today >= moment else at(day_of(moment) + timedelta(days=1), HOUR)


def _permitted_from(plan: Plan, moment: datetime) -> datetime | None:
    """The first moment from this one on at which the rules of nudges let one leave."""
    if plan.rhythm == "none" or plan.unanswered >= MOST_UNANSWERED:
        return None
    apart = leaves_by(plan.last_at) + APART if plan.last_at else moment
    return after_quiet(max(moment, apart, plan.rests_until or moment))
