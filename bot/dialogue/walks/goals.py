"""What there is to reach in a script, and what one moment of a walk has reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from bot.dialogue import frame
from bot.dialogue.conditions import holds
from bot.dialogue.events import Answered
from bot.dialogue.questions import asking, place
from bot.dialogue.run import OWN, Answer
from bot.dialogue.script import Script
from bot.dialogue.step import Goes, Step
from bot.dialogue.walks.player import Node
from bot.dialogue.words import PILES

Kind = Literal["steps", "options", "variants", "detours", "endings"]
KINDS: tuple[Kind, ...] = ("steps", "options", "variants", "detours", "endings")

_LOOKS = ("yes", "change", "away")


class Goal(NamedTuple):
    kind: Kind
    name: str


def goals(script: Script) -> frozenset[Goal]:
    return frozenset((*(goal for step in script.steps for goal in _of_step(step)), *_of_the_end(script)))


def _of_step(step: Step) -> Iterator[Goal]:
    yield Goal("steps", step.id)
    for key in _replies(step):
        yield Goal("options", f"{step.id}.{key}")
    for number in range(len(step.variants) + 1 if step.variants else 0):
        yield Goal("variants", f"{step.id}.{_variant(number)}")
    for how in ("nothing", "skipped"):
        if getattr(step, how) is not None:
            yield Goal("detours", f"{step.id}.{how}")


def _variant(number: int) -> str:
    """The plain wording is one of them."""
    return f"variant{number}" if number else "ask"


def _replies(step: Step) -> Iterator[str]:
    yield from (option.id for option in step.options)
    if step.kind == "confirm":
        yield from ("yes", "@words")
    elif step.kind == "card":
        yield from PILES
    elif step.kind == "look-again":
        yield from _LOOKS
    if step.options_from:
        yield OWN
    if step.words:
        yield "@word"
    if step.knowledge:
        yield "@know"


def _of_the_end(script: Script) -> Iterator[Goal]:
    takes_a_step = any(step.takes_step for step in script.steps)
    for ending in frame.all_endings(script):
        # Of the usual closing choices this one is not offered to who took a step just now (frame.endings).
        if ending.does == "try" and script.end == "usual" and takes_a_step:
            continue
        yield Goal("endings", f"{frame.END}.{ending.id}")
        if ending.does in frame.ASKS_FOR_WORDS:
            yield Goal("endings", f"{frame.WORDS}.{ending.does}")
    if _may_have_a_card(script):
        yield from (Goal("endings", f"{frame.CARD}.{how}") for how in ("all", "some", "none"))
        yield Goal("endings", frame.SUITED)
    if script.card.older_line:
        yield from (Goal("endings", f"{frame.OLDER}.{how}") for how in _LOOKS)
    yield from (Goal("endings", how) for how in ("finished", "stopped"))


def _may_have_a_card(script: Script) -> bool:
    places = [place for step in script.steps for place in (step.goes_to, *(o.goes_to for o in step.options))]
    asked = any(ending.does in ("meeting", *frame.ASKS_FOR_WORDS) for ending in frame.all_endings(script))
    passed = any(option.passes for step in script.steps for option in step.options)
    again = any(step.kind == "look-again" for step in script.steps)
    return asked or passed or again or any(isinstance(place, Goes) for place in places)


def reached(node: Node, script: Script) -> Iterator[Goal]:
    """By this one moment: what is asked now, what was said on the way, and what was answered."""
    run = node.run
    if run.ended:
        yield Goal("endings", run.ended)
    elif asking(run) == "open" and (here := place(run, node.walked)) in node.steps:
        yield Goal("steps", here)
        yield from _wording(node, node.steps[here])
    for said in run.said[len(node.before.run.said) if node.before else 0 :]:
        yield Goal("steps", said)
        yield from _wording(node, node.steps[said])
    for event in node.events:
        if isinstance(event, Answered) and event.answer.how != "aside":
            yield from _answered(node, event.answer, script)
    if node.act and node.act.value == "know" and node.before:
        yield Goal("options", f"{place(run, node.walked)}.@know")


def _wording(node: Node, step: Step) -> Iterator[Goal]:
    if step.variants:
        known, facts = node.walked.answers, node.run.facts
        fits = (n for n, variant in enumerate(step.variants, 1) if holds(variant.when, known, facts))
        yield Goal("variants", f"{step.id}.{_variant(next(fits, 0))}")


def _answered(node: Node, answer: Answer, script: Script) -> Iterator[Goal]:
    key, step = answer.step, node.steps.get(answer.step)
    if step is None:
        yield from _closed(node, answer, script)
        return
    yield from (Goal("options", f"{key}.{option}") for option in answer.options)
    if step.kind == "confirm" and not answer.options and answer.has_words:
        yield Goal("options", f"{key}.@words")
    if step.words and answer.how == "tapped" and not answer.options:
        yield Goal("options", f"{key}.@word")
    if answer.how in ("nothing", "skipped"):
        yield Goal("detours", f"{key}.{answer.how}")


def _closed(node: Node, answer: Answer, script: Script) -> Iterator[Goal]:
    if answer.step == frame.WORDS and answer.has_words:
        chosen = frame.chosen(script, node.walked.answers)
        yield Goal("endings", f"{frame.WORDS}.{chosen.does if chosen else ''}")
    elif answer.step == frame.SUITED:
        yield Goal("endings", frame.SUITED)
    else:
        yield from (Goal("endings", f"{answer.step}.{option}") for option in answer.options)
