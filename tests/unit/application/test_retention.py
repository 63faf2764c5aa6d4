"""When what goes, and what is done about it today: values in, values out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.application import records as r
from bot.application.office import OfficeSettings
from bot.application.retention.deadlines import (
    Life,
    after,
    due_when_told,
    of_everything,
    of_sound,
    sounds_before,
    telling_begins,
)
from bot.application.retention.deciding import Delete, Tell, Undo, steps
from bot.language.dates import OSLO, day_of

BEGAN = datetime(2027, 1, 4, 9, tzinfo=UTC)
ENDED = Life(True, BEGAN, BEGAN, ended_at=BEGAN)
SETTINGS = OfficeSettings()


def notice(life: Life, settings: OfficeSettings = SETTINGS) -> r.RetentionNotice:
    category, due = of_everything(life, settings) or pytest.fail("nothing is due")
    return r.RetentionNotice("n", "p", category, due, due - timedelta(days=40))


@pytest.mark.parametrize(
    ("since", "days", "day"),
    [
        (datetime(2028, 2, 28, 12, tzinfo=OSLO), 1, datetime(2028, 3, 1, tzinfo=OSLO)),
        (datetime(2028, 2, 29, 23, 59, tzinfo=OSLO), 365, datetime(2029, 3, 1, tzinfo=OSLO)),
        (datetime(2027, 3, 27, 23, tzinfo=OSLO), 1, datetime(2027, 3, 29, tzinfo=OSLO)),
        (datetime(2027, 10, 30, 0, 30, tzinfo=OSLO), 1, datetime(2027, 11, 1, tzinfo=OSLO)),
    ],
)
def test_a_deadline_is_a_midnight_in_norway_after_whole_days(since: datetime, days: int, day: datetime) -> None:
    assert after(since, days) == day
    assert after(since, days) - since >= timedelta(days=days) - timedelta(hours=1)


def test_sounds_go_at_the_end_of_a_month_and_a_notice_is_about_just_those() -> None:
    for number in range(900):
        sent = BEGAN + timedelta(days=number, hours=13)
        due = of_sound(sent, SETTINGS)
        assert day_of(due).day == 1
        assert due >= after(sent, SETTINGS.keep_sound_days)
        assert sent < sounds_before(due, SETTINGS)
        assert not sent < sounds_before(due - timedelta(days=1), SETTINGS)


def test_it_is_told_and_then_goes() -> None:
    _category, due = of_everything(ENDED, SETTINGS) or pytest.fail("nothing is due")
    assert not list(steps(ENDED, [], SETTINGS, telling_begins(due) - timedelta(seconds=1)))
    assert list(steps(ENDED, [], SETTINGS, telling_begins(due))) == [Tell("ended", due)]
    told = notice(ENDED)
    assert not list(steps(ENDED, [told], SETTINGS, due - timedelta(seconds=1)))
    assert list(steps(ENDED, [told], SETTINGS, due)) == [Delete(told)]


def test_after_an_outage_it_is_told_first_and_in_full() -> None:
    _category, due = of_everything(ENDED, SETTINGS) or pytest.fail("nothing is due")
    late = due + timedelta(days=200)
    assert list(steps(ENDED, [], SETTINGS, late)) == [Tell("ended", due)]
    assert due_when_told(due, late) >= late + timedelta(days=30)


def test_a_shorter_number_never_moves_a_day_that_was_told_nor_skips_the_telling() -> None:
    shorter = SETTINGS.model_copy(update={"keep_ended_days": 60})
    told = notice(ENDED)
    assert not list(steps(ENDED, [told], shorter, told.due_at - timedelta(days=1)))
    (step,) = steps(ENDED, [], shorter, BEGAN + timedelta(days=150))
    assert isinstance(step, Tell)


def test_a_longer_number_takes_it_back_and_says_so() -> None:
    longer = SETTINGS.model_copy(update={"keep_ended_days": 400})
    told = notice(ENDED)
    assert list(steps(ENDED, [told], longer, told.due_at)) == [Undo(told, is_said=True)]


@pytest.mark.parametrize("changed", [{"is_restricted": True}, {"ended_at": None, "active_at": BEGAN + timedelta(200)}])
def test_whoever_wants_nothing_done_or_goes_on_loses_nothing(changed: dict[str, object]) -> None:
    told = notice(ENDED)
    life = replace(ENDED, **changed)  # type: ignore[arg-type]
    assert list(steps(life, [told], SETTINGS, told.due_at)) == [Undo(told, is_said=False)]


def test_nobody_is_asked_during_a_pause() -> None:
    quiet = Life(True, BEGAN, BEGAN)
    told, resting = notice(quiet), replace(quiet, is_paused=True)
    assert list(steps(resting, [told], SETTINGS, told.due_at)) == [Undo(told, is_said=True)]
    assert not list(steps(resting, [], SETTINGS, told.due_at))


def test_a_later_voice_message_is_told_while_an_earlier_notice_stands() -> None:
    sent = (BEGAN, BEGAN + timedelta(days=31))
    life, due = Life(True, BEGAN, BEGAN + timedelta(900), sounds=sent), of_sound(BEGAN, SETTINGS)
    told = r.RetentionNotice("s", "p", "sound", due, telling_begins(due), before=sounds_before(due, SETTINGS))
    later = of_sound(sent[1], SETTINGS)
    assert later > due
    assert list(steps(life, [told], SETTINGS, telling_begins(later))) == [Tell("sound", later)]
    assert list(steps(life, [told], SETTINGS, due)) == [Delete(told), Tell("sound", later)]


def test_after_an_outage_the_voice_messages_of_two_months_are_told_at_once() -> None:
    """Nobody is written to twice in a row; what goes by everything else has no word of its own."""
    sent = (BEGAN, BEGAN + timedelta(days=31), BEGAN + timedelta(days=200))
    life, later = Life(True, BEGAN, BEGAN + timedelta(900), sounds=sent), of_sound(sent[1], SETTINGS)
    assert list(steps(life, [], SETTINGS, telling_begins(later))) == [Tell("sound", later)]
    assert sent[0] < sent[1] < sounds_before(later, SETTINGS) <= sent[2]
    ends = replace(life, ended_at=later - timedelta(days=SETTINGS.keep_ended_days + 1))
    first = of_sound(BEGAN, SETTINGS)
    told = [step for step in steps(ends, [], SETTINGS, telling_begins(later)) if isinstance(step, Tell)]
    assert [step for step in told if step.category == "sound"] == [Tell("sound", first)]
