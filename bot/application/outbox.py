"""Sending has no exactly-once: what is about to be sent is written down first, what became of it afterwards.

After an unknown outcome a question, a reply or a safety card is sent once more and never again; a notice, a
press answered, a keyboard changed or a nudge is not repeated. What says a time is not sent after it. Somebody may be
erased while a message of theirs is on its way: then there is no row to write its fate into.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.application import records as r
from bot.application.agreeing import could_not_leave
from bot.application.letters import could_not_arrive
from bot.application.outcome import Outcome
from bot.application.ports import Database, Work

# `attempts` of an item: none before the first try, then one; two when an unknown outcome was sent once more.
# What was agreed on, or written by a human, is worth a repeat; what nobody waits for is not.
# What still goes to somebody after their yes to having everything deleted.
_LAST = frozenset({"notice", "ack", "edit"})
REPEATED_ONCE = frozenset({"safety", "question", "reply", "reminder", "message"})

NOTHING: Mapping[str, tuple[r.OutboxItem, Outcome]] = MappingProxyType({})
NOBODY: frozenset[str] = frozenset()

# More than Telegram takes in a second, so that a restart knows what the limits still hold back.
LOOKED_BACK = 100


class Outbox:
    """One channel's way out. Safe across a crash: `recover` settles what was under way."""

    def __init__(self, database: Database, channel: str, clock: Callable[[], datetime]) -> None:
        self._database, self._channel, self._clock = database, channel, clock

    def recover(self, recent: float, known: Collection[str] = ()) -> Mapping[str, float]:
        """Whatever is under way, and not `known` by its id, had an unknown outcome: who was sending it is dead.

        Returns the chats that were written to in the last `recent` seconds, and how long ago.
        """
        with self._database.work() as work:
            found = work.find(r.OutboxItem, channel=self._channel, status="sending")
            under_way = [item for item in found if item.id not in known]
            for item in under_way:
                self._unknown(work, item)
            now = self._clock()
            sent = {item.address: 0.0 for item in under_way}
            for address, at in work.last_sent(self._channel, LOOKED_BACK):
                ago = (now - at).total_seconds()
                if 0 <= ago < recent:
                    sent[address] = min(sent.get(address, ago), ago)
            return sent

    def exchange(
        self, ended: Mapping[str, tuple[r.OutboxItem, Outcome]] = NOTHING, room: int = 0, busy: frozenset[str] = NOBODY
    ) -> list[r.OutboxItem]:
        """Write down what became of items, by id, and mark the next ones as being sent: one transaction.

        At most `room` of them, one of each address, none of a busy one.
        """
        with self._database.work() as work:
            self._settle(work, ended.values())
            if room <= 0:
                return []
            now = self._clock()
            waiting = work.waiting_outbox(self._channel, now, room, busy)
            late = [item for item in waiting if item.not_after and item.not_after <= now]
            if late:
                self._too_late(work, late, now)
            taken = [item for item in waiting if item not in late]
            work.change(r.OutboxItem, [item.id for item in taken], status="sending")
            work.change(r.OutboxItem, [item.id for item in taken if not item.attempts], attempts=1)
            return [replace(item, status="sending", attempts=max(item.attempts, 1)) for item in taken]

    def _too_late(self, work: Work, items: Sequence[r.OutboxItem], now: datetime) -> None:
        """A nudge that could not leave in time is dropped; what was agreed on is looked at again."""
        work.people([item.participant_id for item in items if item.participant_id])  # theirs alone until the end
        work.empty(r.OutboxItem, [item.id for item in items], status="cancelled")
        for item in items:
            if item.kind == "reminder":
                could_not_leave(work, item, now)

    def give_back(self, items: Iterable[r.OutboxItem]) -> None:
        """Taken, and never sent: the attempt does not count."""
        with self._database.work() as work:
            for item in items:
                attempts = item.attempts if item.attempts > 1 else 0
                work.change(r.OutboxItem, [item.id], status="waiting", attempts=attempts)

    def _settle(self, work: Work, ended: Collection[tuple[r.OutboxItem, Outcome]]) -> None:
        now = self._clock()
        gone = [item.participant_id for item, outcome in ended if outcome.fate == "gone" and item.participant_id]
        if gone:
            work.people(gone)  # before what waits for them: in the same order as a turn
        sent = [item.id for item, outcome in ended if outcome.fate == "sent"]
        work.empty(r.OutboxItem, sent, status="sent", sent_at=now)
        for item, outcome in ended:
            if outcome.fate == "later":
                later = now + timedelta(seconds=outcome.seconds)
                work.change(r.OutboxItem, [item.id], status="waiting", not_before=later)
            elif outcome.fate == "unknown":
                self._unknown(work, item)
            elif outcome.fate != "sent":
                self._give_up(work, item)
                if outcome.fate == "gone":
                    self._gone(work, item)

    def _unknown(self, work: Work, item: r.OutboxItem) -> None:
        if item.kind in REPEATED_ONCE and item.attempts < 2:
            again = self._clock() + timedelta(seconds=1)
            work.change(r.OutboxItem, [item.id], status="waiting", attempts=2, not_before=again)
        else:
            self._give_up(work, item)

    def _give_up(self, work: Work, item: r.OutboxItem) -> None:
        """A question that may never have been shown: words that come next are not taken for its answer unseen."""
        if item.kind in _LAST and item.participant_id is None and item.channel == "telegram":
            work.remove(item)  # to nobody that we know: a goodbye is not kept for doctor to count
            return
        work.empty(r.OutboxItem, [item.id], status="failed")
        if item.prompt and item.kind in REPEATED_ONCE:
            for chat in work.find(r.Chat, channel=item.channel, address=item.address):
                work.put(replace(chat, unsaid=item.prompt))
        could_not_arrive(work, [item])

    def _gone(self, work: Work, item: r.OutboxItem) -> None:
        """Nobody is there: nothing more is sent until they write again."""
        now = self._clock()
        for chat in work.find(r.Chat, channel=item.channel, address=item.address, blocked_at=None):
            work.put(replace(chat, blocked_at=now))
        waiting = work.find(r.OutboxItem, channel=item.channel, address=item.address, status="waiting")
        work.empty(r.OutboxItem, [one.id for one in waiting], status="cancelled")
        could_not_arrive(work, waiting)
