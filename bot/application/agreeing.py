"""What a participant agreed to hear: once at a time, before a meeting, in work. None of it is a nudge."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from bot.application import records as r
from bot.application import rhythms
from bot.application.hearing import Hearing, Kit
from bot.application.ports import Work
from bot.language import dates
from bot.language.dates import day_of
from bot.safety import promises

# More than fit on a screen are hard to keep an eye on.
MOST_AGREED = 8


def standing(hearing: Hearing) -> list[r.Agreement]:
    """What is agreed and still to come, the next one first; words before a meeting wait for one to be set."""
    found = hearing.work.find(r.Agreement, participant_id=hearing.participant.id, ended_at=None)
    return sorted(
        (one for one in found if one.promised_at),
        key=lambda one: (one.promised_at or hearing.now, one.id),
    )


def once(hearing: Hearing, moment: datetime, words: str, *, flagged: bool) -> None:
    clock = dates.clock(moment, "nb")
    _add(hearing, "once", moment, clock, body={"words": words, "flagged": flagged})


def in_work(hearing: Hearing, clock: time | None) -> r.Agreement:
    """Weekly in the first month, monthly in the first year (METHOD §1), from today; a new one takes its place."""
    for old in [one for one in standing(hearing) if one.kind == "in-work"]:
        end(hearing, old.id)
    first = promises.in_work(day_of(hearing.now), clock, hearing.now)
    return _add(hearing, "in-work", first, clock.strftime("%H:%M") if clock else "")


def end(hearing: Hearing, agreement_id: str) -> bool:
    """The participant ends it; what waits to be sent of it is cancelled at once."""
    row = hearing.work.get(r.Agreement, agreement_id)
    if row is None or row.participant_id != hearing.participant.id or row.ended_at:
        return False
    hearing.work.put(replace(row, next_at=None, ended_at=hearing.now))
    waiting = hearing.work.find(r.OutboxItem, participant_id=row.participant_id, kind="reminder", status="waiting")
    mine = [item for item in waiting if item.body.get("agreement") == row.id]
    hearing.work.put(*(replace(item, status="cancelled", body={}) for item in mine))
    return True


def words_before_meeting(hearing: Hearing, reminder: r.Reminder) -> None:
    """The newest wish is the one that counts."""
    for old in _before_meeting(hearing.work, hearing.participant.id):
        end(hearing, old.id)
    meeting = next_meeting(hearing.work, hearing.participant.id, hearing.now)
    moment = promises.before_meeting(meeting.starts_at, hearing.now) if meeting else None
    _add(hearing, "before-meeting", moment, "", reminder_id=reminder.id)


def no_words_before_meeting(hearing: Hearing, reminder: r.Reminder) -> None:
    for row in hearing.work.find(r.Agreement, reminder_id=reminder.id, ended_at=None):
        end(hearing, row.id)


def meeting_changed(work: Work, kit: Kit, participant_id: str) -> None:
    """A meeting was set, moved or cancelled: what is wanted before it follows it, and a nudge about it."""
    work.people([participant_id])  # theirs alone until the end: one that is due elsewhere just now comes first
    now = kit.clock()
    meeting = next_meeting(work, participant_id, now)
    moment = promises.before_meeting(meeting.starts_at, now) if meeting else None
    for row in _before_meeting(work, participant_id):
        work.put(replace(row, promised_at=moment, next_at=moment))
    rhythms.meeting_changed(work, participant_id, now)


def could_not_leave(work: Work, item: r.OutboxItem, now: datetime) -> None:
    """It waited in the outbox for too long, so it is looked at again: what must be said has changed."""
    row = work.get(r.Agreement, str(item.body.get("agreement", "")))
    if row is not None and row.kind != "in-work":
        work.put(replace(row, next_at=now, ended_at=None))


def _before_meeting(work: Work, participant_id: str) -> list[r.Agreement]:
    return work.find(r.Agreement, participant_id=participant_id, kind="before-meeting", ended_at=None)


def next_meeting(work: Work, participant_id: str, now: datetime) -> r.Meeting | None:
    coming = [one for one in work.find(r.Meeting, participant_id=participant_id) if one.starts_at > now]
    return min(coming, key=lambda one: one.starts_at, default=None)


def _add(hearing: Hearing, kind: Any, moment: datetime | None, clock: str, **more: Any) -> r.Agreement:
    who = hearing.participant.id
    row = r.Agreement(hearing.new_id(), who, kind, hearing.now, moment, clock, moment, **more)
    hearing.work.add(row)
    return row
