"""The rate limits that make Telegram answer 429."""

from dataclasses import dataclass, field

from tests.support.bot_api.basics import ServerClock, too_many_requests


@dataclass(frozen=True)
class RateLimit:
    """Messages a second. Bursts are the bucket sizes: what an idle bot, or chat, may get at once."""

    overall: float = 30
    overall_burst: int = 30
    per_chat: float = 1
    chat_burst: int = 3
    # While a chat is refused, further attempts wait at least this long.
    penalty: float = 1


@dataclass
class _Bucket:
    level: float
    filled_at: float
    refused_until: float = 0


@dataclass
class RateLimiter:
    clock: ServerClock
    limit: RateLimit | None = None
    _overall: _Bucket | None = None
    _chats: dict[int, _Bucket] = field(default_factory=dict)

    def check(self, chat_id: int) -> None:
        """Count one message to a chat, or refuse it with the seconds to wait."""
        if self.limit is None:
            return
        now = self.clock.now()
        if self._overall is None:
            self._overall = _Bucket(self.limit.overall_burst, now)
        chat = self._chats.setdefault(chat_id, _Bucket(self.limit.chat_burst, now))
        self._refuse_if_empty(chat, self.limit.per_chat, self.limit.chat_burst, now)
        self._refuse_if_empty(self._overall, self.limit.overall, self.limit.overall_burst, now)
        chat.level -= 1
        self._overall.level -= 1

    def _refuse_if_empty(self, bucket: _Bucket, rate: float, burst: int, now: float) -> None:
        assert self.limit is not None
        bucket.level = min(burst, bucket.level + max(0.0, now - bucket.filled_at) * rate)
        bucket.filled_at = now
        if now < bucket.refused_until:
            raise too_many_requests(bucket.refused_until - now)
        if bucket.level < 1:
            wait = max(self.limit.penalty, (1 - bucket.level) / rate)
            bucket.refused_until = now + wait
            raise too_many_requests(wait)
