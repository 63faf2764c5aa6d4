"""Levels of headings without a gap: whoever jumps from heading to heading by keyboard misses none."""

from __future__ import annotations

from bot.language.legible import in_one_line
from bot.profile.document import Heading, Side

# No format knows a deeper one.
DEEPEST = 6


class Outline:
    """Told the headings in their order. The title is level 1; a heading without words is not shown and not counted."""

    def __init__(self, above: int = 1) -> None:
        self._above = self._reached = above

    def level(self, heading: Heading) -> int:
        """One below what came before at most, so that a section without a part is not two levels down."""
        level = min(self._above + heading.level - 1, self._reached + 1, DEEPEST)
        if in_one_line(heading.text):
            self._reached = level
        return level

    def beside(self, side: Side) -> tuple[int, Outline]:
        """The level of the heading of a side, and the outline of what is inside it."""
        level = min(self._reached + 1, DEEPEST)
        return level, Outline(level if in_one_line(side.heading) else self._reached)
