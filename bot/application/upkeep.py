"""What nobody needs any more is deleted, a little at a time, so that nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application import rhythms
from bot.application import talk as talks
from bot.application.help_card import without_card
from bot.application.ports import Database, Work

# What was sent is kept for as long as somebody may ask what happened just now.
SENT_KEPT = timedelta(hours=1)
# Telegram offers an update again for a day at most, and begins its numbers anew after a week.
SEEN_KEPT = timedelta(days=30)

# Rows deleted in one transaction.
AT_ONCE = 1000


def tidy_outbox(database: Database, now: datetime) -> int:
    """Returns how many items of the outbox were deleted. What could not be delivered has a period of the office's."""
    return _little_by_little(database, lambda work: work.forget_outbox(("sent", "cancelled"), now - SENT_KEPT, AT_ONCE))


def tidy_seen(database: Database, now: datetime) -> int:
    """Returns how many updates were forgotten that had been seen."""
    return _little_by_little(database, lambda work: work.forget_seen((now - SEEN_KEPT).date(), AT_ONCE))


def end_rests(database: Database, now: datetime) -> int:
    """Who was written to no more for a while after a help card, and is heard from no more: the date of it goes.

    Returns how many there were.
    """
    with database.reading() as look:
        over = [row.participant_id for row in look.find(r.Nudging) if rhythms.is_rested(row, now)]
    return sum(_end_rest(database, who, now) for who in over)


def _end_rest(database: Database, who: str, now: datetime) -> bool:
    with database.work() as work:
        person = work.people([who]).get(who)  # theirs alone until the end
        row = person.nudging if person else None
        if person is None or row is None or not rhythms.is_rested(row, now):
            return False
        work.put(replace(row, rests_until=""))
        if person.talk is not None:
            talk = without_card(talks.from_json(person.talk.state))
            work.put(replace(person.talk, state=talks.to_json(talk)))
        return True


def _little_by_little(database: Database, forget: Callable[[Work], int]) -> int:
    total, forgotten = 0, AT_ONCE
    while forgotten == AT_ONCE:
        with database.work() as work:
            forgotten = forget(work)
        total += forgotten
    return total
