"""The demo's past, made by running the conversations on a clock that is turned back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot import wiring
from bot.application import (
    absence,
    experiences,
    following,
    planning,
    proposing,
    reading,
    reporting,
    sight,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.batch import Turns
from bot.application.office import OfficeSettings
from bot.application.ports import Work
from bot.demo import lives, team
from bot.demo.lives import ByStaff, Event, Fictional
from bot.demo.people import COLLEAGUE, PEOPLE, SPECIALIST, STAFF
from bot.demo.talking import Talker, line_that_begins
from bot.language.dates import OSLO
from bot.profile.approved import standing
from bot.profile.reports import PARTS, candidates
from bot.safety.working_hours import is_working_day
from bot.storage.work import SqlDatabase

# So long before anybody's first conversation the office and its scripts are there.
BEFORE = timedelta(days=7)


class TurnedClock:
    """A clock that stands where it is set and moves a little with every look."""

    def __init__(self) -> None:
        self.moment = wiring.now()

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=7)
        return self.moment


def make(database: SqlDatabase) -> None:
    """Staff, approved scripts and participants with a history. Only for an empty database."""
    clock = TurnedClock()
    kit, today = wiring.kit(clock), wiring.now()
    longest = max(event.days_ago for person in PEOPLE for event in person.events)
    clock.moment = today - timedelta(days=longest) - BEFORE
    wiring.approve_shipped(database, kit)
    with database.work() as work:
        for role, name, email in STAFF:
            staffing.add_staff(work, kit, role=role, name=name, email=email)
        team.everybody_in_it(work, kit)
        kari, mads = (staffing.staff_by_email(work, email) for email in (SPECIALIST, COLLEAGUE))
        absence.set_deputy(work, kari, mads.id)
        office = staffing.the_office(work, kit)
        checked = OfficeSettings(crisis_verified_on=today.date())
        work.put(r.Office(office.id, office.name, checked.model_dump(mode="json"), office.created_at))
    turns = wiring.turns(database, kit)
    for person in PEOPLE:
        _Life(turns, clock, person, today).lived()
    with database.work() as work:
        team.brings(work, kit, *(staffing.staff_by_email(work, email) for email in (SPECIALIST, COLLEAGUE)))


def _hour(today: datetime, days: int, hour: int) -> datetime:
    """An hour of the day so many days from today, in Oslo."""
    day = today.astimezone(OSLO) + timedelta(days=days)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def meets(event: lives.Meeting, today: datetime) -> datetime:
    """When the two meet: one that is still to come is on a working day, whenever the demo is started."""
    at = _hour(today, event.in_days - event.days_ago, event.at)
    while at > today and not is_working_day(at):
        at += timedelta(days=1)
    return at


class _Life:
    """One person's history, event by event."""

    def __init__(self, turns: Turns, clock: TurnedClock, person: Fictional, today: datetime) -> None:
        self._turns, self._clock, self._person, self._today = turns, clock, person, today
        self._kit = turns.kit
        self._id = self._invited()
        self._talker = Talker(turns, self._id, person.language)

    def _invited(self) -> str:
        events, person = self._person.in_order, self._person
        first = self._moment(events[0]) if events else self._today - timedelta(days=1)
        self._clock.moment = first - timedelta(hours=1)
        with self._turns.database.work() as work:
            made = staffing.invite(
                work, self._kit, specialist=person.specialist, language=person.language, label=person.name
            )
            if events:
                staffing.open_chat(work, self._kit, made.participant_id, "browser")
        return made.participant_id

    def lived(self) -> None:
        for event in self._person.in_order:
            self._clock.moment = self._moment(event)
            self._happens(event)

    def _moment(self, event: Event) -> datetime:
        return self._at(-event.days_ago, event.hour)

    def _at(self, days: int, hour: int) -> datetime:
        return _hour(self._today, days, hour)

    def _happens(self, event: Event) -> None:
        talker = self._talker
        match event:
            case lives.Told():
                talker.tells(event)
            case lives.Pressed():
                talker.presses(event)
            case lives.Ticked():
                talker.ticks()
            case lives.Wrote():
                talker.writes(event.words)
            case ByStaff():
                with self._turns.database.work() as work:
                    self._does(work, staffing.staff_by_email(work, self._person.specialist), event)

    def _does(self, work: Work, staff: r.Staff, event: ByStaff) -> None:
        kit, who = self._kit, self._id
        match event:
            case lives.Meeting():
                following.set_meeting(work, kit, staff, who, meets(event, self._today))
            case lives.ReadNote():
                reading.read_note(work, kit, staff, who, "update", "console", "nb")
            case lives.OwnLine():
                self._writes(work, staff, event)
            case lives.Placed():
                line = line_that_begins(self._turns, who, event.line)
                planning.place(work, kit, staff, who, line.id, event.plan)
            case lives.Reported():
                self._reports(work, staff, event)
            case lives.Proposed():
                proposing.propose(work, kit, staff, who, event.words)
            case lives.Suggested():
                proposing.suggest(work, kit, staff, who, event.script, event.line)
            case lives.Logged():
                day = self._at(-event.days_ago, event.hour).date().isoformat()
                experiences.log(work, kit, staff, who, kind=event.kind, day=day, words="", suggests=False)

    def _writes(self, work: Work, staff: r.Staff, event: lives.OwnLine) -> None:
        if event.plan is None:
            specialist_lines.write(
                work, self._kit, staff, self._id, section=event.section, words=event.words, source=event.source,
                told_by=event.told_by,
            )  # fmt: skip
            return
        day = self._at(event.from_in_days - event.days_ago, 12).date().isoformat() if event.from_in_days else ""
        planning.write(work, self._kit, staff, self._id, event.words, replace(event.plan, from_day=day))

    def _reports(self, work: Work, staff: r.Staff, event: lives.Reported) -> None:
        kit, who = self._kit, self._id
        report = reporting.begin(work, kit, staff, who)
        work.flush()
        lines = standing(reading.noticed(work, sight.of(work, kit.clock, staff, who), "nb"))
        chosen = {
            part.key: [a.statement.id for a in candidates(part, lines) if a.statement.text.startswith(event.quoted)]
            for part in PARTS[report.kind]
        }
        reporting.edit(
            work, kit, staff, who, report.id, words=event.words, chosen=chosen, finish=event.finish, language="nb"
        )  # fmt: skip
