"""Telegram on a bad day: seeded refusals, cut connections and nonsense, for as long as it lasts."""

from __future__ import annotations

import random
from collections import Counter

from tests.support.bot_api.faults import Drop, FaultPlan, Garbage, Refuse, Trouble, refusal

# How many calls of a hundred go wrong.
SHARE = 35


class Storm(FaultPlan):
    """A call whose outcome nobody knows is followed by one that goes well: more than one repeat is not promised."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self._spared: set[int | None] = set()
        self.unknown: Counter[int | None] = Counter()
        self.kinds: Counter[str] = Counter()

    def take(self, method: str, chat_id: int | None) -> Trouble | None:
        if method not in ("sendMessage", "getUpdates", "answerCallbackQuery", "editMessageReplyMarkup"):
            return None
        if self._chance.randrange(100) >= SHARE:
            self._spared.discard(chat_id)
            return None
        trouble = self._trouble()
        if method == "sendMessage" and not (isinstance(trouble, Refuse) and trouble.status == 429):
            if chat_id in self._spared:
                self._spared.discard(chat_id)
                return None
            self._spared.add(chat_id)
            self.unknown[chat_id] += 1
        self.kinds[f"{method} {type(trouble).__name__} {getattr(trouble, 'status', '')}"] += 1
        return trouble

    def _trouble(self) -> Trouble:
        return self._chance.choice([
            refusal(429, None, 1), refusal(500, None, None), refusal(502, None, None), refusal(504, None, None),
            Drop(deliver=True), Drop(deliver=False), Garbage(b"<html>502 Bad Gateway</html>", 502),
        ])  # fmt: skip
