"""A graph as a Mermaid flowchart, for a page that draws those."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.drawing.graph import Edge, Graph, Node

# What surrounds the quoted words of each kind of box.
_SHAPES = {
    "say": ("([", "])"),
    "card": ("[[", "]]"),
    "look-again": (">", "]"),
    "choose": ("{{", "}}"),
    "choose-several": ("{{", "}}"),
    "degree": ("{{", "}}"),
    "closing": ("(", ")"),
}
_ARROWS = {"on": "==>", "option": "-->", "detour": "-.->"}
# Signs that Mermaid or the HTML inside it would read as more than text.
_SIGNS = {ord(sign): f"#{ord(sign)};" for sign in '#"&<>`\\;{}[]()|*_~$%'}


def mermaid(drawn: Graph) -> str:
    nodes = [*drawn.nodes, *drawn.closing]
    # Ids of our own: a step may be called "end" or "graph", which are words of the grammar.
    ids = {node.id: f"n{number}" for number, node in enumerate(nodes, start=1)}
    lines = ["flowchart TD", f"  accTitle: {_line(drawn.title)}", f"  accDescr: {_line(drawn.purpose)}"]
    lines += (f"  {ids[node.id]}{_box(node)}" for node in nodes)
    lines += (f"  {ids[edge.source]} {_arrow(edge)} {ids[edge.target]}" for edge in drawn.edges)
    return "\n".join(lines) + "\n"


def _box(node: Node) -> str:
    before, after = _SHAPES.get(node.kind, ("[", "]"))
    return f'{before}"{"<br>".join(_inside(node))}"{after}'


def _inside(node: Node) -> Iterator[str]:
    for part in (node.head, node.when, node.text):
        if part:
            yield _quoted(part)


def _arrow(edge: Edge) -> str:
    arrow = _ARROWS[edge.kind]
    return arrow if edge.kind == "on" else f'{arrow}|"{_quoted(edge.label)}"|'


def _quoted(text: str) -> str:
    return " ".join(text.split()).translate(_SIGNS)


def _line(text: str) -> str:
    """A title runs to the end of its line and knows no entities."""
    return " ".join("".join(" " if sign in '#;{}"<>' else sign for sign in text).split())
