"""How a conversation goes on: how many questions, of which kind, and what skipping one leaves behind (METHOD §3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.checks import graph
from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.placeholders import names_in
from bot.dialogue.checks.questions import has_two_questions, wants_yes_or_no
from bot.dialogue.condition import Condition
from bot.dialogue.machine import ways
from bot.dialogue.script import Script
from bot.dialogue.script_texts import located_texts
from bot.dialogue.step import Step

# METHOD §3.2. Picture cards are sorted with one tap each and do not count, nor does a step with a condition:
# which of those come together is not known here.
MOST_QUESTIONS = 8
# Three yes-or-no questions on end are an interrogation; two may belong together.
CLOSED_RUN = 3
# What Telegram shows without scrolling on a small phone, beside the buttons of the frame.
MOST_BUTTONS = 8

_YES_OR_NO = re.compile(r"(?:ja|nei|jo)\b", re.IGNORECASE)


def check(script: Script) -> Iterator[Issue]:
    """Relies on a script without circles."""
    numbers = {step.id: number for number, step in enumerate(script.steps)}
    steps, onward = {step.id: step for step in script.steps}, ways(script)
    yield from _too_many(onward, steps)
    yield from _closed_runs(onward, steps, numbers)
    for number, step in enumerate(script.steps):
        yield from _skipping(number, step)
        yield from _buttons(number, step)
    for path, _, text in located_texts(script):
        if path[-1] == "ask" and has_two_questions(text):
            yield Issue(path, "two-questions", "two questions in one message; ask one, or make two steps")
    if script.opening == "own" and script.steps[0].waits and script.end != "none":
        text = "an opening of its own begins with a step of kind 'say'; say what this is before you ask"
        yield Issue(("opening",), "no-opening", text)
    if script.shelf is None:
        yield Issue(("id",), "no-shelf", "without 'shelf' nobody finds it in the menu; write where it belongs")


def _too_many(onward: dict[str, set[str]], steps: dict[str, Step]) -> Iterator[Issue]:
    def counted(state: str, arriving: int) -> int:
        step = steps.get(state)
        return arriving + bool(step and step.waits and step.kind != "card" and step.when is None)

    most = max(graph.longest(onward, counted).values(), default=0)
    if most > MOST_QUESTIONS:
        text = f"{most} questions on the longest way; at most {MOST_QUESTIONS}, so take some away or make two scripts"
        yield Issue(("steps",), "too-many-questions", text)


def _closed_runs(onward: dict[str, set[str]], steps: dict[str, Step], numbers: dict[str, int]) -> Iterator[Issue]:
    def counted(state: str, arriving: int) -> int:
        step = steps.get(state)
        if step is None or not step.waits or step.when is not None:
            return arriving
        return arriving + 1 if is_closed(step) else 0

    found = graph.longest(onward, counted)
    for key, run in found.items():
        if run == CLOSED_RUN and key in steps and is_closed(steps[key]) and steps[key].when is None:
            text = f"{CLOSED_RUN} yes-or-no questions on end; let one of them be open"
            yield Issue(("steps", numbers[key], "kind"), "closed-questions", text)


def is_closed(step: Step) -> bool:
    """A question that wants yes or no."""
    if step.kind == "choose":
        return any(_YES_OR_NO.match(option.label) for option in step.options)
    return step.kind == "text" and wants_yes_or_no(step.ask)


def _skipping(number: int, step: Step) -> Iterator[Issue]:
    for path, text, conditions in _said(step):
        named = {key for condition in conditions for key in condition.answers()}
        for name in sorted(names_in(text)):
            key = name.removeprefix("svar.")
            if key != name and key not in named:
                what = f"when '{key}' was skipped, a hole is left here; add a 'when' with its 'given: true'"
                yield Issue(("steps", number, *path), "no-skip-branch", what)
    for name in ("nothing", "skipped"):
        detour = getattr(step, name)
        if detour is not None and not (detour.say or detour.next or detour.offer):
            what = f"'{name}' neither says nor leads anything; give it a line, a 'next' or an 'offer'"
            yield Issue(("steps", number, name), "empty-detour", what)


def _said(step: Step) -> Iterator[tuple[tuple[str | int, ...], str, list[Condition]]]:
    own = [step.when] if step.when else []
    yield ("ask",), step.ask, own + [variant.when for variant in step.variants]
    for n, variant in enumerate(step.variants):
        yield ("variants", n, "ask"), variant.ask, [*own, variant.when]


def _buttons(number: int, step: Step) -> Iterator[Issue]:
    if len(step.options) > MOST_BUTTONS:
        text = f"{len(step.options)} buttons; at most {MOST_BUTTONS}, so that a tired person can see them all"
        yield Issue(("steps", number, "options"), "too-many-buttons", text)
