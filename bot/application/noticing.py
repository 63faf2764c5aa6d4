"""Mail to specialists that there is something new, and not a word of what or whose.

Something new is a line that was shared with somebody since they were last here, and that they have not read; or a
wish for contact. One mail is enough until they have been here again; a wish for contact has its own, at once. Whoever
chose `never` gets none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args, get_type_hints

from bot.application import records as r
from bot.application import sight
from bot.application.hearing import Kit
from bot.application.ports import Database, Work
from bot.language.dates import OSLO
from bot.safety.quiet import is_day_off

RHYTHMS: tuple[str, ...] = get_args(get_type_hints(r.Staff)["notices"])

# Several lines of one conversation come together, and whoever looks by themselves meanwhile needs no mail: with the
# worker's own pause a mail leaves within a quarter of an hour.
GATHERED = timedelta(minutes=10)
# In Oslo. What could not leave in the morning leaves before the working day ends, or the next time.
MORNING, AFTERNOON = time(8), time(16)
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def notice(database: Database, kit: Kit) -> int:
    """Write the mails that are due; returns how many. Each in a transaction of its own, with the moment it was."""
    with database.reading() as look:
        due = [staff.id for staff in _candidates(look) if _is_due(look, staff, kit.clock())]
    return sum(_written(database, kit, key) for key in due)


def _candidates(look: Work) -> Iterator[r.Staff]:
    yield from (one for one in look.find(r.Staff, role="specialist", disabled_at=None) if one.notices != "never")


def _written(database: Database, kit: Kit, staff_id: str) -> bool:
    with database.work() as work:
        staff, now = work.get(r.Staff, staff_id), kit.clock()
        if staff is None or staff.disabled_at is not None or not _is_due(work, staff, now):
            return False
        body = {"about": "news", "language": staff.language or "nb"}
        work.change(r.Staff, [staff.id], noticed_at=now)
        work.add(r.OutboxItem(kit.new_id(), None, "email", staff.email, "notice", now, body=body))
        return True


def _is_due(look: Work, staff: r.Staff, now: datetime) -> bool:
    was_here, told = _last_here(look, staff), staff.noticed_at or LONG_AGO
    known = sight.known_to(look, staff, now)
    if any(at > max(was_here, told) for at in _wishes(look, staff, known)):
        return True
    until, has_been_told = told_until(staff.notices, now), was_here <= told != LONG_AGO
    if until is None or has_been_told:
        return False
    those = look.shared_since(sight.theirs(look, staff, now), was_here)
    return any(was_here < at <= until for at in _unread(look, staff, now, those))


def told_until(rhythm: str, now: datetime) -> datetime | None:
    """What was shared until then is told now; None when this is no time for it."""
    if rhythm == "at-once":
        return now - GATHERED
    local = now.astimezone(OSLO)
    if rhythm == "never" or not MORNING <= local.time() < AFTERNOON:
        return None
    days = _working_days(local.date())
    if local.date() not in (days if rhythm == "daily" else days[:1]):
        return None
    return datetime.combine(local.date(), MORNING, OSLO)


def _working_days(day: date) -> list[date]:
    """Of the week that a day is in. A week's mail comes on the first: Monday, or the day after a holiday."""
    monday = day - timedelta(days=day.weekday())
    week = [monday + timedelta(days=number) for number in range(5)]
    return [one for one in week if not is_day_off(one)]


def _last_here(look: Work, staff: r.Staff) -> datetime:
    """When they last signed in, or used a session; that one is known to the hour, and never too late."""
    found = look.find(r.WebSession, kind="staff", subject_id=staff.id)
    return max((one.used_at or one.created_at for one in found), default=LONG_AGO)


def _wishes(look: Work, staff: r.Staff, theirs: list[str]) -> Iterator[datetime]:
    """When somebody of theirs asked to be contacted, or a new phone wanted in.

    A deputy's mail leaves with the passing (see contact.py).
    """
    yield from (one.asked_at for one in look.find(r.Takeover, answered_at=None) if one.participant_id in theirs)
    found = look.find(r.ContactRequest, seen_at=None)
    yield from (one.asked_at for one in found if one.participant_id in theirs and one.passed_to != staff.id)


def _unread(look: Work, staff: r.Staff, now: datetime, those: list[str]) -> Iterator[datetime]:
    """When lines were shared with this reader, as far as they stand and nobody has looked since."""
    for person in look.find(r.Participant, id=those) if those else []:
        looks = look.find(r.ReadAudit, staff_id=staff.id, participant_id=person.id)
        read = max((one.at for one in looks), default=LONG_AGO)
        lines = sight.lines(look, sight.of_person(look, now, staff.id, person))
        new = [line for line in lines if line.withdrawn_at is None and line.at > read]
        sat_there = _shared_beside(look, staff, new)
        yield from (line.at for line in new if line.share_id not in sat_there)


def _shared_beside(look: Work, staff: r.Staff, lines: list[r.SharedLine]) -> set[str]:
    """Ids of the shares that were made on this one's own screen, by two: whoever sat there knows."""
    shares = look.find(r.Share, id=list({line.share_id for line in lines})) if lines else []
    runs = [one.run_id for one in shares if one.run_id]
    theirs = {one.id for one in look.find(r.RunRow, id=runs, with_staff=staff.id)} if runs else set()
    return {one.id for one in shares if one.run_id in theirs}
