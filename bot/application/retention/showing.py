"""The day on which everything about somebody goes: for themselves, and for whoever copies to NAV's record."""

from __future__ import annotations

from datetime import date, datetime

from bot.application import records as r
from bot.application.ports import Work
from bot.application.retention.deadlines import of_everything
from bot.application.retention.lives import of_one
from bot.language.dates import day_of


def goes_on(work: Work, participant_id: str, now: datetime) -> date | None:
    """None while nobody was told of a day, and the follow-up goes on. Why it is that day is said to nobody else."""
    told = work.find(r.RetentionNotice, participant_id=participant_id, ended_at=None)
    if not told and not work.find(r.Ending, participant_id=participant_id, undone_at=None):
        return None
    found = of_one(work, participant_id, now)
    if found is None:
        return None
    category, deadline = of_everything(found.life, found.settings) or (None, now)
    days = [one.due_at for one in found.notices if one.category == category]
    return day_of(max([deadline, *days])) if days or category == "ended" else None
