"""One box of a drawing and the lines in it. Every line is as high as the grid, so that ways never lie on each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.drawing.graph import Edge, Node
from bot.dialogue.drawing.measuring import wrap

COLUMN = 380
GRID = 20
PAD = 10
# How far below its top a box is entered from the side.
HEAD = PAD + GRID / 2
SIZES = {"head": 13.0, "when": 13.0, "ask": 15.0, "way": 14.0}
MOST_LINES = {"head": 2, "when": 2, "ask": 3, "way": 2}

Role = Literal["head", "when", "ask", "way"]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of words; `y` is its middle, from the top of the box."""

    role: Role
    text: str
    y: float
    edge: Edge | None = None
    leaves_left: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    node: Node
    left: float
    top: float
    width: float
    height: float
    rows: tuple[Row, ...]

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        return self.left + self.width / 2


def box_height(node: Node, own: Iterable[Edge], width: float = COLUMN) -> float:
    return 2 * PAD + GRID * len(rows(node, dict.fromkeys(own, False), width))


def rows(node: Node, own: Mapping[Edge, bool], width: float = COLUMN) -> tuple[Row, ...]:
    """`own`: the ways that leave from a line here, and whether to the left."""
    return tuple(
        Row(role, text, PAD + GRID * (number + 0.5), edge, own.get(edge, False) if edge else False)
        for number, (role, text, edge) in enumerate(_lines(node, own, width))
    )


def _lines(node: Node, own: Mapping[Edge, bool], width: float) -> Iterator[tuple[Role, str, Edge | None]]:
    said: tuple[tuple[Role, str], ...] = (("head", node.head), ("when", node.when), ("ask", node.text))
    for role, text in said:
        yield from ((role, line, None) for line in _wrapped(role, text, width - 2 * inside(node)))
    for edge in own:
        first, *more = _wrapped("way", edge.label, width - GRID) or ("",)
        yield "way", first, edge
        yield from (("way", line, None) for line in more)


def inside(node: Node) -> float:
    """What a round or a double frame takes from the room for words, on each side."""
    return {"say": 8, "card": 6}.get(node.kind, 0)


def _wrapped(role: Role, text: str, width: float) -> tuple[str, ...]:
    return wrap(text, SIZES[role], width - 2 * PAD, MOST_LINES[role])
