"""Names that lead nowhere, or stand twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.commands import command_in
from bot.dialogue.condition import Condition
from bot.dialogue.script import Script
from bot.dialogue.step import Step
from bot.dialogue.words import HEADINGS, PILES

# Typed at any step, these are carried out before anything else is looked at.
ALWAYS_COMMANDS = frozenset({"stop", "pause", "help", "contact"})


def check(script: Script) -> Iterator[Issue]:
    keys = [step.id for step in script.steps]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            yield Issue(("steps", number, "id"), "duplicate-step", f"the step '{key}' stands twice; rename one")
    for number, step in enumerate(script.steps):
        yield from _targets(number, step, set(keys))
        yield from _answers(number, step, script)
        yield from _options(number, step)
    yield from _endings(script)
    yield from _pieces(script)


def _pieces(script: Script) -> Iterator[Issue]:
    offered = {step.knowledge for step in script.steps}
    keys = [piece.id for piece in script.knowledge]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            text = f"the piece '{key}' stands twice; rename one"
            yield Issue(("knowledge", number, "id"), "duplicate-knowledge", text)
        elif key not in offered:
            text = f"no step offers '{key}'; name it with 'knowledge: {key}', or take it away"
            yield Issue(("knowledge", number, "id"), "unused-knowledge", text)


def _endings(script: Script) -> Iterator[Issue]:
    if not isinstance(script.end, list):
        return
    by_id = {step.id: step for step in script.steps if step.waits}
    for number, ending in enumerate(script.end):
        for key in ending.when.answers() if ending.when else ():
            if key not in by_id:
                text = f"no step '{key}' asks for an answer; check the id"
                yield Issue(("end", number, "when"), "unknown-answer", text)
        if ending.when:
            yield from _chosen(("end", number, "when"), ending.when, by_id)
    if script.end:
        for key, times in Counter(ending.id for ending in script.end).items():
            if times > 1:
                yield Issue(("end",), "duplicate-option", f"the ending '{key}' stands twice; rename one")


def _targets(number: int, step: Step, keys: set[str]) -> Iterator[Issue]:
    wanted: list[tuple[tuple[str | int, ...], str | None]] = [(("next",), step.next)]
    wanted += [(("options", n, "next"), option.next) for n, option in enumerate(step.options)]
    wanted += [(("nothing", "next"), step.nothing.next)] if step.nothing else []
    wanted += [(("skipped", "next"), step.skipped.next)] if step.skipped else []
    for path, target in wanted:
        if target and target != "@end" and target not in keys:
            text = f"there is no step '{target}'; write the id of a step, or \"@end\""
            yield Issue(("steps", number, *path), "unknown-step", text)


Path = tuple[str | int, ...]


def _answers(number: int, step: Step, script: Script) -> Iterator[Issue]:
    by_id = {other.id: other for other in script.steps}
    conditions = list(step.conditions())
    asked = [*_named(step), *((path, key) for path, condition in conditions for key in _steps_of(condition))]
    for path, key in asked:
        if key not in by_id or not by_id[key].waits:
            yield Issue(("steps", number, *path), "unknown-answer", f"no step '{key}' asks for an answer; check the id")
    for path, condition in conditions:
        yield from _chosen(("steps", number, *path), condition, by_id)
    yield from _sources(number, step)
    if step.knowledge and step.knowledge not in {piece.id for piece in script.knowledge}:
        text = f"there is no piece '{step.knowledge}' under 'knowledge'; check the id"
        yield Issue(("steps", number, "knowledge"), "unknown-knowledge", text)


def _steps_of(condition: Condition) -> Iterator[str]:
    yield from condition.answers()
    yield from (one.earlier for one in condition.every_one() if one.earlier)


def _named(step: Step) -> Iterator[tuple[Path, str]]:
    """The steps whose answers this one uses outside its conditions."""
    if step.mirrors:
        yield ("mirrors",), step.mirrors
    for n, option in enumerate(step.options):
        if option.passes:
            yield ("options", n, "passes", "answer"), option.passes.answer
    for n, source in enumerate(step.options_from):
        if source.startswith(("answer.", "earlier.")):
            yield ("options_from", n), source.partition(".")[2]


def _sources(number: int, step: Step) -> Iterator[Issue]:
    for n, source in enumerate(step.options_from):
        path = ("steps", number, "options_from", n)
        if source != "topics" and not source.startswith(("answer.", "section.", "earlier.")):
            text = f"'{source}' is no source of own words; write topics, answer.STEP, section.KEY or earlier.STEP"
            yield Issue(path, "unknown-source", text)
        elif source.startswith("section.") and source.removeprefix("section.") not in HEADINGS:
            text = f"there is no section '{source.removeprefix('section.')}' in the profile"
            yield Issue(path, "unknown-source", text)


# The buttons that a kind of step has of its own.
_BUTTONS_OF = {"confirm": {"yes"}, "card": {*PILES}, "look-again": {"yes", "change", "away"}}


def _chosen(path: tuple[str | int, ...], condition: Condition, by_id: dict[str, Step]) -> Iterator[Issue]:
    step = by_id.get(condition.answer or "")
    if step is not None and condition.is_ is not None:
        known = {option.id for option in step.options} | _BUTTONS_OF.get(step.kind, set())
        for key in condition.is_:
            if key not in known:
                yield Issue((*path, "is"), "unknown-option", f"'{step.id}' has no option '{key}'; check the id")
    for inner in condition.inner:
        yield from _chosen(path, inner, by_id)


def _options(number: int, step: Step) -> Iterator[Issue]:
    for n, option in enumerate(step.options):
        if command_in(option.label) in ALWAYS_COMMANDS:
            text = f"'{option.label}' always means something else when it is typed; choose another label"
            yield Issue(("steps", number, "options", n, "label"), "label-is-command", text)
    for name, values in (("id", [o.id for o in step.options]), ("label", [o.label for o in step.options])):
        for n, value in enumerate(values):
            if value in values[:n]:
                text = f"the {name} '{value}' stands twice in this step; nobody could tell which was meant"
                yield Issue(("steps", number, "options", n, name), "duplicate-option", text)


# Names that are left over: nothing that comes after relies on them.
HARMLESS = frozenset({"unused-knowledge", "duplicate-knowledge"})
