"""What stands on a specialist's first page, and what never does."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.application import following, pausing, proposing, reading, reporting, today
from bot.application import records as r
from bot.language.dates import OSLO
from bot.safety.nudges import Rhythm
from tests.integration.application.test_reading import shares, takes_back, talker_with
from tests.support.counting import queries
from tests.support.desk import staff
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker


@pytest.fixture(autouse=True)
def tuesday(house: House) -> None:
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    colleagues(house)


def page(house: House, who: str = SPECIALIST) -> today.Today:
    me = staff(house, who)
    with house.database.reading() as look:
        return today.page(look, house.clock.moment, me)


def meets(house: House, talker: Talker, day: int, hour: int = 10) -> None:
    with house.database.work() as work:
        starts = datetime(2026, 11, day, hour, tzinfo=OSLO)
        following.set_meeting(work, house.kit, house.staff(), talker.id, starts)


def chooses(house: House, talker: Talker, rhythm: Rhythm, days_ago: int = 0) -> None:
    with house.database.work() as work:
        chosen = house.clock.moment - timedelta(days=days_ago)
        row = r.Nudging(talker.id, talker.id, rhythm, chosen)
        work.put(row) if work.get(r.Nudging, talker.id) else work.add(row)


def proposes(house: House, who: str, words: str, *, agreed: bool = True) -> None:
    with house.database.work() as work:
        proposing.propose(work, house.kit, house.staff(), who, words)
    if agreed:
        with house.database.work() as work:
            (task,) = work.find(r.Task, participant_id=who, status="proposed")
            work.change(r.Task, [task.id], status="open")


def test_nobody_yet(house: House) -> None:
    found = page(house)
    assert not found.follows
    assert not (found.wanted or found.news or found.agreed or found.quiet or found.reports or found.meetings_today)


@pytest.mark.parametrize(
    ("day", "where"),
    [(10, "today"), (11, "tomorrow"), (12, "later"), (15, "later"), (16, "")],
)
def test_meetings_of_this_week(house: House, day: int, where: str) -> None:
    meets(house, house.joined(), day)
    found = page(house)
    places = {"today": found.meetings_today, "tomorrow": found.meetings_tomorrow, "later": found.meetings_later}
    assert [name for name, meetings in places.items() if meetings] == ([where] if where else [])


@pytest.mark.parametrize(("day", "is_there"), [(16, True), (22, True), (23, False)])
def test_on_a_friday_the_week_that_comes_is_there_too(house: House, day: int, is_there: bool) -> None:
    meets(house, house.joined(), day)
    house.clock.moment = datetime(2026, 11, 13, 15, tzinfo=OSLO)
    assert bool(page(house).meetings_later) is is_there


def test_a_meeting_of_this_morning_stays_for_the_day(house: House) -> None:
    meets(house, house.joined(), 10)
    house.clock.moment = datetime(2026, 11, 10, 23, 59, tzinfo=OSLO)
    assert page(house).meetings_today
    house.clock.moment = datetime(2026, 11, 11, 0, 1, tzinfo=OSLO)
    assert not page(house).meetings_today


def test_meetings_come_by_the_clock_and_news_by_name(house: House) -> None:
    first, second = talker_with(house, "Regn"), talker_with(house, "Snø")
    with house.database.work() as work:
        for who, name in ((first.id, "Øyvind"), (second.id, "Anne")):
            (one,) = work.find(r.Participant, id=who)
            work.put(type(one)(**{f: getattr(one, f) for f in one.__dataclass_fields__} | {"label": name}))
    meets(house, first, 11, hour=8)
    meets(house, second, 11, hour=12)
    for talker in (first, second):
        shares(talker, 1)
    found = page(house)
    assert [one.name for one in found.meetings_tomorrow] == ["Øyvind", "Anne"]
    assert [one.name for one in found.news] == ["Anne", "Øyvind"]


def test_only_what_is_shared_is_news_until_the_note_is_read(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert not page(house).news
    shares(talker, 1)
    assert [one.name for one in page(house).news] == ["Amina"]
    with house.database.work() as work:
        reading.read_note(work, house.kit, house.staff(), talker.id, "update", "console")
    assert not page(house).news


def test_what_somebody_does_alone_changes_nothing_here(house: House) -> None:
    talker = talker_with(house, "Regn")
    before = page(house)
    for words in ("/samtale en-jeg-ser-opp-til", "Mormor", "/meny", "/profil"):
        talker.says(words)
    shares(talker, 1)
    takes_back(talker, 1)
    assert page(house) == before
    with house.database.reading() as look:
        (row,) = reading.portfolio(look, house.staff(), house.clock.moment)
    assert row.last_shared is None, "second thoughts before anyone looked are nobody's business"


def test_what_is_agreed_until_next_time(house: House) -> None:
    talker = house.joined()
    proposes(house, talker.id, "Se på en annonse")
    proposes(house, talker.id, "Ringe noen", agreed=False)
    (found,) = page(house).agreed
    assert (found.name, found.steps) == ("Amina", (today.Step("Se på en annonse", suggested=True),))


def test_an_own_step_is_there_exactly_while_it_is_shared(house: House) -> None:
    talker = talker_with(house, "Gå innom systua")
    with house.database.work() as work:
        (said,) = work.find(r.Statement, participant_id=talker.id)
        work.add(r.Task(house.kit.new_id(), talker.id, said.id, "open", house.clock.moment))
    assert not page(house).agreed
    shares(talker, 1)
    assert page(house).agreed[0].steps == (today.Step("Gå innom systua", suggested=False),)
    takes_back(talker, 1)
    assert not page(house).agreed


@pytest.mark.parametrize(
    ("rhythm", "days", "is_there"),
    [("weekly", 7, False), ("weekly", 8, True), ("fortnightly", 14, False), ("fortnightly", 15, True),
     ("monthly", 30, False), ("monthly", 31, True), ("none", 400, False)],
)  # fmt: skip
def test_longer_than_they_chose_themselves(house: House, rhythm: Rhythm, days: int, is_there: bool) -> None:
    talker = talker_with(house, "Regn")
    chooses(house, talker, rhythm)
    shares(talker, 1)
    house.clock.passes(days=days)
    found = page(house).quiet
    assert bool(found) is is_there
    if is_there:
        assert (found[0].name, found[0].rhythm, found[0].days) == ("Amina", rhythm, days)


def test_whoever_chose_anew_begins_anew(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    house.clock.passes(days=30)
    chooses(house, talker, "weekly", days_ago=1)
    assert not page(house).quiet


def test_whoever_has_shared_nothing_is_counted_from_the_choice(house: House) -> None:
    chooses(house, house.joined(), "weekly")
    house.clock.passes(days=8)
    (found,) = page(house).quiet
    assert found.last is None


def test_nobody_is_listed_in_a_pause_after_the_end_or_for_whoever_covers(house: House) -> None:
    talker = house.joined()
    chooses(house, talker, "weekly")
    hands_over(house, talker.id, kind="cover", days=30)
    house.clock.passes(days=20)
    assert page(house).quiet
    assert not page(house, MADS).quiet
    with house.database.work() as work:
        pausing.begin(work, house.kit, house.staff(), talker.id, day="", by="participant")
    assert not page(house).quiet
    with house.database.work() as work:
        pausing.end(work, house.kit, house.staff(), talker.id)
        reporting.end(work, house.kit, house.staff(), talker.id)
    assert not page(house).quiet


def test_whoever_took_over_is_told_nothing_of_before(house: House) -> None:
    talker = talker_with(house, "Regn")
    chooses(house, talker, "weekly")
    shares(talker, 1)
    house.clock.passes(days=30)
    hands_over(house, talker.id)
    found = page(house, MADS)
    assert not found.quiet
    assert not found.news
    house.clock.passes(days=8)
    (quiet,) = page(house, MADS).quiet
    assert quiet.last is None
    assert page(house) == page(house).__class__(*([()] * 9), page(house).absence, follows=False)


def test_a_report_that_is_due(house: House) -> None:
    talker = house.joined()
    with house.database.work() as work:
        reporting.begin(work, house.kit, house.staff(), talker.id)
    assert [one.name for one in page(house).reports] == ["Amina"]


def test_it_asks_as_many_questions_for_many_as_for_few(house: House) -> None:
    def looks(look: object, me: r.Staff) -> object:
        return today.page(look, house.clock.moment, me)  # type: ignore[arg-type]

    def somebody(label: str) -> None:
        talker = house.joined(label=label)
        talker.says("stopp")
        talker.says("Regn")
        talker.says("ja")
        shares(talker, 1)
        chooses(house, talker, "weekly")
        meets(house, talker, 11)
        proposes(house, talker.id, "Noe lite")
        talker.says("ta kontakt")
        with house.database.work() as work:
            reporting.begin(work, house.kit, house.staff(), talker.id)

    somebody("Amina")
    few = queries(house, looks)
    listed = queries(house, lambda look, me: reading.portfolio(look, me, house.clock.moment))
    for number in range(5):
        somebody(f"Nr {number}")
    assert queries(house, looks) == few
    assert queries(house, lambda look, me: reading.portfolio(look, me, house.clock.moment)) == listed
    assert len(page(house).agreed) == 6
