"""How many reach each step, drawn: a bar a step, as long as the rounded number. The table beside it says the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

WIDTH = 300
ROW = 44
BAR = 14
# Letters of a name that fit above a bar.
MOST_LETTERS = 37


@dataclass(frozen=True, slots=True)
class Bar:
    """`people`: rounded; 0 is too few to be shown, and drawn as an empty dashed bar. `told`: the number in words."""

    name: str
    people: int
    told: str


def svg(title: str, described: str, bars: Sequence[Bar]) -> str:
    """The ink is that of where it stands; nothing is told by colour alone."""
    return "".join(_parts(title, described, bars))


def _parts(title: str, described: str, bars: Sequence[Bar]) -> Iterator[str]:
    height = ROW * len(bars)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'role="img" class="use-picture" aria-labelledby="use-title use-desc" fill="currentColor" font-size="13">'
        f'<title id="use-title">{escape(title)}</title><desc id="use-desc">{escape(described)}</desc>'
    )
    most = max((bar.people for bar in bars), default=0) or 1
    for number, bar in enumerate(bars):
        yield from _bar(bar, number * ROW, (WIDTH - 2) * bar.people / most)
    yield "</svg>"


def _bar(bar: Bar, y: int, length: float) -> Iterator[str]:
    yield f"<g data-people={quoteattr(str(bar.people))}><title>{escape(f'{bar.name}: {bar.told}')}</title>"
    yield f'<text x="0" y="{y + 14}">{escape(_short(bar.name, len(bar.told)))}</text>'
    yield f'<text x="{WIDTH}" y="{y + 14}" text-anchor="end" font-weight="600">{escape(bar.told)}</text>'
    yield (
        f'<rect x="1" y="{y + 20}" width="{WIDTH - 2}" height="{BAR}" rx="3" fill="none" stroke="currentColor" '
        f'stroke-opacity="0.4"{"" if bar.people else " stroke-dasharray=" + quoteattr("4 4")}/>'
    )
    if bar.people:
        yield f'<rect x="1" y="{y + 20}" width="{length:.1f}" height="{BAR}" rx="3" fill-opacity="0.75"/>'
    yield "</g>"


def _short(name: str, taken: int) -> str:
    room = MOST_LETTERS - taken
    return name if len(name) <= room else name[: room - 1].rstrip() + "…"
