"""A conversation that was had on one version, had again on another: what would differ.

Replies are bound to the step that they answered. A question that nobody was asked then is skipped; a reply whose
button is gone, or that the step takes no more, is left out and marked.
"""

from __future__ import annotations

import itertools
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.dialogue import engine, frame, golden
from bot.dialogue.commands import command_in
from bot.dialogue.facts import Facts
from bot.dialogue.lines import SaidLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Choice
from bot.dialogue.questions import asked, choices, place
from bot.dialogue.replies import Tapped, Typed, VoiceMessage
from bot.dialogue.run import Answer, Run
from bot.dialogue.voice import Voice, may_be_shared
from bot.language.catalogues import Catalogues, Language
from bot.safety.recogniser import Level, recognise

# No conversation is so long; one that is goes in a circle.
MOST_QUESTIONS = 120

# The length of a voice message that is only told of.
SPOKEN_SECONDS = 4

# Buttons known by a number among others of their kind: the words on them say which one was meant.
_NUMBERED = frozenset({"w", "p", "l"})
# Taken at any question, whether their button is shown or not.
_ALWAYS = frozenset({"skip", "nothing"})
# They lead to other buttons, and are not missed where those are there already.
_UNNEEDED = frozenset({"done", "words"})
# What a reply that is not yet an answer leads to.
_UNDER_WAY = ("chosen", "card", "line", "held", "words_shown", "taken_away", "aside")

Mark = Literal["", "not-asked-then", "gone", "not-taken"]
Kind = Literal["path", "asked", "statements", "card"]


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


@dataclass(frozen=True, slots=True)
class Asked:
    step: str
    question: str
    answer: str
    mark: Mark = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`card`: the lines that can be shared, and `shared` those that were. `unused`: replies to what was not asked."""

    run: Run
    path: tuple[str, ...]
    asked: tuple[Asked, ...]
    lines: tuple[SaidLine, ...]
    unused: tuple[Visit, ...]

    @property
    def statements(self) -> tuple[tuple[str, str], ...]:
        """Section or kind of line of the note, and the words."""
        return tuple(_said(line) for line in self.lines)

    @property
    def card(self) -> tuple[tuple[str, str], ...]:
        return tuple(_said(line) for line in self.lines if may_be_shared(line.answer))

    @property
    def shared(self) -> tuple[SaidLine, ...]:
        return tuple(line for line in self.lines if line.answer.id in self.run.shared)


def _said(line: SaidLine) -> tuple[str, str]:
    return line.goes.profile or line.goes.note or "", line.answer.text


@dataclass(frozen=True, slots=True)
class Difference:
    old: Outcome
    new: Outcome

    @property
    def kinds(self) -> tuple[Kind, ...]:
        pairs: Mapping[Kind, tuple[object, object]] = {
            "path": (self.old.path, self.new.path),
            "asked": ((self.old.asked, self.old.unused), (self.new.asked, self.new.unused)),
            "statements": (self.old.statements, self.new.statements),
            "card": (self._card(self.old), self._card(self.new)),
        }
        return tuple(kind for kind, (before, after) in pairs.items() if before != after)

    @staticmethod
    def _card(outcome: Outcome) -> object:
        return outcome.card, [_said(line) for line in outcome.shared], outcome.run.ended


def replay(past: Past, old: Compiled, new: Compiled, facts: tuple[Facts, Facts], texts: Catalogues) -> Difference:
    """`facts`: what is known when it begins, on each of the versions."""
    return Difference(play(past, old, facts[0], texts), play(past, new, facts[1], texts))


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
        new = _new_answers(one.before, one.after)
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


def _new_answers(before: Run, after: Run) -> list[Answer]:
    known = {answer.id for answer in before.answers}
    return [answer for answer in after.answers if answer.id not in known and answer.how != "aside"]


class _Playing:
    """One version, played by what was said on another."""

    def __init__(self, past: Past, compiled: Compiled, facts: Facts, texts: Catalogues) -> None:
        self.compiled, self.texts = compiled, texts
        ids = itertools.count(1)
        self.moment = engine.Moment(golden.STARTS, lambda: f"r{next(ids)}")
        self.run, _events = engine.begin(compiled, facts, past.language, self.moment, texts)
        self.waiting: defaultdict[str, deque[Visit]] = defaultdict(deque)
        for visit in past.visits:
            self.waiting[visit.step].append(visit)

    @property
    def voice(self) -> Voice:
        return Voice(self.texts, self.compiled, self.run, walk(self.compiled, self.run))

    @property
    def left(self) -> tuple[Visit, ...]:
        return tuple(visit for visits in self.waiting.values() for visit in visits)

    def answer_one(self) -> Asked:
        """The open question, with what was said to it then."""
        voice, before = self.voice, self.run
        here = place(before, voice.walked)
        question, visits = asked(voice, here), self.waiting[here]
        mark: Mark = self._give(visits.popleft()) if visits else "not-asked-then"
        if not self._went_on(before):
            self._take(Tapped(self.run.prompt, "skip"))
            self._take_card_home()
        new = _new_answers(before, self.run)
        return Asked(here, question, "" if mark == "not-asked-then" else _told(new), mark)

    def _take_card_home(self) -> None:
        """What was begun at the card is left, and nothing of it shared."""
        if not self.run.ended and place(self.run, walk(self.compiled, self.run)) == frame.CARD:
            self._take(Tapped(self.run.prompt, "skip"))

    def _give(self, visit: Visit) -> Mark:
        before, mark = self.run, ""
        for reply in visit.replies:
            if self.run.ended or _new_answers(before, self.run):
                return "gone" if mark else ""
            if reply.do == "tap":
                key = _button(choices(self.voice), reply)
                if key:
                    self._take(Tapped(self.run.prompt, key))
                elif reply.value not in _UNNEEDED:
                    mark = "gone"
            else:
                self._tell(reply)
        if mark:
            return "gone"
        return "" if self._went_on(before) else "not-taken"

    def _went_on(self, before: Run) -> bool:
        run = self.run
        return bool(run.ended or _new_answers(before, run) or run.taken_away != before.taken_away)

    def _tell(self, reply: Reply) -> None:
        if reply.do == "speak":
            self._take(VoiceMessage(f"voice-{self.run.turn}", SPOKEN_SECONDS))
        else:
            self._take(Typed(reply.value), flagged=recognise(reply.value) is not Level.NONE)

    def _take(self, reply: Typed | Tapped | VoiceMessage, *, flagged: bool = False) -> None:
        self.run, _events = engine.take(
            self.compiled, self.run, reply, self.moment, self.texts, flagged=flagged
        )  # fmt: skip


def play(past: Past, compiled: Compiled, facts: Facts, texts: Catalogues) -> Outcome:
    """The conversation on this version. One that was left open is left when all that was said has been said."""
    playing = _Playing(past, compiled, facts, texts)
    found = list(_questions(playing, past))
    walked = walk(compiled, playing.run)
    return Outcome(playing.run, walked.path, tuple(found), walked.lines, playing.left)


def _questions(playing: _Playing, past: Past) -> Iterator[Asked]:
    for _question in range(MOST_QUESTIONS):
        if playing.run.ended or (past.ended != "finished" and not playing.left):
            return
        yield playing.answer_one()


def _button(shown: tuple[Choice, ...], reply: Reply) -> str:
    """The key of the same button; "" when it is not there."""
    kind = reply.value.partition(":")[0]
    if kind in _NUMBERED and reply.label:
        wanted = _unnumbered(kind, reply.label)
        alike = (one.key for one in shown if one.key.startswith(f"{kind}:") and _unnumbered(kind, one.label) == wanted)
        return next(alike, "")
    return reply.value if reply.value in _ALWAYS or any(one.key == reply.value for one in shown) else ""


def _unnumbered(kind: str, label: str) -> str:
    """The lines of a card are numbered on their buttons."""
    return label.partition(". ")[2] if kind == "l" else label


def _told(new: list[Answer]) -> str:
    return " · ".join(answer.text for answer in new if answer.text)
