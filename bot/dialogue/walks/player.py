"""One person at one script, as a tree of moments: a run is a value, so that any moment can be gone on from twice."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.dialogue import engine, golden
from bot.dialogue.events import Event, Say
from bot.dialogue.machine import Compiled, Walked, walk
from bot.dialogue.messages import Message
from bot.dialogue.replies import Tapped, Typed, VoiceMessage
from bot.dialogue.run import Run
from bot.dialogue.step import Step
from bot.dialogue.voice import Voice
from bot.dialogue.walks.situations import Situation
from bot.dialogue.ways import resume, under_more
from bot.language.catalogues import Catalogues, Language

# A button of an older question.
OLD_PROMPT = "000000000000"

# The length of a voice message, on a walk.
SPOKEN_SECONDS = 4


class Act(NamedTuple):
    """Something a person does. `origin`: of words their own, of an edit that of the words that change.

    `value` of a voice message is what the recording is known by.
    """

    kind: Literal["tap", "old", "type", "speak", "edit"]
    value: str
    origin: str = ""


@dataclass(eq=False, slots=True)
class Node:
    """A moment of a walk: what has just been said, and everything before it."""

    situation: Situation
    steps: Mapping[str, Step]
    run: Run
    events: tuple[Event, ...]
    walked: Walked
    messages: tuple[Message, ...]
    # The newest question; what is open.
    question: Message
    before: Node | None = None
    act: Act | None = None

    @property
    def here(self) -> str:
        return self.run.revisit or self.walked.open

    @property
    def mode(self) -> tuple[object, ...]:
        """What else decides which replies there are."""
        run = self.run
        several = bool(self.walked.answers.get(self.here)) and not run.revisit
        return (
            run.card,
            bool(run.chosen),
            run.words_shown,
            run.edit is not None,
            run.aside,
            several,
            run.held is not None,
        )

    def asked(self, kind: type[Event]) -> bool:
        return any(isinstance(event, kind) for event in self.events)


class Broken(Exception):
    """A walk that does not go as every conversation must; `walk` is its golden conversation."""

    def __init__(self, what: str, walk: str) -> None:
        super().__init__(what)
        self.what, self.walk = what, walk


# Finds what is wrong with a moment; empty when nothing is.
Check = Callable[[Node], str]


class Player:
    """Plays one compiled script in one language. Counts its turns."""

    def __init__(self, compiled: Compiled, language: Language, catalogues: Catalogues, check: Check) -> None:
        self.compiled, self.language, self.catalogues, self.check = compiled, language, catalogues, check
        self.turns = 0
        ids = itertools.count(1)
        self._moment = engine.Moment(golden.STARTS, lambda: f"w{next(ids)}")

    def begin(self, situation: Situation) -> Node:
        run, events = engine.begin(self.compiled, situation.facts, self.language, self._moment, self.catalogues)
        return self._node(situation, run, events, None, None)

    def take(self, node: Node, act: Act) -> Node:
        """The next moment. Raises Broken where the engine fails or a check finds something."""
        try:
            run, events = self._turn(node.run, act)
        except Exception as error:
            raise self.broken(f"{type(error).__name__}: {error}", node, act) from error
        return self._node(node.situation, run, events, node, act)

    def _turn(self, run: Run, act: Act) -> tuple[Run, tuple[Event, ...]]:
        if act.kind == "edit":
            done = engine.edit(self.compiled, run, act.origin, act.value, self._moment, self.catalogues)
            return done or (run, ())
        return engine.take(self.compiled, run, _reply(run, act), self._moment, self.catalogues)

    def _node(
        self, situation: Situation, run: Run, events: tuple[Event, ...], before: Node | None, act: Act | None
    ) -> Node:
        self.turns += 1
        messages = tuple([event.message for event in events if isinstance(event, Say)])
        asked = next((message for message in reversed(messages) if message.kind == "question"), None)
        question = asked or (before.question if before else Message("question", ()))
        walked = walk(self.compiled, run)
        node = Node(situation, self.compiled.steps, run, events, walked, messages, question, before, act)
        wrong = self.check(node)
        if wrong:
            raise self.broken(wrong, node)
        return node

    def broken(self, what: str, node: Node, act: Act | None = None) -> Broken:
        return Broken(what, self.as_golden(what, node, act))

    def as_golden(self, what: str, node: Node, act: Act | None = None) -> str:
        """The walk up to this moment, in the form of tests/conversations/golden."""
        exchanges = [self._exchange(node, act, [])] if act else []
        at: Node | None = node
        while at is not None:
            exchanges.append(self._exchange(at.before, at.act, golden.heard(at.messages)))
            at = at.before
        remarks = (f"situation: {node.situation.name}", f"fails: {what}")
        return golden.written(self.language, reversed(exchanges), remarks)

    def _exchange(self, node: Node | None, act: Act | None, heard: list[str]) -> golden.Exchange:
        if node is None or act is None:
            return golden.Exchange(f"/samtale {self.compiled.script.id}", heard)
        if act.kind == "edit":
            return golden.Exchange(f"changes the message {act.origin} to: {act.value}", heard, remark=True)
        if act.kind == "speak":
            return golden.Exchange("sends a voice message", heard, remark=True)
        if act.kind == "old":
            return golden.Exchange(f"taps a button of an older question: {act.value}", heard, remark=True)
        return golden.Exchange(self._does(node, act), heard)

    def _does(self, node: Node, act: Act) -> str:
        """Words, a button that is there, or the name of a way on, typed."""
        if act.kind == "type":
            return act.value
        label = next((choice.label for choice in node.question.choices if choice.key == act.value), None)
        return f"[{label}]" if label else self._way(node, act.value)

    def _way(self, node: Node, key: str) -> str:
        voice = Voice(self.catalogues, self.compiled, node.run, node.walked)
        found = (*under_more(voice, node.here), resume(voice))
        return next((choice.label for choice in found if choice.key == key), key)


def _reply(run: Run, act: Act) -> Typed | VoiceMessage | Tapped:
    if act.kind == "type":
        return Typed(act.value, act.origin)
    if act.kind == "speak":
        return VoiceMessage(act.value, SPOKEN_SECONDS, act.origin)
    return Tapped(_prompt(run, act), act.value)


def _prompt(run: Run, act: Act) -> str:
    return OLD_PROMPT if act.kind == "old" else run.prompt
