"""A conversation that was had on one version, had again on another: what would differ.

Replies are bound to the step that they answered. A question that nobody was asked then is skipped; a reply whose
button is gone, or that the step takes no more, is left out and marked.
"""

from __future__ import annotations

import itertools
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.dialogue import engine, frame, golden
from bot.dialogue.facts import Facts
from bot.dialogue.lines import SaidLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Choice
from bot.dialogue.questions import asked, choices, place
from bot.dialogue.replies import Tapped, Typed, VoiceMessage
from bot.dialogue.retelling import Past, Reply, Visit, new_answers
from bot.dialogue.run import Answer, Run
from bot.dialogue.voice import Voice, may_be_shared
from bot.language.catalogues import Catalogues
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

Mark = Literal["", "not-asked-then", "gone", "not-taken"]
Kind = Literal["path", "asked", "statements", "card"]


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
        new = new_answers(before, self.run)
        return Asked(here, question, "" if mark == "not-asked-then" else _told(new), mark)

    def _take_card_home(self) -> None:
        """What was begun at the card is left, and nothing of it shared."""
        if not self.run.ended and place(self.run, walk(self.compiled, self.run)) == frame.CARD:
            self._take(Tapped(self.run.prompt, "skip"))

    def _give(self, visit: Visit) -> Mark:
        before, mark = self.run, ""
        for reply in visit.replies:
            if self.run.ended or new_answers(before, self.run):
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
        return bool(run.ended or new_answers(before, run) or run.taken_away != before.taken_away)

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
