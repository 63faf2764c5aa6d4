"""Telegram's limits in one place: so many messages overall, so many in each chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping

# How far ahead sends are taken on: near enough that what is urgent overtakes all but a few.
AHEAD_SECONDS = 0.1
# Taken at once when there is no limit: a batch is worth its commit, and the loop stays responsive.
MOST_AT_ONCE = 60


class Pace:
    """When the next message may go. `rate` is (overall, per chat) a second; None is no limit.

    One process at a time sends (see leading.py), so that this is the only count. What was sent before it
    began is told by `remember`.
    """

    def __init__(self, rate: tuple[float, float] | None, clock: Callable[[], float]) -> None:
        self._overall, self._each = (1 / rate[0], 1 / rate[1]) if rate else (0.0, 0.0)
        self._clock = clock
        self._free_at = 0.0
        self._chats: dict[str, float] = {}

    @property
    def longest(self) -> float:
        """Seconds after which a send has no more influence."""
        return max(self._overall, self._each)

    def remember(self, sent: Mapping[str, float]) -> None:
        """Seconds since the last send to each chat, as the database has it."""
        now = self._clock()
        for address, ago in sent.items():
            self._chats[address] = max(self._chats.get(address, 0.0), now - ago + self._each)
            self._free_at = max(self._free_at, now - ago + self._overall)

    def busy(self) -> frozenset[str]:
        """Chats that were written to too recently."""
        now = self._clock()
        self._chats = {address: free for address, free in self._chats.items() if free > now}
        return frozenset(self._chats)

    def room(self) -> int:
        """How many more may be taken on now."""
        if not self._overall:
            return MOST_AT_ONCE
        now = self._clock()
        ahead = now + AHEAD_SECONDS - max(now, self._free_at)
        return min(MOST_AT_ONCE, int(ahead / self._overall) + 1) if ahead >= 0 else 0

    def claim(self, address: str) -> float:
        """Seconds to wait before this send."""
        now = self._clock()
        start = max(now, self._free_at)
        self._free_at = start + self._overall
        self._chats[address] = start + self._each
        return start - now

    def next_free(self, at_most: float) -> float:
        """Seconds until something that waits for its turn may go."""
        now = self._clock()
        waits = [free - now for free in (*self._chats.values(), self._free_at - AHEAD_SECONDS) if free > now]
        return min([*waits, at_most])
