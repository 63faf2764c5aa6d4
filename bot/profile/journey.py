"""The journey: what was added to the profile when, across the five stages of the service. As a list, and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from xml.sax.saxutils import escape, quoteattr

from bot.dialogue.words import Stage

# The stages overlap and run backwards (METHOD §1), so each has a lane and nothing is a ladder.
LANES: tuple[Stage, ...] = (1, 2, 3, 4, 5, "any")

# Wide enough for paper and a desk; a phone shows the narrow one without making the words smaller.
WIDTH, NARROW = 640, 340
SIDE, TOP, BOTTOM = 1, 0, 28
RADIUS = 10
# Dots beside or below each other leave a little air between them.
APART = 2 * RADIUS + 3
# A lane is its name, the dots, and some air.
NAME, AIR = 26, 8
# Words of a month need so much room.
MONTH = 76


@dataclass(frozen=True, slots=True)
class Added:
    """Lines that came from one conversation, or otherwise on one day."""

    day: date
    stage: Stage
    title: str
    lines: int


@dataclass(frozen=True, slots=True)
class Names:
    """The words of the drawing, in its reader's language. `day` writes a date; `lines` how many."""

    title: str
    lanes: Sequence[str]
    day: Callable[[date], str]
    month: Callable[[date], str]
    lines: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Colours:
    """`ink` of words and lines, the dots, and the number in them. `paper` is what it lies on; without, it is clear."""

    ink: str
    dot: str
    number: str
    paper: str = ""


# Black and one colour, so that it prints; `currentColor` follows the page that it stands in.
PRINT = Colours("currentColor", "#0b6a53", "#ffffff")
# For an image of its own, which no page's colours reach.
LIGHT = Colours("#24282a", "#0b6a53", "#ffffff")
DARK = Colours("#ebedeb", "#9bdcc6", "#06140f")
# For a photo, which brings its own paper and the margin that goes with it.
PHOTO = Colours("#24282a", "#0b6a53", "#ffffff", "#ffffff")
MARGIN = 16


def in_order(added: Iterable[Added]) -> tuple[Added, ...]:
    return tuple(sorted(added, key=lambda one: (one.day, LANES.index(one.stage), one.title)))


def sentences(journey: Sequence[Added], names: Names) -> Iterator[str]:
    """The same as the drawing, one line each, the oldest first. What fits any stage names none beside its day."""
    for one in journey:
        lane = "" if one.stage == "any" else f"{names.lanes[LANES.index(one.stage)]} · "
        yield f"{names.day(one.day)} · {lane}{one.title}: {names.lines(one.lines)}"


def svg(journey: Sequence[Added], names: Names, colours: Colours = PRINT, width: int = WIDTH) -> str:
    return "".join(_Drawing(journey, names, colours, width).parts())


@dataclass(frozen=True)
class _Drawing:
    journey: Sequence[Added]
    names: Names
    colours: Colours
    width: int

    def parts(self) -> Iterator[str]:
        title, margin = self.names.title, MARGIN if self.colours.paper else 0
        width, height = self.width + 2 * margin, self.height + 2 * margin
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-margin} {-margin} {width} {height}" width="{width}" '
            f'height="{height}" role="img" aria-label={quoteattr(title)} '
            'font-family="Inter, system-ui, Noto Sans, sans-serif" font-size="14">'
        )
        yield f"<title>{escape(title)}</title>"
        if self.colours.paper:
            yield f'<rect x="{-margin}" y="{-margin}" width="{width}" height="{height}" fill="{self.colours.paper}"/>'
        yield from self._months()
        yield from self._lanes()
        yield from self._dots()
        yield "</svg>"

    @cached_property
    def _placed(self) -> Sequence[tuple[Added, float, int]]:
        """Where each dot stands, and in which row of its lane: what would lie on another stands below it."""
        taken: dict[Stage, list[list[float]]] = {lane: [[]] for lane in LANES}
        found = []
        for one in self.journey:
            x, rows = self._x(one.day), taken[one.stage]
            row = next((n for n, at in enumerate(rows) if all(abs(x - other) >= APART for other in at)), len(rows))
            if row == len(rows):
                rows.append([])
            rows[row].append(x)
            found.append((one, x, row))
        return found

    @cached_property
    def _middles(self) -> Mapping[Stage, int]:
        """How far down the line of each lane is; a lane with more rows is taller."""
        deepest = {lane: max((row for one, _x, row in self._placed if one.stage == lane), default=0) for lane in LANES}
        found: dict[Stage, int] = {}
        top = TOP
        for lane in LANES:
            found[lane] = top + NAME + RADIUS
            top = found[lane] + deepest[lane] * APART + RADIUS + AIR
        return found

    @cached_property
    def _bottom(self) -> int:
        """Where the last lane ends."""
        lowest = max((self._middles[one.stage] + row * APART for one, _x, row in self._placed), default=0)
        return max(lowest, self._middles[LANES[-1]]) + RADIUS + AIR

    @property
    def height(self) -> int:
        return self._bottom + BOTTOM

    def _x(self, day: date) -> float:
        first, last = self.journey[0].day, self.journey[-1].day
        left, right = SIDE + RADIUS, self.width - SIDE - RADIUS
        return left + (right - left) * (day - first).days / max(1, (last - first).days)

    def _lanes(self) -> Iterator[str]:
        ink = self.colours.ink
        for lane, name in zip(LANES, self.names.lanes, strict=True):
            y = self._middles[lane]
            quiet = "" if any(one.stage == lane for one in self.journey) else ' fill-opacity="0.72"'
            yield f'<text x="{SIDE}" y="{y - RADIUS - 8}" fill="{ink}"{quiet}>{escape(name)}</text>'
            yield (
                f'<line x1="{SIDE}" y1="{y}" x2="{self.width - SIDE}" y2="{y}" stroke="{ink}" '
                'stroke-opacity="0.28" stroke-width="1.5" stroke-linecap="round"/>'
            )

    def _months(self) -> Iterator[str]:
        """A mark on every lane where a month begins, with its name where there is room.

        Without any, the first and the last day are named.
        """
        marks = [(self._x(first), self.names.month(first)) for first in _firsts(self.journey)]
        for x, _words in marks:
            for y in self._middles.values():
                yield (
                    f'<line x1="{x:.1f}" y1="{y - 5}" x2="{x:.1f}" y2="{y + 5}" stroke="{self.colours.ink}" '
                    'stroke-opacity="0.4"/>'
                )
        yield from self._written(marks or self._ends())

    def _ends(self) -> list[tuple[float, str]]:
        days = dict.fromkeys((self.journey[0].day, self.journey[-1].day)) if self.journey else ()
        return [(self._x(day), self.names.day(day)) for day in days]

    def _written(self, marks: Iterable[tuple[float, str]]) -> Iterator[str]:
        """Under the drawing, each at its mark. One that would touch the one before it is left out."""
        last = -float(MONTH)
        for x, words in marks:
            if x - last < MONTH:
                continue
            last = x
            anchor = "start" if x < MONTH / 2 else "end" if x > self.width - MONTH / 2 else "middle"
            at = SIDE if anchor == "start" else self.width - SIDE if anchor == "end" else x
            yield (
                f'<text x="{at:.1f}" y="{self._bottom + 20}" text-anchor="{anchor}" fill="{self.colours.ink}" '
                f'fill-opacity="0.8" font-size="13">{escape(words)}</text>'
            )

    def _dots(self) -> Iterator[str]:
        """One a conversation, with how many lines came of it."""
        for (one, x, row), sentence in zip(self._placed, sentences(self.journey, self.names), strict=True):
            y = self._middles[one.stage] + row * APART
            size = 11 if one.lines < 100 else 9
            yield (
                f'<g><title>{escape(sentence)}</title><circle cx="{x:.1f}" cy="{y}" r="{RADIUS}" '
                f'fill="{self.colours.dot}"/><text x="{x:.1f}" y="{y + 4}" text-anchor="middle" '
                f'fill="{self.colours.number}" font-size="{size}" font-weight="600">{one.lines}</text></g>'
            )


def _firsts(journey: Sequence[Added]) -> Iterator[date]:
    """The first day of each month between the first and the last of it."""
    if not journey:
        return
    month = journey[0].day.replace(day=1)
    while month <= journey[-1].day:
        if month >= journey[0].day:
            yield month
        month = (month + timedelta(days=32)).replace(day=1)
