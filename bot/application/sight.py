"""What one specialist may read of one participant, now. Every look of a specialist goes through here.

What is shared after they began to follow somebody is theirs at once. What was shared with the one before them is
after the participant's yes to that handover. Whoever covers sees none of it before a yes. Of a protected participant,
nobody but named staff learns even that they are here. While everything about somebody rests, nobody reads any of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.application import at_rest
from bot.application import records as r
from bot.application.errors import AtRest, NotFound
from bot.application.ports import Person, Work

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sight:
    """`began`: when they began to follow, by the handover that was `given`; whoever was first has none."""

    participant: r.Participant
    staff_id: str
    began: datetime
    # Until when a colleague covers; the own specialist follows without an end.
    until: datetime | None = None
    given: r.Handover | None = None

    @property
    def said_yes(self) -> datetime | None:
        """When the participant let them see what was shared before."""
        return self.given.answered_at if self.given and self.given.answer == "yes" else None

    @property
    def covers(self) -> bool:
        return self.until is not None

    @property
    def waits(self) -> bool:
        """Something that was shared before may be there, and is not theirs to read."""
        return self.said_yes is None

    def of(self, line: r.SharedLine) -> r.SharedLine | None:
        """The line as it was shared with this reader: from the yes on, when it is older. None: it never was."""
        if not self.covers and line.at >= self.began:
            return line
        if self.said_yes is None:
            return None
        at = max(line.at, self.said_yes)
        gone = line.withdrawn_at is not None and line.withdrawn_at <= at and at != line.at
        return None if gone else replace(line, at=at)

    def of_work(self, by: str | None, at: datetime) -> bool:
        """Whether they see what a specialist wrote, proposed or suggested then: it may tell of what was shared."""
        if self.said_yes is not None:
            return True
        return at >= self.began and (by == self.staff_id or not self.covers)


Named = Mapping[str, Collection[str]]


def named(work: Work, ids: Collection[str]) -> Named:
    """Who may know of each participant who is protected, by participant; the others are not in it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in work.find(r.Protection, participant_id=list(ids), ended_at=None) if ids else []:
        found[one.participant_id].add(one.staff_id)
    return dict(found)


def may_know(of_whom: Named, staff_id: str, participant_id: str) -> bool:
    """Whether this one may learn that the participant is here."""
    return participant_id not in of_whom or staff_id in of_whom[participant_id]


def theirs(work: Work, staff: r.Staff, now: datetime) -> list[str]:
    """Ids of the participants whom this specialist follows or covers for now, and of whom they may read."""
    known = known_to(work, staff, now)
    resting = at_rest.those(work, known)
    return [key for key in known if key not in resting]


def known_to(work: Work, staff: r.Staff, now: datetime) -> list[str]:
    """The same, and those whose rows rest: of them, this one sees that it is so, and reads nothing."""
    if staff.role != "specialist" or staff.disabled_at is not None:
        return []
    ids = work.participants_of(staff.id, now)
    of_whom = named(work, ids)
    return [key for key in ids if may_know(of_whom, staff.id, key)]


def of(work: Work, clock: Callable[[], datetime], staff: r.Staff, participant_id: str) -> Sight:
    """Raises NotFound for anyone whom this specialist neither follows nor covers for, now; AtRest while it rests."""
    seen = followed(work, clock, staff, participant_id)
    if at_rest.current(work, participant_id) is not None:
        raise AtRest("everything about this participant rests, as they wish; nobody reads it or writes to them here")
    return seen


def followed(work: Work, clock: Callable[[], datetime], staff: r.Staff, participant_id: str) -> Sight:
    """Also while it rests: for what is no reading, and shields the participant. Raises NotFound as `of` does."""
    allowed = staff.role == "specialist" and staff.disabled_at is None
    # The person is ours before it is asked whose they are: a handover may be under way.
    person = work.people([participant_id]).get(participant_id) if allowed else None
    now = clock()
    if person is None or participant_id not in known_to(work, staff, now):
        raise NotFound("there is no such participant among yours")
    return of_person(work, now, staff.id, person.participant)


def of_person(work: Work, now: datetime, staff_id: str, participant: r.Participant) -> Sight:
    """Of somebody who is known to be theirs; of anybody else, nothing at all."""
    return of_many(work, now, staff_id, [participant])[participant.id]


def of_many(work: Work, now: datetime, staff_id: str, participants: Collection[r.Participant]) -> Mapping[str, Sight]:
    """The same by participant, in three queries however many there are."""
    ids = [one.id for one in participants]
    of_whom = named(work, ids)
    current: defaultdict[str, list[r.Assignment]] = defaultdict(list)
    for one in work.find(r.Assignment, participant_id=ids, staff_id=staff_id):
        if is_current(one, now) and may_know(of_whom, staff_id, one.participant_id):
            current[one.participant_id].append(one)
    newest = {key: max(found, key=lambda one: (one.kind == "own", one.since, one.id)) for key, found in current.items()}
    given = {one.id: one for one in work.find(r.Handover, id=[one.id for one in newest.values()])}
    return {one.id: _sight(one, staff_id, newest.get(one.id), given) for one in participants}


def _sight(
    participant: r.Participant, staff_id: str, one: r.Assignment | None, given: Mapping[str, r.Handover]
) -> Sight:
    if one is None:
        return Sight(participant, staff_id, NEVER)
    return Sight(participant, staff_id, one.since, one.until, given.get(one.id))


def is_current(one: r.Assignment, now: datetime) -> bool:
    if one.kind == "own":
        return one.until is None
    return one.since <= now and one.until is not None and now < one.until


def covering(work: Work, now: datetime, participant: r.Participant) -> list[tuple[r.Staff, Sight]]:
    """Whoever covers now and may know of them, and what they may read."""
    of_whom = named(work, [participant.id])
    found = work.find(r.Assignment, participant_id=participant.id, kind="cover")
    those = {one.staff_id for one in found if is_current(one, now) and may_know(of_whom, one.staff_id, participant.id)}
    staff = work.find(r.Staff, id=list(those)) if those else []
    return [(one, of_person(work, now, one.id, participant)) for one in staff]


def of_own(work: Work, now: datetime, person: Person) -> Sight:
    """Of the participant's own specialist, as the participant is told of it."""
    return of_person(work, now, person.specialist.id, person.participant)


def lines(work: Work, sight: Sight) -> list[r.SharedLine]:
    """Every line that was ever shared with this reader, withdrawn or not."""
    found = work.find(r.SharedLine, participant_id=sight.participant.id)
    return [line for one in found if (line := sight.of(one)) is not None]


def standing(work: Work, sight: Sight) -> set[str]:
    """Ids of the statements that this reader sees now."""
    return {line.statement_id for line in lines(work, sight) if line.withdrawn_at is None}


def statements(work: Work, sight: Sight) -> list[tuple[r.Statement, r.SharedLine, r.Share]]:
    """The same with their words, in the order in which they were shared."""
    found = work.shared_statements(sight.participant.id)
    return [(said, line, share) for said, one, share in found if (line := sight.of(one)) is not None]
