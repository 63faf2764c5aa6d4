"""The follow-up rests for a while: nobody is nudged, what was agreed at a time still comes, and the chat is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal, get_args

from bot.application import records as r
from bot.application import rhythms, sight
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language.dates import day_of, end_of

By = Literal["specialist", "participant"]

# A date further away is more likely a slip of the hand.
FURTHEST = timedelta(days=366)


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def current(work: Work, now: datetime, participant_id: str) -> r.Pause | None:
    found = work.find(r.Pause, participant_id=participant_id)
    lasting = [one for one in found if lasts(one, now)]
    return lasting[-1] if lasting else None


def lasts(pause: r.Pause, now: datetime) -> bool:
    return pause.since <= now and (pause.until is None or now < pause.until)


def begin(work: Work, kit: Kit, staff: r.Staff, participant_id: str, *, day: str, by: str) -> None:
    """`day`: the last one of the pause, or nothing. Raises NotFound, or WrongUse with a catalogue text."""
    sight.of(work, kit.clock, staff, participant_id)
    now = kit.clock()
    until = _until(day.strip(), now)
    if by not in get_args(By):
        raise WrongUse(_("Choose whose wish the pause is."))
    if current(work, now, participant_id):
        raise WrongUse(_("The follow-up has a pause already. Begin again first, or leave it as it is."))
    work.add(r.Pause(kit.new_id(), participant_id, now, until, by))  # type: ignore[arg-type]
    rhythms.cancel_waiting(work, participant_id)


def _until(day: str, now: datetime) -> datetime | None:
    if not day:
        return None
    try:
        last = date.fromisoformat(day)
    except ValueError:
        raise WrongUse(_("Write the last day of the pause as a date, or leave it empty.")) from None
    if last < day_of(now):
        raise WrongUse(_("That day has passed. Choose a day that is still to come."))
    if last > day_of(now + FURTHEST):
        raise WrongUse(_("That is more than a year away. Check the date."))
    return end_of(last)


def end(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    """Ended twice, it is ended once. Nudges go on from now; none of those that were left out comes."""
    sight.of(work, kit.clock, staff, participant_id)
    now = kit.clock()
    paused = current(work, now, participant_id)
    if paused is not None:
        work.put(replace(paused, until=now))
        rhythms.reopened(work, participant_id, now)
