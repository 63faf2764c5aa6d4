"""A layout written as SVG. Its ink is that of where it stands, and it tells nothing by colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from bot.dialogue.drawing.box import GRID, PAD, SIZES, Box, Row, inside
from bot.dialogue.drawing.layout import KEY, MARGIN, Layout, Way
from bot.dialogue.drawing.reader import Reader

FONT = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
# Only in a file of its own: on a page of ours the policy forbids it, and the page's ink is there already.
STYLE = """
svg { background: #fff; color: #24282a; }
@media (prefers-color-scheme: dark) { svg { background: #161816; color: #ebedeb; } }
@page { size: A4; margin: 10mm; }
@media print { svg { background: none; color: #000; width: 182mm; height: auto; } }
"""
_BASELINE = 0.35
_CORNER = 7
_ARROW = 7
_INK = {
    "on": 'stroke-width="2.5"',
    "option": 'stroke-width="1.5"',
    "detour": 'stroke-width="1.2" stroke-dasharray="5 4"',
}


def svg(drawn: Layout, reader: Reader, *, alone: bool = True) -> str:
    """`alone`: a file of its own, with its colours; otherwise a part of a page of ours."""
    height = drawn.height + KEY
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(drawn.width)} {_n(height)}" '
        f'width="{_n(drawn.width)}" height="{_n(height)}" role="img" class="drawing" '
        f'aria-labelledby="drawing-title drawing-desc" lang="{reader.language}" '
        f'font-family="{FONT}" fill="currentColor" stroke="none">',
        f'<title id="drawing-title">{_text(drawn.graph.title)}</title>',
        f'<desc id="drawing-desc">{_text(_described(drawn, reader))}</desc>',
        *([f"<style>{STYLE}</style>"] if alone else []),
        *_legend(reader),
        f'<g transform="translate(0 {KEY})">',
        *(line for way in drawn.ways for line in _way(way)),
        *(line for box in drawn.boxes for line in _box(box)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _described(drawn: Layout, reader: Reader) -> str:
    steps = sum(len(node.steps) for node in drawn.graph.nodes)
    return " ".join((
        drawn.graph.purpose,
        reader.say("{n} steps and the closing.", n=steps),
        reader.say("The usual way runs straight down, and branches stand to the right."),
        reader.say("The same stands as a numbered list."),
    ))  # fmt: skip


def _legend(reader: Reader) -> Iterator[str]:
    names = {
        "on": reader.say("the usual way"),
        "option": reader.say("an answer that leads elsewhere"),
        "detour": reader.say("no answer, or skipped"),
    }
    x = float(MARGIN)
    yield '<g class="legend" font-size="13">'
    for kind, name in names.items():
        yield f'<path d="M{_n(x)} {GRID}h34" stroke="currentColor" fill="none" {_INK[kind]}/>'
        yield _arrow(x + 42, GRID, 1, 0)
        yield f'<text x="{_n(x + 50)}" y="{_n(GRID + 13 * _BASELINE)}">{_text(name)}</text>'
        x += 50 + 7.2 * len(name) + 30
    yield "</g>"


def _way(way: Way) -> Iterator[str]:
    edge = way.edge
    ends = f"data-from={_attribute(edge.source)} data-to={_attribute(edge.target)}"
    (x0, y0), (x, y) = way.points[-2:]
    across, down = _sign(x - x0), _sign(y - y0)
    yield f'<g class="way way-{edge.kind}" {ends}>'
    yield f"<title>{_text(edge.label)}</title>"
    look = f'fill="none" stroke="currentColor" stroke-linejoin="round" {_INK[edge.kind]}'
    yield f'<path d="{_path(way, across, down)}" {look}/>'
    yield _arrow(x, y, across, down)
    yield "</g>"


def _path(way: Way, across: int, down: int) -> str:
    """Straight lines with round corners, up to the back of the arrow."""
    points = [*way.points[:-1], (way.points[-1][0] - across * _ARROW, way.points[-1][1] - down * _ARROW)]
    path = f"M{_n(points[0][0])} {_n(points[0][1])}"
    for before, (x, y), after in zip(points, points[1:], points[2:], strict=False):
        near, far = _towards((x, y), before), _towards((x, y), after)
        path += f"L{_n(near[0])} {_n(near[1])}Q{_n(x)} {_n(y)} {_n(far[0])} {_n(far[1])}"
    return path + f"L{_n(points[-1][0])} {_n(points[-1][1])}"


def _towards(corner: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    (x, y), (to_x, to_y) = corner, other
    reach = min(_CORNER, (abs(to_x - x) + abs(to_y - y)) / 2)
    return x + _sign(to_x - x) * reach, y + _sign(to_y - y) * reach


def _arrow(x: float, y: float, across: int, down: int) -> str:
    back_x, back_y = x - across * (_ARROW + 2), y - down * (_ARROW + 2)
    wide_x, wide_y = down * 4.5, across * 4.5
    corners = ((x, y), (back_x + wide_x, back_y + wide_y), (back_x - wide_x, back_y - wide_y))
    return f'<path d="M{"L".join(f"{_n(a)} {_n(b)}" for a, b in corners)}Z"/>'


def _box(box: Box) -> Iterator[str]:
    node = box.node
    yield f'<g class="node node-{node.kind}" data-steps={_attribute(" ".join(node.steps))}>'
    yield f"<title>{_text(' '.join(part for part in (node.head, node.when, node.text) if part))}</title>"
    yield from _shape(box)
    for row in box.rows:
        yield _row(box, row)
    yield "</g>"


def _shape(box: Box) -> Iterator[str]:
    """Said only: round. A picture card: a double frame. An older line: a folded corner. The closing: a thick frame."""
    kind, line = box.node.kind, 'fill="currentColor" fill-opacity="0.05" stroke="currentColor"'
    if kind == "look-again":
        fold = 16
        path = (
            f"M{_n(box.left)} {_n(box.top)}H{_n(box.right - fold)}L{_n(box.right)} {_n(box.top + fold)}"
            f"V{_n(box.bottom)}H{_n(box.left)}Z"
        )
        yield f'<path d="{path}" {line} stroke-width="1.3"/>'
        corner = f"M{_n(box.right - fold)} {_n(box.top)}v{fold}h{fold}"
        yield f'<path d="{corner}" fill="none" stroke="currentColor" stroke-width="1.3"/>'
        return
    round_by = {"say": 24, "card": 3}.get(kind, 6)
    yield _frame(box, 0, round_by, f'{line} stroke-width="{2.5 if kind == "closing" else 1.3}"')
    if kind == "card":
        yield _frame(box, 4, 1, 'fill="none" stroke="currentColor" stroke-width="1"')


def _frame(box: Box, by: float, round_by: float, look: str) -> str:
    return (
        f'<rect x="{_n(box.left + by)}" y="{_n(box.top + by)}" width="{_n(box.width - 2 * by)}" '
        f'height="{_n(box.height - 2 * by)}" rx="{round_by}" {look}/>'
    )


def _row(box: Box, row: Row) -> str:
    size = SIZES[row.role]
    look = {"head": ' font-weight="600"', "when": ' font-style="italic"', "way": ' font-weight="500"'}.get(row.role, "")
    right = row.role == "way" and not row.leaves_left
    x = box.right - PAD if right else box.left + PAD + inside(box.node)
    anchor = ' text-anchor="end"' if right else ""
    y = box.top + row.y + size * _BASELINE
    return f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}"{anchor}{look}>{_text(row.text)}</text>'


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _n(value: float) -> str:
    return f"{round(value, 1):g}" if abs(value) < 1e5 else f"{round(value)}"


def _allowed(text: str) -> str:
    """XML has no place for control characters, nor for halves of a sign."""
    return "".join(
        " " if ord(sign) < 32 or 0xD800 <= ord(sign) < 0xE000 or ord(sign) in (0xFFFE, 0xFFFF) else sign
        for sign in text
    )


def _text(text: str) -> str:
    return escape(_allowed(text))


def _attribute(text: str) -> str:
    return quoteattr(_allowed(text))
