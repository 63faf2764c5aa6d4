"""A wish for contact: whose it is, when a deputy gets it, and what the participant is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import resources
from bot.application import contact, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.passing import pass_one
from bot.delivery.mailing import Mailer
from bot.delivery.passing import PassingWorker
from bot.language.dates import OSLO
from tests.support.desk import (
    acknowledges,
    goes_away,
    is_deputy,
    mails,
    passes_on,
    protects,
    seen_by,
    sees,
    staff,
)
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker


@pytest.fixture
def talker(house: House) -> Talker:
    """Amina of Kari's, on a Tuesday at nine."""
    colleagues(house)
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    return house.joined()


def asks(talker: Talker) -> str:
    talker.says("ta kontakt")
    return talker.text


def wish(house: House) -> r.ContactRequest:
    with house.database.reading() as look:
        (one,) = look.find(r.ContactRequest)
    return one


def waiting_for_long(house: House) -> int:
    with house.database.reading() as look:
        return contact.waiting_for_long(look, house.clock.moment)


def leaves(house: House, who: str) -> None:
    with house.database.work() as work:
        work.put(replace(staffing.staff_by_email(work, who), disabled_at=house.clock.moment))


def test_it_stays_with_the_specialist_until_the_working_hours_are_over(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    assert "Har ingen sett det etter 8 arbeidstimer, får Mads det som vikar." in asks(talker)
    assert "ser da navnet ditt og dette ønsket, og ikke noe annet" in talker.text
    house.clock.moment = datetime(2026, 11, 11, 8, 59, tzinfo=OSLO)
    assert passes_on(house) == 0
    assert seen_by(house) == {SPECIALIST}
    house.clock.moment = datetime(2026, 11, 11, 9, 1, tzinfo=OSLO)
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, MADS}
    assert passes_on(house) == 0
    assert mails(house, MADS) == 1


def test_the_office_sets_how_many_hours(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    with house.database.work() as work:
        office = staffing.the_office(work, house.kit)
        staffing.set_settings(
            work, office, staffing.settings_of(work, office.id).model_copy(update={"contact_hours": 1})
        )
    assert "Har ingen sett det etter én arbeidstime" in asks(talker)
    house.clock.passes(minutes=61)
    assert passes_on(house) == 1


def test_a_weekend_and_a_holiday_are_no_working_hours(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    house.clock.moment = datetime(2027, 5, 14, 15, tzinfo=OSLO)  # a Friday before 17 May
    asks(talker)
    house.clock.moment = datetime(2027, 5, 18, 14, 59, tzinfo=OSLO)
    assert passes_on(house) == 0
    house.clock.moment = datetime(2027, 5, 18, 15, 1, tzinfo=OSLO)
    assert passes_on(house) == 1


def test_while_the_specialist_is_away_the_deputy_gets_it_in_the_same_breath(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    told = asks(talker)
    assert "Kari er borte til og med 12. november 2026." in told
    assert "Mads, som er vikar, får beskjed" in told
    assert "Kari svarer" not in told
    assert seen_by(house) == {SPECIALIST, MADS}
    assert mails(house, MADS) == 1


def test_the_standing_deputy_stands_in_for_an_absence_without_one(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    goes_away(house, SPECIALIST)
    asks(talker)
    assert seen_by(house) == {SPECIALIST, MADS}


def test_whoever_goes_away_leaves_what_waits_to_the_deputy(house: House, talker: Talker) -> None:
    asks(talker)
    goes_away(house, SPECIALIST, 3, MADS)
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, MADS}


def test_a_deputy_who_is_away_as_well_has_a_deputy(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    goes_away(house, MADS, 3, BERIT)
    assert "Berit, som er vikar" in asks(talker)
    assert seen_by(house) == {SPECIALIST, BERIT}


def test_a_deputy_who_goes_away_leaves_it_to_theirs(house: House, talker: Talker) -> None:
    is_deputy(house, BERIT, of=MADS)
    goes_away(house, SPECIALIST, 9, MADS)
    asks(talker)
    goes_away(house, MADS, 2)
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, BERIT}
    with pytest.raises(NotFound):
        acknowledges(house, MADS, talker.id)


def test_a_deputy_who_goes_away_keeps_it_when_nobody_else_is_there(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 9, MADS)
    asks(talker)
    goes_away(house, MADS, 2)
    assert passes_on(house) == 0
    assert seen_by(house) == {SPECIALIST, MADS}


def test_deputies_in_a_circle_end_where_they_began(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    is_deputy(house, BERIT, of=MADS)
    is_deputy(house, SPECIALIST, of=BERIT)
    for who in (SPECIALIST, MADS, BERIT):
        goes_away(house, who, 2)
    told = asks(talker)
    assert "Kari er borte" in told
    assert "Mads" not in told
    assert "Berit" not in told
    assert seen_by(house) == {SPECIALIST}
    assert waiting_for_long(house) == 0
    house.clock.passes(days=2)  # everybody is back
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, MADS}


def test_without_a_deputy_it_waits_and_an_administrator_is_told_how_many(house: House, talker: Talker) -> None:
    assert "Når Kari er borte, kan en vikar få navnet ditt og dette ønsket." in asks(talker)
    house.clock.passes(days=1, hours=1)
    assert passes_on(house) == 0
    assert seen_by(house) == {SPECIALIST}
    assert waiting_for_long(house) == 1
    acknowledges(house, SPECIALIST, talker.id)
    assert waiting_for_long(house) == 0


def test_a_deputy_who_leaves_hands_it_to_the_next_one(house: House, talker: Talker) -> None:
    is_deputy(house, BERIT, of=MADS)
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    leaves(house, MADS)
    assert seen_by(house) == {SPECIALIST}
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, BERIT}


def test_of_a_specialist_who_left_it_goes_to_the_deputy_or_is_counted(house: House, talker: Talker) -> None:
    asks(talker)
    leaves(house, SPECIALIST)
    assert seen_by(house) == set()
    assert waiting_for_long(house) == 1
    with house.database.work() as work:
        work.change(r.Staff, [staff(house, SPECIALIST).id], deputy_id=staff(house, MADS).id)
    assert passes_on(house) == 1
    assert seen_by(house) == {MADS}
    assert waiting_for_long(house) == 0


def test_after_a_handover_it_is_the_next_ones_and_no_deputys(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    hands_over(house, talker.id, BERIT)
    assert seen_by(house) == {BERIT}
    assert passes_on(house) == 0
    with pytest.raises(NotFound):
        acknowledges(house, MADS, talker.id)
    acknowledges(house, BERIT, talker.id)
    assert seen_by(house) == set()


def test_the_hours_begin_again_for_whoever_takes_over(house: House, talker: Talker) -> None:
    is_deputy(house, MADS, of=BERIT)
    asks(talker)
    house.clock.passes(days=7)
    hands_over(house, talker.id, BERIT)
    assert passes_on(house) == 0
    house.clock.passes(days=2)
    assert passes_on(house) == 1
    assert seen_by(house) == {BERIT, MADS}


def test_whoever_covers_sees_it_and_no_deputy_needs_to_at_once(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    hands_over(house, talker.id, BERIT, kind="cover")
    goes_away(house, SPECIALIST)
    assert "Berit, som er vikar for Kari, får også vite det." in asks(talker)
    assert seen_by(house) == {SPECIALIST, BERIT}
    house.clock.passes(days=2)
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, BERIT, MADS}


def test_a_deputy_sees_the_name_and_the_wish_and_may_read_nothing(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    (one,) = sees(house, MADS)
    assert (one.name, one.about, one.deputy_for) == ("Amina", "talk", staff(house, SPECIALIST))
    with house.database.work() as work, pytest.raises(NotFound):
        sight.of(work, house.kit.clock, staff(house, MADS), talker.id)
    (own,) = sees(house, SPECIALIST)
    assert (own.deputy_for, own.deputy) == (None, staff(house, MADS))


def test_the_participant_sees_where_it_is(house: House, talker: Talker) -> None:
    is_deputy(house, MADS)
    asks(talker)
    assert "Du ba om kontakt tirsdag 10. november. Kari har ikke sett det ennå." in asks(talker)
    talker.says("/meny")
    assert "Kari har ikke sett det ennå." in talker.text
    house.clock.passes(days=1, hours=1)
    passes_on(house)
    assert "Mads, som er vikar, har fått det. Mads har ikke sett det ennå." in asks(talker)
    acknowledges(house, MADS, talker.id)
    talker.says("/hjelp")
    assert "Mads så det onsdag 11. november klokka 10:" in talker.text
    talker.says("/meny")
    assert "Du ba om kontakt" not in talker.text
    house.clock.passes(days=8)
    talker.says("/hjelp")
    assert "Mads så det" not in talker.text


def test_the_help_card_says_beforehand_that_a_deputy_may_get_it(house: House, talker: Talker) -> None:
    talker.says("/hjelp")
    assert "vikar" not in talker.text
    is_deputy(house, MADS)
    talker.says("/hjelp")
    assert "Ser ikke Kari ønsket ditt i tide, får Mads det som vikar." in talker.text
    goes_away(house, SPECIALIST)
    talker.says("/hjelp")
    assert "Kari er borte til og med 16. november 2026. Mads, som er vikar, får da ønsket ditt." in talker.text


@pytest.mark.parametrize(("language", "said"), [("nn", "Kari har sett at du ønskjer kontakt."),
                                                ("en", "Kari has seen that you would like to be contacted.")])  # fmt: skip
def test_the_participant_is_told_in_the_chat_who_has_seen_it(house: House, language: str, said: str) -> None:
    talker = house.joined(language)
    asks(talker)
    acknowledges(house, SPECIALIST, talker.id)
    assert said in str(talker.transcript()[-1])


def test_on_telegram_the_answer_waits_in_the_outbox(house: House, talker: Talker) -> None:
    asks(talker)
    with house.database.work() as work:
        work.add(r.Chat("t", talker.id, "telegram", "77", house.clock.moment))
    acknowledges(house, SPECIALIST, talker.id)
    with house.database.reading() as look:
        (item,) = look.find(r.OutboxItem, channel="telegram")
    assert (item.address, item.kind) == ("77", "reply")
    assert "Kari har sett at du ønsker kontakt." in str(item.body)


def test_seen_twice_it_is_seen_once_and_the_second_is_told(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    assert acknowledges(house, MADS, talker.id)
    assert not acknowledges(house, SPECIALIST, talker.id)
    assert not acknowledges(house, MADS, talker.id)
    assert wish(house).seen_by == staff(house, MADS).id
    house.clock.passes(hours=2)
    with pytest.raises(NotFound):
        acknowledges(house, MADS, talker.id)
    with pytest.raises(NotFound):
        acknowledges(house, BERIT, talker.id)


def test_of_two_at_once_one_is_first_and_the_participant_hears_it_once(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    with ThreadPoolExecutor(2) as pool:
        first = list(pool.map(lambda who: acknowledges(house, who, talker.id), (SPECIALIST, MADS)))
    assert sorted(first) == [False, True]
    assert sum("har sett at du ønsker" in str(one) for one in talker.transcript()) == 1


def test_asked_for_again_after_it_was_seen_it_is_a_new_wish(house: House, talker: Talker) -> None:
    asks(talker)
    acknowledges(house, SPECIALIST, talker.id)
    asks(talker)
    assert seen_by(house) == {SPECIALIST}


def test_killed_while_it_passes_nothing_is_half_done(house: House, talker: Talker) -> None:
    asks(talker)
    goes_away(house, SPECIALIST, 3, MADS)
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER killed BEFORE INSERT ON outbox WHEN NEW.channel = 'email' "
            "BEGIN SELECT RAISE(ABORT, 'killed'); END"
        )
    assert passes_on(house) == 0
    assert wish(house).passed_to is None
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER killed")
    assert passes_on(house) == 1
    assert mails(house, MADS) == 1


def test_seen_between_the_look_and_the_passing_it_goes_to_nobody(house: House, talker: Talker) -> None:
    asks(talker)
    found = wish(house)
    goes_away(house, SPECIALIST, 3, MADS)
    acknowledges(house, SPECIALIST, talker.id)
    assert not pass_one(house.database, house.kit, found)
    assert (wish(house).passed_to, mails(house, MADS)) == (None, 0)


def test_handed_over_between_the_look_and_the_passing_it_goes_to_nobody(house: House, talker: Talker) -> None:
    asks(talker)
    found = wish(house)
    goes_away(house, SPECIALIST, 3, MADS)
    hands_over(house, talker.id, BERIT)
    assert not pass_one(house.database, house.kit, found)
    assert seen_by(house) == {BERIT}


def test_one_mail_for_several_wishes_that_wait(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    other = house.joined(label="Jonas")
    asks(other)
    assert mails(house, MADS) == 1
    assert [one.name for one in sees(house, MADS)] == ["Amina", "Jonas"]


def test_a_protected_participants_wish_goes_to_named_deputies_only(house: House, talker: Talker) -> None:
    is_deputy(house, BERIT, of=MADS)
    protects(house, talker.id)
    goes_away(house, SPECIALIST, 5, MADS)
    assert "Mads" not in asks(talker)
    assert seen_by(house) == {SPECIALIST}
    protects(house, talker.id, BERIT)
    assert passes_on(house) == 1
    assert seen_by(house) == {SPECIALIST, BERIT}
    protects(house, talker.id)
    assert seen_by(house) == {SPECIALIST}
    with pytest.raises(NotFound):
        acknowledges(house, BERIT, talker.id)


def test_an_erased_participants_wish_is_nobodys(house: House, talker: Talker) -> None:
    from bot.storage.tables import data_key

    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == talker.id))
    house.clock.passes(days=2)
    assert seen_by(house) == set()
    assert passes_on(house) == 0
    assert waiting_for_long(house) == 0
    with pytest.raises(NotFound):
        acknowledges(house, MADS, talker.id)


def test_a_wish_from_before_there_were_deputies_is_still_there(house: House, talker: Talker) -> None:
    """Rows that say only when it was seen."""
    with house.database.work() as work:
        moment = house.clock.moment
        work.add(r.ContactRequest("old", talker.id, "talk", moment - timedelta(days=1), moment))
    talker.says("/hjelp")
    assert "Kari så det tirsdag 10. november klokka 09:00." in talker.text


@pytest.mark.parametrize(("language", "said"), [("nb", "når Kari er tilbake etter 30. november 2026"),
                                                ("nn", "når Kari er tilbake etter 30. november 2026"),
                                                ("en", "when Kari is back after 30 November 2026")])  # fmt: skip
def test_no_hours_are_promised_for_somebody_away_without_a_deputy(house: House, language: str, said: str) -> None:
    colleagues(house)
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    goes_away(house, SPECIALIST, 21)
    talker = house.joined(language)
    assert said in " ".join(str(one) for one in _to_the_end_of_hello(talker))


def test_with_a_deputy_the_ordinary_hours_hold(house: House) -> None:
    colleagues(house)
    goes_away(house, SPECIALIST, 21, MADS)
    usual = house.kit.texts.ngettext("nb", "within one working day", "within {n} working days", 2)
    assert usual in " ".join(str(one) for one in _to_the_end_of_hello(house.joined()))


def _to_the_end_of_hello(talker: Talker) -> list[object]:
    for _ in range(4):
        talker.taps_key(talker.last.prompt, talker.last.choices[0].key)
    return list(talker.transcript())


async def test_the_worker_passes_on_and_wakes_whoever_sends(house: House, talker: Talker) -> None:
    woken: list[bool] = []
    worker = PassingWorker(house.database, house.kit, lambda: woken.append(True))
    asks(talker)
    await worker.look()
    goes_away(house, SPECIALIST, 3, MADS)
    await worker.look()
    await worker.look()
    assert seen_by(house) == {SPECIALIST, MADS}
    assert woken == [True]


def test_the_deputys_mail_says_nothing_of_whose_it_is(house: House, talker: Talker) -> None:
    goes_away(house, SPECIALIST, 3, MADS)
    asks(talker)
    with house.database.reading() as look:
        (item,) = look.find(r.OutboxItem, channel="email", address=MADS)
    letter = str(Mailer("smtp://x", "a@example.no", "http://x", resources.texts()).letter(item))
    assert "stedfortreder" in letter
    assert "http://x/staff" in letter
    assert not any(word in letter for word in ("Amina", "Kari", talker.id))
