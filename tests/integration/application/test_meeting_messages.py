"""Before a meeting and after it: what the menu puts first, and the one message that counts as a nudge."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.application import following, pausing, reporting
from bot.application import records as r
from bot.application.reminding import remind
from bot.language.dates import OSLO
from bot.safety.nudges import APART
from bot.safety.quiet import is_quiet
from tests.support.house import House, Talker


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


# The house's clock begins on Monday 23 November 2026 at 11:00 in Oslo.
THURSDAY = oslo(2026, 11, 26, 14)
TWO_DAYS_BEFORE = oslo(2026, 11, 24, 10)


def chosen(house: House, rhythm: str = "hver uke", language: str = "nb") -> Talker:
    """Someone who writes in the browser here, is written to on Telegram, and chose a rhythm."""
    talker = house.joined(language)
    with house.database.work() as work:
        work.add(r.Chat("chat", talker.id, "telegram", "77", house.kit.clock()))
    if rhythm:
        talker.says("/paminnelser")
        talker.says(rhythm)
    return talker


def meets(house: House, talker: Talker, moment: datetime) -> None:
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), talker.id, moment)


def cancels(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        following.cancel_meeting(work, house.kit, house.staff(), talker.id)


def looks(house: House, moment: datetime) -> int:
    house.clock.moment = moment
    return remind(house.database, house.kit)


def goes_by(house: House, until: datetime, every: timedelta = timedelta(minutes=30)) -> None:
    """Time as the service sees it: it looks again and again."""
    moment = house.clock.moment
    while moment < until:
        looks(house, moment)
        moment += every


def nudges(house: House) -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return look.find(r.OutboxItem, kind="nudge")


def words(item: r.OutboxItem) -> str:
    return "\n".join(str(block[1]) for block in item.body["blocks"])


def said(house: House) -> list[tuple[str, bool]]:
    """When each nudge was made, to the half hour, and whether it is about a meeting."""
    return [
        (item.created_at.astimezone(OSLO).strftime("%d %H:%M"), bool(item.body.get("meeting")))
        for item in nudges(house)
    ]


def first_of_menu(talker: Talker) -> str:
    talker.says("/meny")
    return talker.last.choices[0].label


def finishes(house: House, talker: Talker, script: str) -> None:
    """As if the conversation had been had."""
    with house.database.work() as work:
        version = work.live_ids()[script]
        now = house.kit.clock()
        work.add(r.RunRow(house.kit.new_id(), talker.id, script, version, "nb", "finished", "", now, now, now))


# The menu


def test_the_menu_puts_it_first_from_two_days_before_and_for_three_days_after(house: House) -> None:
    talker = house.joined()
    for words_ in ("Nei takk", "/meny"):
        talker.says(words_)
    meets(house, talker, THURSDAY)
    found = {}
    for day in (23, 24, 25, 26, 27, 28, 29, 30):
        house.clock.moment = oslo(2026, 11, day, 8)
        found[day] = first_of_menu(talker)
    house.clock.moment = oslo(2026, 11, 26, 15)
    found["after"] = first_of_menu(talker)

    before, after = "Før møtet", "Etter møtet"
    assert [day for day, label in found.items() if label == before] == [24, 25, 26]
    assert [day for day, label in found.items() if label == after] == [27, 28, 29, "after"]


def test_what_was_begun_stands_first_too_and_what_was_had_does_not(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    meets(house, talker, THURSDAY)
    house.clock.moment = TWO_DAYS_BEFORE
    assert first_of_menu(talker) == "Før møtet", "before what was begun"
    talker.says("/samtale for-motet")
    talker.says("/samtale noe-nytt")
    assert first_of_menu(talker) == "Fortsett: Før møtet"


def test_had_for_this_meeting_it_makes_room_and_comes_back_for_the_next(house: House) -> None:
    talker = house.joined()
    meets(house, talker, THURSDAY)
    house.clock.moment = TWO_DAYS_BEFORE
    finishes(house, talker, "for-motet")
    assert first_of_menu(talker) != "Før møtet"
    house.clock.moment = THURSDAY + timedelta(hours=1)
    assert first_of_menu(talker) == "Etter møtet"
    finishes(house, talker, "etter-motet")
    assert first_of_menu(talker) not in ("Før møtet", "Etter møtet")
    meets(house, talker, oslo(2026, 11, 28, 10))
    assert first_of_menu(talker) == "Før møtet"


def test_whoever_got_ready_early_is_ready(house: House) -> None:
    talker = chosen(house)
    meets(house, talker, oslo(2026, 11, 28, 14))
    finishes(house, talker, "for-motet")
    house.clock.moment = oslo(2026, 11, 26, 9)
    assert first_of_menu(talker) != "Før møtet"
    goes_by(house, oslo(2026, 11, 28, 14))
    assert said(house) == []


# The message


def test_one_before_and_one_after_in_two_weeks_of_looking(house: House) -> None:
    talker = chosen(house)
    meets(house, talker, THURSDAY)
    goes_by(house, oslo(2026, 12, 8, 0))
    assert said(house) == [("24 10:00", True), ("28 10:00", True), ("07 10:00", False)]
    before, after, _ = nudges(house)
    assert words(before) == (
        "Hei. Du skal møte Kari torsdag 26. november klokka 14:00.\n"
        "Vil du tenke gjennom det først? Det er helt greit å la det ligge."
    )
    assert words(after) == (
        "Hei. Du skulle møte Kari torsdag 26. november.\n"
        "Vil du skrive ned det dere ble enige om? Det er helt greit å la det ligge."
    )
    assert before.not_after == oslo(2026, 11, 24, 20), "as every nudge: by the evening"


def test_who_chose_no_rhythm_is_not_written_to(house: House) -> None:
    for talker in (chosen(house, ""), house.joined(label="Bo")):
        meets(house, talker, THURSDAY)
    goes_by(house, oslo(2026, 12, 8, 0), timedelta(hours=1))
    assert nudges(house) == []


@pytest.mark.parametrize(
    ("set_at", "meeting", "comes"),
    [
        (oslo(2026, 11, 25, 11), THURSDAY, "25 11:00"),
        (oslo(2026, 11, 25, 22), THURSDAY, "26 09:00"),
        (oslo(2026, 11, 28, 21), oslo(2026, 11, 30, 14), "30 09:00"),
        (oslo(2026, 11, 26, 7), oslo(2026, 11, 26, 8, 30), None),
    ],
    ids=["at once", "after a quiet evening", "after a quiet Sunday", "never in quiet hours"],
)
def test_set_when_it_is_near_it_comes_as_soon_as_it_may(
    house: House, set_at: datetime, meeting: datetime, comes: str | None
) -> None:
    talker = chosen(house, "en gang i måneden")
    house.clock.moment = set_at
    meets(house, talker, meeting)
    goes_by(house, meeting)
    assert said(house) == ([(comes, True)] if comes else [])


def test_a_moved_meeting_takes_it_along_and_a_cancelled_one_takes_it_away(house: House) -> None:
    talker = chosen(house, "en gang i måneden")
    meets(house, talker, THURSDAY)
    meets(house, talker, oslo(2026, 12, 3, 14))
    goes_by(house, oslo(2026, 12, 1, 12))
    assert said(house) == [("01 10:00", True)]
    assert "torsdag 3. desember" in words(nudges(house)[0])
    cancels(house, talker)
    assert [item.status for item in nudges(house)] == ["cancelled"], "it had not left yet"
    goes_by(house, oslo(2026, 12, 12, 0), timedelta(hours=1))
    assert len(nudges(house)) == 1
    meets(house, talker, oslo(2026, 12, 16, 14))
    goes_by(house, oslo(2026, 12, 15, 0), timedelta(hours=1))
    assert len(nudges(house)) == 2


def test_a_nudge_of_the_rhythm_that_waits_is_not_taken_away_with_a_meeting(house: House) -> None:
    talker = chosen(house)
    looks(house, oslo(2026, 11, 30, 10))
    meets(house, talker, oslo(2026, 12, 10, 14))
    cancels(house, talker)
    assert [item.status for item in nudges(house)] == ["waiting"]


def test_a_rhythm_that_is_due_is_not_lost_when_a_meeting_is_set(house: House) -> None:
    talker = chosen(house)
    house.clock.moment = oslo(2026, 11, 30, 10)
    meets(house, talker, oslo(2026, 12, 10, 14))
    looks(house, oslo(2026, 11, 30, 10, 1))
    assert len(nudges(house)) == 1


def test_nobody_is_written_to_about_what_they_have_had(house: House) -> None:
    talker = chosen(house, "en gang i måneden")
    meets(house, talker, THURSDAY)
    house.clock.moment = oslo(2026, 11, 24, 8)
    finishes(house, talker, "for-motet")
    goes_by(house, oslo(2026, 11, 26, 15))
    assert said(house) == []
    finishes(house, talker, "etter-motet")
    goes_by(house, oslo(2026, 12, 3, 0))
    assert said(house) == []


def test_for_an_office_without_the_conversation_there_is_no_message(house: House) -> None:
    talker = chosen(house, "en gang i måneden")
    with house.database.work() as work:
        work.remove(*work.find(r.ScriptRelease, script_id="for-motet"))
    meets(house, talker, THURSDAY)
    goes_by(house, THURSDAY)
    assert said(house) == []


def test_on_the_day_of_the_rhythm_there_is_one_and_it_is_about_the_meeting(house: House) -> None:
    talker = chosen(house)
    meets(house, talker, oslo(2026, 12, 1, 14))
    goes_by(house, oslo(2026, 12, 1, 14))
    assert said(house) == [("30 10:00", True)], "from Sunday on it fits, and Sunday is quiet"


# It is a nudge, with every rule of nudges (METHOD §7)


def test_no_two_within_72_hours_whatever_is_set_and_moved(house: House) -> None:
    talker = chosen(house)
    for day in range(24, 31):
        house.clock.moment = oslo(2026, 11, day, 8)
        meets(house, talker, oslo(2026, 11, day, 18) + timedelta(days=1))
        goes_by(house, oslo(2026, 11, day, 23))
        talker.says("/meny")  # everything is answered
    made = [item.created_at for item in nudges(house)]
    assert len(made) >= 2
    assert all(later - earlier >= APART for earlier, later in pairwise(made))
    assert not any(is_quiet(moment) for moment in made)


def test_three_that_nobody_answered_and_then_silence_about_meetings_too(house: House) -> None:
    talker = chosen(house)
    goes_by(house, oslo(2026, 12, 15, 0), timedelta(hours=2))
    assert len(nudges(house)) == 3
    meets(house, talker, oslo(2026, 12, 18, 14))
    goes_by(house, oslo(2026, 12, 22, 0), timedelta(hours=1))
    assert len(nudges(house)) == 3


def test_an_unanswered_one_about_a_meeting_is_one_of_the_three(house: House) -> None:
    talker = chosen(house)
    meets(house, talker, THURSDAY)
    looks(house, TWO_DAYS_BEFORE)
    with house.database.reading() as look:
        row = look.get(r.Nudging, talker.id)
    assert row is not None
    assert row.unanswered == 1
    talker.says("/meny")
    with house.database.reading() as look:
        assert look.get(r.Nudging, talker.id).unanswered == 0  # type: ignore[union-attr]


def test_none_for_seven_days_after_a_card(house: House) -> None:
    talker = chosen(house)
    meets(house, talker, THURSDAY)
    talker.says("jeg vil ikke leve lenger")
    goes_by(house, oslo(2026, 11, 30, 11))
    assert said(house) == []


def test_none_in_a_pause_after_the_end_or_after_stop(house: House) -> None:
    rests, ended, stops = (house.joined(label=name) for name in ("A", "B", "C"))
    for n, talker in enumerate((rests, ended, stops)):
        with house.database.work() as work:
            work.add(r.Chat(f"chat{n}", talker.id, "telegram", f"7{n}", house.kit.clock()))
        talker.says("/paminnelser")
        talker.says("en gang i måneden")
        meets(house, talker, THURSDAY)
    with house.database.work() as work:
        pausing.begin(work, house.kit, house.staff(), rests.id, day="", by="participant")
        reporting.end(work, house.kit, house.staff(), ended.id)
    stops.says("stopp påminnelser")
    goes_by(house, oslo(2026, 12, 2, 0))
    assert said(house) == []


def test_a_pause_that_ends_in_time_lets_it_come(house: House) -> None:
    talker = chosen(house, "en gang i måneden")
    meets(house, talker, THURSDAY)
    with house.database.work() as work:
        pausing.begin(work, house.kit, house.staff(), talker.id, day="2026-11-24", by="participant")
    goes_by(house, THURSDAY)
    assert said(house) == [("25 10:00", True)]


def test_down_until_the_meeting_is_over_nothing_is_made_up_for(house: House) -> None:
    talker = chosen(house, "en gang i måneden")
    meets(house, talker, THURSDAY)
    house.clock.moment = oslo(2026, 12, 2, 10)
    goes_by(house, oslo(2026, 12, 20, 0), timedelta(hours=1))
    assert said(house) == []


def test_a_word_in_these_days_does_not_bring_it_at_once(house: House) -> None:
    """Whoever is talking with the robot just now is not written to by it."""
    talker = house.joined()
    with house.database.work() as work:
        work.add(r.Chat("chat", talker.id, "telegram", "77", house.kit.clock()))
    meets(house, talker, oslo(2026, 11, 24, 14))
    talker.says("/paminnelser")
    talker.says("hver uke")
    goes_by(house, oslo(2026, 11, 24, 8))
    assert said(house) == []
    goes_by(house, oslo(2026, 11, 24, 12))
    assert said(house) == [("24 10:00", True)]


@pytest.mark.parametrize(("key", "script"), [("meeting-before", "for-motet"), ("meeting-after", "etter-motet")])
def test_yes_leads_straight_there_and_what_was_open_waits(house: House, key: str, script: str) -> None:
    talker = chosen(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.taps_key("", key)
    with house.database.reading() as look:
        open_ = look.find(r.RunRow, participant_id=talker.id, status="open")
        talk = look.get(r.Talk, talker.id)
    assert {script, "en-jeg-ser-opp-til"} <= {row.script_id for row in open_}
    assert talk is not None
    assert talk.state["run"] == next(row.id for row in open_ if row.script_id == script)


def test_in_her_own_language(house: House) -> None:
    talker = chosen(house, "ein gong i månaden", "nn")
    meets(house, talker, THURSDAY)
    goes_by(house, oslo(2026, 11, 29, 0))
    before, after = nudges(house)
    assert words(before).splitlines()[1] == "Vil du tenkje gjennom det først? Det er heilt greitt å la det liggje."
    assert words(after).splitlines()[1] == (
        "Vil du skrive ned det de vart samde om? Det er heilt greitt å la det liggje."
    )
