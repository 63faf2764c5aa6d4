"""Days and times as people say them."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from bot.language.catalogues import Language

OSLO = ZoneInfo("Europe/Oslo")


def day(moment: datetime, language: Language) -> str:
    """`tysdag 3. november`, in Norwegian time."""
    pattern = "EEEE d MMMM" if language == "en" else "EEEE d. MMMM"
    return format_date(moment.astimezone(OSLO).date(), pattern, locale=language)


def date(moment: datetime | Date, language: Language) -> str:
    """`3. november 2026`, in Norwegian time."""
    pattern = "d MMMM y" if language == "en" else "d. MMMM y"
    local = moment.astimezone(OSLO).date() if isinstance(moment, datetime) else moment
    return format_date(local, pattern, locale=language)


def clock(moment: datetime, language: Language) -> str:
    """`13:30`, in Norwegian time."""
    return format_time(moment.astimezone(OSLO), "HH:mm", locale=language)
