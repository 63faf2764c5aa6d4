"""The queue of updates, after td's TQueue: nothing is forgotten until a higher offset is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tests.support.bot_api.basics import Json, ServerClock

MESSAGE_LIFETIME = 86_400  # Client::add_message: message_date + 86400
CALLBACK_LIFETIME = 150  # Client::add_new_callback_query

# TQueueImpl::get: an offset this far past the end, or before the beginning, is taken for a mistake.
_FUTURE_TOLERANCE = 10
_PAST_TOLERANCE = 100_000

UPDATE_KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "message_reaction",
    "message_reaction_count",
    "chat_boost",
    "removed_chat_boost",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "purchased_paid_media",
)
DEFAULT_KINDS = frozenset(UPDATE_KINDS) - {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True)
class QueuedUpdate:
    update: Json
    expires_at: float
    # One webhook delivery at a time per lane: the chat for messages, the person for button presses.
    lane: int


class UpdateQueue:
    def __init__(self, clock: ServerClock, first_id: int) -> None:
        self._clock = clock
        self.next_id = first_id
        self._queued: dict[int, QueuedUpdate] = {}
        self._again: list[Json] = []

    def __len__(self) -> int:
        return len(self._queued)

    def push(self, content: Json, lifetime: float, lane: int) -> QueuedUpdate:
        """Queue an update. One that already has an id (forged by a test) keeps it."""
        update_id = content.get("update_id", self.next_id)
        update = {"update_id": update_id} | content
        in_order = update_id >= self.next_id
        self.next_id = max(self.next_id, update_id + 1)
        queued = QueuedUpdate(update, self._clock.unix() + lifetime, lane)
        self._queued[update_id] = queued
        if not in_order:
            self._queued = dict(sorted(self._queued.items()))
        return queued

    def push_again(self, update: Json) -> None:
        """Hand out a confirmed update once more, whatever the offset: a server that lost its memory."""
        self._again.append(update)

    def renumber(self, start: int) -> None:
        """After a week of silence the ids start elsewhere (TQueue: an empty queue has no tail)."""
        self._queued.clear()
        self.next_id = start

    def fetch(self, offset: int, limit: int) -> list[Json]:
        if offset < 0:
            self.keep_newest(-offset)
        if offset <= 0 or not self._is_plausible(offset):
            offset = self._head()
        for update_id in list(self._before(offset)):
            del self._queued[update_id]
        self._drop_expired()
        again, self._again = self._again, []
        return again + [queued.update for queued in islice(self._queued.values(), limit)]

    def waiting(self) -> list[QueuedUpdate]:
        self._drop_expired()
        return list(self._queued.values())

    def confirm(self, update_id: int) -> None:
        self._queued.pop(update_id, None)

    def keep_newest(self, count: int) -> None:
        for update_id in list(self._queued)[: max(0, len(self._queued) - count)]:
            del self._queued[update_id]

    def _head(self) -> int:
        return next(iter(self._queued), self.next_id)

    def _is_plausible(self, offset: int) -> bool:
        return self._head() - _PAST_TOLERANCE <= offset <= self.next_id + _FUTURE_TOLERANCE

    def _before(self, offset: int) -> Iterator[int]:
        for update_id in self._queued:
            if update_id >= offset:
                return
            yield update_id

    def _drop_expired(self) -> None:
        now = self._clock.unix()
        for update_id in [key for key, queued in self._queued.items() if queued.expires_at < now]:
            del self._queued[update_id]
