"""Very much at once from one person: every word is read and kept, and it is answered together.

Twenty messages a minute are answered one by one. Of what waits beyond that, words that follow each other are one
answer to the one question that the person was shown, so that nobody runs ahead of what they have seen, and one reply
goes back. Taps, commands and whatever a word decides (`stopp`, `hjelp`) are never joined.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.incoming import Incoming, Notice
from bot.application.together.sent import Sent
from bot.dialogue.commands import command_in, wants_no_reminders
from bot.dialogue.replies import Typed

ONE_BY_ONE = 20
WITHIN = timedelta(minutes=1)
# As long as one message on Telegram may be.
MOST_JOINED = 4096
# So many places are remembered; of more, those that were heard first are forgotten.
MOST_PLACES = 10_000

Meant = Incoming | Notice | Sent | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What is carried out as one turn; mostly one item of the inbox."""

    items: tuple[r.InboxItem, ...]
    meant: Meant
    joins: bool = False

    @property
    def place(self) -> tuple[str, str]:
        return self.items[0].source, self.items[0].address


@dataclass(slots=True)
class Pace:
    """How much came from each place lately, as far as this process has seen it: after a restart it counts anew."""

    _seen: dict[tuple[str, str], deque[tuple[str, datetime]]] = field(default_factory=dict)

    def is_over(self, item: r.InboxItem) -> bool:
        lately = self._seen.setdefault((item.source, item.address), deque(maxlen=ONE_BY_ONE + 1))
        if all(key != item.id for key, _at in lately):
            lately.append((item.id, item.received_at))
        while len(self._seen) > MOST_PLACES:
            del self._seen[next(iter(self._seen))]
        first = lately[0][1]
        return len(lately) > ONE_BY_ONE and item.received_at - first < WITHIN


def taken(items: Iterable[r.InboxItem], decode: Callable[[r.InboxItem], Meant], pace: Pace) -> list[Taken]:
    """In the order in which they came; of one place, what is joined stands where its first part stood."""
    found: list[Taken] = []
    last: dict[tuple[str, str], int] = {}
    for item in items:
        one = _one(item, decode(item), pace)
        before = last.get(one.place)
        joined = _joined(found[before], one) if before is not None else None
        if before is not None and joined is not None:
            found[before] = joined
        else:
            last[one.place] = len(found)
            found.append(one)
    return found


def _one(item: r.InboxItem, meant: Meant, pace: Pace) -> Taken:
    over = item.source.startswith("telegram") and pace.is_over(item)
    return Taken((item,), meant, joins=over and _is_words(meant))


def _is_words(meant: Meant) -> bool:
    if not isinstance(meant, Incoming) or not isinstance(meant.reply, Typed):
        return False
    return not (command_in(meant.reply.text) or wants_no_reminders(meant.reply.text))


def _joined(before: Taken, one: Taken) -> Taken | None:
    if not (before.joins and one.joins):
        return None
    first, second = before.meant, one.meant
    if not (isinstance(first, Incoming) and isinstance(second, Incoming)):
        return None
    if not (isinstance(first.reply, Typed) and isinstance(second.reply, Typed)):
        return None
    text = f"{first.reply.text}\n{second.reply.text}"
    if len(text) > MOST_JOINED:
        return None
    parts = (*(first.parts or (first.reply.text,)), second.reply.text)
    meant = replace(second, reply=replace(second.reply, text=text), parts=parts)
    return Taken((*before.items, *one.items), meant, joins=True)
