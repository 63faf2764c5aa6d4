"""What was said in a conversation, bound to the steps that it answered, so that it can be said again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.dialogue import frame
from bot.dialogue.commands import command_in
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import place
from bot.dialogue.run import Answer, Run
from bot.language.catalogues import Language

# What a reply that is not yet an answer leads to.
_UNDER_WAY = ("chosen", "card", "line", "held", "words_shown", "taken_away", "aside")


@dataclass(frozen=True, slots=True)
class Reply:
    """`label`: the words on the button that was pressed."""

    do: Literal["tap", "type", "speak"]
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """What was said at one step until it was answered."""

    step: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """A conversation as it can be had again: only what still stood at its end."""

    language: Language
    visits: tuple[Visit, ...]
    ended: Literal["", "finished", "stopped", "closed"]


class Taken(NamedTuple):
    before: Run
    reply: Reply
    after: Run


def record(compiled: Compiled, taken: Iterable[Taken]) -> Past | None:
    """What was said, step by step; answers that were changed later, and ways on, are left out. None: nothing was."""
    found, last = _Recording(compiled), None
    for one in taken:
        last = one.after
        found.hear(one)
    return Past(last.language, found.visits(last), last.ended) if last is not None else None


class _Recording:
    """Replies as they come, gathered until they are an answer."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._here, self._said = "", list[Reply]()
        # Each with the ids of its answers, and of those whose lines were taken away.
        self._found: list[tuple[Visit, set[str], set[str]]] = []
        # What was said in other words at the card, by the answer with the new ones.
        self._reworded: dict[str, str] = {}

    def hear(self, one: Taken) -> None:
        at = place(one.before, walk(self._compiled, one.before))
        if at != self._here:
            self._here, self._said = at, []
        new = new_answers(one.before, one.after)
        if _goes_back(one.reply) and not new:
            if not (one.after.chosen or one.after.words_shown or one.after.card):
                self._said = []
            return
        if not new and all(getattr(one.before, name) == getattr(one.after, name) for name in _UNDER_WAY):
            return
        self._said.append(Reply("type", new[-1].text) if new and one.reply == _KEPT else one.reply)
        away = set(one.after.taken_away) - set(one.before.taken_away)
        if new or away:
            self._found.append((Visit(at, tuple(self._said)), {answer.id for answer in new}, away))
            self._said = []
        if at == frame.CARD:
            self._reworded |= {answer.id: answer.replaces for answer in new if answer.replaces}

    def visits(self, last: Run) -> tuple[Visit, ...]:
        """Those whose answers still stand, in the order of the answers: a new one is where the old one was.

        What was said in other words at the card was said before, too. Lines were taken away before it was decided.
        """
        order = {answer.id: number for number, answer in enumerate(last.answers)}
        for new, old in reversed(self._reworded.items()):
            if new in order:
                order[old] = order[new]
        decided = min((order[answer.id] for answer in last.of(frame.CARD)), default=len(order))
        kept: list[tuple[int, Visit]] = []
        for visit, ids, away in self._found:
            at = [order[key] for key in ids if key in order] + [decided for key in away if key in order]
            kept += [(min(at), visit)] if at else []
        return tuple(visit for _at, visit in sorted(kept, key=lambda one: one[0]))


def _goes_back(reply: Reply) -> bool:
    """To an answer that is looked at again: what was begun here is left."""
    return (reply.value if reply.do == "tap" else command_in(reply.value)) in ("back", "correct")


# Words that were held back because of a number in them, and kept as they were.
_KEPT = Reply("tap", "keep")


def new_answers(before: Run, after: Run) -> list[Answer]:
    known = {answer.id for answer in before.answers}
    return [answer for answer in after.answers if answer.id not in known and answer.how != "aside"]
