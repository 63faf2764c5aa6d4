"""Numbers of people that are shown to those who may not know whom they are about (METHOD §6).

Each number is hidden below five people and else rounded to the nearest five, each for itself: what is shown says
nothing of one person, and nothing follows from taking one shown number from another. Sums need more: see hiding.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

# METHOD §6: the smallest group that is shown at all. Numbers are rounded to as many.
FEWEST = 5


def shown(people: int) -> int | None:
    """None: fewer than five, which is how it is said."""
    return _rounded(people) if people >= FEWEST else None


def middle(values: Sequence[float]) -> int | None:
    """The median of at least five people, rounded, because it may be what one of them has. None of fewer."""
    return _rounded(median(values)) if len(values) >= FEWEST else None


def _rounded(number: float) -> int:
    """To the nearest five; halfway goes up."""
    return int((number + FEWEST / 2) // FEWEST) * FEWEST
