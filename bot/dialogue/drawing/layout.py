"""Where everything in a drawing stands. Two columns and three gutters, so that no way can cross a box.

The usual way runs down the left column, branches down the right one. A way that does not simply lead to the
next box leaves from its own line inside the box, runs in the gutter beside the column and enters its target from
the side. Boxes stand only in columns and lanes only in gutters, and in the closing strip nothing runs but down
and right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from bot.dialogue.drawing.box import COLUMN, GRID, HEAD, PAD, Box, box_height, rows
from bot.dialogue.drawing.graph import Edge, Graph, Node
from bot.dialogue.drawing.lanes import lanes
from bot.dialogue.drawing.order import reading_order
from bot.dialogue.frame import END

Point = tuple[float, float]
Gutter = Literal["left", "middle", "right"]

GUTTERS: tuple[Gutter, ...] = ("left", "middle", "right")

MARGIN = 12
GAP = 2 * GRID
# The branches stand half a line lower, so that no way out of one column lies on a way into the other.
SHIFT = GRID / 2
LANE = 14
# However many lanes there are, a gutter gets no wider than this; all three and both columns stay within 1200.
WIDEST_GUTTER = 140
NARROWEST_GUTTER = 30
STRIP_GAP = 22
# About as high as the strip becomes.
STRIP = 5 * GRID
# Drawings are printed as wide as the paper; an A4 page inside its margins is so many times as high as wide.
PAGE = 1.51
# Room above the first box for the key to the lines, which is on the first page, too.
KEY = 3 * GRID
NARROWEST = 2 * COLUMN + NARROWEST_GUTTER


@dataclass(frozen=True, slots=True)
class Way:
    """A way as it is drawn: from a box, with corners, to a box."""

    edge: Edge
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    graph: Graph
    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]
    width: float
    height: float


@dataclass(slots=True)
class _Plan:
    """What is known while a drawing is laid out: heights first, then tops, then lanes."""

    graph: Graph
    side: dict[str, int]
    order: list[Node]
    straight: set[Edge]
    by_gutter: dict[Edge, Gutter] = field(default_factory=dict)
    page: float = 0
    tops: dict[str, float] = field(default_factory=dict)
    heights: dict[str, float] = field(default_factory=dict)


def layout(graph: Graph) -> Layout:
    """Laid out twice: how high a page is follows from the width, and no box may lie across the end of one."""
    return _laid_out(graph, PAGE * _laid_out(graph, 0).width)


def _laid_out(graph: Graph, page: float) -> Layout:
    plan = _planned(graph)
    plan.page = page
    _set_tops(plan)
    spans = {gutter: _lanes(plan, gutter) for gutter in GUTTERS}
    left, middle, right = (_gutter_width(spans[gutter]) for gutter in GUTTERS)
    two = any(plan.side.values())
    main = MARGIN + left
    branches = main + COLUMN + middle
    width = branches + COLUMN + right + MARGIN if two else main + NARROWEST + MARGIN
    placed = {node.id: _box(plan, node, branches if plan.side[node.id] else main) for node in plan.order}
    starts: Mapping[Gutter, tuple[float, float]] = {
        "left": (main, -left), "middle": (main + COLUMN, middle), "right": (branches + COLUMN, right),
    }  # fmt: skip
    ways = [_straight(edge, placed) for edge in graph.edges if edge in plan.straight]
    for edge, gutter in plan.by_gutter.items():
        ways.append(_around(edge, placed, _lane_x(spans[gutter], edge.target, *starts[gutter])))
    strip, down = _strip(plan, placed[END], width - MARGIN - (right if two else 0))
    bottom = max(box.bottom for box in strip)
    return Layout(graph, (*placed.values(), *strip), (*ways, *down), width, bottom + MARGIN)


def _planned(graph: Graph) -> _Plan:
    side = {node.id: int(node.branch) for node in graph.nodes} | {END: 0}
    order = [*reading_order(graph), graph.node(END)]
    plan = _Plan(graph, side, order, set())
    below = dict(_next_below(order, side))
    for edge in graph.edges:
        if edge.target not in side:
            continue  # the closing strip has ways of its own
        if edge.kind == "on" and below.get(edge.source) == edge.target:
            plan.straight.add(edge)
        else:
            plan.by_gutter[edge] = _gutter(side, edge)
    return plan


def _next_below(order: list[Node], side: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for column in (0, 1):
        keys = [node.id for node in order if side[node.id] == column]
        yield from pairwise(keys)


def _gutter(side: Mapping[str, int], edge: Edge) -> Gutter:
    source, target = side[edge.source], side[edge.target]
    if source and (target or edge.target == END):
        return "right"
    return "middle" if source or target else "left"


def _set_tops(plan: _Plan) -> None:
    """From the top down: below the last box of the column, beside or below where it is reached from."""
    bottoms = [float(MARGIN), float(MARGIN)]
    for node in plan.order:
        column = plan.side[node.id]
        top = bottoms[column] if node.id != END else max(bottoms)
        for edge in plan.graph.edges:
            if edge.target == node.id and edge.source in plan.tops:
                beside = plan.side[edge.source] < column
                top = max(top, plan.tops[edge.source] if beside else _bottom(plan, edge.source) + GAP)
        plan.heights[node.id] = box_height(node, _own_line(plan, node))
        below = GAP + STRIP if node.id == END else 0
        top = _clear_of_page_end(plan.page, _on_grid(top), plan.heights[node.id] + below)
        plan.tops[node.id] = top + (SHIFT if column else 0)
        bottoms[column] = _bottom(plan, node.id) + GAP


def _clear_of_page_end(page: float, top: float, height: float) -> float:
    if not page or height + GRID > page:
        return top
    last = (KEY + top + height + GRID) // page
    return top if (KEY + top) // page == last else _on_grid(last * page - KEY + GRID / 2)


def _on_grid(y: float) -> float:
    return MARGIN + -(-(y - MARGIN) // GRID) * GRID


def _bottom(plan: _Plan, key: str) -> float:
    return plan.tops[key] + plan.heights[key]


def _own_line(plan: _Plan, node: Node) -> list[Edge]:
    """The ways that leave from a line of their own."""
    return [edge for edge in plan.by_gutter if edge.source == node.id]


def _box(plan: _Plan, node: Node, left: float) -> Box:
    own = {edge: _leaves_left(plan, edge) for edge in _own_line(plan, node)}
    return Box(node, left, plan.tops[node.id], COLUMN, plan.heights[node.id], rows(node, own))


def _leaves_left(plan: _Plan, edge: Edge) -> bool:
    gutter = plan.by_gutter[edge]
    return gutter == "left" or (gutter == "middle" and plan.side[edge.source] == 1)


def _lanes(plan: _Plan, gutter: Gutter) -> dict[str, int]:
    """Ways to the same target share a lane."""
    spans: dict[str, tuple[float, float]] = {}
    for edge, where in plan.by_gutter.items():
        if where == gutter:
            ends = (plan.tops[edge.source], _bottom(plan, edge.source), plan.tops[edge.target] + HEAD)
            old = spans.get(edge.target, (ends[0], ends[1]))
            spans[edge.target] = min(*ends, *old), max(*ends, *old)
    return lanes(spans)


def _gutter_width(found: Mapping[str, int]) -> float:
    wanted = LANE * (max(found.values(), default=-1) + 3)
    return min(WIDEST_GUTTER, max(NARROWEST_GUTTER, wanted))


def _lane_x(found: Mapping[str, int], target: str, start: float, room: float) -> float:
    """Lanes are counted from the column that the ways leave."""
    return start + room * (found[target] + 1) / (max(found.values()) + 2)


def _straight(edge: Edge, placed: Mapping[str, Box]) -> Way:
    source, target = placed[edge.source], placed[edge.target]
    return Way(edge, ((source.middle, source.bottom), (target.middle, target.top)))


def _around(edge: Edge, placed: Mapping[str, Box], x: float) -> Way:
    source, target = placed[edge.source], placed[edge.target]
    row = next(row for row in source.rows if row.edge == edge)
    out_y, in_y = source.top + row.y, target.top + HEAD
    out_x = source.left if x < source.left else source.right
    in_x = target.left if x < target.left else target.right
    return Way(edge, ((out_x, out_y), (x, out_y), (x, in_y), (in_x, in_y)))


def _strip(plan: _Plan, end: Box, right: float) -> tuple[list[Box], list[Way]]:
    """The rest of the closing, side by side below its choice."""
    nodes = plan.graph.closing[1:]
    each = (right - end.left - STRIP_GAP * (len(nodes) - 1)) / len(nodes)
    height = max(box_height(node, [], each) for node in nodes)
    top = end.bottom + GAP
    boxes = [
        Box(node, end.left + number * (each + STRIP_GAP), top, each, height, rows(node, {}, each))
        for number, node in enumerate(nodes)
    ]
    edges = {edge.source: edge for edge in plan.graph.edges if edge.source not in plan.side or edge.source == END}
    x = boxes[0].middle
    ways = [Way(edges[END], ((x, end.bottom), (x, top)))]
    for here, there in pairwise(boxes):
        ways.append(Way(edges[here.node.id], ((here.right, top + PAD + GRID), (there.left, top + PAD + GRID))))
    return boxes, ways
