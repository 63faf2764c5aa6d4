"""What ought to be kept and gone, from what happened alone: its own arithmetic, in whole days of Norway."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
# As it is promised to people: told so many days before, in full; gone within a day of the deadline.
TOLD_DAYS, AHEAD_DAYS = 30, 44

# Tables with rows that go by themselves: the setting that says when.
SETTING = {
    "inbox": "keep_set_aside_days",
    "outbox": "keep_set_aside_days",
    "web_session": "keep_sign_in_days",
    "staff_link": "keep_sign_in_days",
    "invitation": "keep_sign_in_days",
    "takeover": "keep_sign_in_days",
    "step_mark": "keep_marks_days",
    "read_audit": "keep_audit_days",
    "staff_change": "keep_audit_days",
    "absence": "keep_audit_days",
}


def local(moment: datetime) -> date:
    return moment.astimezone(OSLO).date()


def first_midnight(since: datetime, days: int) -> date:
    """The day that begins when so many whole days have gone."""
    return local(since) + timedelta(days=days + 1)


def month_after(day: date) -> date:
    if day.day == 1:
        return day
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


@dataclass
class Somebody:
    """One participant as the judge knows them. `moments`: when something happened, or will."""

    id: str
    invited_until: datetime
    moments: list[datetime]
    came_in: bool = False
    ended: datetime | None = None
    paused_until: datetime | None = None
    is_paused: bool = False
    is_restricted: bool = False
    rests_until: datetime | None = None
    gone: bool = False
    sounds: dict[str, datetime] = field(default_factory=dict)

    def happened(self, at: datetime) -> None:
        self.moments.append(at)

    @property
    def active(self) -> datetime:
        return max(self.moments)

    def whole(self, settings: dict[str, int], now: datetime) -> tuple[str, date] | None:
        """What everything about them goes by, and the day; None while nothing may be done."""
        if self.is_restricted:
            return None
        if self.ended is not None:
            return "ended", first_midnight(self.ended, settings["keep_ended_days"])
        if not self.came_in:
            return "never-came", first_midnight(self.invited_until, settings["keep_never_came_days"])
        if self.is_paused and (self.paused_until is None or now < self.paused_until):
            return None
        return "quiet", first_midnight(self.active, settings["keep_quiet_days"])

    def sound_days(self, settings: dict[str, int]) -> dict[str, date]:
        days = settings["keep_sound_days"]
        return {key: month_after(first_midnight(sent, days)) for key, sent in self.sounds.items()}


@dataclass(frozen=True)
class Row:
    """One that goes by itself. `since`: what its days are counted from."""

    table: str
    id: str
    since: datetime
    participant: str | None = None

    def day(self, settings: dict[str, int]) -> date:
        return first_midnight(self.since, settings[SETTING[self.table]])
