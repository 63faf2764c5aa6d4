"""Who has read what of one participant: the participant sees the same log as those who work here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.application import records as r
from bot.application.ports import Work
from bot.language import dates


@dataclass(frozen=True, slots=True)
class Look:
    """`what`: a key of `LOOKED_AT` in profile/documents/everything.py."""

    at: datetime
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class Reader:
    """What one person looked at on one day, each once."""

    day: date
    by: str
    what: tuple[str, ...]


def looks(work: Work, participant_id: str) -> list[Look]:
    """The newest first."""
    rows = work.find(r.ReadAudit, participant_id=participant_id)[::-1]
    staff = {one.id: one.name for one in work.find(r.Staff, id=list({row.staff_id for row in rows}))} if rows else {}
    return [Look(row.at, staff[row.staff_id], row.what) for row in rows]


def by_day(found: Sequence[Look]) -> list[Reader]:
    """In the same order: day by day, and on each day person by person."""
    days: dict[tuple[date, str], list[str]] = {}
    for look in found:
        days.setdefault((dates.day_of(look.at), look.by), []).append(look.what)
    return [Reader(day, by, tuple(dict.fromkeys(what))) for (day, by), what in days.items()]
