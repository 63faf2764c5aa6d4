"""What will be deleted is told before: once, in the day, with the day, and one word can keep it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot import wiring
from bot.application import messaging, own_copy, pausing, reporting, sight, staffing
from bot.application import records as r
from bot.application.erasing import erase
from bot.application.hearing import Kit
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.ports import Work
from bot.application.retention.job import keep_periods
from bot.application.retention.showing import goes_on
from bot.language.dates import OSLO, day_of
from bot.safety.quiet import is_quiet
from tests.support.bot_api.people import SOUND
from tests.support.house import House, Talker

ENDED = "Oppfølgingen er avsluttet. Derfor sletter jeg alt om deg"
ASKED = "Da skriver du bare noe her."
KEPT = "Alt blir lagret."
LONGER = "Det blir lagret lenger likevel."
TUESDAY = datetime(2026, 11, 10, 9, tzinfo=OSLO)


@pytest.fixture
def talker(house: House) -> Talker:
    house.clock.moment = TUESDAY
    return house.joined()


def has_phone(house: House, who: str) -> None:
    with house.database.work() as work:
        work.add(r.Chat("phone", who, "telegram", "77", house.clock.moment))


def ends(house: House, who: str, *, on: bool = False) -> None:
    with house.database.work() as work:
        (reporting.go_on if on else reporting.end)(work, house.kit, house.staff(), who)


def round_on(house: House, day: date, hour: int = 11) -> int:
    house.clock.moment = datetime(day.year, day.month, day.day, hour, tzinfo=OSLO)
    return keep_periods(house.database, house.kit, erase)


def until_told(house: House, begins: date) -> date:
    """The first day on which it may be told, from that one on."""
    for number in range(20):
        day = begins + timedelta(days=number)
        round_on(house, day)
        if notices(house):
            return day
    raise AssertionError("nobody was told")


def notices(house: House) -> list[r.RetentionNotice]:
    with house.database.reading() as look:
        return look.find(r.RetentionNotice, ended_at=None)


def waiting(house: House) -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return look.find(r.OutboxItem, kind="notice", status="waiting")


def told(talker: Talker) -> str:
    talker._heard()
    return talker.text


def sets(house: House, **numbers: int) -> None:
    with house.database.work() as work:
        office = work.find(r.Office)[0]
        staffing.set_settings(work, office, staffing.settings_of(work, office.id).model_copy(update=numbers))


def is_here(house: House, who: str) -> bool:
    with house.database.reading() as look:
        return who in look.people([who])


def quiet_days(house: House, talker: Talker) -> date:
    with house.database.reading() as look:
        return day_of(look.last_active([talker.id])[talker.id]) + timedelta(days=731)


class TestAFollowUpThatEnded:
    def test_says_the_day_at_the_end_and_in_the_menu(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        assert "10. mai 2027 blir alt her slettet." in told(talker)
        talker.says("stopp")
        talker.says("hei")
        assert "10. mai 2027 blir alt her slettet." in talker.text

    def test_is_told_once_with_the_day_and_then_goes(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        told(talker)
        round_on(house, date(2027, 3, 25))
        assert not notices(house)
        day = until_told(house, date(2027, 3, 27))
        said = told(talker)
        assert f"{ENDED} 10. mai 2027." in said
        assert "Skriv /profil" in said
        for number in range(1, 5):
            round_on(house, day + timedelta(days=number))
        assert told(talker) == ""
        round_on(house, date(2027, 5, 9))
        assert is_here(house, talker.id)
        round_on(house, date(2027, 5, 10), hour=0)
        assert not is_here(house, talker.id)

    def test_that_goes_on_deletes_nothing(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        until_told(house, date(2027, 3, 27))
        told(talker)
        ends(house, talker.id, on=True)
        assert "Nå blir ingenting slettet." in told(talker)
        round_on(house, date(2027, 5, 11))
        assert is_here(house, talker.id)
        assert not notices(house)
        assert told(talker) == ""

    def test_a_longer_number_is_told(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        until_told(house, date(2027, 3, 27))
        told(talker)
        sets(house, keep_ended_days=400)
        round_on(house, date(2027, 4, 20))
        assert LONGER in told(talker)
        assert not notices(house)

    def test_the_specialist_sees_the_day_and_not_that_nobody_wrote(self, house: House, talker: Talker) -> None:
        with house.database.reading() as look:
            assert goes_on(look, talker.id, house.clock()) is None
        ends(house, talker.id)
        with house.database.reading() as look:
            assert goes_on(look, talker.id, house.clock()) == date(2027, 5, 10)


class TestNothingForLong:
    def test_is_asked_and_one_word_keeps_everything(self, house: House, talker: Talker) -> None:
        due = quiet_days(house, talker)
        day = until_told(house, due - timedelta(days=44))
        assert ASKED in told(talker)
        house.clock.moment += timedelta(days=3)
        talker.says("hei")
        assert KEPT in talker.text
        assert not notices(house)
        talker.says("hei")
        assert KEPT not in talker.text
        round_on(house, due + timedelta(days=1))
        assert is_here(house, talker.id)
        assert not notices(house)
        assert quiet_days(house, talker) >= day + timedelta(days=731)

    def test_words_in_danger_keep_everything_and_only_the_card_is_seen(self, house: House, talker: Talker) -> None:
        due = quiet_days(house, talker)
        until_told(house, due - timedelta(days=44))
        talker.says("jeg vil ikke leve lenger")
        assert "113" in talker.text
        assert KEPT not in talker.text
        assert not notices(house)
        round_on(house, due + timedelta(days=1))
        assert is_here(house, talker.id)

    def test_a_stop_takes_back_what_still_waits_to_be_sent(self, house: House, talker: Talker) -> None:
        """It would say that everything goes, to somebody who has answered."""
        has_phone(house, talker.id)
        until_told(house, quiet_days(house, talker) - timedelta(days=44))
        assert waiting(house)
        talker.says("stopp")
        assert not waiting(house)

    def test_a_pause_takes_the_question_back(self, house: House, talker: Talker) -> None:
        due = quiet_days(house, talker)
        until_told(house, due - timedelta(days=44))
        told(talker)
        with house.database.work() as work:
            pausing.begin(work, house.kit, house.staff(), talker.id, day="", by="participant")
        round_on(house, due + timedelta(days=1))
        assert is_here(house, talker.id)
        assert LONGER in told(talker)

    def test_what_the_specialist_does_counts_as_well(self, house: House, talker: Talker) -> None:
        due = quiet_days(house, talker)
        house.clock.moment = datetime(2028, 11, 7, 10, tzinfo=OSLO)
        with house.database.work() as work:
            messaging.send(work, house.kit, house.staff(), talker.id, "Hei!", "m")
        round_on(house, due + timedelta(days=1))
        assert is_here(house, talker.id)


class TestTheTelling:
    def test_waits_for_the_day_and_for_the_rest_after_a_card(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        house.clock.moment = datetime(2027, 4, 5, 10, tzinfo=OSLO)
        talker.says("jeg vil ikke leve lenger")
        for number in range(7):
            round_on(house, date(2027, 4, 5) + timedelta(days=number))
            assert not notices(house)
        round_on(house, date(2027, 4, 13), hour=22)
        assert not notices(house)
        day = until_told(house, date(2027, 4, 14))
        (one,) = notices(house)
        assert not is_quiet(one.told_at)
        assert day_of(one.due_at) == max(date(2027, 5, 10), day + timedelta(days=31))

    def test_reaches_the_phone_and_the_page(self, house: House, talker: Talker) -> None:
        has_phone(house, talker.id)
        ends(house, talker.id)
        until_told(house, date(2027, 3, 27))
        assert ENDED in told(talker)
        with house.database.reading() as look:
            found = look.find(r.OutboxItem, channel="telegram", kind="notice")
        assert [one.body["about"] for one in found] == ["ended", "deleting"]

    def test_whoever_said_stop_is_told_when_they_are_here(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        talker.says("stopp")
        until_told(house, date(2027, 3, 27))
        assert told(talker) == ""
        talker.says("hei")
        assert talker.text.count(ENDED) == 1
        talker.says("hei")
        assert ENDED not in talker.text

    def test_one_that_could_not_arrive_is_told_when_they_are_here(self, house: House, talker: Talker) -> None:
        with house.database.work() as work:
            (page,) = work.find(r.Chat, participant_id=talker.id)
            work.put(replace(page, channel="telegram", address="77"))
        ends(house, talker.id)
        sent(house)
        until_told(house, date(2027, 3, 27))
        sent(house, "gone")
        with house.database.work() as work:
            (phone,) = work.find(r.Chat, participant_id=talker.id)
            work.put(replace(phone, channel="browser", address=talker.id, blocked_at=None))
        talker.says("hei")
        assert talker.text.count(ENDED) == 1

    def test_nobody_is_told_or_deleted_who_wants_nothing_done(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        until_told(house, date(2027, 3, 27))
        told(talker)
        with house.database.work() as work:
            work.add(r.Restriction("held", talker.id, house.clock()))
        round_on(house, date(2027, 5, 20))
        assert is_here(house, talker.id)
        assert not notices(house)
        assert told(talker) == ""
        with house.database.work() as work:
            work.change(r.Restriction, ["held"], ended_at=house.clock())
        day = until_told(house, date(2027, 6, 1))
        round_on(house, day + timedelta(days=30))
        assert is_here(house, talker.id)
        round_on(house, day + timedelta(days=31))
        assert not is_here(house, talker.id)


def sent(house: House, fate: str = "sent") -> None:
    box = Outbox(house.database, "telegram", house.kit.clock)
    while found := box.exchange(room=30):
        box.exchange({item.id: (item, Outcome(fate)) for item in found})  # type: ignore[arg-type]


def test_whoever_never_came_in_goes_after_a_day_that_stood_on_the_page(house: House) -> None:
    house.clock.moment = TUESDAY
    who = house.invited().participant_id
    until_told(house, date(2026, 11, 24) + timedelta(days=91 - 44))
    with house.database.reading() as look:
        seen = sight.of(look, house.kit.clock, house.staff(), who)
        day = goes_on(look, seen.participant.id, house.clock())
    assert day == date(2027, 2, 24)
    round_on(house, day - timedelta(days=1))
    assert is_here(house, who)
    round_on(house, day)
    assert not is_here(house, who)


def test_the_sound_goes_and_the_written_line_stays(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        for key, written in (("bare", ""), ("written", "Noe om regn")):
            work.add(r.Recording(key, talker.id, house.clock(), 4, "kept", "audio/ogg", written=written))
            work.add(r.Sound(key, talker.id, SOUND))
            work.add(
                r.Statement(
                    f"line-{key}", talker.id, "profile", "strengths", None, "nb", "participant", "conversation", False,
                    house.clock(), None, "active", recording_id=key,
                )
            )  # fmt: skip
    until_told(house, date(2027, 10, 17))
    assert "1. desember 2027 sletter jeg lyden i de eldste lydmeldingene dine." in told(talker)
    round_on(house, date(2027, 11, 30))
    with house.database.reading() as look:
        assert len(look.sound_sizes(talker.id)) == 2
    round_on(house, date(2027, 12, 1))
    with house.database.reading() as look:
        assert not look.sound_sizes(talker.id)
        assert {one.id: one.status for one in look.find(r.Recording)} == {"bare": "lost", "written": "lost"}
        lines = {one.id: one.status for one in look.find(r.Statement, participant_id=talker.id)}
    assert (lines["line-bare"], lines["line-written"]) == ("withdrawn", "active")
    assert "likevel ikke" not in copy_of(house, talker)


def test_what_was_kept_after_all_is_said_to_be_kept(house: House, talker: Talker) -> None:
    ends(house, talker.id)
    until_told(house, date(2027, 3, 27))
    ends(house, talker.id, on=True)
    round_on(house, date(2027, 4, 20))
    assert "10. mai 2027 · likevel ikke" in copy_of(house, talker)


def copy_of(house: House, talker: Talker) -> str:
    with house.database.reading() as look:
        copy = own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()
    return " ".join(copy.split())


def test_one_that_cannot_be_deleted_holds_nobody_else_up(house: House) -> None:
    house.clock.moment = TUESDAY
    first, second = house.invited().participant_id, house.invited().participant_id

    def breaks(work: Work, kit: Kit, who: str) -> bool:
        if who == first:
            raise RuntimeError("it cannot be noted down")
        return erase(work, kit, who)

    until_told(house, date(2027, 1, 11))
    house.clock.moment = datetime(2027, 2, 24, 11, tzinfo=OSLO)
    keep_periods(house.database, house.kit, breaks)
    assert is_here(house, first)
    assert not is_here(house, second)
    round_on(house, date(2027, 2, 25))
    assert not is_here(house, first)
