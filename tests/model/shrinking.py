"""A failing sequence made as short as it can be, and written down as a golden conversation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.application import records as r
from bot.application.incoming import message_from
from tests.model import operations as op
from tests.model.operations import Operation
from tests.model.phone import Update
from tests.model.playing import Batch, Failure
from tests.support.golden import Exchange
from tests.support.house import plain

Fails = Callable[[Sequence[Operation]], Failure | None]


def alone(operations: Sequence[Operation]) -> Failure | None:
    """The same sequence by one participant only."""
    return next(iter(Batch([list(operations)]).play()), None)


def shrunk(failure: Failure, fails: Fails = alone) -> Failure:
    """Delta debugging: parts are left out, halves first, then single ones; then what is left is made simpler."""
    best = failure
    size = len(best.operations) // 2
    while size:
        best, shorter = _without_parts(best, size, fails)
        size = size if shorter else size // 2
    return _simpler(best, fails)


def _without_parts(best: Failure, size: int, fails: Fails) -> tuple[Failure, bool]:
    shorter, start = False, 0
    while start < len(best.operations):
        rest = [*best.operations[:start], *best.operations[start + size :]]
        found = fails(rest) if rest else None
        if found:
            best, shorter = found, True
        else:
            start += size
    return best, shorter


def _simpler(best: Failure, fails: Fails) -> Failure:
    for place in range(len(best.operations)):
        for other in _simpler_ones(best.operations[place]):
            found = fails([*best.operations[:place], other, *best.operations[place + 1 :]])
            # It may fail earlier now: only what keeps its length keeps its places.
            if found and len(found.operations) == len(best.operations):
                best = found
                break
    return best


def _simpler_ones(operation: Operation) -> list[Operation]:
    if isinstance(operation, op.Both):
        return [operation.first, operation.second]
    if isinstance(operation, op.Words) and operation.shape != "short":
        return [replace(operation, shape="short")]
    if isinstance(operation, op.Edit) and operation.words and operation.words.shape != "short":
        return [replace(operation, words=replace(operation.words, shape="short"))]
    if isinstance(operation, op.Tap | op.Label | op.Number | op.Older) and operation.which > 1:
        return [replace(operation, which=1)]
    return []


class Written(Batch):
    """The sequence once more, alone, with everything that is said."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        super().__init__([operations])
        self.lines = ["# language: nb", ""]
        self._said: list[str] = []

    def golden(self) -> str:
        (player,) = self.players.values()
        for place in range(len(player.plan)):
            operation = player.plan[place]
            self._said = []
            self._one(place)
            if isinstance(operation, op.Shared):
                self.lines += [f"# {operation}", ""]
            else:
                self._write(operation, player.did)
            if player.failure:
                break
        self._look_at_all(place)
        why = player.failure.why if player.failure else "no divergence"
        self.store.close()
        return "\n".join([*self.lines, *(f"# {line}" for line in why.split("\n")), ""])

    def received(self, item: r.OutboxItem) -> None:
        if "blocks" in item.body and item.kind != "edit":
            self._said.append(plain(message_from(dict(item.body))))
        super().received(item)

    def _write(self, operation: Operation, updates: Sequence[Update]) -> None:
        if not isinstance(operation, op.Words | op.Label | op.Number | op.Tap | op.Slash):
            self.lines += [f"# {operation}", ""]
        does = [_does(update) for update in updates]
        for number, one in enumerate(does, 1):
            # What came together is answered together.
            said = Exchange(one, self._said if number == len(does) else [])
            self.lines += [said.written(), ""]


def _does(update: Update) -> str:
    raw = update.raw
    if "callback_query" in raw:
        ((button,),) = raw["callback_query"]["message"]["reply_markup"]["inline_keyboard"]
        return f"[{button['text']}]"
    return str((raw.get("message") or raw["edited_message"])["text"])
