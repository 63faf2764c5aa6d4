"""Three years of the job with random lives, and what must hold on every day of them (METHOD §7).

`python -m tests.retention --people 200 --seed 1` is the long form: a round every night and every noon.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select

from bot.application import records as r
from bot.application import staffing
from bot.application.office import OfficeSettings
from bot.application.retention.job import Erase, keep_periods
from bot.safety.quiet import is_quiet
from bot.storage import tables
from tests.retention.judging import (
    AHEAD_DAYS,
    OSLO,
    SETTING,
    TOLD_DAYS,
    Row,
    Somebody,
    first_midnight,
    local,
    month_after,
)  # fmt: skip
from tests.retention.people import Actor, Event, in_the_day
from tests.support.house import House

FIRST, LAST = date(2026, 12, 1), date(2029, 12, 1)
# Nobody was there for so long: nothing comes in, and no round is made.
OUTAGE = (date(2028, 2, 10), date(2028, 3, 21))
# The office changes its mind: on a day, a number.
CHANGES = (
    (date(2027, 8, 20), "keep_ended_days", 90),
    (date(2027, 10, 3), "keep_sound_days", 100),
    (date(2028, 1, 15), "keep_quiet_days", 365),
    (date(2028, 4, 30), "keep_ended_days", 300),
    (date(2028, 6, 1), "keep_audit_days", 365),
    (date(2028, 9, 1), "keep_sound_days", 500),
    (date(2029, 2, 28), "keep_quiet_days", 600),
)
NIGHT, NOON = time(0, 20), time(11, 30)


@dataclass
class Years:
    """`seen`: what was looked at, so that nobody believes a judge who saw nothing."""

    house: House
    erase: Erase
    people: int
    seed: int
    every_day: bool = False
    rows: list[Row] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    notices: dict[str, r.RetentionNotice] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    settings: dict[str, int] = field(default_factory=dict)

    def pass_by(self) -> None:
        self._are_born()
        self.settings = {key: value for key, value in OfficeSettings().model_dump().items() if key.startswith("keep_")}
        day = FIRST
        while day < LAST:
            if OUTAGE[0] <= day < OUTAGE[1]:
                day = OUTAGE[1]
            if self.every_day:
                self._round(datetime.combine(day, NIGHT, OSLO))
            noon = datetime.combine(day, NOON, OSLO)
            self._happens(day, before=noon)
            self._round(noon)
            self._happens(day, before=datetime.combine(day + timedelta(days=1), time(), OSLO))
            self._office_decides(day)
            day = self._next(day)

    def count(self, what: str, much: int = 1) -> None:
        self.seen[what] = self.seen.get(what, 0) + much

    def _are_born(self) -> None:
        chance = random.Random(self.seed)
        for number in range(self.people):
            born = FIRST + timedelta(days=int(chance.random() ** 2 * 700))
            actor = Actor(self.house, chance, in_the_day(chance, born), self.rows)
            self.actors.append(actor)
            self.events += [
                one
                for one in actor.plan(Actor.kinds[number % len(Actor.kinds)], born, LAST)
                if not OUTAGE[0] <= local(one[0]) < OUTAGE[1]
            ]
        self.events.sort(key=lambda one: one[0], reverse=True)

    def _happens(self, _day: date, *, before: datetime) -> None:
        while self.events and self.events[-1][0] < before:
            at, what, actor = self.events.pop()
            actor.lives(what, at)

    def _office_decides(self, day: date) -> None:
        for when, name, value in CHANGES:
            if when == day:
                self.settings[name] = value
                with self.house.database.work() as work:
                    office = work.find(r.Office)[0]
                    changed = staffing.settings_of(work, office.id).model_copy(update={name: value})
                    staffing.set_settings(work, office, changed)

    def _next(self, day: date) -> date:
        """The short form passes over days on which nothing can be due by the judge's own book."""
        tomorrow = day + timedelta(days=1)
        if self.every_day:
            return tomorrow
        days = [local(self.events[-1][0])] if self.events else []
        days += [when for when, _name, _value in CHANGES] + [LAST]
        for actor in self._here():
            days += self._days_of(actor.book, datetime.combine(tomorrow, time(), OSLO))
        days += [row.day(self.settings) for row in self.rows]
        standing = [one for one in self.notices.values() if one.ended_at is None]
        days += [local(one.due_at) for one in standing]
        return min([one for one in days if one > day], default=LAST)

    def _days_of(self, book: Somebody, now: datetime) -> list[date]:
        whole = book.whole(self.settings, now)
        found = [whole[1]] if whole else []
        found += [] if book.is_restricted else list(book.sound_days(self.settings).values())
        ahead = [day - timedelta(days=AHEAD_DAYS - number) for day in found for number in range(6)]
        return [*found, *ahead, *([local(book.paused_until)] if book.is_paused and book.paused_until else [])]

    def _here(self) -> Sequence[Actor]:
        return [actor for actor in self.actors if not actor.book.gone]

    def _round(self, now: datetime) -> None:
        self.house.clock.moment = now
        with self.house.database.reading() as look:
            before = {one.id: one for one in look.find(r.RetentionNotice)}
        keep_periods(self.house.database, self.house.kit, self.erase)
        self.count("rounds")
        with self.house.database.reading() as look:
            after = {one.id: one for one in look.find(r.RetentionNotice)}
        erased = self._gone()
        sounds = self._sounds()
        for actor in self._here():
            if actor.book.id in erased:
                self._was_right_to_go(actor.book, before, now)
            else:
                self._is_right_to_stay(actor.book, list(after.values()), sounds, now)
        self._told_in_full(before, after, now)
        self.notices = after
        self._rows_are_right(now)

    def _gone(self) -> set[str]:
        query = select(tables.participant.c.id).where(tables.participant.c.status == "erased")
        with self.house.database.engine.connect() as connection:
            return set(connection.execute(query).scalars())

    def _was_right_to_go(self, book: Somebody, before: dict[str, r.RetentionNotice], now: datetime) -> None:
        whole = book.whole(self.settings, now)
        assert whole is not None, f"{book.id} went while nothing may be done"
        category, day = whole
        assert day <= local(now), f"{book.id} went before {day}, on {local(now)}"
        told = [
            one for one in before.values()
            if one.participant_id == book.id and one.category == category and one.ended_at is None
        ]  # fmt: skip
        assert told, f"{book.id} went and was not told"
        assert all(first_midnight(one.told_at, TOLD_DAYS) <= local(now) for one in told), f"{book.id} was told too late"
        assert all(one.due_at <= now for one in told), f"{book.id} went before the day that was told"
        book.gone = True
        self.count(f"gone: {category}")
        self._nothing_is_left(book.id)

    def _nothing_is_left(self, who: str) -> None:
        with self.house.database.engine.connect() as connection:
            for table in tables.metadata.sorted_tables:
                if table.info["erase"] == "delete" and table.info["person"]:
                    person = table.c[table.info["person"]]
                    query = select(func.count()).select_from(table).where(person.in_([who, f"7{who}"]))
                    assert connection.execute(query).scalar() == 0, f"{table.name} still has rows"
        self.rows[:] = [row for row in self.rows if row.participant != who or row.table == "read_audit"]

    def _sounds(self) -> set[str]:
        with self.house.database.engine.connect() as connection:
            return set(connection.execute(select(tables.sound.c.id)).scalars())

    def _is_right_to_stay(
        self, book: Somebody, notices: list[r.RetentionNotice], sounds: set[str], now: datetime
    ) -> None:
        mine = [one for one in notices if one.participant_id == book.id and one.ended_at is None]
        whole, today = book.whole(self.settings, now), local(now)
        for one in mine:
            assert not book.is_restricted, f"{book.id} is told something, and wants nothing done"
            assert one.due_at > now, f"{book.id}: {one.category} was due {one.due_at}"
            if one.category != "sound":
                assert whole and one.category == whole[0], f"{book.id} is told {one.category}, which is not so"
                assert local(one.due_at) >= whole[1], f"{book.id} would go before the deadline"
        self._sounds_are_right(book, whole, mine, sounds & book.sounds.keys(), now)
        if is_quiet(now) or (book.rests_until and now < book.rests_until):
            return
        if whole and whole[1] - timedelta(days=AHEAD_DAYS) <= today:
            assert any(one.category == whole[0] for one in mine), f"{book.id} should know of {whole}"
            self.count("told in time")

    def _sounds_are_right(
        self,
        book: Somebody,
        whole: tuple[str, date] | None,
        mine: list[r.RetentionNotice],
        kept: set[str],
        now: datetime,
    ) -> None:
        days = book.sound_days(self.settings)
        for key in days.keys() - kept:
            assert days[key] <= local(now), "a sound went before its day"
            assert not book.is_restricted
            del book.sounds[key]
            self.count("sounds gone")
        covers = [one.before for one in mine if one.category == "sound" and one.before]
        for key in kept:
            due_before_all = whole is None or days[key] < whole[1]
            if book.is_restricted or not due_before_all or any(book.sounds[key] < before for before in covers):
                continue
            quiet = is_quiet(now) or (book.rests_until and now < book.rests_until)
            latest = days[key] - timedelta(days=AHEAD_DAYS)
            assert quiet or local(now) < latest, f"{book.id} should know of a sound due {days[key]}"

    def _told_in_full(
        self, before: dict[str, r.RetentionNotice], after: dict[str, r.RetentionNotice], now: datetime
    ) -> None:
        """What is new is due on its day, or the full time later; and it stands where they see it, or waits for them."""
        for one in (after[key] for key in after.keys() - before.keys()):
            assert not is_quiet(now)
            book = next(actor.book for actor in self.actors if actor.book.id == one.participant_id)
            whole = book.whole(self.settings, now)
            day = min(book.sound_days(self.settings).values()) if one.category == "sound" else whole and whole[1]
            if one.category != "sound":
                assert day and local(one.due_at) == max(day, first_midnight(one.told_at, TOLD_DAYS))
            else:
                assert month_after(local(one.due_at)) >= day  # type: ignore[operator]
            self.count(f"told: {one.category}")
            if one.category != "never-came":
                self._can_be_seen(one)

    def _can_be_seen(self, notice: r.RetentionNotice) -> None:
        with self.house.database.reading() as look:
            person = look.people([notice.participant_id])[notice.participant_id]
            waits = person.talk is not None and notice.id in person.talk.state.get("notices", ())
            shown = look.get(r.Utterance, notice.id) or look.get(r.OutboxItem, notice.id)
        assert bool(shown) != waits
        self.count("waits until they are here" if waits else "told at once")

    def _rows_are_right(self, now: datetime) -> None:
        books = {actor.book.id: actor.book for actor in self.actors}
        with self.house.database.engine.connect() as connection:
            kept = {
                name: set(connection.execute(select(tables.metadata.tables[name].c.id)).scalars()) for name in SETTING
            }
        for row in list(self.rows):
            book = books.get(row.participant or "")
            stays = book is not None and not book.gone and self._stays(row, book)
            is_over = row.day(self.settings) <= local(now)
            if row.id in kept[row.table]:
                assert stays or not is_over, f"a row of {row.table} from {row.since} is still there"
            else:
                assert is_over and not stays, f"a row of {row.table} from {row.since} went too early"
                self.rows.remove(row)
                self.count(f"rows gone: {row.table}")

    def _stays(self, row: Row, book: Somebody) -> bool:
        """While they want nothing done; who read what while they are here; invitations until they are in."""
        waits = row.table == "invitation" and not book.came_in
        return book.is_restricted or row.table == "read_audit" or waits
