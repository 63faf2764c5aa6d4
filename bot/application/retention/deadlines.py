"""When what goes, for as long as nothing else happens. Values in, values out.

A deadline is a midnight in Norway, after so many whole days: what is to be gone on a day goes on that day, also where
summer time moves the clock. What must be told before is deleted at its deadline, or a full warning later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.application.office import OfficeSettings
from bot.application.records import Category
from bot.application.retention.periods import SLACK_DAYS, WARNED_DAYS
from bot.language.dates import day_of, end_of
from bot.safety.nudges import months_later


@dataclass(frozen=True, slots=True)
class Life:
    """What decides how long somebody's rows are kept.

    `invited_until`: the last day of the newest invitation. `active_at`: when something last happened between the two,
    or will. `sounds`: when each that is kept was sent, the oldest first.
    """

    came_in: bool
    invited_until: datetime
    active_at: datetime
    ended_at: datetime | None = None
    is_paused: bool = False
    is_restricted: bool = False
    sounds: tuple[datetime, ...] = ()


def after(moment: datetime, whole_days: int) -> datetime:
    """The first midnight in Norway when so many days have gone from then on."""
    return end_of(day_of(moment) + timedelta(days=whole_days)).astimezone(UTC)


def of_everything(life: Life, settings: OfficeSettings) -> tuple[Category, datetime] | None:
    """None while nothing may be done. A pause is agreed on: nobody is asked anything for as long as it lasts."""
    if life.is_restricted:
        return None
    if life.ended_at is not None:
        return "ended", after(life.ended_at, settings.keep_ended_days)
    if not life.came_in:
        return "never-came", after(life.invited_until, settings.keep_never_came_days)
    return None if life.is_paused else ("quiet", after(life.active_at, settings.keep_quiet_days))


def of_sound(sent_at: datetime, settings: OfficeSettings) -> datetime:
    """The end of a month, so that nobody is written to about each of many."""
    day = day_of(after(sent_at, settings.keep_sound_days))
    first = day if day.day == 1 else months_later(day.replace(day=1), 1)
    return end_of(first - timedelta(days=1)).astimezone(UTC)


def sounds_before(due: datetime, settings: OfficeSettings) -> datetime:
    """What was sent before this moment is to be gone at `due`, by the months that have ended then."""
    return end_of(day_of(due).replace(day=1) - timedelta(days=settings.keep_sound_days + 1)).astimezone(UTC)


def telling_begins(deadline: datetime) -> datetime:
    return deadline - timedelta(days=WARNED_DAYS + SLACK_DAYS)


def due_when_told(deadline: datetime, told_at: datetime) -> datetime:
    """Whoever is told late, after an outage or because the office chose less, has the full time all the same."""
    return max(deadline, after(told_at, WARNED_DAYS))
