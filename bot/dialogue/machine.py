"""A script as a state machine: one shared `transitions` machine per script version.

The machine holds no run. A cursor walks it: the person's answers are its triggers, and where it stops is the
open step. `auto_transitions` stays off and no model is ever added: both cost time and memory per person.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from transitions import Machine

from bot.dialogue import frame
from bot.dialogue.conditions import holds
from bot.dialogue.facts import Facts
from bot.dialogue.lines import SaidLine, line_again, lines, older_line
from bot.dialogue.run import Answer, Run
from bot.dialogue.script import Script
from bot.dialogue.step import Detour, Step
from bot.language.catalogues import Language

# Steps that ask for one of their own options.
CHOICES = frozenset({"choose", "choose-several", "degree", "card", "look-again"})


@dataclass(frozen=True, eq=False, slots=True)
class Compiled:
    """A script version ready to be played. Made once, shared by all its runs.

    `texts` are those of the version in every language, so that a run keeps the wording it began with.
    """

    hash: str
    script: Script
    machine: Machine
    steps: Mapping[str, Step]
    # From each step to the next one on the usual way: words are given, and no branch is taken.
    onward: Mapping[str, str]
    texts: Mapping[Language, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Walked:
    """The path of a run in order, the state that now waits for the person, and the lines so far.

    `answers` are those of the path and of the open state; a branch that was left has no say.
    """

    path: tuple[str, ...]
    open: str
    lines: tuple[SaidLine, ...]
    answers: Mapping[str, tuple[Answer, ...]]


class _Cursor:
    """The model that the machine moves."""

    __slots__ = ("answers", "given", "path", "run", "script", "state", "steps")

    def __init__(self, compiled: Compiled, run: Run) -> None:
        self.script, self.steps, self.run = compiled.script, compiled.steps, run
        self.state = self.script.steps[0].id
        self.path: list[str] = []
        self.given = _by_step(run.answers)
        self.answers: dict[str, tuple[Answer, ...]] = {}

    def go_on_from(self, way: Walked) -> None:
        self.state, self.path, self.answers = way.open, list(way.path), dict(way.answers)

    def see(self) -> tuple[Answer, ...]:
        """The answers of the state that the walk has come to."""
        found = self.given.get(self.state, ())
        if found:
            self.answers[self.state] = found
        return found

    def lines(self) -> tuple[SaidLine, ...]:
        return self.said(self.run.taken_away)

    def said(self, taken_away: tuple[str, ...] = ()) -> tuple[SaidLine, ...]:
        return lines(self.script, self.steps, self.path, self.answers, self.run.facts, taken_away)


def compile_script(script: Script, content_hash: str, texts: Mapping[Language, Mapping[str, str]]) -> Compiled:
    machine = Machine(
        model=None,
        states=[*(step.id for step in script.steps), *frame.STATES, frame.DONE],
        initial=script.steps[0].id,
        transitions=[*_edges(script), *_frame_edges()],
        auto_transitions=False,
        send_event=True,
    )
    onward = {step.id: usual_way(script, number) for number, step in enumerate(script.steps)}
    return Compiled(content_hash, script, machine, {step.id: step for step in script.steps}, onward, texts)


def ways(script: Script) -> dict[str, set[str]]:
    """From every state to those that may follow it."""
    found: dict[str, set[str]] = {}
    for edge in (*_edges(script), *_frame_edges()):
        found.setdefault(edge["source"], set()).add(edge["dest"])
    return found


# The last ways, by run. A way follows from the answers alone, so it is only ever looked up, never trusted.
_WAYS = 1024
_ways: OrderedDict[str, tuple[Compiled, Run, Walked]] = OrderedDict()


def _known(compiled: Compiled, run: Run) -> tuple[Run, Walked] | None:
    script, old, walked = _ways.get(run.id, (None, None, None))
    return (old, walked) if script is compiled and old is not None and walked is not None else None


def _remember(compiled: Compiled, run: Run, walked: Walked) -> None:
    _ways[run.id] = compiled, run, walked
    with suppress(KeyError):  # another thread may have let go of it
        _ways.move_to_end(run.id)
        if len(_ways) > _WAYS:
            _ways.popitem(last=False)


def walk(compiled: Compiled, run: Run, before: tuple[Run, Walked] | None = None) -> Walked:
    """Follow the answers from the first step to the first one that has none.

    `before`: a run with fewer answers and its way. What has been answered since at the step that was open
    changes nothing about the way up to there, so the walk goes on from it.
    """
    before = before or _known(compiled, run)
    if before and same_way(run, before[0]):
        return before[1]
    cursor = _Cursor(compiled, run)
    if before and _goes_on_from(run, *before):
        cursor.go_on_from(before[1])
    for _ in compiled.machine.states:  # each is visited once, or it is a cycle that the checks should have refused
        trigger = None if cursor.state == frame.DONE else _trigger(compiled, cursor)
        if trigger is None:
            walked = Walked(tuple(cursor.path), cursor.state, cursor.lines(), cursor.answers)
            _remember(compiled, run, walked)
            return walked
        if trigger != "passed":
            cursor.path.append(cursor.state)
        compiled.machine.events[trigger].trigger(cursor)
    raise RuntimeError(f"the walk through '{compiled.script.id}' never ends")


def same_way(one: Run, other: Run) -> bool:
    """Whether nothing that a walk looks at differs."""
    return _seen(one, one.answers) == _seen(other, other.answers)


def _seen(run: Run, answers: tuple[Answer, ...]) -> tuple[object, ...]:
    """What a walk looks at. Compared as one tuple: what is the very same is not looked into."""
    return answers, run.facts, run.taken_away


def _goes_on_from(run: Run, old: Run, way: Walked) -> bool:
    known = len(old.answers)
    return _seen(run, run.answers[:known]) == _seen(old, old.answers) and all(
        answer.step == way.open or answer.how == "aside" for answer in run.answers[known:]
    )


def _by_step(answers: tuple[Answer, ...]) -> dict[str, tuple[Answer, ...]]:
    found: dict[str, tuple[Answer, ...]] = {}
    for answer in answers:
        if answer.how != "aside":
            found[answer.step] = (*found.get(answer.step, ()), answer)
    return found


def _trigger(compiled: Compiled, cursor: _Cursor) -> str | None:
    """What the person's answers say here; None when the state is still open."""
    if cursor.state in frame.STATES:
        if not _frame_applies(cursor):
            return "passed"
        return "answered" if cursor.see() else None
    step = compiled.steps[cursor.state]
    if is_passed_over(step, cursor.answers, cursor.run.facts):
        return "passed"
    if not step.waits:
        return "answered"
    given = cursor.see()
    return _said(step, given) if is_settled(step, given) else None


def is_passed_over(step: Step, answers: Mapping[str, tuple[Answer, ...]], facts: Facts) -> bool:
    """Its condition does not hold, or there is no older line for it to be about."""
    if step.when is not None and not holds(step.when, answers, facts):
        return True
    return step.kind == "look-again" and line_again(step, facts) is None


def _said(step: Step, given: tuple[Answer, ...]) -> str:
    """Which way the answers lead. Free words where a choice was asked for choose nothing (METHOD §3.1)."""
    words = [answer for answer in given if answer.has_words]
    if words:
        unclear = step.kind in CHOICES and all(answer.in_free_words for answer in words)
        return "skipped" if unclear else "answered"
    return given[-1].how if given[-1].how in ("skipped", "nothing") else "answered"


def is_settled(step: Step, given: tuple[Answer, ...]) -> bool:
    """Whether the step needs nothing more from the person."""
    if not given or given[-1].how in ("skipped", "nothing", "done"):
        return bool(given)
    return step.up_to == 1 or sum(answer.has_words for answer in given) >= step.up_to


def _frame_applies(cursor: _Cursor) -> bool:
    facts, script = cursor.run.facts, cursor.script
    if cursor.state == frame.END:
        return _something_said(cursor) and bool(frame.endings(script, cursor.answers, facts))
    if cursor.state == frame.WORDS:
        chosen = frame.chosen(script, cursor.answers)
        return chosen is not None and chosen.does in frame.ASKS_FOR_WORDS
    if cursor.state == frame.OLDER:
        return older_line(script, cursor.answers, facts) is not None
    if cursor.state == frame.CARD:
        return frame.CARD in cursor.given or any(not line.answer.flagged for line in cursor.lines())
    # Only who came all the way to the card is asked, and only the first time (METHOD §3.11).
    return frame.CARD in cursor.answers and not facts.asked_if_suited


def _something_said(cursor: _Cursor) -> bool:
    """Whether there is something to make a closing choice about; a script's own endings may be about a tap.

    Lines that were taken away at the card count: the choice was made before.
    """
    if isinstance(cursor.script.end, list):
        return any(answer.has_words for state in cursor.path for answer in cursor.answers.get(state, ()))
    return bool(cursor.said())


def _edges(script: Script) -> Iterator[dict[str, Any]]:
    for number, step in enumerate(script.steps):
        onward = usual_way(script, number)
        for option in step.options:
            target = option.next or (_target(step.nothing) if option.nothing else None)
            if target:
                for trigger in ("answered", "nothing"):
                    yield _edge(trigger, step.id, target, _chose(step.id, option.id))
        yield _edge("answered", step.id, onward)
        yield _edge("passed", step.id, onward)
        yield _edge("nothing", step.id, _target(step.nothing) or onward)
        yield _edge("skipped", step.id, _target(step.skipped) or onward)


def _target(detour: Detour | None) -> str | None:
    return detour.next if detour else None


def usual_way(script: Script, number: int) -> str:
    """Where the step leads by itself: as it says, or to the next one that is not a branch of its own."""
    following = (step.id for step in script.steps[number + 1 :] if not step.branch)
    return script.steps[number].next or next(following, frame.END)


def _frame_edges() -> Iterator[dict[str, Any]]:
    order = [*frame.STATES, frame.DONE]
    for here, there in pairwise(order):
        for trigger in ("answered", "passed"):
            yield _edge(trigger, here, there)


def _edge(trigger: str, source: str, target: str, condition: Callable[[Any], bool] | None = None) -> dict[str, Any]:
    edge: dict[str, Any] = {"trigger": trigger, "source": source, "dest": target}
    return {**edge, "conditions": [condition]} if condition else edge


def _chose(step: str, option: str) -> Callable[[Any], bool]:
    def chose(event: Any) -> bool:
        cursor: _Cursor = event.model
        return any(option in answer.options for answer in cursor.answers.get(step, ()))

    return chose
