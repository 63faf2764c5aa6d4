"""What others do about somebody's follow-up is told to them: once, honestly, and not at night."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from bot.application import messaging, protecting, reporting, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.noticing import notice
from bot.language.dates import OSLO
from bot.safety.quiet import is_quiet
from tests.support.desk import acknowledges, goes_away, is_deputy, passes_on, protects, seen_by, staff
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker
from tests.support.screen import Screen

HAS_GOT_IT = "Mads, som er vikar, har fått det. Mads har ikke sett det ennå."
SEES = "Mads ser navnet ditt og dette ønsket, og ikke noe annet."
ENDED = "Kari har avsluttet oppfølgingen."


@pytest.fixture
def talker(house: House) -> Talker:
    """Amina of Kari's, on a Tuesday at nine. Mads is deputy."""
    colleagues(house)
    is_deputy(house, MADS)
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    return house.joined()


def has_telegram(house: House, who: str) -> None:
    with house.database.work() as work:
        work.add(r.Chat("on-telegram", who, "telegram", "77", house.clock.moment))


def waiting(house: House) -> list[r.OutboxItem]:
    with house.database.reading() as look:
        found = look.find(r.OutboxItem, channel="telegram", status="waiting", kind="notice")
    return [one for one in found if one.body.get("about")]


def told(talker: Talker) -> str:
    """What came to the chat since the last look."""
    talker._heard()
    return talker.text


def ends(house: House, who: str, *, on: bool = False) -> None:
    with house.database.work() as work:
        (reporting.go_on if on else reporting.end)(work, house.kit, house.staff(), who)


class TestAWishThatGoesToADeputy:
    def test_is_told_in_the_chat_once(self, house: House, talker: Talker) -> None:
        talker.says("ta kontakt")
        house.clock.moment = datetime(2026, 11, 11, 9, 5, tzinfo=OSLO)
        assert passes_on(house) == 1
        said = told(talker)
        assert said.count(HAS_GOT_IT) == said.count(SEES) == 1
        assert passes_on(house) == 0
        assert told(talker) == ""

    def test_is_not_told_twice_when_it_was_said_in_the_same_breath(self, house: House, talker: Talker) -> None:
        goes_away(house, SPECIALIST, 3, MADS)
        talker.says("ta kontakt")
        assert "Mads, som er vikar, får beskjed" in talker.text
        assert passes_on(house) == 0
        assert told(talker) == ""

    def test_waits_through_the_night_on_a_phone(self, house: House, talker: Talker) -> None:
        has_telegram(house, talker.id)
        talker.says("ta kontakt")
        house.clock.moment = datetime(2026, 11, 10, 22, tzinfo=OSLO)
        goes_away(house, SPECIALIST, 3, MADS)
        assert passes_on(house) == 1
        (one,) = waiting(house)
        assert one.not_before is not None and not is_quiet(one.not_before)
        assert one.not_before.astimezone(OSLO).hour == 9

    @pytest.mark.parametrize("how", ["seen", "handed over", "protected"])
    def test_is_not_told_any_more_when_it_is_not_true(self, house: House, talker: Talker, how: str) -> None:
        has_telegram(house, talker.id)
        talker.says("ta kontakt")
        house.clock.moment = datetime(2026, 11, 10, 22, tzinfo=OSLO)
        goes_away(house, SPECIALIST, 3, MADS)
        passes_on(house)
        assert len(waiting(house)) == 1
        if how == "seen":
            acknowledges(house, MADS, talker.id)
        elif how == "protected":
            protects(house, talker.id)
        else:
            hands_over(house, talker.id, BERIT)
        assert waiting(house) == []

    def test_is_not_written_to_whoever_said_stop(self, house: House, talker: Talker) -> None:
        talker.says("ta kontakt")
        talker.says("/stopp")
        house.clock.moment = datetime(2026, 11, 11, 9, 5, tzinfo=OSLO)
        assert passes_on(house) == 1
        assert told(talker) == ""
        talker.says("/meny")
        assert HAS_GOT_IT in talker.text

    def test_two_wishes_that_go_at_once_are_told_once(self, house: House, talker: Talker) -> None:
        talker.says("ta kontakt")
        with house.database.work() as work:
            work.add(r.ContactRequest(house.kit.new_id(), talker.id, "work", house.clock()))
        house.clock.moment = datetime(2026, 11, 11, 9, 5, tzinfo=OSLO)
        assert passes_on(house) == 2
        assert told(talker).count(HAS_GOT_IT) == 1


class TestTheEndOfAFollowUp:
    def test_is_told_with_what_it_means_and_stands_in_the_menu(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        said = told(talker)
        for part in (ENDED, "Ordene er dine", "Kari ser fortsatt det du har delt", "Skriv /profil", "en kopi"):
            assert part in said
        ends(house, talker.id)
        assert told(talker) == ""
        talker.says("/meny")
        assert "Oppfølgingen er avsluttet. Du kan skrive her som før." in talker.text

    def test_is_taken_back_in_the_chat_too(self, house: House, talker: Talker) -> None:
        ends(house, talker.id)
        told(talker)
        ends(house, talker.id, on=True)
        assert "Oppfølgingen fortsetter likevel." in told(talker)
        talker.says("/meny")
        assert "avsluttet" not in talker.text

    def test_waits_through_the_night_and_nothing_comes_when_it_was_a_slip(self, house: House, talker: Talker) -> None:
        has_telegram(house, talker.id)
        house.clock.moment = datetime(2026, 11, 10, 22, tzinfo=OSLO)
        ends(house, talker.id)
        (one,) = waiting(house)
        assert one.not_before is not None and not is_quiet(one.not_before)
        ends(house, talker.id, on=True)
        assert waiting(house) == []

    def test_a_handover_leaves_it_to_be_told(self, house: House, talker: Talker) -> None:
        has_telegram(house, talker.id)
        ends(house, talker.id)
        hands_over(house, talker.id)
        assert [one.body["about"] for one in waiting(house)] == ["ended"]

    def test_whoever_has_not_come_in_is_told_nothing(self, house: House, talker: Talker) -> None:
        who = house.invited().participant_id
        ends(house, who)
        with house.database.reading() as look:
            assert look.find(r.Utterance, participant_id=who) == look.find(r.OutboxItem, participant_id=who) == []


@pytest.fixture
def screen(house: House, talker: Talker) -> Iterator[Screen]:
    with house.database.work() as work:
        work.change(r.Staff, [house.staff().id], notices="at-once")
        work.change(r.Staff, [staff(house, MADS).id], notices="at-once")
    return Screen(house, talker.id)


def mailed(house: House) -> list[str]:
    notice(house.database, house.kit)
    with house.database.reading() as look:
        found = look.find(r.OutboxItem, channel="email", kind="notice")
    return sorted(one.address for one in found)


def test_what_two_shared_at_ones_own_screen_is_no_news_by_mail(house: House, talker: Talker, screen: Screen) -> None:
    hands_over(house, talker.id, MADS, kind="cover")
    for words in ("/meny", "ja"):
        talker.says(words)
    screen.begins()
    for words in ("Mormor", "rolig", "hun lo", "litt rolig", "i går", "La det ligge"):
        screen.says(words)
    screen.taps("all")
    house.clock.passes(minutes=30)
    # Whoever covers was not there.
    assert mailed(house) == [MADS]
    talker.says("/samtale noe-nytt")
    talker.says("Snø")
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("hopp over")
    talker.taps_key(talker.last.prompt, "all")
    house.clock.passes(minutes=30)
    assert SPECIALIST in mailed(house)


def test_whether_a_message_that_waited_was_read_is_not_told(house: House, talker: Talker) -> None:
    talker.says("/stopp")
    with house.database.work() as work:
        messaging.send(work, house.kit, house.staff(), talker.id, "Lykke til", "m")

    def seen() -> list[bool]:
        with house.database.reading() as look:
            mine = sight.of(look, house.kit.clock, house.staff(), talker.id)
            return [one.waits for one in messaging.panel(look, house.clock(), mine).messages]

    before = seen()
    talker.says("/meny")
    assert "Lykke til" in talker.text
    assert seen() == before == [True]


def test_an_administrator_ends_the_protection_when_the_specialist_has_left(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    protects(house, talker.id, MADS)
    ada = staff(house, "ada@example.no")
    with pytest.raises(NotFound, match="whose specialist has left"), house.database.work() as work:
        protecting.unprotect_of_gone(work, house.kit, ada, talker.id)
    with house.database.work() as work:
        work.put(replace(house.staff(), disabled_at=house.clock.moment))
    with pytest.raises(NotFound), house.database.work() as work:
        protecting.unprotect_of_gone(work, house.kit, staff(house, MADS), talker.id)
    with house.database.work() as work:
        assert sight.named(work, [talker.id])
        protecting.unprotect_of_gone(work, house.kit, ada, talker.id)
        assert not sight.named(work, [talker.id])
    assert seen_by(house, MADS) == set()
