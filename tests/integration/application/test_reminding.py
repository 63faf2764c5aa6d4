"""What comes by itself: when, to whom, once; and what stops it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.application import following, reminding
from bot.application import records as r
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.reminding import remind
from bot.language.dates import OSLO
from tests.support.house import House, Talker


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


# The house's clock begins on Monday 23 November 2026 at 11:00 in Oslo.
FIRST = oslo(2026, 11, 30, 10)


def on_telegram(house: House, language: str = "nb") -> Talker:
    """Someone who writes in the browser here, and is written to on Telegram."""
    talker = house.joined(language)
    with house.database.work() as work:
        work.add(r.Chat("chat", talker.id, "telegram", "77", house.kit.clock()))
    return talker


def weekly(house: House) -> Talker:
    talker = on_telegram(house)
    talker.says("/paminnelser")
    talker.says("hver uke")
    return talker


def looks(house: House, moment: datetime) -> int:
    house.clock.moment = moment
    return remind(house.database, house.kit)


def outgoing(house: House, **equal: object) -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return [one for one in look.find(r.OutboxItem, channel="telegram") if one.kind in ("nudge", "reminder")
                and all(getattr(one, name) == value for name, value in equal.items())]  # fmt: skip


def words(item: r.OutboxItem) -> str:
    return "\n".join(str(block[1]) for block in item.body["blocks"])


def nudging(house: House, talker: Talker) -> r.Nudging:
    with house.database.reading() as look:
        found = look.get(r.Nudging, talker.id)
    assert found is not None
    return found


def outbox(house: House) -> Outbox:
    return Outbox(house.database, "telegram", house.kit.clock)


def agreed_at(house: House, written: str, what: str) -> Talker:
    talker = on_telegram(house)
    for said in ("/paminnelser", "Minn meg på noe", written, "ja", what):
        talker.says(said)
    return talker


def test_a_nudge_comes_at_its_time_and_not_before(house: House) -> None:
    weekly(house)
    assert looks(house, FIRST - timedelta(seconds=30)) == 0
    assert looks(house, FIRST) == 1
    (item,) = outgoing(house)
    assert (item.kind, item.address, item.status) == ("nudge", "77", "waiting")
    assert words(item) == "Hei. Har du lyst på en liten samtale i dag? Det er helt greit å la det ligge."
    assert looks(house, FIRST + timedelta(hours=1)) == 0


def test_crashes_between_due_and_kept_repeat_nothing(house: House) -> None:
    """The nudge and the next moment are one commit: either both stand, or the look begins anew."""
    weekly(house)
    house.clock.moment = FIRST
    with pytest.raises(ZeroDivisionError), house.database.work() as work:
        reminding._carry_out(work, house.kit, reminding._due(work, house.kit))
        raise ZeroDivisionError
    assert outgoing(house) == []
    assert looks(house, FIRST + timedelta(seconds=30)) == 1
    assert looks(house, FIRST + timedelta(seconds=60)) == 0
    assert len(outgoing(house)) == 1


def test_a_nudge_of_unknown_fate_is_never_repeated(house: House) -> None:
    weekly(house)
    looks(house, FIRST)
    (item,) = outbox(house).exchange(room=10)
    outbox(house).exchange({item.id: (item, Outcome("unknown"))})
    for minutes in (1, 60, 60 * 24, 60 * 48):
        looks(house, FIRST + timedelta(minutes=minutes))
        assert outbox(house).exchange(room=10) == []
    assert [one.status for one in outgoing(house)] == ["failed"]


def test_a_nudge_that_cannot_leave_before_the_evening_never_leaves(house: House) -> None:
    weekly(house)
    looks(house, FIRST)
    (item,) = outbox(house).exchange(room=10)
    outbox(house).exchange({item.id: (item, Outcome("later", seconds=60))})
    house.clock.moment = oslo(2026, 11, 30, 20)
    assert outbox(house).exchange(room=10) == []
    house.clock.moment = oslo(2026, 12, 1, 9)
    assert outbox(house).exchange(room=10) == []
    assert [one.status for one in outgoing(house)] == ["cancelled"]


def test_after_weeks_of_standing_still_one_comes(house: House) -> None:
    weekly(house)
    assert looks(house, oslo(2026, 12, 18, 21)) == 1
    assert outgoing(house) == [], "a Friday evening"
    assert looks(house, oslo(2026, 12, 19, 9)) == 1
    assert len(outgoing(house)) == 1
    looks(house, oslo(2026, 12, 21, 10))
    assert len(outgoing(house)) == 1, "Monday is too near"


@pytest.mark.parametrize("said", ["ikke mas", "La meg være!", "slutt å minne meg", "ikkje mas", "Stop reminding me."])
def test_enough_is_enough_at_once_and_in_the_same_moment(house: House, said: str) -> None:
    talker = weekly(house)
    looks(house, FIRST)
    talker.says(said)
    assert "minner deg ikke mer" in talker.text
    assert [one.status for one in outgoing(house)] == ["cancelled"]
    assert looks(house, FIRST + timedelta(days=30)) == 0


def test_words_about_nagging_in_a_longer_answer_are_an_answer(house: House) -> None:
    talker = weekly(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("Sjefen min må slutte å mase, la meg være i fred")
    assert nudging(house, talker).rhythm == "weekly"
    with house.database.reading() as look:
        assert [one.body["text"] for one in look.find(r.AnswerRow)] == [
            "Sjefen min må slutte å mase, la meg være i fred"
        ]


def test_stop_without_a_conversation_ends_the_nudges(house: House) -> None:
    talker = weekly(house)
    talker.says("stopp")
    talker.says("stopp")
    assert nudging(house, talker).rhythm == "none"
    assert "minner deg ikke mer" in talker.text


def test_stop_ends_the_conversation_and_after_a_nudge_the_nudges_too(house: House) -> None:
    talker = weekly(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("stopp")
    assert nudging(house, talker).rhythm == "weekly", "it was meant for the conversation"
    talker.says("/samtale en-jeg-ser-opp-til")
    looks(house, FIRST)
    talker.says("stopp")
    assert [one.status for one in outgoing(house)] == ["cancelled"]
    assert nudging(house, talker).rhythm == "none"
    with house.database.reading() as look:
        assert look.find(r.RunRow, script_id="en-jeg-ser-opp-til", status="open") == []


def test_a_card_cancels_what_waits_and_leaves_no_label(house: House) -> None:
    talker = weekly(house)
    looks(house, FIRST)
    talker.says("jeg vil ikke leve lenger")
    assert [one.status for one in outgoing(house)] == ["cancelled"]
    assert nudging(house, talker).next_at == oslo(2026, 12, 14, 10), "Monday next is still within seven days"
    with house.database.engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT * FROM nudging").mappings().one()
    assert "2026-12-07" not in str({key: value for key, value in row.items() if key != "next_at"})


def test_a_card_before_a_rhythm_is_chosen_counts_as_well(house: House) -> None:
    talker = on_telegram(house)
    house.clock.moment = oslo(2026, 11, 23, 17)
    talker.says("jeg vil ikke leve lenger")
    talker.says("/paminnelser")
    talker.says("hver uke")
    assert nudging(house, talker).next_at == oslo(2026, 12, 7, 10)


def test_help_that_was_asked_for_changes_nothing(house: House) -> None:
    talker = weekly(house)
    talker.says("hjelp")
    assert nudging(house, talker).next_at == FIRST


@pytest.mark.parametrize("change", [{"status": "stopped"}, {"adult_at": None}, {"status": "invited"}])
def test_only_who_takes_part_is_written_to(house: House, change: dict[str, object]) -> None:
    talker = weekly(house)
    with house.database.work() as work:
        person = work.get(r.Participant, talker.id)
        assert person is not None
        work.put(replace(person, **change))  # type: ignore[arg-type]
    looks(house, FIRST)
    assert outgoing(house) == []


def test_nobody_is_nudged_who_cannot_be_reached(house: House) -> None:
    talker = weekly(house)
    with house.database.work() as work:
        work.put(replace(work.find(r.Chat, id="chat")[0], blocked_at=house.kit.clock()))
    looks(house, FIRST)
    assert outgoing(house) == []
    assert len(talker.transcript()) == len([one for one in talker.transcript() if one.at < FIRST]), (
        "no nudge on our pages"
    )


def test_one_that_fails_holds_nobody_up(house: House) -> None:
    weekly(house)
    other = house.joined("nb", "Bo")
    with house.database.work() as work:
        work.add(r.Chat("other", other.id, "telegram", "88", house.kit.clock()))
        work.add(r.Nudging(other.id, other.id, "weekly", house.clock.moment, FIRST, rests_until="no moment"))
    looks(house, FIRST)
    assert [one.address for one in outgoing(house)] == ["77"]
    assert nudging(house, other).next_at is not None
    assert nudging(house, other).next_at > FIRST  # type: ignore[operator]


# What was agreed on.


def test_a_chosen_hour_is_kept_on_a_sunday_morning(house: House) -> None:
    agreed_at(house, "søndag 07:30", "Ta med matpakke")
    sunday = oslo(2026, 11, 29, 7, 30)
    assert looks(house, sunday - timedelta(seconds=5)) == 0
    assert looks(house, sunday) == 1
    (item,) = outgoing(house)
    assert item.kind == "reminder"
    assert words(item) == "Hei. Her er påminnelsen du ba om.\nTa med matpakke"
    assert looks(house, sunday + timedelta(days=3)) == 0


def test_agreements_are_no_nudges(house: House) -> None:
    talker = agreed_at(house, "mandag 09:30", "Ring verkstedet")
    talker.says("/paminnelser")
    talker.says("Hver uke")
    looks(house, oslo(2026, 11, 30, 9, 30))
    looks(house, FIRST)
    assert [one.kind for one in outgoing(house)] == ["reminder", "nudge"]
    assert nudging(house, talker).unanswered == 1


def test_a_little_late_says_so_and_too_late_is_told_by_day(house: House) -> None:
    agreed_at(house, "søndag 07:30", "Ta med matpakke")
    looks(house, oslo(2026, 11, 29, 9, 0))
    assert words(outgoing(house)[0]).startswith("Hei. Her er påminnelsen du ba om. Den kommer litt sent.")


def test_too_late_is_told_by_day(house: House) -> None:
    agreed_at(house, "søndag 07:30", "Ta med matpakke")
    looks(house, oslo(2026, 11, 29, 12, 0))
    assert outgoing(house) == []
    looks(house, oslo(2026, 11, 30, 9, 0))
    (item,) = outgoing(house)
    assert words(item).startswith("Hei. Du ba om en påminnelse søndag 29. november klokka 07:30. Jeg fikk ikke sendt")


def test_what_waits_in_the_outbox_for_too_long_is_said_anew(house: House) -> None:
    agreed_at(house, "i morgen 10:30", "Ta med matpakke")
    due = oslo(2026, 11, 24, 10, 30)
    looks(house, due)
    looks(house, due + timedelta(minutes=30))
    assert outbox(house).exchange(room=10) == []
    assert looks(house, due + timedelta(minutes=31)) == 1
    (item,) = outbox(house).exchange(room=10)
    assert "Den kommer litt sent." in words(item)


def test_painful_words_are_not_thrown_back(house: House) -> None:
    agreed_at(house, "i morgen 10:30", "at jeg vil ta livet mitt")
    looks(house, oslo(2026, 11, 24, 10, 30))
    assert words(outgoing(house)[0]) == "Hei. Her er påminnelsen du ba om."


def test_who_has_no_telegram_finds_it_in_the_chat(house: House) -> None:
    talker = house.joined()
    for said in ("/paminnelser", "Minn meg på noe", "i morgen 10:30", "ja", "Ta med matpakke"):
        talker.says(said)
    looks(house, oslo(2026, 11, 24, 10, 30))
    assert outgoing(house) == []
    last = talker.transcript()[-1].message
    assert last is not None
    assert last.text == "Hei. Her er påminnelsen du ba om.\nTa med matpakke"


def test_own_words_come_back_before_the_meeting_once(house: House) -> None:
    talker = with_advice(house)
    set_meeting(house, talker, oslo(2026, 11, 30, 13))
    assert looks(house, oslo(2026, 11, 28, 9, 59)) == 0
    looks(house, oslo(2026, 11, 28, 10))
    (item,) = outgoing(house)
    assert words(item) == (
        "Hei. Du skal møte Kari mandag 30. november klokka 13:00.\nDu ville se disse ordene igjen først:\n"
        "Det ordner seg for snille jenter"
    )
    set_meeting(house, talker, oslo(2026, 12, 10, 13))
    looks(house, oslo(2026, 12, 9, 10))
    assert len(outgoing(house)) == 1


def test_a_meeting_that_moves_takes_the_words_along(house: House) -> None:
    talker = with_advice(house)
    set_meeting(house, talker, oslo(2026, 11, 26, 13))
    set_meeting(house, talker, oslo(2026, 12, 3, 13))
    looks(house, oslo(2026, 11, 25, 10))
    assert outgoing(house) == []
    looks(house, oslo(2026, 12, 2, 10))
    assert "torsdag 3. desember klokka 13:00" in words(outgoing(house)[0])


def test_words_that_missed_their_meeting_wait_for_the_morning_before_the_next(house: House) -> None:
    talker = with_advice(house)
    set_meeting(house, talker, oslo(2026, 11, 26, 13))
    looks(house, oslo(2026, 11, 25, 10))
    house.clock.moment = oslo(2026, 11, 26, 14)
    set_meeting(house, talker, oslo(2026, 12, 17, 13))
    assert outbox(house).exchange(room=10) == []
    looks(house, oslo(2026, 11, 27, 10))
    assert [one.status for one in outgoing(house)] == ["cancelled"]
    looks(house, oslo(2026, 12, 16, 10))
    assert [one.status for one in outgoing(house)] == ["cancelled", "waiting"]


def test_a_meeting_that_is_cancelled_needs_no_words(house: House) -> None:
    talker = with_advice(house)
    set_meeting(house, talker, oslo(2026, 12, 3, 13))
    with house.database.work() as work:
        following.cancel_meeting(work, house.kit, house.staff(), talker.id)
    looks(house, oslo(2026, 12, 2, 10))
    assert outgoing(house) == []


def test_words_that_were_taken_back_do_not_come(house: House) -> None:
    talker = with_advice(house)
    set_meeting(house, talker, oslo(2026, 11, 26, 13))
    with house.database.work() as work:
        said = [one for one in work.find(r.Statement) if one.text == "Det ordner seg for snille jenter"]
        work.put(*(replace(one, status="withdrawn") for one in said))
    looks(house, oslo(2026, 11, 25, 10))
    assert "Det ordner seg" not in words(outgoing(house)[0])


def with_advice(house: House) -> Talker:
    """`rad-til-meg-selv`: words to lean on, and the wish to see them again before a meeting."""
    talker = on_telegram(house)
    house.clock.moment = oslo(2026, 11, 23, 12)
    talker.says("/samtale rad-til-meg-selv")
    for _ in range(12):
        labels = [choice.label for choice in talker.last.choices]
        wish = [label for label in labels if "møte" in label.lower()]
        if wish and "?" in talker.text and any("møte" in label.lower() for label in wish[:1]):
            talker.taps(wish[0])
            with house.database.reading() as look:
                if look.find(r.Agreement):
                    return talker
        else:
            talker.says("Det ordner seg for snille jenter")
    raise AssertionError("no wish was offered")


def set_meeting(house: House, talker: Talker, starts: datetime) -> None:
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), talker.id, starts)
