"""Mail that there is something new: in the rhythm that was chosen, once until somebody was here, and never a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.application import noticing, sessions, staffing
from bot.application import records as r
from bot.application.noticing import notice, told_until
from bot.delivery.noticing import NoticeWorker
from bot.language.dates import OSLO
from tests.support.house import SPECIALIST, House, Talker, opened_house

SECRET = "Kanarifugl synger"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Oslo, some days into late November 2026; day 1 is a Monday."""
    return datetime(2026, 11, 22, hour, minute, tzinfo=OSLO) + timedelta(days=day)


def chooses(house: House, rhythm: str, email: str = SPECIALIST) -> None:
    with house.database.work() as work:
        work.change(r.Staff, [staffing.staff_by_email(work, email).id], notices=rhythm)


def signs_in(house: House, email: str = SPECIALIST) -> None:
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, email)
        key = house.kit.new_id().encode().ljust(32)
        sessions.begin_staff(work, house.kit, key, staff.id, "")


def shares(house: House, who: str, words: str = SECRET) -> str:
    """One more line, as the card would; returns its id."""
    key, now = house.kit.new_id(), house.kit.clock()
    with house.database.work() as work:
        work.add(r.Share(key, who, None, now, words))
        work.add(
            r.Statement(
                key, who, "profile", "goals", None, "nb", "participant", "conversation", False, now, None, "active",
                text=words,
            )
        )  # fmt: skip
        work.add(r.SharedLine(key, who, key, key, now))
    return key


def takes_back(house: House, key: str) -> None:
    with house.database.work() as work:
        work.change(r.SharedLine, [key], withdrawn_at=house.kit.clock())


def wants_contact(house: House, who: str) -> None:
    with house.database.work() as work:
        work.add(r.ContactRequest(house.kit.new_id(), who, "talk", house.kit.clock()))


def reads(house: House, who: str, email: str = SPECIALIST) -> None:
    from bot.application.reading import read_note

    with house.database.work() as work:
        read_note(work, house.kit, staffing.staff_by_email(work, email), who, "update", "console")


def mails(house: House) -> list[str]:
    with house.database.reading() as look:
        found = look.find(r.OutboxItem, channel="email", kind="notice")
    assert all(SECRET not in str(one.body) and one.participant_id is None for one in found)
    return [one.address for one in found]


def looks(house: House) -> int:
    return notice(house.database, house.kit)


@pytest.fixture
def amina(house: House) -> Talker:
    """Nothing new is there, and Kari gets mail at once."""
    found = house.joined()
    house.clock.moment = at(1, 12)
    chooses(house, "at-once")
    return found


def test_what_is_shared_in_a_conversation_is_told_within_a_quarter_of_an_hour(house: House, amina: Talker) -> None:
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", SECRET):
        amina.says(words)
    for _ in range(4):
        if not any(choice.key == "all" for choice in amina.last.choices):
            amina.says("Hopp over")
    amina.taps_key(amina.last.prompt, "all")

    assert mails(house) == []
    house.clock.passes(minutes=8)
    assert looks(house) == 0
    house.clock.passes(minutes=5)
    assert looks(house) == 1
    assert mails(house) == [SPECIALIST]


def test_one_is_enough_until_they_have_been_here(house: House, amina: Talker) -> None:
    for _ in range(3):
        shares(house, amina.id)
        house.clock.passes(hours=1)
        looks(house)
    assert mails(house) == [SPECIALIST]

    signs_in(house)
    house.clock.passes(hours=1)
    assert looks(house) == 0
    shares(house, amina.id)
    house.clock.passes(minutes=11)
    assert looks(house) == 1


def test_what_was_read_or_taken_back_is_nothing_new(house: House, amina: Talker) -> None:
    shares(house, amina.id)
    reads(house, amina.id)
    key = shares(house, amina.id)
    takes_back(house, key)
    house.clock.passes(hours=1)
    assert looks(house) == 0


@pytest.mark.parametrize(
    ("rhythm", "now", "until"),
    [
        ("daily", at(1, 7, 59), None), ("daily", at(1, 8), at(1, 8)), ("daily", at(1, 15, 59), at(1, 8)),
        ("daily", at(1, 16), None), ("daily", at(6, 9), None), ("daily", at(7, 9), None), ("daily", at(5, 9), at(5, 8)),
        ("weekly", at(1, 9), at(1, 8)), ("weekly", at(2, 9), None), ("weekly", at(6, 9), None),
        ("at-once", at(7, 3), at(7, 2, 50)), ("never", at(1, 9), None),
        # Easter Monday of 2026 is the sixth of April: the week's mail comes on Tuesday. Summer time by then.
        ("weekly", datetime(2026, 4, 6, 9, tzinfo=OSLO), None), ("daily", datetime(2026, 4, 6, 9, tzinfo=OSLO), None),
        ("weekly", datetime(2026, 4, 7, 6, 30, tzinfo=UTC), datetime(2026, 4, 7, 8, tzinfo=OSLO)),
    ],
)  # fmt: skip
def test_when_it_is_told_and_what(rhythm: str, now: datetime, until: datetime | None) -> None:
    assert told_until(rhythm, now) == until


def test_in_the_morning_comes_what_was_shared_before_it(house: House, amina: Talker) -> None:
    chooses(house, "daily")
    shares(house, amina.id)
    assert looks(house) == 0
    house.clock.moment = at(2, 8, 1)
    assert looks(house) == 1
    signs_in(house)
    house.clock.moment = at(2, 9)
    shares(house, amina.id)
    house.clock.moment = at(2, 15)
    assert looks(house) == 0
    house.clock.moment = at(3, 8, 1)
    assert looks(house) == 1


def test_the_week_is_told_on_monday_and_never_is_never(house: House, amina: Talker) -> None:
    chooses(house, "weekly")
    shares(house, amina.id)
    for day in (2, 3, 4, 5, 6, 7):
        house.clock.moment = at(day, 8, 30)
        assert looks(house) == 0
    house.clock.moment = at(8, 8, 30)
    assert looks(house) == 1

    chooses(house, "never")
    signs_in(house)
    shares(house, amina.id)
    wants_contact(house, amina.id)
    for day in range(9, 19):
        house.clock.moment = at(day, 8, 30)
        assert looks(house) == 0


def test_a_wish_for_contact_comes_at_once_and_once(house: House, amina: Talker) -> None:
    chooses(house, "weekly")
    house.clock.moment = at(3, 12)
    shares(house, amina.id)
    amina.says("ta kontakt")
    assert looks(house) == 1
    house.clock.passes(days=1)
    assert looks(house) == 0
    wants_contact(house, amina.id)
    assert looks(house) == 1


def test_of_a_wish_that_is_passed_on_the_deputy_has_no_second_mail(house: House, amina: Talker) -> None:
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
    wants_contact(house, amina.id)
    looks(house)
    with house.database.work() as work:
        asked = work.find(r.ContactRequest)[0]
        work.put(replace(asked, passed_to=mads.id, passed_at=house.kit.clock()))
    looks(house)
    looks(house)
    assert mails(house) == [SPECIALIST]


def test_whoever_covers_is_told_of_wishes_and_of_lines_after_a_yes(house: House, amina: Talker) -> None:
    now = house.kit.clock()
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
        work.change(r.Staff, [mads.id], notices="at-once")
        work.add(r.Assignment("c", amina.id, mads.id, now, now + timedelta(days=14), "cover"))
        given = r.Handover("c", amina.id, "cover", house.staff().id, mads.id, now, now + timedelta(days=14))
        work.add(given)
    shares(house, amina.id)
    house.clock.passes(minutes=11)
    looks(house)
    assert mails(house) == [SPECIALIST]
    with house.database.work() as work:
        work.put(replace(given, answered_at=house.kit.clock(), answer="yes"))
    house.clock.passes(minutes=11)
    looks(house)
    assert mails(house) == [SPECIALIST, "mads@example.no"]


def test_nobody_is_written_to_who_works_here_no_more_or_reads_no_participants(house: House, amina: Talker) -> None:
    with house.database.work() as work:
        work.change(r.Staff, [house.staff().id], disabled_at=house.kit.clock())
    wants_contact(house, amina.id)
    shares(house, amina.id)
    house.clock.passes(hours=1)
    assert looks(house) == 0


def test_somebody_elses_participants_are_nobodys_news(house: House, amina: Talker) -> None:
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
        work.change(r.Staff, [mads.id], notices="at-once")
    shares(house, amina.id)
    wants_contact(house, amina.id)
    house.clock.passes(hours=1)
    looks(house)
    assert mails(house) == [SPECIALIST]


def test_the_mail_and_that_it_was_written_are_one(house: House, amina: Talker) -> None:
    """Killed between the two, neither is there, and the next look makes both."""
    shares(house, amina.id)
    house.clock.passes(hours=1)
    staff = house.staff()

    class Killed(BaseException):
        pass

    with pytest.raises(Killed), house.database.work() as work:
        work.change(r.Staff, [staff.id], noticed_at=house.kit.clock())
        work.flush()
        raise Killed
    assert house.staff().noticed_at is None
    assert looks(house) == 1
    assert house.staff().noticed_at is not None


async def test_the_worker_wakes_whoever_sends(house: House, amina: Talker) -> None:
    woken: list[bool] = []
    worker = NoticeWorker(house.database, house.kit, lambda: woken.append(True))
    await worker.look()
    assert not woken
    wants_contact(house, amina.id)
    await worker.look()
    assert woken == [True]


class Notices(RuleBasedStateMachine):
    """Whatever happens in whatever order: no mail without news, none in between two visits but for a new wish."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory()
        self.opened = opened_house(Path(self.folder.name))
        self.house = self.opened.__enter__()
        self.house.clock.moment = at(1, 12)
        self.people: list[str] = []
        # What a reader of this test knows without looking at the tables.
        self.rhythm, self.lines, self.wishes = "daily", {}, []  # type: ignore[var-annotated]
        self.here, self.told, self.sent = datetime.min.replace(tzinfo=UTC), None, 0  # type: ignore[var-annotated]

    @initialize()
    def two_people(self) -> None:
        with self.house.database.work() as work:
            made = [staffing.invite(work, self.house.kit, specialist=SPECIALIST, label=SECRET) for _ in range(2)]
        self.people = [one.participant_id for one in made]

    @rule(which=st.integers(0, 1))
    def somebody_shares(self, which: int) -> None:
        key = shares(self.house, self.people[which])
        self.lines[key] = (self.people[which], self.house.clock.moment)

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def somebody_takes_back(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.lines)))
        takes_back(self.house, key)
        del self.lines[key]

    @rule(which=st.integers(0, 1))
    def somebody_wants_contact(self, which: int) -> None:
        wants_contact(self.house, self.people[which])
        self.wishes.append(self.house.clock.moment)

    @rule()
    def the_wishes_are_seen(self) -> None:
        with self.house.database.work() as work:
            asked = [one.id for one in work.find(r.ContactRequest, seen_at=None)]
            work.change(r.ContactRequest, asked, seen_at=self.house.kit.clock())
        self.wishes = []

    @rule()
    def kari_signs_in(self) -> None:
        signs_in(self.house)
        self.here = self.house.clock.moment

    @rule(which=st.integers(0, 1))
    def kari_reads(self, which: int) -> None:
        reads(self.house, self.people[which])
        self.lines = {key: one for key, one in self.lines.items() if one[0] != self.people[which]}

    @rule(rhythm=st.sampled_from(noticing.RHYTHMS))
    def kari_chooses(self, rhythm: str) -> None:
        chooses(self.house, rhythm)
        self.rhythm = rhythm

    @rule(minutes=st.sampled_from([1, 9, 11, 60, 7 * 60, 20 * 60, 24 * 60, 72 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.house.clock.passes(minutes=minutes)

    @rule()
    def the_worker_looks(self) -> None:
        before = self.house.clock.moment
        written = looks(self.house)
        assert written == self.expected(before), (self.rhythm, before)
        if written:
            self.told = self.house.staff().noticed_at
        self.sent += written

    def expected(self, now: datetime) -> int:
        told = self.told or datetime.min.replace(tzinfo=UTC)
        if self.rhythm == "never":
            return 0
        if any(wish > max(told, self.here) for wish in self.wishes):
            return 1
        until = told_until(self.rhythm, now)
        if until is None or (self.told and self.told >= self.here):
            return 0
        return int(any(self.here < shared <= until for _, shared in self.lines.values()))

    @invariant()
    def no_mail_but_those_and_no_word_in_any(self) -> None:
        assert len(mails(self.house)) == self.sent

    def teardown(self) -> None:
        self.opened.__exit__(None, None, None)
        self.folder.cleanup()


TestNotices = Notices.TestCase
TestNotices.settings = settings(max_examples=25, stateful_step_count=25)
