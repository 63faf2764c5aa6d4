"""The plans of one participant: gathered, and what the specialist places in them (METHOD §4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import get_args

from bot.application import reading, specialist_lines
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language.dates import OSLO
from bot.profile.approved import Approved, standing
from bot.profile.plans import GROWS_FROM, PartName, Placement, Plan, PlanName, Verdict, of_today, plan

# A date further away, to either side, is more likely a slip of the hand: a browser takes the year 26 for one.
FURTHEST = timedelta(days=5 * 366)


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the two agreed about a line of a plan, as a form has it: text that may be anything."""

    part: str
    verdict: str = ""
    given_by: str = ""
    from_day: str = ""
    done: bool = False


def both(work: Work, approved: list[Approved], participant_id: str, moment: datetime) -> Mapping[PlanName, Plan]:
    """The plans as they stood at a moment, in words that are shared today. `approved`: what this reader may see."""
    shared = [a for a in standing(approved) if a.shared_at <= moment]
    placements = [_placement(row) for row in work.find(r.PlanLine, participant_id=participant_id)]
    today = words_of_today(work, participant_id, {a.statement.id for a in shared})
    stood = of_today(placements, today, moment)
    return {"action": plan("action", shared, stood), "support": plan("support", shared, stood)}


def _placement(row: r.PlanLine) -> Placement:
    return Placement(
        row.id, row.statement_id, row.part, row.at, row.ended_at, row.verdict, row.given_by, row.due_at, row.done
    )


def words_of_today(work: Work, participant_id: str, shared: set[str]) -> dict[str, str]:
    """By every statement's id: the id of the line it has become, where that is shared."""
    before = {one.id: one.replaces for one in work.find(r.Statement, participant_id=participant_id)}
    found: dict[str, str] = {}
    for key in shared:
        earlier: str | None = key
        while earlier is not None and earlier not in found:
            found[earlier] = key
            earlier = before.get(earlier)
    return found


def place(work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, agreed: Agreed) -> None:
    """What was agreed from now on; what was agreed before is the plan's past. Raises NotFound or WrongUse."""
    own = specialist_lines.mine(work, kit, staff, participant_id)
    mine = {one.statement.id for one in own if one.state != "declined"}
    if statement_id not in mine:
        reading.shared_line(work, kit, staff, participant_id, statement_id, "nb")
    part = next((one for one in get_args(PartName) if one == agreed.part), None)
    if part is None:
        raise WrongUse(_("Choose where in the plan the line belongs."))
    now = kit.clock()
    before = _standing(work, participant_id, statement_id, part)
    new = r.PlanLine(
        kit.new_id(), participant_id, statement_id, staff.id, part, now,
        verdict=_verdict(agreed) if part == "considered" else None,
        given_by=_giver(agreed) if part in ("support", "taper") else None,
        due_at=_from(agreed, now) if part == "taper" else None, done=agreed.done and part == "sub-goal",
    )  # fmt: skip
    if before is None or replace(new, id=before.id, at=before.at, staff_id=before.staff_id) != before:
        work.put(*([replace(before, ended_at=now)] if before else []))
        work.add(new)


def _standing(work: Work, participant_id: str, statement_id: str, part: PartName) -> r.PlanLine | None:
    """The placement that stands for this line, also under earlier words of it."""
    today = words_of_today(work, participant_id, {statement_id})
    rows = work.find(r.PlanLine, participant_id=participant_id, part=part, ended_at=None)
    return next((row for row in rows if row.statement_id in today), None)


def _verdict(agreed: Agreed) -> Verdict:
    return next((one for one in get_args(Verdict) if one == agreed.verdict), "open")


def _giver(agreed: Agreed) -> r.GivenBy | None:
    return next((one for one in get_args(r.GivenBy) if one == agreed.given_by), None)


def _from(agreed: Agreed, now: datetime) -> datetime | None:
    if not agreed.from_day.strip():
        return None
    try:
        first = datetime.combine(date.fromisoformat(agreed.from_day.strip()), time(12), OSLO)
    except ValueError:
        raise WrongUse(_("Write the date as a day, a month and a year.")) from None
    if abs(first - now) > FURTHEST:
        raise WrongUse(_("That is many years from now. Check the year of the date."))
    return first


def take_out(work: Work, kit: Kit, staff: r.Staff, participant_id: str, placement_id: str) -> None:
    """The line stays in the profile; only what was agreed about it ends."""
    reading.own_participant(work, kit, staff, participant_id)
    found = work.find(r.PlanLine, id=placement_id, participant_id=participant_id, ended_at=None)
    if not found:
        raise NotFound("there is no such line in the plan")
    work.put(replace(found[0], ended_at=kit.clock()))


def write(work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str, agreed: Agreed) -> None:
    """A line of the specialist's for a plan, from a meeting. It stands there when the participant said yes to it."""
    section = next((GROWS_FROM[part] for part in GROWS_FROM if part == agreed.part), "")
    if not section:
        raise WrongUse(_("Choose where in the plan the line belongs."))
    new = specialist_lines.write(
        work, kit, staff, participant_id, section=section, words=words, source="meeting", told_by=""
    )
    work.flush()
    place(work, kit, staff, participant_id, new, agreed)


def waiting(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> list[tuple[r.Statement, PartName]]:
    """Lines of the specialist's own that stand in a plan once the participant says yes, each with its part."""
    own = specialist_lines.mine(work, kit, staff, participant_id)
    lines = {one.statement.id: one.statement for one in own if one.state == "waiting"}
    rows = work.find(r.PlanLine, participant_id=participant_id, ended_at=None)
    return [(lines[row.statement_id], row.part) for row in rows if row.statement_id in lines]


def history(
    work: Work, approved: list[Approved], participant_id: str
) -> list[tuple[datetime, r.PlanLine, Approved, bool]]:
    """What was agreed and what was ended, the newest first: (when, the placement, its line of today, ended)."""
    shared = {a.statement.id: a for a in standing(approved)}
    today = words_of_today(work, participant_id, set(shared))
    events: list[tuple[datetime, r.PlanLine, Approved, bool]] = []
    for row in work.find(r.PlanLine, participant_id=participant_id):
        line = shared.get(today.get(row.statement_id, ""))
        if line is not None:
            events.append((row.at, row, line, False))
            events += [(row.ended_at, row, line, True)] if row.ended_at else []
    return sorted(events, key=lambda event: (event[0], not event[3]), reverse=True)
