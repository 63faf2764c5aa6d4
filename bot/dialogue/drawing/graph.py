"""What a drawing shows: the steps, the closing, and every way between them, in words. No geometry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from bot.dialogue import frame, words
from bot.dialogue.drawing.reader import Reader
from bot.dialogue.machine import usual_way
from bot.dialogue.script import Ending
from bot.dialogue.step import Detour, Option, Step

# "on" is the usual way, "option" an answer that leads elsewhere, "detour" no answer or a skip that does.
Kind = Literal["on", "option", "detour"]


@dataclass(frozen=True, slots=True)
class Node:
    """One box: a step, a run of picture cards, or a part of the closing."""

    id: str
    steps: tuple[str, ...]
    # The places of its steps in the script, as "3" or "3–12"; empty for the closing.
    number: str
    kind: str
    label: str
    text: str
    when: str = ""
    branch: bool = False

    @property
    def head(self) -> str:
        return f"{self.number} · {self.label}" if self.number else self.label


@dataclass(frozen=True, slots=True)
class Edge:
    source: str
    target: str
    kind: Kind
    # The answers that take this way.
    labels: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return " · ".join(self.labels)


@dataclass(frozen=True, slots=True)
class Graph:
    title: str
    purpose: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    closing: tuple[Node, ...]

    def node(self, key: str) -> Node:
        return next(node for node in (*self.nodes, *self.closing) if node.id == key)


def graph(reader: Reader, *, fold: bool = True) -> Graph:
    """With `fold`, a run of picture cards on the same theme is one node."""
    script = reader.version.script
    nodes = tuple(_nodes(reader, fold=fold))
    home = {key: node.id for node in nodes for key in node.steps}
    edges = [edge for number in range(len(script.steps)) for edge in step_edges(reader, number)]
    closing = tuple(_closing(reader))
    return Graph(
        title=reader.text("title", script.title),
        purpose=reader.text("purpose", script.purpose),
        nodes=nodes,
        edges=(*_between(edges, home), *(Edge(one.id, two.id, "on") for one, two in pairwise(closing))),
        closing=closing,
    )


def _between(edges: list[Edge], home: dict[str, str]) -> Iterator[Edge]:
    """The edges of nodes: those inside a folded run are gone."""
    for edge in edges:
        source, target = home[edge.source], home.get(edge.target, edge.target)
        if source != target:
            yield Edge(source, target, edge.kind, edge.labels)


def step_edges(reader: Reader, number: int) -> list[Edge]:
    """The ways from one step: answers that lead elsewhere, then no answer, then the usual way."""
    script = reader.version.script
    step, on = script.steps[number], usual_way(script, number)
    found: dict[tuple[str, Kind], list[str]] = {}
    for option in step.options:
        target = _leads(step, option)
        if target and target != on:
            found.setdefault((target, "option"), []).append(reader.text(f"{step.id}.{option.id}", option.label))
    for name, detour in _detours(step):
        if detour.next and detour.next != on:
            label = reader.say("Nothing comes to mind") if name == "nothing" else reader.say("Skip")
            found.setdefault((detour.next, "detour"), []).append(label)
    edges = [Edge(step.id, target, kind, tuple(labels)) for (target, kind), labels in found.items()]
    usual = reader.say("Otherwise") if edges else reader.say("Go on")
    return [*edges, Edge(step.id, on, "on", (usual,))]


def _leads(step: Step, option: Option) -> str | None:
    return option.next or (step.nothing.next if option.nothing and step.nothing else None)


def _detours(step: Step) -> Iterator[tuple[str, Detour]]:
    if step.nothing:
        yield "nothing", step.nothing
    if step.skipped:
        yield "skipped", step.skipped


def _nodes(reader: Reader, *, fold: bool) -> Iterator[Node]:
    steps = list(enumerate(reader.version.script.steps, start=1))
    for together, run in groupby(steps, key=lambda one: _theme(one[1]) if fold else None):
        found = list(run)
        if together and len(found) > 1:
            yield _folded(reader, found)
        else:
            yield from (_node(reader, number, step) for number, step in found)


def _theme(step: Step) -> tuple[str, str] | None:
    """Picture cards that give the same reason are about the same thing, when nothing leads away from them."""
    leads = step.next or step.branch or any(detour.next for _, detour in _detours(step))
    return (step.why or "", str(step.goes_to)) if step.kind == "card" and not leads else None


def _node(reader: Reader, number: int, step: Step) -> Node:
    return Node(
        id=step.id,
        steps=(step.id,),
        number=str(number),
        kind=step.kind,
        label=reader.say(words.KINDS[step.kind]),
        text=reader.text(f"{step.id}.ask", step.ask),
        when=_only_when(reader, step),
        branch=step.branch,
    )


def _only_when(reader: Reader, step: Step) -> str:
    return reader.say("Only when: {what}", what=reader.when(step.when)) if step.when else ""


def _folded(reader: Reader, run: list[tuple[int, Step]]) -> Node:
    (first, step), last = run[0], run[-1][0]
    names = " · ".join(reader.text(f"{one.id}.ask", one.ask) for _, one in run)
    theme = reader.theme([one for _, one in run])
    return Node(
        id=step.id,
        steps=tuple(one.id for _, one in run),
        number=f"{first}–{last}",
        kind="card",
        label=reader.say("{n} picture cards", n=len(run)),
        text=f"{theme}: {names}" if theme else names,
        when=reader.say("each has a condition of its own") if any(one.when for _, one in run) else "",
    )


def _closing(reader: Reader) -> Iterator[Node]:
    script = reader.version.script
    chosen = " · ".join(_ending(reader, ending) for ending in frame.all_endings(script))
    own = reader.text("@end.ask", script.end_ask) if script.end_ask else ""
    asked = own or reader.say("What would you like to do with this?")
    yield _frame(frame.END, reader.say("Closing choice"), f"{asked} {chosen}" if chosen else reader.say("None here."))
    yield _frame(frame.WORDS, reader.say("Own words"), reader.say("when the choice asks for some"))
    older = reader.say("when one should be looked at again") if script.card.older_line else reader.say("not here")
    yield _frame(frame.OLDER, reader.say("Older line"), older)
    yield _frame(frame.CARD, reader.say("Closing card"), reader.say("share all, some or nothing"))
    yield _frame(frame.SUITED, reader.say("Did it suit?"), reader.say("the first time only"))
    yield _frame(frame.DONE, reader.say("Done"), "")


def _frame(key: str, label: str, text: str) -> Node:
    return Node(key, (key,), "", "closing", label, text)


def _ending(reader: Reader, ending: Ending) -> str:
    if isinstance(reader.version.script.end, list):
        return reader.text(f"@end.{ending.id}", ending.label)
    return reader.say(_USUAL[ending.does])


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


_USUAL = {
    "meeting": _("Take it to the meeting"),
    "try": _("Try something small"),
    "add": _("Add something"),
    "leave": _("Leave it for now"),
}
