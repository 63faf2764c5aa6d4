"""The demo's past, made by running the conversations on a clock that is turned back."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.batch import Turns
from bot.application.browsing import accept
from bot.application.hearing import Kit
from bot.application.office import OfficeSettings
from bot.demo.people import PEOPLE, STAFF, Fictional, Told
from bot.language.catalogues import Language
from bot.language.dates import OSLO
from bot.storage.work import SqlDatabase

# More replies than any conversation takes; a demo that never ends is a fault.
MOST_REPLIES = 60

SKIP = {"nb": "Hopp over", "nn": "Hopp over", "en": "Skip"}


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
    clock.moment = today - timedelta(days=30)
    wiring.approve_shipped(database, kit)
    with database.work() as work:
        for role, name, email in STAFF:
            staffing.add_staff(work, kit, role=role, name=name, email=email)
        office = staffing.the_office(work, kit)
        checked = OfficeSettings(crisis_verified_on=today.date())
        work.put(r.Office(office.id, office.name, checked.model_dump(mode="json"), office.created_at))
    turns = wiring.turns(database, kit)
    for person in PEOPLE:
        _live(turns, clock, person, today)


def _live(turns: Turns, clock: TurnedClock, person: Fictional, today: datetime) -> None:
    database, kit = turns.database, turns.kit
    first = max((told.days_ago for told in person.told), default=2)
    clock.moment = today - timedelta(days=first, hours=1)
    with database.work() as work:
        made = staffing.invite(work, kit, specialist=person.specialist, language=person.language, label=person.name)
        if person.told:
            staffing.open_chat(work, kit, made.participant_id, "browser")
    for told in (*person.told, *([person.under_way] if person.under_way else [])):
        clock.moment = today - timedelta(days=told.days_ago)
        _tell(turns, made.participant_id, told, person.language, finish=told is not person.under_way)
    if person.asks_for_contact:
        clock.moment = today - timedelta(hours=20)
        say(turns, made.participant_id, "ta kontakt")
    if person.meeting:
        with database.work() as work:
            work.add(_meeting(kit, made.participant_id, person, today))


def _meeting(kit: Kit, participant_id: str, person: Fictional, today: datetime) -> r.Meeting:
    days, hour = person.meeting or (1, 10)
    at = (today + timedelta(days=days)).astimezone(OSLO).replace(hour=hour, minute=0, second=0, microsecond=0)
    return r.Meeting(kit.new_id(), participant_id, at, person.specialist, kit.clock())


def _tell(turns: Turns, who: str, told: Told, language: Language, *, finish: bool) -> None:
    """Answer each step with its words; what has none is skipped."""
    say(turns, who, "/start")
    if _adult_is_asked(turns, who):
        say(turns, who, "1")
    if told.script != "velkommen":
        say(turns, who, f"/samtale {told.script}")
    for _ in range(MOST_REPLIES):
        position = _position(turns, who, told.script)
        if position is None or (not finish and position not in told.words):
            return
        say(turns, who, told.words.get(position, SKIP[language]))
    raise RuntimeError(f"the demo's {told.script} never ends")


def say(turns: Turns, who: str, text: str) -> None:
    accept(turns.database, turns.kit, who, turns.kit.new_id(), {"text": text}, "browser")
    while turns.carry_out():
        pass


def _adult_is_asked(turns: Turns, who: str) -> bool:
    with turns.database.reading() as look:
        return look.people([who])[who].participant.adult_at is None


def _position(turns: Turns, who: str, script: str) -> str | None:
    with turns.database.reading() as look:
        runs = look.people([who])[who].runs
    return next((run.position for run in runs if run.script_id == script), None)
