"""A day and a time as people write them, in any of the languages: `07:30`, `i morgon kl. 8`, `3 December 9 am`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.language.dates import OSLO, day_of

# More than a year away is more likely a slip of the hand.
FURTHEST = timedelta(days=366)
# No time takes more to write; beyond this a text is not even looked at.
MOST_CHARACTERS = 60

Problem = Literal["unreadable", "past", "far"]

_MARK = r"(?:kl\.?|klokka|klokken|at)"
_CLOCK = rf"(?P<mark>{_MARK}\s*)?(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?(?:\s*(?P<half>am|pm))?"
_LAST = re.compile(rf"(?:^|(?<=[\s,])){_CLOCK}$")
_FIRST = re.compile(rf"^{_CLOCK}(?=[\s,])")
_CLOCK_ALONE = re.compile(rf"^{_CLOCK}$")
_FILLING = re.compile(r"\b(?:på|den|the|of|on|om|neste|next|førstkommende|fyrstkomande)\b")

_FROM_TODAY = {
    "i dag": 0, "idag": 0, "today": 0, "i kveld": 0, "tonight": 0,
    "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1, "i morgen tidlig": 1, "i morgon tidleg": 1,
    "i overmorgen": 2, "i overmorgon": 2, "the day after tomorrow": 2,
}  # fmt: skip
_EVENING = frozenset({"i kveld", "tonight"})
_WEEKDAYS = {
    name: number
    for number, names in enumerate((
        "mandag man måndag mån monday mon", "tirsdag tir tysdag tys tuesday tue", "onsdag ons wednesday wed",
        "torsdag tor thursday thu", "fredag fre friday fri", "lørdag lør laurdag lau saturday sat",
        "søndag søn sundag sun sunday",
    ))
    for name in names.split()
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate((
        "januar january jan", "februar february feb", "mars march mar", "april apr", "mai may", "juni june jun",
        "juli july jul", "august aug", "september sept sep", "oktober october okt oct", "november nov",
        "desember december des dec",
    ), 1)
    for name in names.split()
}  # fmt: skip
_NUMBERS = re.compile(
    r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})\.?(?:(?<=[./])(?P<year>\d{4}))?|(?P<iso>\d{4}-\d{2}-\d{2})"
)
_DAY_MONTH = re.compile(r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s*(?P<month>[a-zæøå]+)\.?(?:\s+(?P<year>\d{4}))?")
_MONTH_DAY = re.compile(r"(?P<month>[a-z]+)\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{4}))?")


def moment_in(text: str, now: datetime) -> datetime | Problem:
    """The moment meant, in UTC; it is still to come and at most a year away."""
    words = _folded(text)
    if len(words) > MOST_CHARACTERS:
        return "unreadable"
    for clock, rest in _clocks(words):
        found = _moment(rest, clock, now)
        if found != "unreadable":
            return found
    return "unreadable"


def clock_in(text: str) -> time | None:
    """A time of day alone: `18:30`, `kl. 8`."""
    found = _CLOCK_ALONE.match(_folded(text))
    return _time(found, alone=True) if found else None


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().strip(" \t\r\n.!?,")
    return " ".join(folded.split())


def _clocks(words: str) -> Iterator[tuple[time, str]]:
    """Each way to read a time at the end or at the beginning, with what is left to be a day."""
    for pattern in (_LAST, _FIRST):
        found = pattern.search(words)
        if found:
            rest = (words[: found.start()] + words[found.end() :]).strip(" ,")
            clock = _time(found, alone=not rest)
            if clock is not None:
                yield clock, rest


def _time(found: re.Match[str], *, alone: bool) -> time | None:
    """A bare number is an hour only beside a day."""
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if alone and not (found["mark"] or found["minute"] or half):
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _moment(words: str, clock: time, now: datetime) -> datetime | Problem:
    today = day_of(now)
    if words in _EVENING and clock.hour < 12:
        clock = clock.replace(hour=clock.hour + 12)
    days = _days(" ".join(_FILLING.sub(" ", words).split()) if words not in _FROM_TODAY else words, today)
    moments = [datetime.combine(day, clock, OSLO).astimezone(UTC) for day in days]
    if not moments:
        return "unreadable"
    coming = next((moment for moment in moments if moment > now), None)
    if coming is None:
        return "past"
    return coming if coming <= now + FURTHEST else "far"


def _days(words: str, today: date) -> list[date]:
    """The days that may be meant, the nearest first; the first one still to come is."""
    if not words:
        return [today, today + timedelta(days=1)]
    if words in _FROM_TODAY:
        return [today + timedelta(days=_FROM_TODAY[words])]
    if words in _WEEKDAYS:
        ahead = (_WEEKDAYS[words] - today.weekday()) % 7
        return [today + timedelta(days=ahead), today + timedelta(days=ahead + 7)]
    first, _, rest = words.partition(" ")
    return _dates(rest if first.rstrip(".,") in _WEEKDAYS and rest else words, today)


def _dates(words: str, today: date) -> list[date]:
    found = _NUMBERS.fullmatch(words) or _DAY_MONTH.fullmatch(words) or _MONTH_DAY.fullmatch(words)
    if found is None:
        return []
    parts = found.groupdict()
    if parts.get("iso"):
        year, month, day = (int(part) for part in parts["iso"].split("-"))
        return list(_real([year], month, day))
    named = parts["month"]
    month = int(named) if named.isdecimal() else _MONTHS.get(named, 0)
    years = [int(parts["year"])] if parts["year"] else range(today.year, today.year + 9)
    return list(_real(years, month, int(parts["day"])))


def _real(years: list[int] | range, month: int, day: int) -> Iterator[date]:
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue
