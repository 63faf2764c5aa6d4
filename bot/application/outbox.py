"""Sending has no exactly-once: what is about to be sent is written down first, what became of it afterwards.

After an unknown outcome a question, a reply or a safety card is sent once more and never again; a notice, a
press answered, a keyboard changed, a reminder or a nudge is not repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.agreeing import could_not_leave
from bot.application.outcome import Outcome
from bot.application.ports import Database, Work

REPEATED_ONCE = frozenset({"safety", "question", "reply"})


class Outbox:
    """One channel's way out. Safe across a crash: `recover` settles what was under way."""

    def __init__(self, database: Database, channel: str, clock: Callable[[], datetime]) -> None:
        self._database, self._channel, self._clock = database, channel, clock

    def recover(self) -> int:
        """At start: whatever was under way when the process died had an unknown outcome."""
        with self._database.work() as work:
            under_way = work.find(r.OutboxItem, channel=self._channel, status="sending")
            work.put(*(self._after_unknown(item) for item in under_way))
            return len(under_way)

    def take(self, limit: int, busy: frozenset[str] = frozenset()) -> list[r.OutboxItem]:
        """The next items, marked as being sent; at most one of each address, none of a busy one."""
        with self._database.work() as work:
            now = self._clock()
            waiting = work.waiting_outbox(self._channel, now, limit)
            late = [item for item in waiting if item.not_after and item.not_after <= now]
            for item in late:
                self._too_late(work, item)
            taken = [item for item in waiting if item.address not in busy and item not in late]
            marked = [replace(item, status="sending", attempts=max(item.attempts, 1)) for item in taken]
            work.put(*marked)
            return marked

    def _too_late(self, work: Work, item: r.OutboxItem) -> None:
        """A nudge that could not leave in time is dropped; what was agreed on is looked at again."""
        work.put(replace(item, status="cancelled", body={}))
        if item.kind == "reminder":
            could_not_leave(work, item, self._clock())

    def settle(self, outcomes: Mapping[str, tuple[r.OutboxItem, Outcome]]) -> None:
        """Write down what became of the items, by id."""
        with self._database.work() as work:
            for item, outcome in outcomes.values():
                self._settle(work, item, outcome)

    def _settle(self, work: Work, item: r.OutboxItem, outcome: Outcome) -> None:
        now = self._clock()
        if outcome.fate == "sent":
            work.put(replace(item, status="sent", sent_at=now, reference=outcome.reference, body={}))
        elif outcome.fate == "later":
            later = now + timedelta(seconds=outcome.seconds)
            work.put(replace(item, status="waiting", not_before=later))
        elif outcome.fate == "unknown":
            work.put(self._after_unknown(item))
        else:
            work.put(replace(item, status="failed", body={}))
            if outcome.fate == "gone":
                self._gone(work, item)

    def _after_unknown(self, item: r.OutboxItem) -> r.OutboxItem:
        """`attempts`: none before the first try; then one, and one more when an outcome was unknown."""
        if item.kind in REPEATED_ONCE and item.attempts < 2:
            return replace(item, status="waiting", attempts=2, not_before=self._clock() + timedelta(seconds=1))
        return replace(item, status="failed", body={})

    def _gone(self, work: Work, item: r.OutboxItem) -> None:
        """Nobody is there: nothing more is sent until they write again."""
        now = self._clock()
        for chat in work.find(r.Chat, channel=item.channel, address=item.address, blocked_at=None):
            work.put(replace(chat, blocked_at=now))
        for waiting in work.find(r.OutboxItem, channel=item.channel, address=item.address, status="waiting"):
            work.put(replace(waiting, status="cancelled", body={}))
