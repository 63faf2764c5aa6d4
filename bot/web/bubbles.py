"""The transcript as it is seen: which questions are still open, what replaces what, where a day begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.application.browsing import Said
from bot.dialogue.messages import Choice, Message
from bot.language.dates import day_of
from bot.web.saying import Part, parts

# Labels of at most this length stand beside each other: yes, no, the numbers of lines.
SHORT_LABEL = 6


@dataclass(frozen=True, slots=True)
class Item:
    """One bubble. `live` when its choices are still a way to answer."""

    said: Said
    live: bool
    begins_day: bool

    @property
    def seq(self) -> int:
        return self.said.seq

    @property
    def day(self) -> date:
        return day_of(self.said.at)

    @property
    def message(self) -> Message | None:
        return self.said.message

    @property
    def parts(self) -> list[Part]:
        return list(parts(self.message)) if self.message else []

    @property
    def options(self) -> tuple[Choice, ...]:
        return self._choices(way=False)

    @property
    def ways(self) -> tuple[Choice, ...]:
        return self._choices(way=True)

    def _choices(self, *, way: bool) -> tuple[Choice, ...]:
        """Older questions keep only what is good for ever; help beside others has its own place on the page."""
        found = self.message.choices if self.message else ()
        shown = [c for c in found if self.live or (c.standing and (c.key != "help" or len(found) == 1))]
        return tuple(choice for choice in shown if choice.way is way)

    @property
    def in_a_row(self) -> bool:
        return all(len(choice.label) <= SHORT_LABEL for choice in self.options)


def items(said: Sequence[Said], *, is_open: bool = True) -> list[Item]:
    shown = _replaced(said)
    live = _live(shown) if is_open else set()
    found: list[Item] = []
    day: date | None = None
    for one in shown:
        item = Item(one, one.seq in live, day_of(one.at) != day)
        day = item.day
        found.append(item)
    return found


def label_of(said: Iterable[Said], prompt: str, key: str) -> str:
    """The words on a button as they were shown; empty when there was no such button."""
    labels = [
        choice.label
        for one in said if one.message and (one.message.prompt == prompt or not prompt)
        for choice in one.message.choices if choice.key == key and (prompt or choice.standing)
    ]  # fmt: skip
    return labels[-1] if labels else ""


def latest(found: Sequence[Item]) -> int:
    """Where to begin reading: at the own last words, or after the question before the newest one.

    A help card that came after all of it, for words on another page, is read first.
    """
    cards = [n for n, item in enumerate(found) if item.message and item.message.kind == "safety"]
    own = [n for n, item in enumerate(found) if item.message is None]
    asked = [n + 1 for n, item in enumerate(found) if item.message and _is_asking(item.message)]
    after = [n for n in cards if n >= max([0, *asked[-1:]])]
    begin = max([0, *own[-1:], *asked[-2:-1], *after[-1:]])
    return found[begin].seq if found else 0


def _replaced(said: Sequence[Said]) -> list[Said]:
    """A question that is shown again with other marks, or at once in the same words, takes the place of the first."""
    shown: list[Said] = []
    for one in said:
        before = _same_question(shown, one.message) if one.message and one.message.again else None
        if before is None and shown and _is_repeated(shown[-1].message, one.message):
            before = len(shown) - 1
        if before is None:
            shown.append(one)
        else:
            shown[before] = one
    return shown


def _is_repeated(earlier: Message | None, later: Message | None) -> bool:
    return earlier is not None and later is not None and earlier.blocks == later.blocks and _is_asking(later)


def _same_question(shown: Sequence[Said], message: Message) -> int | None:
    same = [
        n for n, one in enumerate(shown)
        if one.message and one.message.kind == message.kind and one.message.prompt == message.prompt
    ]  # fmt: skip
    return same[-1] if same else None


def _live(shown: Sequence[Said]) -> set[int]:
    """The newest question, and beside it what else was offered about it (under More)."""
    asked = [(one.seq, one.message) for one in shown if one.message and _is_asking(one.message)]
    if not asked:
        return set()
    prompt = max(asked, key=lambda pair: pair[0])[1].prompt
    newest = {message.kind: seq for seq, message in sorted(asked, key=lambda pair: pair[0]) if message.prompt == prompt}
    return set(newest.values())


def _is_asking(message: Message) -> bool:
    return any(not choice.standing for choice in message.choices)
