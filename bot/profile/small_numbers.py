"""Numbers that are shown to people who may not know whom they are about (METHOD §6).

Each number is hidden below five people and else rounded to the nearest five, each for itself: what is shown says
nothing of one person, and nothing follows from taking one shown number from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

# The smallest group that is shown at all (METHOD §6), and what numbers are rounded to.
FEWEST = 5
NEAREST = 5


def shown(people: int) -> int | None:
    """None: fewer than five, which is how it is said."""
    return rounded(people) if people >= FEWEST else None


def rounded(number: float) -> int:
    """To the nearest five; halfway goes up."""
    return int((number + NEAREST / 2) // NEAREST) * NEAREST


def middle(values: Sequence[float]) -> int | None:
    """The median of at least five people, rounded, because it may be what one of them has. None of fewer."""
    return rounded(median(values)) if len(values) >= FEWEST else None
