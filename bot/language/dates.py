"""Days and times as people say them."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from bot.language.catalogues import Language

OSLO = ZoneInfo("Europe/Oslo")


def day(moment: datetime, language: Language) -> str:
    """`tysdag 3. november`, in Norwegian time."""
    pattern = "EEEE d MMMM" if language == "en" else "EEEE d. MMMM"
    return format_date(day_of(moment), pattern, locale=language)


def date(moment: datetime | Date, language: Language) -> str:
    """`3. november 2026`, in Norwegian time."""
    pattern = "d MMMM y" if language == "en" else "d. MMMM y"
    local = day_of(moment) if isinstance(moment, datetime) else moment
    return format_date(local, pattern, locale=language)


def clock(moment: datetime, language: Language) -> str:
    """`13:30`, in Norwegian time."""
    return format_time(moment.astimezone(OSLO), "HH:mm", locale=language)


def month(moment: datetime | Date, language: Language) -> str:
    """`nov. 2026`, in Norwegian time."""
    local = day_of(moment) if isinstance(moment, datetime) else moment
    return format_date(local, "MMM y", locale=language)


def day_of(moment: datetime) -> Date:
    """The day that it is in Norway."""
    return moment.astimezone(OSLO).date()


def end_of(day: Date) -> datetime:
    """The midnight that ends a day in Norway."""
    return datetime.combine(day + timedelta(days=1), time(), OSLO)


def last_day(until: datetime) -> Date:
    """The day that ends at this moment, or that it falls on: what lasts until midnight lasts through the day before."""
    return day_of(until - timedelta(microseconds=1))
