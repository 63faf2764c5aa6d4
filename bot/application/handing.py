"""A follow-up goes on with a colleague, or a colleague covers for a while. The story stays with the participant:
what was shared before is read by the next one only after the participant's yes (see sight.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.application import handover_notice, reading, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language.dates import day_of, end_of
from bot.language.typed import tidy
from bot.safety.redaction import Kind, hints

# A holiday or an illness; what lasts longer is a handover.
USUAL_COVER, LONGEST_COVER = timedelta(weeks=2), timedelta(weeks=8)
# A few words; the story itself is in the profile.
MOST_CHARACTERS = 600


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Wish:
    """What the form says. `day`: the last day of a cover, as 2026-12-03."""

    to: str
    kind: str
    day: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """Somebody covers, now."""

    by: r.Staff
    until: datetime
    handover: r.Handover


def colleagues(work: Work, staff: r.Staff) -> list[r.Staff]:
    """Who can follow somebody instead of this specialist, by name."""
    found = work.find(r.Staff, office_id=staff.office_id, role="specialist", disabled_at=None)
    return sorted((one for one in found if one.id != staff.id), key=lambda one: (one.name.casefold(), one.id))


def targets(work: Work, staff: r.Staff, participant_id: str) -> list[r.Staff]:
    """Colleagues who can follow or cover for this participant: those who may know of them."""
    of_whom = sight.named(work, [participant_id])
    return [one for one in colleagues(work, staff) if sight.may_know(of_whom, one.id, participant_id)]


def cover(work: Work, now: datetime, participant_id: str) -> Cover | None:
    covering = [
        one
        for one in work.find(r.Assignment, participant_id=participant_id, kind="cover")
        if one.until is not None and one.since <= now < one.until
    ]
    if not covering:
        return None
    one = covering[-1]
    by, handover = work.get(r.Staff, one.staff_id), work.get(r.Handover, one.id)
    return Cover(by, one.until, handover) if by and handover and one.until else None


def hand_over(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, wish: Wish, through: reading.Through = "console"
) -> r.Handover:
    """At once, in one transaction. Raises NotFound for all but the own specialist, WrongUse with a catalogue text."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    if seen.covers:
        raise NotFound("only the own specialist hands over")
    return _carry_out(work, kit, staff, staff, participant_id, wish, through)


def hand_over_of_gone(
    work: Work, kit: Kit, administrator: r.Staff, participant_id: str, wish: Wish, through: reading.Through = "command"
) -> r.Handover:
    """For a participant whose specialist has left: an administrator, who reads nothing, finds them the next one."""
    person = work.people([participant_id]).get(participant_id)
    gone = person is not None and person.specialist.disabled_at is not None
    if administrator.role != "administrator" or administrator.disabled_at or person is None or not gone:
        raise NotFound("there is no such participant without a specialist")
    return _carry_out(work, kit, administrator, person.specialist, participant_id, wish, through)


def _carry_out(
    work: Work, kit: Kit, by: r.Staff, old: r.Staff, participant_id: str, wish: Wish, through: reading.Through
) -> r.Handover:
    now = kit.clock()
    to, words = _colleague(work, old, wish.to, participant_id), _checked(wish.words)
    if wish.kind == "cover":
        until = _cover_until(wish.day, now)
        if cover(work, now, participant_id):
            raise WrongUse(_("A colleague covers already. End that cover first."))
    elif wish.kind == "handover":
        until = None
        _end_what_was(work, now, participant_id)
    else:
        raise WrongUse(_("Choose whether it is a handover or a cover."))
    given = r.Handover(
        kit.new_id(), participant_id, wish.kind, old.id, to.id, now, until, words=words  # type: ignore[arg-type]
    )  # fmt: skip
    kind = "own" if wish.kind == "handover" else "cover"
    work.add(given, r.Assignment(given.id, participant_id, to.id, now, until, kind))  # type: ignore[arg-type]
    reading.audit(work, kit, by, participant_id, "handed over" if kind == "own" else "got cover", through)
    if kind == "own":
        handover_notice.send(work, kit, given)
    return given


def _colleague(work: Work, staff: r.Staff, key: str, participant_id: str) -> r.Staff:
    to = work.get(r.Staff, key)
    if to is None or to.office_id != staff.office_id or to.role != "specialist" or to.id == staff.id:
        raise WrongUse(_("Choose a colleague from the list."))
    if to.disabled_at is not None:
        raise WrongUse(_("That colleague does not work here any more. Choose another one."))
    if not sight.may_know(sight.named(work, [participant_id]), to.id, participant_id):
        raise WrongUse(_("Only named staff may know of this participant. Name your colleague first."))
    return to


def _checked(words: str) -> str:
    said = tidy(words)
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(said)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))
    return said


def _cover_until(day: str, now: datetime) -> datetime:
    try:
        last = date.fromisoformat(day.strip())
    except ValueError:
        raise WrongUse(_("Write the last day of the cover.")) from None
    today = day_of(now)
    if last < today:
        raise WrongUse(_("That day has passed. Choose a day that is still to come."))
    if last > today + LONGEST_COVER:
        raise WrongUse(_("A cover lasts at most eight weeks. Choose an earlier day, or hand over."))
    return end_of(last)


def _end_what_was(work: Work, now: datetime, participant_id: str) -> None:
    """The one before, whoever covers, and questions that nobody needs to answer any more."""
    for one in work.find(r.Assignment, participant_id=participant_id):
        if one.until is None or (one.kind == "cover" and now < one.until):
            work.put(replace(one, until=now))
    for asked in work.find(r.Handover, participant_id=participant_id, ended_at=None):
        if asked.answered_at is None or asked.kind == "cover":
            work.put(replace(asked, ended_at=now))


def end_cover(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> bool:
    """By either of the two; ended twice, it is ended once. Returns whether they follow the participant still."""
    seen, now = sight.of(work, kit.clock, staff, participant_id), kit.clock()
    covering = cover(work, now, participant_id)
    if covering is not None:
        end_the_cover(work, now, covering)
    return not seen.covers


def end_the_cover(work: Work, now: datetime, covering: Cover) -> None:
    one = work.get(r.Assignment, covering.handover.id)
    work.put(replace(covering.handover, ended_at=now), *([replace(one, until=now)] if one else []))


def handed_over_lately(work: Work, now: datetime, staff: r.Staff, participant_id: str) -> bool:
    """This specialist did it themselves just now, perhaps in another window."""
    done = work.find(r.Handover, participant_id=participant_id, from_staff=staff.id, kind="handover")
    return any(now - one.asked_at < timedelta(hours=1) for one in done)
