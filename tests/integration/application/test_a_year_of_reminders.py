"""A whole year of nudges and agreements, against a calendar that is worked out another way.

From 1 September 2027 to 1 September 2028: both changes of the clock, a leap day, Christmas, Easter, 17 May, an
outage of a week. What is due is looked for every hour, and half an hour where that can matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.application import records as r
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.reminding import remind
from tests.support.house import House, Talker, opened_house

OSLO = ZoneInfo("Europe/Oslo")
LOOK = timedelta(minutes=30)
# Hours here in which something is agreed for half past; in the others it is looked on the hour.
HALF_PAST = {2, 3, 7}


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


START, END = oslo(2027, 9, 1, 8), oslo(2028, 9, 1, 8)
DOWN, UP = oslo(2028, 6, 12, 0, 0), oslo(2028, 6, 19, 12, 0)

# Written out by hand from the almanac: no Sundays.
HOLIDAYS = {
    date(2027, 12, 25), date(2028, 1, 1), date(2028, 4, 13), date(2028, 4, 14), date(2028, 4, 17), date(2028, 5, 1),
    date(2028, 5, 17), date(2028, 5, 25), date(2028, 6, 5), date(2027, 12, 26),
}  # fmt: skip

# The days of each rhythm, as a person would mark them in a calendar.
DAYS_31 = [
    date(2027, 11, 30), date(2027, 12, 31), date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31), date(2028, 4, 30),
    date(2028, 5, 31), date(2028, 6, 30), date(2028, 7, 31), date(2028, 8, 31),
]  # fmt: skip


def every(days: int, first: date) -> list[date]:
    found = [first + timedelta(days=days)]
    while found[-1] < END.date():
        found.append(found[-1] + timedelta(days=days))
    return found


def at_ten(day: date) -> datetime:
    """At ten; after a Sunday or a holiday at nine, when it is over."""
    hour = 10
    while day.weekday() == 6 or day in HOLIDAYS:
        day, hour = day + timedelta(days=1), 9
    return oslo(day.year, day.month, day.day, hour)


Spans = list[tuple[datetime, datetime]]


def promised(days: list[date], *, spoke: list[datetime] | None, none_in: Spans = []) -> list[datetime]:  # noqa: B006
    """The calendar: one a day of the rhythm, but for silence, nearness and the days that are left out.

    `spoke`: when the person was heard; None for one who answers everything.
    """
    sent: list[datetime] = []
    for moment in map(at_ten, days):
        late = UP if DOWN <= moment < UP else moment
        if not START < late < END or any(begin <= late < end for begin, end in none_in):
            continue
        if sent and late < evening(sent[-1]) + timedelta(hours=72):
            continue
        unanswered = sum(1 for one in sent if not any(one < word < late for word in spoke)) if spoke is not None else 0
        if unanswered < 3:
            sent.append(late)
    return sent


def evening(moment: datetime) -> datetime:
    return moment.astimezone(OSLO).replace(hour=20, minute=0).astimezone(UTC)


@dataclass
class Life:
    """One participant: what they do when, and what came."""

    talker: Talker
    address: str
    answers: bool
    does: list[tuple[datetime, str]] = field(default_factory=list)
    nudges: list[datetime] = field(default_factory=list)
    reminders: list[tuple[datetime, str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class Year:
    def __init__(self, house: House) -> None:
        self.house = house
        self.lives: dict[str, Life] = {}
        self.outbox = Outbox(house.database, "telegram", house.kit.clock)

    def life(self, name: str, answers: bool, *does: tuple[datetime, str]) -> Life:
        """Someone who writes in the browser here, and is written to on Telegram."""
        self.house.clock.moment = START - timedelta(hours=1)
        talker = self.house.joined("nb", name)
        with self.house.database.work() as work:
            work.add(r.Chat(f"tg-{name}", talker.id, "telegram", name, START))
        self.lives[name] = Life(talker, name, answers, sorted(does))
        return self.lives[name]

    def passes(self) -> None:
        now = START
        while now < END:
            self._lived(now, now + LOOK)
            now += LOOK
            here = now.astimezone(OSLO)
            if not DOWN <= now < UP and (here.minute == 0 or here.hour in HALF_PAST):
                self._look(now)

    def _lived(self, begin: datetime, end: datetime) -> None:
        for life in self.lives.values():
            for moment, does in [one for one in life.does if begin <= one[0] < end]:
                self.house.clock.moment = moment
                self._do(life, does)
                life.does.remove((moment, does))

    def _do(self, life: Life, does: str) -> None:
        if does in ("blocks", "unblocks"):
            self._member(life, "kicked" if does == "blocks" else "member")
        else:
            life.talker.says(does)

    def _member(self, life: Life, status: str) -> None:
        user = {"id": int.from_bytes(life.address.encode()[:4], "big"), "is_bot": False, "first_name": "A"}
        bot = {"id": 1, "is_bot": True, "first_name": "B", "username": "b"}
        member = {"user": bot, "status": status, "until_date": 0}
        chat = {"id": user["id"], "type": "private"}
        raw = {"update_id": 1, "my_chat_member": {
            "chat": chat, "from": user, "date": 1, "old_chat_member": member, "new_chat_member": member,
        }}  # fmt: skip
        house = self.house
        key = f"{status}-{life.address}"
        with house.database.work() as work:
            work.accept([r.InboxItem(key, "telegram:1", key, life.address, house.kit.clock(), body=raw)])
        while house.turns.carry_out():
            pass

    def _look(self, now: datetime) -> None:
        self.house.clock.moment = now
        if not remind(self.house.database, self.house.kit):
            return
        while items := self.outbox.exchange(room=100):
            for item in items:
                life = self.lives[item.address]
                life.texts.append(str(item.body["blocks"]))
                if item.kind == "nudge":
                    life.nudges.append(now)
                    if life.answers:
                        life.does.append((now + timedelta(minutes=7), "ikke nå"))
                else:
                    life.reminders.append((now, str(item.body["blocks"])))
            self.outbox.exchange({item.id: (item, Outcome("sent")) for item in items})


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    with opened_house(Path(tmp_path_factory.mktemp("year"))) as house:
        lived = Year(house)
        chooses = oslo(2027, 9, 2, 15, 30)

        def choosing(moment: datetime, rhythm: str) -> list[tuple[datetime, str]]:
            return [(moment, "/paminnelser"), (moment + timedelta(minutes=1), rhythm)]

        lived.life("always", True, *choosing(chooses, "Hver uke"))
        lived.life("never", False, *choosing(chooses, "Hver uke"))
        lived.life(
            "sometimes", False, *choosing(chooses, "Annenhver uke"),
            *[(moment, "/meny") for moment in SOMETIMES],
        )  # fmt: skip
        lived.life("monthly", True, *choosing(oslo(2027, 10, 31, 21, 0), "En gang i måneden"))
        lived.life("card", True, *choosing(chooses, "Hver uke"), (CARD, "jeg vil ikke leve lenger"))
        lived.life(
            "pause", True, *choosing(chooses, "Hver uke"), (oslo(2027, 11, 10, 12), "Ikke mas!"),
            *choosing(oslo(2028, 1, 12, 12, 5), "Hver uke"),
        )  # fmt: skip
        lived.life(
            "block", True, *choosing(chooses, "Hver uke"), (BLOCKED[0], "blocks"), (BLOCKED[1], "unblocks"),
        )  # fmt: skip
        lived.life(
            "language", True, *choosing(chooses, "Hver uke"), (NYNORSK, "/sprak"),
            (NYNORSK + timedelta(minutes=1), "nynorsk"),
        )  # fmt: skip
        lived.life(
            "mid-script", True, (oslo(2027, 9, 1, 9), "/samtale en-jeg-ser-opp-til"),
            *choosing(oslo(2027, 9, 1, 9, 5), "Hver uke"),
        )  # fmt: skip
        lived.life("rarer", False, *choosing(chooses, "Hver uke"), (oslo(2027, 9, 9, 12), "sjeldnere"))
        agreed = lived.life("agreed", False)
        for number, (when, what) in enumerate(AGREED):
            begin = oslo(2027, 9, 15, 12) + timedelta(minutes=20 * number)
            steps = ("/paminnelser", "Minn meg på noe", when, "ja", what)
            agreed.does += [(begin + timedelta(minutes=n), words) for n, words in enumerate(steps)]
        begin = oslo(2027, 9, 15, 18)
        agreed.does += [(begin + timedelta(minutes=n), words) for n, words in enumerate(("/paminnelser", "Spør om jobben", "07:00"))]  # fmt: skip
        lived.passes()
        yield lived


CARD = oslo(2028, 3, 6, 14, 10)
BLOCKED = (oslo(2027, 12, 1, 12, 5), oslo(2028, 2, 2, 12, 5))
NYNORSK = oslo(2028, 2, 15, 12, 5)
SOMETIMES = [oslo(2027, 10, 15, 12, 5), oslo(2028, 1, 20, 3, 5), oslo(2028, 4, 2, 12, 5)]
AGREED = [
    ("3. oktober 07:30", "Søndag"), ("31.10 kl 02:30", "To ganger halv tre"), ("26. mars 02:30", "Ingen halv tre"),
    ("29. februar 07:30", "Skuddår"), ("24.12 kl 23", "Julaften"), ("14. juni 07:30", "Under stansen"),
]  # fmt: skip

THURSDAYS = every(7, date(2027, 9, 2))


def local(moments: list[datetime]) -> list[str]:
    return [moment.astimezone(OSLO).strftime("%a %d %b %Y %H:%M") for moment in moments]


def test_who_answers_hears_every_week(year: Year) -> None:
    sent = year.lives["always"].nudges
    assert local(sent) == local(promised(THURSDAYS, spoke=None))
    assert len(sent) == 51, "52 Thursdays; the one of the outage came late, and the one right after it not at all"
    assert oslo(2028, 4, 15, 9) in sent, "Maundy Thursday waits until the Saturday"
    assert oslo(2028, 5, 26, 9) in sent, "Ascension Day waits until the Friday"
    assert {moment.hour for moment in sent} >= {8, 9}, "the hour of the wall stays when the clocks change"


def test_who_never_answers_hears_three_times(year: Year) -> None:
    assert local(year.lives["never"].nudges) == local(promised(THURSDAYS, spoke=[]))
    assert len(year.lives["never"].nudges) == 3


def test_whoever_writes_again_is_written_to_again(year: Year) -> None:
    sent = year.lives["sometimes"].nudges
    assert local(sent) == local(promised(every(14, date(2027, 9, 2)), spoke=SOMETIMES))
    assert len(sent) > 8


def test_once_a_month_on_the_last_day_that_there_is(year: Year) -> None:
    sent = year.lives["monthly"].nudges
    assert local(sent) == local(promised(DAYS_31, spoke=None))
    assert oslo(2028, 2, 29, 10) in sent
    assert oslo(2028, 5, 2, 9) in sent, "30 April is a Sunday and 1 May a holiday"


def test_a_week_of_peace_after_a_card(year: Year) -> None:
    rest = [(CARD, CARD + timedelta(days=7))]
    sent = year.lives["card"].nudges
    assert local(sent) == local(promised(THURSDAYS, spoke=None, none_in=rest))
    assert oslo(2028, 3, 9, 10) not in sent


def test_who_wants_none_gets_none_until_they_choose_again(year: Year) -> None:
    before = [day for day in THURSDAYS if day < date(2027, 11, 10)]
    after = every(7, date(2028, 1, 12))
    assert local(year.lives["pause"].nudges) == local(promised([*before, *after], spoke=None))


def test_blocking_is_heard_and_unblocking_brings_no_heap(year: Year) -> None:
    sent = year.lives["block"].nudges
    assert local(sent) == local(promised(THURSDAYS, spoke=None, none_in=[BLOCKED]))
    assert not [moment for moment in sent if BLOCKED[0] <= moment < BLOCKED[1] + timedelta(hours=12)]


def test_the_language_of_the_day(year: Year) -> None:
    life = year.lives["language"]
    assert local(life.nudges) == local(promised(THURSDAYS, spoke=None))
    nynorsk = ["prat i dag" in text for text in life.texts]
    assert nynorsk == [moment > NYNORSK for moment in life.nudges]


def test_a_conversation_is_left_where_it_stands(year: Year) -> None:
    """In the middle of a script all year: reminders come from outside it, and change nothing in it."""
    life = year.lives["mid-script"]
    assert local(life.nudges) == local(promised(every(7, date(2027, 9, 1)), spoke=None))
    with year.house.database.reading() as look:
        runs = look.find(r.RunRow, participant_id=life.talker.id, script_id="en-jeg-ser-opp-til")
        answers = look.find(r.AnswerRow, run_id=[run.id for run in runs])
    assert [(run.status, run.position) for run in runs] == [("open", "hvem")]
    assert answers == []


def test_rarer_counts_from_the_day_it_was_wished(year: Year) -> None:
    days = [date(2027, 9, 9), *every(14, date(2027, 9, 9))]
    assert local(year.lives["rarer"].nudges) == local(promised(days, spoke=[oslo(2027, 9, 9, 12)]))


def test_what_was_agreed_at_a_time_comes_at_that_time(year: Year) -> None:
    found = {text: moment for moment, text in year.lives["agreed"].reminders}

    def came(words: str) -> list[datetime]:
        return [moment for text, moment in found.items() if words in text]

    assert came("Søndag") == [oslo(2027, 10, 3, 7, 30)]
    assert came("To ganger halv tre") == [datetime(2027, 10, 31, 0, 30, tzinfo=UTC)], "the first of the two"
    assert came("Ingen halv tre") == [datetime(2028, 3, 26, 1, 30, tzinfo=UTC)], "half past three, never early"
    assert came("Skuddår") == [oslo(2028, 2, 29, 7, 30)]
    assert came("Julaften") == [oslo(2027, 12, 24, 23)]
    assert came("Under stansen") == [UP]
    (sorry,) = [text for text in found if "Under stansen" in text]
    assert "lei for" in sorry
    assert "onsdag 14. juni klokka 07:30" in sorry


def test_in_work_the_chosen_hour_is_kept_all_year(year: Year) -> None:
    asked = [moment for moment, text in year.lives["agreed"].reminders if "på jobb" in text]
    days = [(2027, 9, 22), (2027, 9, 29), (2027, 10, 6), (2027, 10, 13), (2027, 11, 15), (2027, 12, 15), (2028, 1, 15),
            (2028, 2, 15), (2028, 3, 15), (2028, 4, 15), (2028, 5, 15), None, (2028, 7, 15), (2028, 8, 15)]  # fmt: skip
    assert local(asked) == local([oslo(*day, 7) if day else UP for day in days])


def test_nothing_of_all_this_breaks_a_rule(year: Year) -> None:
    for name, life in year.lives.items():
        apart = [later - earlier for earlier, later in zip(life.nudges, life.nudges[1:], strict=False)]
        assert all(gap >= timedelta(hours=72) for gap in apart), name
        for moment in life.nudges:
            here = moment.astimezone(OSLO)
            assert 9 <= here.hour < 20, name
            assert here.weekday() != 6, name
            assert here.date() not in HOLIDAYS, name
    with year.house.database.reading() as look:
        assert look.find(r.ContactRequest) == [], "silence is reported to nobody"
        assert look.find(r.OutboxItem, channel="email") == []
