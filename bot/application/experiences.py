"""What a specialist logs as having happened: a visit, a taster, a job that began. For the rhythm of the service.

The words about it are a line of the specialist's own, which waits for the participant's yes like every other one. After
a try, the conversation about it is suggested: what counts is what the participant learned of it, in their own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.application import proposing, sight, specialist_lines
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.reading import own_participant
from bot.application.sight import Sight
from bot.language.dates import OSLO, day_of

Kind = Literal[
    "contact", "employer-contact", "visit", "taster", "work-training", "interview", "work-started", "work-ended"
]

# A day further back is more likely a slip of the hand, and old information anyway.
FURTHEST_BACK = timedelta(days=2 * 365)

# That a meeting was not is said while both remember it.
NOT_MET = timedelta(days=31)

# The conversation that fits what happened.
TRIED, ENDED = "hva-skjedde", "nar-jobben-tok-slutt"
CONVERSATIONS: Mapping[str, str] = {
    "visit": TRIED, "taster": TRIED, "work-training": TRIED, "interview": TRIED, "work-started": TRIED,
    "work-ended": ENDED,
}  # fmt: skip

# Where the words about it stand in the profile: what was done, or what it was to work there.
_SECTIONS: Mapping[str, str] = {"work-training": "experience", "work-started": "experience", "work-ended": "experience"}


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


KINDS: Mapping[str, str] = {
    "contact": _("Contact between you two"),
    "employer-contact": _("Contact with an employer"),
    "visit": _("A visit to a workplace"),
    "taster": _("A job taster"),
    "work-training": _("Work training"),
    "interview": _("An interview"),
    "work-started": _("A job began"),
    "work-ended": _("A job ended"),
}


@dataclass(frozen=True, slots=True)
class Happened:
    """`kind`: of a milestone, or `meeting`. `line`: what was written about it, with what the participant said of it.

    `may_go`: it can be taken out of the list.
    """

    id: str
    kind: str
    at: datetime
    by: str
    line: r.Statement | None = None
    state: specialist_lines.State | None = None
    may_go: bool = True


def log(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, *, kind: str, day: str, words: str, suggests: bool
) -> None:
    """`day`: as a form gives it. Raises NotFound, or WrongUse with a catalogue text."""
    own_participant(work, kit, staff, participant_id)
    if kind not in KINDS:
        raise WrongUse(_("Choose what happened."))
    now = kit.clock()
    at = _moment(day.strip(), now)
    line = _written(work, kit, staff, participant_id, kind, words) if words.strip() else None
    work.add(r.Milestone(kit.new_id(), participant_id, staff.id, kind, at, now, line))  # type: ignore[arg-type]
    if suggests and kind in CONVERSATIONS:
        _suggest(work, kit, staff, participant_id, CONVERSATIONS[kind])


def _moment(day: str, now: datetime) -> datetime:
    """The noon of that day, so that it is the same day everywhere that counts; today, no later than now."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        raise WrongUse(_("Write the day on which it happened.")) from None
    if found > day_of(now):
        raise WrongUse(_("That day is still to come. Log it when it has happened."))
    if found < day_of(now - FURTHEST_BACK):
        raise WrongUse(_("That is more than two years ago. Check the date."))
    return min(datetime.combine(found, time(12), OSLO).astimezone(UTC), now)


def _written(work: Work, kit: Kit, staff: r.Staff, participant_id: str, kind: str, words: str) -> str:
    return specialist_lines.write(
        work, kit, staff, participant_id, section=_SECTIONS.get(kind, "steps"), words=words,
        source="meeting" if kind == "contact" else "observation", told_by="",
    )  # fmt: skip


def _suggest(work: Work, kit: Kit, staff: r.Staff, participant_id: str, script: str) -> None:
    """Not where the office lacks it, and not over a suggestion that waits already, perhaps with a line of its own."""
    waiting = proposing.still_suggested(work, participant_id, work.last_finished(participant_id))
    if script in work.live_ids() and all(one.script_id != script for one in waiting):
        proposing.suggest(work, kit, staff, participant_id, script)


def listed(work: Work, seen: Sight, now: datetime) -> list[Happened]:
    """What was logged, and the meetings that were, the newest first, as far as this reader may see it."""
    names = {one.id: one.name for one in work.find(r.Staff, office_id=seen.participant.office_id)}
    agreed = sight.standing(work, seen)
    found = [_logged(work, one, names, agreed, seen) for one in milestones(work, seen)]
    found += [_met(one, names, now) for one in held(work, seen, now)]
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)


def _met(one: r.Meeting, names: Mapping[str, str], now: datetime) -> Happened:
    return Happened(one.id, "meeting", one.starts_at, names.get(one.set_by, ""), may_go=one.starts_at > now - NOT_MET)


def _logged(work: Work, one: r.Milestone, names: Mapping[str, str], agreed: set[str], seen: Sight) -> Happened:
    """A line that has no yes yet stands for its author alone."""
    line = work.get(r.Statement, one.statement_id) if one.statement_id else None
    if line is None or (line.staff_id != seen.staff_id and line.id not in agreed):
        return Happened(one.id, one.kind, one.at, names.get(one.staff_id, ""))
    state = specialist_lines.state_of(line, agreed)
    return Happened(one.id, one.kind, one.at, names.get(one.staff_id, ""), line, state)


def milestones(work: Work, seen: Sight) -> list[r.Milestone]:
    found = work.find(r.Milestone, participant_id=seen.participant.id, removed_at=None)
    return [one for one in found if seen.of_work(one.staff_id, one.created_at)]


def held(work: Work, seen: Sight, now: datetime) -> list[r.Meeting]:
    found = work.find(r.Meeting, participant_id=seen.participant.id)
    return [one for one in found if one.starts_at <= now and seen.of_work(one.set_by, one.created_at)]


def remove(work: Work, kit: Kit, seen: Sight, staff: r.Staff, milestone_id: str) -> None:
    """Logged by mistake. A line of one's own about it that nobody has answered goes along; one with a yes stands."""
    found = next((one for one in milestones(work, seen) if one.id == milestone_id), None)
    if found is None:
        raise NotFound("there is no such experience")
    work.put(replace(found, removed_at=kit.clock()))
    mine = {one.statement.id: one.state for one in specialist_lines.mine(work, kit, staff, found.participant_id)}
    if found.statement_id and mine.get(found.statement_id) == "waiting":
        specialist_lines.take_back(work, kit, staff, found.participant_id, found.statement_id)


def did_not_meet(work: Work, kit: Kit, seen: Sight, meeting_id: str) -> None:
    """The meeting is gone altogether: nobody writes down why, and nobody is said to have stayed away (METHOD §3.4)."""
    now = kit.clock()
    found = next((one for one in held(work, seen, now) if one.id == meeting_id), None)
    if found is None or found.starts_at <= now - NOT_MET:
        raise NotFound("there is no such meeting")
    work.remove(found)
