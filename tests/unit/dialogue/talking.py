"""A conversation with the engine, for tests that read like one."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot import resources
from bot.dialogue import engine, events, loading, state
from bot.dialogue.events import Event
from bot.dialogue.facts import Facts
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Line, Message
from bot.dialogue.replies import Tapped, Typed, VoiceMessage
from bot.dialogue.run import Answer, Run
from bot.language.catalogues import Catalogues, Language, load

START = datetime(2026, 11, 21, 12, tzinfo=UTC)
KARI = Facts(specialist="Kari", service="Utvidet oppfølging", reply_time="innen to arbeidsdager")

HEAD = """\
format: 1
id: prove
title: "En prøve"
purpose: "Du prøver."
theory: "Ingen."
stage: any
values: [verdighet]
career_button: meg-i-kontekst
minutes: 4
reflective: false
"""


@cache
def catalogues() -> Catalogues:
    """The shipped dialogues; the frame speaks its source language, so that tests know its sentences."""
    shipped = resources.texts()
    return replace(load({}), dialogues=shipped.dialogues, own=shipped.own)


@cache
def compiled(source: str) -> Compiled:
    return loading.compiled(loading.version(source, "prove.yaml", catalogues()))


@cache
def shipped(name: str) -> Compiled:
    path = next(path for path in resources.script_files() if path.stem == name)
    return loading.compiled(loading.version(path.read_text(encoding="utf-8"), path.name, catalogues()))


def script(steps: str, head: str = "") -> Compiled:
    return compiled(HEAD + head + "steps:\n" + steps)


class Talk:
    """One person in one run. Every turn goes through JSON and back, as it does in the store."""

    def __init__(self, played: Compiled, facts: Facts = KARI, language: Language = "nb") -> None:
        self.compiled, self.now, self._ids = played, START, itertools.count()
        self.history: list[Answer] = []
        self.events: tuple[Event, ...] = ()
        self.all_events: list[Event] = []
        self.run: Run = None  # type: ignore[assignment]
        self._took(*engine.begin(played, facts, language, self._moment(), catalogues()))

    def types(
        self, text: str, *, flagged: bool = False, origin: str | None = None, after: timedelta | None = None
    ) -> Talk:
        self._pass(after)
        said = Typed(text, origin)
        self._took(*engine.take(self.compiled, self.run, said, self._moment(), catalogues(), flagged=flagged))
        return self

    def speaks(self, seconds: int = 4) -> Talk:
        """A voice message, known by the id that comes next."""
        moment = self._moment()
        said = VoiceMessage(moment.new_id(), seconds, moment.new_id())
        self._took(*engine.take(self.compiled, self.run, said, moment, catalogues()))
        return self

    def taps(self, label: str, *, after: timedelta | None = None) -> Talk:
        """A button of the last message that had any, by its label."""
        self._pass(after)
        message = next(m for m in reversed(self.messages()) if m.choices)
        key = next(choice.key for choice in message.choices if choice.label == label)
        return self.presses(key, message.prompt)

    def presses(self, key: str, prompt: str | None = None) -> Talk:
        tap = Tapped(self.run.prompt if prompt is None else prompt, key)
        self._took(*engine.take(self.compiled, self.run, tap, self._moment(), catalogues()))
        return self

    def edits(self, origin: str, text: str, *, flagged: bool = False) -> bool:
        done = engine.edit(self.compiled, self.run, origin, text, self._moment(), catalogues(), flagged=flagged)
        if done is not None:
            self._took(*done)
        return done is not None

    def comes_back(self, after: timedelta) -> Talk:
        self._pass(after)
        self._took(*engine.ask_again(self.compiled, self.run, self._moment(), catalogues()))
        return self

    def messages(self) -> list[Message]:
        return [event.message for event in self.all_events if isinstance(event, events.Say)]

    @property
    def said(self) -> str:
        """The words of the last turn."""
        return "\n".join(message.text for message in engine.spoken(self.events))

    @property
    def question(self) -> Message:
        return next(m for m in reversed(self.messages()) if m.kind == "question")

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.question.choices]

    @property
    def here(self) -> str:
        return self.run.revisit or walk(self.compiled, self.run).open

    @property
    def card(self) -> list[str]:
        return [block.text for block in self.question.blocks if isinstance(block, Line)]

    def happened(self, kind: type) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def ever(self, kind: type) -> list[Event]:
        return [event for event in self.all_events if isinstance(event, kind)]

    def words(self) -> list[str]:
        """The words of every answer that stands."""
        return [answer.text for answer in self.run.answers if answer.has_words]

    def _moment(self) -> engine.Moment:
        self.now += timedelta(minutes=1)
        return engine.Moment(self.now, lambda: f"id-{next(self._ids)}")

    def _pass(self, after: timedelta | None) -> None:
        self.now += after or timedelta()

    def _took(self, run: Run, happened: Iterable[Event]) -> None:
        self.events = tuple(happened)
        self.all_events += self.events
        self.history += [event.answer for event in self.events if isinstance(event, events.Answered)]
        self.run = stored_and_loaded(run, self.history)
        assert self.run == run


def stored_and_loaded(run: Run, history: Iterable[Answer]) -> Run:
    rows = [state.answer_from(state.answer_body(a), a.id, a.step, a.how, a.turn, a.at, a.replaces) for a in history]
    shuffled = sorted(rows, key=lambda row: (-row.turn, row.how == "tapped"))
    return state.run_from(state.run_json(run), shuffled)
