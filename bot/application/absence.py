"""Being away, and who is deputy: ordinary states that a specialist sets for themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.application import deputies, handing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language.dates import OSLO, day_of, end_of

# A day further away is more likely a slip of the hand.
FURTHEST = timedelta(days=366)


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Away:
    """One absence, with its deputy. `instead`: who gets wishes now, also when that deputy is away themselves."""

    absence: r.Absence
    deputy: r.Staff | None
    instead: r.Staff | None
    is_now: bool


@dataclass(frozen=True, slots=True)
class Page:
    """`absences`: what is and what comes; `covers`: whom this one is deputy for now, with when it ends."""

    absences: tuple[Away, ...]
    standing: r.Staff | None
    colleagues: tuple[r.Staff, ...]
    covers: tuple[tuple[r.Staff, r.Absence], ...]

    @property
    def now(self) -> Away | None:
        return next((one for one in self.absences if one.is_now), None)


def page(work: Work, now: datetime, staff: r.Staff) -> Page:
    """In a constant number of queries."""
    office = deputies.roster(work, now)
    staff = office.staff.get(staff.id, staff)
    coming = [one for one in _standing(work, staff) if now < one.until]
    instead = office.instead_of(staff.id)
    colleagues = [one for one in handing.colleagues(work, staff) if office.works_here(one.id)]
    return Page(
        tuple(Away(one, _works(office, one.deputy_id), instead, one.since <= now) for one in coming),
        _works(office, staff.deputy_id),
        tuple(colleagues),
        tuple(
            (office.staff[key], away)
            for key, away in office.away.items()
            if key != staff.id and office.works_here(key) and office.instead_of(key) == staff
        ),
    )


def _works(office: deputies.Roster, staff_id: str | None) -> r.Staff | None:
    return office.staff[staff_id] if staff_id and office.works_here(staff_id) else None


def begin(work: Work, kit: Kit, staff: r.Staff, since: str, until: str, deputy: str = "") -> r.Absence:
    """Days as 2026-12-03, the last one included; `deputy`: an id, or nothing. Raises WrongUse with a catalogue text."""
    now = kit.clock()
    first, last = _days(since, until, now)
    chosen = _chosen(work, staff, deputy)
    made = r.Absence(
        kit.new_id(), staff.id, datetime.combine(first, time(), OSLO), end_of(last), now, chosen.id if chosen else None
    )
    if any(one.since < made.until and made.since < one.until for one in _standing(work, staff)):
        raise WrongUse(_("You have noted an absence for some of these days. End that one first, or choose other days."))
    work.add(made)
    return made


def _days(since: str, until: str, now: datetime) -> tuple[date, date]:
    try:
        first, last = date.fromisoformat(since.strip()), date.fromisoformat(until.strip())
    except ValueError:
        raise WrongUse(_("Write the first and the last day as dates.")) from None
    today = day_of(now)
    if last < first:
        raise WrongUse(_("The last day is before the first one. Change one of them."))
    if first < today:
        raise WrongUse(_("The first day has passed. Choose today or a later day."))
    if last > today + FURTHEST:
        raise WrongUse(_("That is more than a year away. Check the date."))
    return first, last


def _chosen(work: Work, staff: r.Staff, key: str) -> r.Staff | None:
    if not key:
        return None
    to = work.get(r.Staff, key)
    if to is not None and to.id == staff.id:
        raise WrongUse(_("You cannot be your own deputy. Choose a colleague."))
    if to is None or to.office_id != staff.office_id or to.role != "specialist":
        raise WrongUse(_("Choose a colleague from the list."))
    if to.disabled_at is not None:
        raise WrongUse(_("That colleague does not work here any more. Choose another one."))
    return to


def _standing(work: Work, staff: r.Staff) -> list[r.Absence]:
    return work.find(r.Absence, staff_id=staff.id, ended_at=None)


def end(work: Work, kit: Kit, staff: r.Staff, absence_id: str) -> None:
    """Back early, or not away after all; ended twice, it is ended once. Raises NotFound for another one's."""
    found = work.get(r.Absence, absence_id)
    if found is None or found.staff_id != staff.id:
        raise NotFound("there is no such absence of yours")
    if found.ended_at is None:
        work.put(replace(found, ended_at=kit.clock()))


def end_now(work: Work, kit: Kit, staff: r.Staff) -> r.Absence:
    """The one that lasts now. Raises NotFound when there is none."""
    now = kit.clock()
    lasting = [one for one in _standing(work, staff) if one.since <= now < one.until]
    if not lasting:
        raise NotFound(f"{staff.email} is not away now")
    ended = replace(lasting[-1], ended_at=now)
    work.put(ended)
    return ended


def set_deputy(work: Work, staff: r.Staff, deputy: str) -> r.Staff | None:
    """The standing one; nothing: nobody. Raises WrongUse with a catalogue text."""
    chosen = _chosen(work, staff, deputy)
    # This column alone: somebody may be changing another one of theirs just now.
    work.change(r.Staff, [staff.id], deputy_id=chosen.id if chosen else None)
    return chosen
