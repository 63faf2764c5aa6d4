"""A drawing in words: every step by its number, and where each answer leads. Nothing is folded here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.drawing.graph import Edge, Graph, graph
from bot.dialogue.drawing.reader import Reader


@dataclass(frozen=True, slots=True)
class Leads:
    """Where one answer, or all others, leads."""

    answer: str
    target: str
    place: str


@dataclass(frozen=True, slots=True)
class Told:
    key: str
    number: int
    label: str
    text: str
    when: str
    leads: tuple[Leads, ...]


def told(reader: Reader) -> tuple[Told, ...]:
    """The steps and then the parts of the closing, numbered through."""
    drawn = graph(reader, fold=False)
    nodes = [*drawn.nodes, *drawn.closing]
    numbers = {node.id: number for number, node in enumerate(nodes, start=1)}
    return tuple(
        Told(
            node.id, numbers[node.id], node.label, node.text, node.when, tuple(_leads(reader, drawn, node.id, numbers))
        )
        for node in nodes
    )


def _leads(reader: Reader, drawn: Graph, key: str, numbers: dict[str, int]) -> Iterator[Leads]:
    for edge in (edge for edge in drawn.edges if edge.source == key):
        place = reader.say("to {n}", n=numbers[edge.target])
        yield Leads(_answer(reader, edge), edge.target, place)


def _answer(reader: Reader, edge: Edge) -> str:
    if edge.kind == "option":
        return " ".join(f"«{label}»" for label in edge.labels)
    return edge.label or reader.say("Go on")


def text(reader: Reader) -> str:
    script = reader.version.script
    lines = [reader.text("title", script.title), reader.text("purpose", script.purpose), ""]
    for one in told(reader):
        lines.append(_flat(f"{one.number}. {one.label}: {one.text}" if one.text else f"{one.number}. {one.label}"))
        if one.when:
            lines.append(_flat(one.when, indent="   "))
        lines += (_flat(f"{lead.answer}: {lead.place}", indent="   - ") for lead in one.leads)
    return "\n".join(lines) + "\n"


def _flat(line: str, indent: str = "") -> str:
    return indent + " ".join(line.split())
