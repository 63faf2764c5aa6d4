"""In which order boxes come down the page: as a reader would follow them, a branch right after what leads to it."""

from __future__ import annotations

from itertools import pairwise

from bot.dialogue.drawing.graph import Graph, Node


def reading_order(graph: Graph) -> list[Node]:
    """Every step after all that lead to it. A loop, which the checks refuse, is cut where the script comes first."""
    nodes = {node.id: node for node in graph.nodes}
    after = _after(graph)
    left, ready, found = dict.fromkeys(nodes), list[str](), list[Node]()
    while left:
        key = _next(nodes, ready, [key for key in left if not after[key] & left.keys()] or [next(iter(left))])
        del left[key]
        found.append(nodes[key])
        free = [other for other in left if key in after[other] and not after[other] & left.keys()]
        ready = [one for one in ready if one in left and one not in free] + free[::-1]
    return found


def _next(nodes: dict[str, Node], ready: list[str], free: list[str]) -> str:
    """A branch that has just come into reach goes before the usual way."""
    branches = [key for key in ready if key in free and nodes[key].branch]
    return branches[-1] if branches else free[0]


def _after(graph: Graph) -> dict[str, set[str]]:
    """The boxes that each must come after."""
    found: dict[str, set[str]] = {node.id: set() for node in graph.nodes}
    for edge in graph.edges:
        if edge.target in found and edge.source in found:
            found[edge.target].add(edge.source)
    for one, two in pairwise(node.id for node in graph.nodes if not node.branch):
        if one not in found[two] and two not in found[one]:
            found[two].add(one)
    return found
