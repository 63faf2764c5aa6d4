"""Random lives: what happens to somebody in three years, in the real application and in the judge's book at once."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.application import pausing, reporting, staffing
from bot.application import records as r
from bot.language.dates import end_of
from tests.retention.judging import OSLO, Row, Somebody, local
from tests.support.house import House, Talker

Event = tuple[datetime, str, "Actor"]

CARD = "jeg vil ikke leve lenger"


def in_the_day(chance: random.Random, day: date) -> datetime:
    """Also at night, and on Sundays: people write when they like."""
    return datetime.combine(day, time(chance.randrange(24), chance.randrange(60)), OSLO)


class Actor:
    """One participant. `rows`: where those are noted down that go by themselves."""

    def __init__(self, house: House, chance: random.Random, born: datetime, rows: list[Row]) -> None:
        self.house, self.chance, self.rows = house, chance, rows
        house.clock.moment = born
        invited = house.invited()
        with house.database.work() as work:
            staffing.open_chat(work, house.kit, invited.participant_id, "browser")
        self.book = Somebody(invited.participant_id, invited.expires_at, [born])
        self.talker = Talker(house, invited.participant_id)
        self._notes_invitations()

    def plan(self, kind: str, born: date, last: date) -> Iterator[Event]:
        """What is going to happen, in any order."""
        chance, day = self.chance, born
        if kind == "never":
            if chance.random() < 0.5:
                yield in_the_day(chance, born + timedelta(days=chance.randrange(5, 60))), "invited again", self
            if chance.random() < 0.2:
                yield in_the_day(chance, born + timedelta(days=chance.randrange(20, 100))), "comes in", self
            return
        day += timedelta(days=chance.randrange(1, 13))
        yield in_the_day(chance, day), "comes in", self
        length = chance.randrange(60, 900) if kind != "lives" else 2000
        while (day := day + timedelta(days=int(chance.expovariate(1 / 35)) + 1)) < min(last, born + timedelta(length)):
            yield in_the_day(chance, day), chance.choice(self.ordinary), self
        if kind in ("ends", "restless"):
            yield in_the_day(chance, day), "ends", self
            if chance.random() < 0.5:
                day += timedelta(days=chance.randrange(3, 220))
                yield in_the_day(chance, day), chance.choice(["goes on", "restricts", "writes", "says stop"]), self
        elif chance.random() < 0.4:
            day += timedelta(days=chance.randrange(300, 760))
            yield in_the_day(chance, day), chance.choice(["writes", "pauses", "restricts", "meets", "says stop"]), self
        if chance.random() < 0.5:
            day += timedelta(days=chance.randrange(10, 300))
            yield in_the_day(chance, day), chance.choice(["lifts", "begins again", "goes on"]), self

    kinds = ("never", "quiet", "ends", "lives", "restless", "quiet", "ends")
    ordinary = (
        "writes", "writes", "writes", "meets", "speaks", "speaks", "needs help", "says stop", "leaves rows", "leaves rows",
        "pauses", "begins again", "restricts", "lifts", "is protected", "blocks",
    )  # fmt: skip

    def lives(self, what: str, at: datetime) -> None:
        """Whoever has gone does nothing; whoever never came in can only be invited or come; while everything rests, no
        specialist does anything.
        """
        self.house.clock.moment = at
        if self.book.gone or (not self.book.came_in and what not in ("comes in", "invited again")):
            return
        _DOES[what](self, at)

    def comes_in(self, at: datetime) -> None:
        if at < self.book.invited_until and not self.book.came_in:
            self.talker.says("/start")
            self.talker.says("1")
            self.book.came_in = True
            self.book.happened(at)
            with self.house.database.work() as work:
                work.add(r.Chat(f"phone-{self.book.id}", self.book.id, "telegram", f"7{self.book.id}", at))

    def invited_again(self, at: datetime) -> None:
        if self.book.came_in:
            return
        with self.house.database.work() as work:
            person = work.people([self.book.id])[self.book.id].participant
            self.book.invited_until = staffing.invite_again(work, self.house.kit, person).expires_at
        self._notes_invitations()

    def _notes_invitations(self) -> None:
        """Of whoever is not in they stay; an old one ends when there is another."""
        with self.house.database.reading() as look:
            found = look.find(r.Invitation, participant_id=self.book.id)
        mine = [row for row in self.rows if row.table == "invitation" and row.participant == self.book.id]
        for row in mine:
            self.rows.remove(row)
        self.rows += [Row("invitation", one.id, one.expires_at, self.book.id) for one in found]

    def writes(self, at: datetime, text: str = "hei") -> None:
        self.talker.says(text)
        self.book.happened(at)

    def needs_help(self, at: datetime) -> None:
        self.writes(at, CARD)
        self.book.rests_until = at + timedelta(days=7)

    def says_stop(self, at: datetime) -> None:
        self.writes(at, "stopp")

    def meets(self, at: datetime) -> None:
        starts = at + timedelta(days=self.chance.randrange(1, 20))
        with self.house.database.work() as work:
            work.add(r.Meeting(self.house.kit.new_id(), self.book.id, starts, self._staff.id, at))
        self.book.happened(starts)

    def speaks(self, at: datetime) -> None:
        key = self.house.kit.new_id()
        with self.house.database.work() as work:
            work.add(r.Recording(key, self.book.id, at, 4, "kept", "audio/ogg"), r.Sound(key, self.book.id, b"la"))
        self.book.sounds[key] = at
        self.book.happened(at)

    def pauses(self, at: datetime) -> None:
        if self.book.is_paused or self.book.ended or self.book.is_restricted:
            return
        day = (local(at) + timedelta(days=self.chance.randrange(1, 300))).isoformat()
        day = self.chance.choice([day, ""])
        with self.house.database.work() as work:
            pausing.begin(work, self.house.kit, self._staff, self.book.id, day=day, by="participant")
        self.book.is_paused, self.book.paused_until = True, end_of(date.fromisoformat(day)) if day else None
        self.book.happened(self.book.paused_until or at)

    def begins_again(self, at: datetime) -> None:
        if not self.book.is_paused or self.book.is_restricted:
            return
        with self.house.database.work() as work:
            pausing.end(work, self.house.kit, self._staff, self.book.id)
        until = self.book.paused_until
        if until is None or at < until:
            if until is not None:
                self.book.moments.remove(until)
            self.book.happened(at)
        self.book.is_paused = False

    def restricts(self, at: datetime) -> None:
        if not self.book.is_restricted:
            with self.house.database.work() as work:
                work.add(r.Restriction(self.house.kit.new_id(), self.book.id, at))
            self.book.is_restricted = True
            self.book.happened(at)

    def lifts(self, at: datetime) -> None:
        with self.house.database.work() as work:
            standing = work.find(r.Restriction, participant_id=self.book.id, ended_at=None)
            work.put(*(replace(one, ended_at=at) for one in standing))
        if standing:
            self.book.is_restricted = False
            self.book.happened(at)

    def ends(self, at: datetime) -> None:
        if self.book.ended is None and not self.book.is_restricted:
            with self.house.database.work() as work:
                reporting.end(work, self.house.kit, self._staff, self.book.id)
            self.book.ended = at

    def goes_on(self, at: datetime) -> None:
        if self.book.ended is not None and not self.book.is_restricted:
            with self.house.database.work() as work:
                reporting.go_on(work, self.house.kit, self._staff, self.book.id)
            self.book.ended = None
            self.book.happened(at)

    def is_protected(self, _at: datetime) -> None:
        with self.house.database.work() as work:
            if not work.find(r.Protection, participant_id=self.book.id, ended_at=None):
                work.add(r.Protection(self.house.kit.new_id(), self.book.id, self._staff.id, _at))

    def blocks(self, at: datetime) -> None:
        with self.house.database.work() as work:
            work.change(r.Chat, [f"phone-{self.book.id}"], blocked_at=at)

    def leaves_rows(self, at: datetime) -> None:
        """What has a period of its own, as the doors and workers would leave it."""
        who, new, later = self.book.id, self.house.kit.new_id, at + timedelta(hours=1)
        kari, phone = self._staff.id, f"7{self.book.id}"
        run = r.RunRow(new(), who, "x", self._version, "nb", "closed", "a", at, at)
        made: list[tuple[r.Record, datetime, bool]] = [
            (r.StepMark(new(), who, run.id, self._version, "a", "why", "nb", at), at, True),
            (r.ReadAudit(new(), kari, who, "profile", "console", at), at, True),
            (r.WebSession(new(), "participant", who, at, later), later, True),
            (r.Takeover(new(), who, "telegram", "42", at), at, True),
            (r.OutboxItem(new(), who, "telegram", phone, "reply", at, "failed"), at, True),
            (r.InboxItem(new(), "t", new(), phone, at, "quarantined", quarantined_at=at), at, True),
            (r.StaffLink(new(), kari, at, later), later, False),
            (r.StaffChange(new(), kari, "role", at), at, False),
            (r.Absence(new(), kari, at, later, at), later, False),
        ]
        with self.house.database.work() as work:
            work.add(run, *(record for record, _since, _theirs in made))
        names = {
            r.StepMark: "step_mark", r.ReadAudit: "read_audit", r.WebSession: "web_session", r.Takeover: "takeover",
            r.OutboxItem: "outbox", r.InboxItem: "inbox", r.StaffLink: "staff_link", r.StaffChange: "staff_change",
            r.Absence: "absence",
        }  # fmt: skip
        self.rows += [
            Row(names[type(record)], record.id, since, who if theirs else None) for record, since, theirs in made
        ]
        self.book.happened(at)

    @property
    def _staff(self) -> r.Staff:
        return self.house.staff()

    @property
    def _version(self) -> str:
        with self.house.database.reading() as look:
            return next(iter(look.live_ids().values()))


_DOES: dict[str, Callable[[Actor, datetime], None]] = {
    "comes in": Actor.comes_in, "invited again": Actor.invited_again, "writes": Actor.writes, "meets": Actor.meets,
    "needs help": Actor.needs_help, "says stop": Actor.says_stop, "speaks": Actor.speaks, "pauses": Actor.pauses,
    "begins again": Actor.begins_again, "restricts": Actor.restricts, "lifts": Actor.lifts, "ends": Actor.ends,
    "goes on": Actor.goes_on, "is protected": Actor.is_protected, "blocks": Actor.blocks,
    "leaves rows": Actor.leaves_rows,
}  # fmt: skip
