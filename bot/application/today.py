"""The first page of a specialist: who wants contact, whom do I meet, who has something new, what did we agree.

Shares only. What somebody does on their own is not here, and nobody is counted, coloured or ranked (METHOD §6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from bot.application import absence, admitting, at_rest, caseload, contact, deputies, sight
from bot.application import records as r
from bot.application.caseload import Case
from bot.application.ports import Work
from bot.language.dates import day_of, end_of
from bot.safety.nudges import Rhythm, months_later

# From Friday on, the week that comes is looked at as well.
_FRIDAY = 5
_DAYS: Mapping[Rhythm, int] = {"weekly": 7, "fortnightly": 14}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wish for contact. `deputy_for`: the reader has it as deputy, and may open nothing of the participant.

    `deputy`: who has it besides the reader.
    """

    participant_id: str
    name: str
    about: str
    asked_at: datetime
    deputy_for: r.Staff | None = None
    deputy: r.Staff | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    participant_id: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody with a moment: of the newest share, or when a report is wanted."""

    participant_id: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """Agreed until next time. `words` are empty for a voice message that nobody has written down."""

    words: str
    suggested: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    participant_id: str
    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Quiet:
    """Longer since the last share than the participant chose themselves. `last`: none when nothing is shared yet."""

    participant_id: str
    name: str
    rhythm: Rhythm
    chosen_at: datetime
    last: datetime | None
    days: int


@dataclass(frozen=True, slots=True)
class Today:
    wanted: tuple[Wanted, ...]
    doors: tuple[admitting.Door, ...]
    meetings_today: tuple[Meeting, ...]
    meetings_tomorrow: tuple[Meeting, ...]
    meetings_later: tuple[Meeting, ...]
    news: tuple[Named, ...]
    agreed: tuple[Agreed, ...]
    quiet: tuple[Quiet, ...]
    reports: tuple[Named, ...]
    absence: absence.Page
    # Whether anybody is followed at all.
    follows: bool


def page(work: Work, now: datetime, staff: r.Staff) -> Today:
    cases = sorted(caseload.of(work, staff, now), key=lambda case: (case.name.casefold(), case.participant.id))
    meetings = sorted(_meetings(cases, now), key=lambda one: (one.at, one.name.casefold()))
    today, tomorrow = day_of(now), day_of(now) + timedelta(days=1)
    return Today(
        tuple(sorted(_wanted(work, now, staff, cases), key=lambda one: (one.asked_at, one.participant_id))),
        tuple(admitting.waiting(work, now, staff)),
        tuple(one for one in meetings if day_of(one.at) == today),
        tuple(one for one in meetings if day_of(one.at) == tomorrow),
        tuple(one for one in meetings if day_of(one.at) > tomorrow),
        tuple(
            Named(case.participant.id, case.name, case.last_shared)
            for case in cases
            if case.has_news and case.last_shared
        ),
        tuple(_agreed(work, cases)),
        tuple(found for case in cases if (found := quiet(case, now)) is not None),
        tuple(sorted(
            (Named(case.participant.id, case.name, case.report.due_at) for case in cases if case.report),
            key=lambda one: (one.at, one.name.casefold()),
        )),
        absence.page(work, now, staff),
        bool(cases),
    )  # fmt: skip


def _wanted(work: Work, now: datetime, staff: r.Staff, cases: Sequence[Case]) -> Iterator[Wanted]:
    yield from (
        Wanted(wish.request.participant_id, wish.name, wish.request.about, wish.request.asked_at, wish.specialist)
        for wish, _ in contact.as_deputy(work, now, staff)
    )
    own = contact.wishes(
        work, now, [*(one for case in cases for one in case.wishes), *_while_at_rest(work, now, staff)]
    )
    if not own:
        return
    office = deputies.roster(work, now, [one.request.participant_id for one in own])
    for wish in own:
        other = contact.deputy(office, wish)
        one = wish.request
        yield Wanted(one.participant_id, wish.name, one.about, one.asked_at, deputy=other if other != staff else None)


def _while_at_rest(work: Work, now: datetime, staff: r.Staff) -> list[r.ContactRequest]:
    """Nothing of them is read, and still they asked for a human."""
    resting = at_rest.those(work, sight.known_to(work, staff, now))
    return work.find(r.ContactRequest, participant_id=list(resting), seen_at=None) if resting else []


def _meetings(cases: Sequence[Case], now: datetime) -> Iterator[Meeting]:
    """From the beginning of today to the end of the week; from Friday on, of the next one."""
    local = day_of(now)
    left = 7 - local.isoweekday() + (7 if local.isoweekday() >= _FRIDAY else 0)
    begins, ends = end_of(local - timedelta(days=1)), end_of(local + timedelta(days=left))
    for case in cases:
        yield from (
            Meeting(case.participant.id, case.name, one.starts_at)
            for one in case.meetings
            if begins <= one.starts_at < ends
        )


def _agreed(work: Work, cases: Sequence[Case]) -> Iterator[Agreed]:
    """What is open: suggested by the specialist with the participant's yes, or a step that is shared now."""
    by_key = {case.participant.id: case for case in cases}
    found = work.find(r.Task, participant_id=list(by_key), status="open") if by_key else []
    tasks = [task for task in found if _is_seen(by_key[task.participant_id], task)]
    words = _words(work, tasks)
    tasks.sort(key=lambda task: list(by_key).index(task.participant_id))
    for key, theirs in groupby(tasks, key=lambda task: task.participant_id):
        steps = tuple(Step(words[task.id], bool(task.proposed_by)) for task in theirs)
        yield Agreed(key, by_key[key].name, steps)


def _is_seen(case: Case, task: r.Task) -> bool:
    if task.proposed_by:
        return case.seen.of_work(task.proposed_by, task.created_at)
    return case.stands(task.statement_id)


def _words(work: Work, tasks: Sequence[r.Task]) -> Mapping[str, str]:
    wanted = [task.statement_id for task in tasks if task.statement_id]
    said = {one.id: one for one in work.find(r.Statement, id=wanted)} if wanted else {}
    spoken = [one.recording_id for one in said.values() if one.recording_id]
    written = {one.id: one.written for one in work.find(r.Recording, id=spoken)} if spoken else {}
    found = {}
    for task in tasks:
        statement = said.get(task.statement_id or "")
        heard = written.get(statement.recording_id or "", "") if statement else ""
        found[task.id] = heard or (statement.text if statement else task.words)
    return found


def quiet(case: Case, now: datetime) -> Quiet | None:
    """Counted from the last share, or from the choice when that came later: a new wish is a new beginning.

    Where a colleague followed before, nothing of before is counted: the reader may not know of it.
    """
    nudging = case.person.nudging
    rests = case.pause or case.ended or case.seen.covers or case.participant.status != "active"
    if nudging is None or nudging.rhythm == "none" or rests:
        return None
    last = case.last_shared
    since = max([nudging.chosen_at, *([last] if last else []), *([case.seen.began] if case.seen.given else [])])
    if now < _ends(since, nudging.rhythm):
        return None
    days = (day_of(now) - day_of(last or nudging.chosen_at)).days
    return Quiet(case.participant.id, case.name, nudging.rhythm, nudging.chosen_at, last, days)


def _ends(since: datetime, rhythm: Rhythm) -> datetime:
    """The end of the last day of the rhythm that began then: whoever shares that evening is in time."""
    day = day_of(since)
    last = months_later(day, 1) if rhythm == "monthly" else day + timedelta(days=_DAYS[rhythm])
    return end_of(last)
