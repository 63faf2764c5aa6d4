"""What a specialist arranges with a participant of theirs: the next meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.application import records as r
from bot.application.agreeing import meeting_changed, next_meeting
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.reading import own_participant
from bot.language.dates import OSLO

# A date further away is more likely a slip of the hand.
FURTHEST = timedelta(days=366)


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def meeting_time(day: str, clock: str, now: datetime) -> datetime:
    """A day and a time of a form, in Norwegian time. Raises WrongUse with a catalogue text."""
    try:
        local = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), OSLO)
    except ValueError:
        raise WrongUse(_("Write both a date and a time.")) from None
    if local <= now:
        raise WrongUse(_("That time has passed. Write a time that is still to come."))
    if local > now + FURTHEST:
        raise WrongUse(_("That is more than a year away. Check the date."))
    return local


def set_meeting(work: Work, kit: Kit, staff: r.Staff, participant_id: str, starts_at: datetime) -> None:
    """There is one next meeting; a new time takes its place."""
    own_participant(work, kit, staff, participant_id)
    now = kit.clock()
    planned = next_meeting(work, participant_id, now)
    if planned is None:
        work.add(r.Meeting(kit.new_id(), participant_id, starts_at, staff.id, now))
    else:
        work.put(replace(planned, starts_at=starts_at, set_by=staff.id))
    meeting_changed(work, kit, participant_id)


def cancel_meeting(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    own_participant(work, kit, staff, participant_id)
    planned = next_meeting(work, participant_id, kit.clock())
    if planned is not None:
        work.remove(planned)
        meeting_changed(work, kit, participant_id)
