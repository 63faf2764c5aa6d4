"""What nobody needs any more is deleted, a little at a time, so that nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

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


def _little_by_little(database: Database, forget: Callable[[Work], int]) -> int:
    total, forgotten = 0, AT_ONCE
    while forgotten == AT_ONCE:
        with database.work() as work:
            forgotten = forget(work)
        total += forgotten
    return total
