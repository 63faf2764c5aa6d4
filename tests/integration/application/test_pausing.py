"""A follow-up that rests: no nudges, everything else as before, and it goes on when it is begun again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.application import pausing, reading, reminding
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.noticing import notice
from bot.language.dates import OSLO
from tests.integration.application.test_reading import talker_with
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import House, Talker


@pytest.fixture
def talker(house: House) -> Talker:
    """On Telegram too, with a nudge every week and a reminder that was agreed on."""
    found = talker_with(house, "Snø")
    now = house.clock.moment
    with house.database.work() as work:
        work.add(
            r.Chat("on-telegram", found.id, "telegram", "77", now),
            r.Nudging(found.id, found.id, "weekly", now, now + timedelta(days=7)),
            r.Agreement("agreed", found.id, "once", now, now + timedelta(days=9), next_at=now + timedelta(days=9)),
        )
    return found


def pauses(house: House, talker: Talker, day: str = "", by: str = "participant") -> None:
    with house.database.work() as work:
        pausing.begin(work, house.kit, house.staff(), talker.id, day=day, by=by)


def goes_on(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        pausing.end(work, house.kit, house.staff(), talker.id)


def sent(house: House, days: int) -> list[str]:
    """What leaves by itself over so many days; each nudge is taken as sent."""
    found = []
    for _ in range(days):
        house.clock.passes(days=1)
        reminding.remind(house.database, house.kit)
        with house.database.work() as work:
            waiting = work.find(r.OutboxItem, channel="telegram", status="waiting")
            found += [one.kind for one in waiting if one.kind in ("nudge", "reminder")]
            work.remove(*waiting)
    return found


def test_without_a_pause_there_are_nudges(house: House, talker: Talker) -> None:
    assert sent(house, 15).count("nudge") == 2


def test_while_it_rests_only_what_was_agreed_comes(house: House, talker: Talker) -> None:
    pauses(house, talker)
    assert sent(house, 30) == ["reminder"]
    talker.says("/meny")
    assert "Oppfølgingen har pause." in talker.text, "the chat is open"
    assert sent(house, 30) == [], "having been heard does not end it"
    goes_on(house, talker)
    assert "nudge" in sent(house, 15)


def test_a_pause_with_a_last_day_ends_by_itself(house: House, talker: Talker) -> None:
    last = house.clock.moment.astimezone(OSLO).date() + timedelta(days=20)
    pauses(house, talker, last.isoformat(), "specialist")
    assert "nudge" not in sent(house, 20)
    assert "nudge" in sent(house, 8)
    with house.database.reading() as look:
        (row,) = reading.portfolio(look, house.staff(), house.kit.clock())
        assert row.pause is None


def test_a_nudge_that_waits_does_not_leave(house: House, talker: Talker) -> None:
    now = house.clock.moment
    with house.database.work() as work:
        work.add(r.OutboxItem("waits", talker.id, "telegram", "77", "nudge", now))
    pauses(house, talker)
    with house.database.reading() as look:
        assert [one.status for one in look.find(r.OutboxItem, id="waits")] == ["cancelled"]


def test_the_mail_about_news_still_goes(house: House, talker: Talker) -> None:
    pauses(house, talker)
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Del med Kari")
    house.clock.passes(days=1)
    notice(house.database, house.kit)
    with house.database.reading() as look:
        assert look.find(r.OutboxItem, channel="email")
        (row,) = reading.portfolio(look, house.staff(), house.kit.clock())
    assert row.pause is not None
    assert row.has_news


@pytest.mark.parametrize(
    ("day", "by", "said"),
    [("2026-13-01", "participant", "as a date"), ("2020-01-01", "participant", "has passed"),
     ("2099-01-01", "participant", "more than a year"), ("", "nobody", "whose wish")],
)  # fmt: skip
def test_a_pause_that_cannot_be_is_explained(house: House, talker: Talker, day: str, by: str, said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        pauses(house, talker, day, by)
    pauses(house, talker)
    with pytest.raises(WrongUse, match="already"):
        pauses(house, talker)


def test_the_next_specialist_finds_the_pause_and_the_one_before_cannot_end_it(house: House, talker: Talker) -> None:
    colleagues(house)
    pauses(house, talker)
    hands_over(house, talker.id)
    with pytest.raises(NotFound):
        goes_on(house, talker)
    with house.database.reading() as look:
        (row,) = reading.portfolio(look, house.staff(MADS), house.kit.clock())
    assert row.pause is not None


def test_on_telegram_a_handover_is_told_once_and_not_at_night(house: House, talker: Talker) -> None:
    colleagues(house)
    house.clock.moment = house.clock.moment.replace(hour=22)
    hands_over(house, talker.id, words="Hemmelig")
    hands_over(house, talker.id, to="berit@example.no", by=MADS)
    with house.database.reading() as look:
        told = look.find(r.OutboxItem, channel="telegram", kind="notice")
    assert [one.status for one in told] == ["cancelled", "waiting"]
    assert told[1].not_before is not None
    assert told[1].not_before.astimezone(OSLO).hour == 9
    assert "Berit skal følge deg" in str(told[1].body)
    assert "Hemmelig" not in str(told)
    talker.says("/meny")
    with house.database.reading() as look:
        assert {one.status for one in look.find(r.OutboxItem, channel="telegram", kind="notice")} == {"cancelled"}


def test_after_a_help_card_not_even_a_handover_is_told(house: House, talker: Talker) -> None:
    colleagues(house)
    talker.says("jeg vil ta livet mitt")
    hands_over(house, talker.id)
    with house.database.reading() as look:
        assert look.find(r.OutboxItem, channel="telegram", kind="notice") == []
