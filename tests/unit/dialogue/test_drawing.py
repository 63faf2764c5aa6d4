"""The drawings: everything is in them, nothing lies on anything else, and no word can break them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import resources, wiring
from bot.dialogue import frame
from bot.dialogue.drawing import draw, telling
from bot.dialogue.drawing.box import Box
from bot.dialogue.drawing.graph import Edge, Graph, graph
from bot.dialogue.drawing.layout import KEY, PAGE, Layout, Way, layout
from bot.dialogue.drawing.mermaid import mermaid
from bot.dialogue.drawing.reader import Reader
from bot.dialogue.drawing.svg import svg
from bot.dialogue.loading import Version
from bot.dialogue.machine import ways
from bot.language.catalogues import LANGUAGES

SVG = "{http://www.w3.org/2000/svg}"
VERSIONS = wiring.shipped_versions()
WIDEST = 1200

every_script = pytest.mark.parametrize("key", sorted(VERSIONS))


def reader(key: str, language: str = "nb") -> Reader:
    chosen = next(one for one in LANGUAGES if one == language)
    return Reader(VERSIONS[key], chosen, resources.texts())


def drawn(key: str, language: str = "nb") -> Layout:
    return layout(graph(reader(key, language)))


# Everything is there


def missing(version: Version, written: str) -> tuple[set[str], set[tuple[str, str]]]:
    """The steps and ways of the machine that an SVG does not show."""
    root = ElementTree.fromstring(written)
    home = {step: node.get("data-steps", "") for node in root.iter() for step in node.get("data-steps", "").split()}
    shown = {
        (home[one.get("data-from", "")], home[one.get("data-to", "")]) for one in root.iter() if one.get("data-to")
    }
    steps = {step.id for step in version.script.steps} | {*frame.STATES, frame.DONE}
    needed = {(source, target) for source, targets in ways(version.script).items() for target in targets}
    unseen = {
        (source, target)
        for source, target in needed
        if home.get(source) != home.get(target) and (home.get(source), home.get(target)) not in shown
    }
    return steps - home.keys(), unseen


@every_script
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_and_every_way_is_drawn(key: str, language: str) -> None:
    assert missing(VERSIONS[key], draw.draw(reader(key, language), "svg")) == (set(), set())


@every_script
def test_every_step_and_every_way_is_told(key: str) -> None:
    told = telling.told(reader(key))
    said = {(one.key, lead.target) for one in told for lead in one.leads}
    needed = {(source, target) for source, targets in ways(VERSIONS[key].script).items() for target in targets}

    assert needed == said
    assert [one.number for one in told] == list(range(1, len(told) + 1))
    text = telling.text(reader(key))
    assert all(" ".join(one.text.split()) in text for one in told)
    assert all(re.search(rf"^{one.number}\. ", text, re.MULTILINE) for one in told)


def test_a_way_that_is_left_out_is_noticed() -> None:
    """Planted: the drawing forgets one way, any one."""
    whole = graph(reader("pa-jobb"))
    for edge in whole.edges[:-5]:
        short = replace(whole, edges=tuple(other for other in whole.edges if other != edge))
        if any((other.source, other.target) == (edge.source, edge.target) for other in short.edges):
            continue
        steps, unseen = missing(VERSIONS["pa-jobb"], svg(layout(short), reader("pa-jobb")))
        assert (edge.source, edge.target) in unseen
        assert not steps


def test_picture_cards_on_one_theme_are_one_box() -> None:
    nodes = graph(reader("bildekort")).nodes
    cards = [node for node in nodes if node.kind == "card"]

    assert [len(node.steps) for node in cards] == [10] * 6
    assert cards[0].text.startswith("Steder: ")
    assert len(telling.told(reader("bildekort"))) == 63 + 6


# Nothing lies on anything else


def overlapping(found: Layout) -> list[tuple[str, str]]:
    return [
        (one.node.id, two.node.id)
        for one, two in combinations(found.boxes, 2)
        if one.left < two.right and two.left < one.right and one.top < two.bottom and two.top < one.bottom
    ]


def crossed(found: Layout) -> list[tuple[str, str, str]]:
    return [
        (way.edge.source, way.edge.target, box.node.id)
        for way in found.ways
        for box in found.boxes
        if crosses(way, box)
    ]


def crosses(way: Way, box: Box) -> bool:
    """Whether any stretch has a point inside the box; its edge may be touched."""
    return any(
        min(x1, x2) < box.right and box.left < max(x1, x2) and min(y1, y2) < box.bottom and box.top < max(y1, y2)
        if (x1 != x2 and y1 != y2)
        else (min(x1, x2) < box.right and max(x1, x2) > box.left and box.top < y1 < box.bottom)
        if y1 == y2
        else (min(y1, y2) < box.bottom and max(y1, y2) > box.top and box.left < x1 < box.right)
        for (x1, y1), (x2, y2) in pairwise(way.points)
    )


def ends_loosely(found: Layout) -> list[Edge]:
    """Ways that do not begin and end on the edge of their boxes, or that are not made of straight stretches."""
    boxes = {box.node.id: box for box in found.boxes}
    return [
        way.edge
        for way in found.ways
        if not (on_edge(way.points[0], boxes[way.edge.source]) and on_edge(way.points[-1], boxes[way.edge.target]))
        or any(x1 != x2 and y1 != y2 for (x1, y1), (x2, y2) in pairwise(way.points))
    ]


def on_edge(point: tuple[float, float], box: Box) -> bool:
    x, y = point
    on_side = x in (box.left, box.right) and box.top <= y <= box.bottom
    return on_side or (y in (box.top, box.bottom) and box.left <= x <= box.right)


def runs_along_another(found: Layout) -> list[tuple[Edge, Edge]]:
    """Ways to different targets that share a stretch, so that nobody can tell which leads where."""
    return [
        (one.edge, two.edge)
        for one, two in combinations(found.ways, 2)
        if one.edge.target != two.edge.target
        and any(shares(a, b) for a in pairwise(one.points) for b in pairwise(two.points))
    ]


def shares(one: tuple[tuple[float, float], ...], two: tuple[tuple[float, float], ...]) -> bool:
    for axis in (0, 1):
        if one[0][axis] == one[1][axis] == two[0][axis] == two[1][axis]:
            (a, b), (c, d) = (sorted(point[1 - axis] for point in line) for line in (one, two))
            return min(b, d) - max(a, c) > 0.01
    return False


@every_script
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_on_anything_else(key: str, language: str) -> None:
    found = drawn(key, language)

    assert overlapping(found) == []
    assert crossed(found) == []
    assert ends_loosely(found) == []
    assert runs_along_another(found) == []


@every_script
def test_it_stays_inside_its_frame(key: str) -> None:
    found = drawn(key)
    assert found.width <= WIDEST
    points = [point for way in found.ways for point in way.points]
    points += [point for box in found.boxes for point in ((box.left, box.top), (box.right, box.bottom))]
    assert all(0 < x < found.width and 0 < y < found.height for x, y in points)


@every_script
def test_every_way_leads_down_or_aside(key: str) -> None:
    tops = {box.node.id: box.top for box in drawn(key).boxes}
    assert all(tops[way.edge.source] < tops[way.edge.target] + 20 for way in drawn(key).ways)


@every_script
def test_no_box_lies_across_the_end_of_a_page(key: str) -> None:
    found = drawn(key)
    page = PAGE * found.width
    assert [box.node.id for box in found.boxes if (KEY + box.top) // page != (KEY + box.bottom) // page] == []


# Nothing can break it

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60) | st.sampled_from(
    [
        "<&\"'>",
        "</svg><script>alert(1)</script>",
        "]]>",
        "שלום, עולם",
        "👩‍🏭" * 20,
        "W" * 200,
        "&amp;",
        'x" onload="y',
        "`#quot;`",
    ]
)


def with_words(found: Graph, text: str) -> Graph:
    nodes = tuple(replace(node, text=text, when=text) for node in found.nodes)
    edges = tuple(replace(edge, labels=(text,)) if edge.labels else edge for edge in found.edges)
    return replace(found, title=text, purpose=text, nodes=nodes, edges=edges)


@given(words)
def test_no_words_can_break_the_drawing(text: str) -> None:
    changed = with_words(graph(reader("to-sirkler")), text)
    found = layout(changed)
    root = ElementTree.fromstring(svg(found, reader("to-sirkler")))

    assert {child.tag for child in root.iter()} <= {
        f"{SVG}{tag}" for tag in ["svg", "title", "desc", "style", "g", "path", "rect", "text"]
    }
    assert not any(name.startswith("on") for child in root.iter() for name in child.attrib)
    assert crossed(found) == overlapping(found) == []
    assert found.width <= WIDEST


@given(words)
def test_no_words_can_break_the_flowchart(text: str) -> None:
    lines = mermaid(with_words(graph(reader("to-sirkler")), text)).splitlines()
    box = r'n\d+(\(\[|\[\[|>|\{\{|\(|\[)"[^"<>`\n]*(<br>[^"<>`\n]*)*"(\]\)|\]\]|\]|\}\}|\))'
    way = r'n\d+ (==>|(-->|-\.->)\|"[^"<>`\n]*"\|) n\d+'

    assert lines[0] == "flowchart TD"
    assert all(re.fullmatch(rf"  ({box}|{way}|acc(Title|Descr): [^#;{{}}\"<>]*)", line) for line in lines[1:])


def test_the_planted_words_come_back_unchanged() -> None:
    changed = with_words(graph(reader("to-sirkler")), "<&\"'> ja")
    root = ElementTree.fromstring(svg(layout(changed), reader("to-sirkler")))
    assert "<&\"'> ja" in [text.text for text in root.iter(f"{SVG}text")]
    assert root.findtext(f"{SVG}title") == "<&\"'> ja"


@every_script
def test_it_is_the_same_every_time(key: str) -> None:
    assert draw.draw(reader(key), "svg") == draw.draw(reader(key), "svg")
    assert draw.draw(reader(key), "mermaid") == draw.draw(reader(key), "mermaid")


def test_on_a_page_it_brings_no_style_of_its_own() -> None:
    """The pages' policy allows neither style elements nor style attributes."""
    root = ElementTree.fromstring(draw.svg(reader("pa-jobb"), alone=False))
    assert not list(root.iter(f"{SVG}style"))
    assert not any("style" in child.attrib for child in root.iter())
    assert root.get("role") == "img"
    names = (root.get("aria-labelledby") or "").split()
    assert [child.get("id") for child in root][:2] == names
    assert all(child.text for child in list(root)[:2])


@every_script
def test_the_flowchart_has_every_way(key: str) -> None:
    found = graph(reader(key))
    lines = mermaid(found).splitlines()
    assert len(lines) == 3 + len(found.nodes) + len(found.closing) + len(found.edges)
