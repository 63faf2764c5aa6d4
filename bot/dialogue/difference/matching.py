"""Which part of the new version is which part of the old one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Matched(Generic[T]):
    """Pairs in the order of the new one. `moved`: those of them that stand in another order."""

    pairs: tuple[tuple[T, T], ...]
    gone: tuple[T, ...]
    added: tuple[T, ...]
    moved: tuple[tuple[T, T], ...]


def matched(old: Sequence[T], new: Sequence[T], *ways: Callable[[T, T], bool]) -> Matched[T]:
    """Each old part with one new part: by the first way that holds, then by the second among those that are left."""
    found: dict[int, int] = {}
    for same in ways:
        for here, part in enumerate(old):
            if here not in found.values():
                there = next((n for n, one in enumerate(new) if n not in found and same(part, one)), None)
                if there is not None:
                    found[there] = here
    order = sorted(found)
    stays = _longest_in_order([found[there] for there in order])
    return Matched(
        tuple((old[found[there]], new[there]) for there in order),
        tuple(part for here, part in enumerate(old) if here not in found.values()),
        tuple(part for there, part in enumerate(new) if there not in found),
        tuple((old[found[there]], new[there]) for there in order if found[there] not in stays),
    )


def _longest_in_order(places: Sequence[int]) -> set[int]:
    """A longest part of the list that rises: as few as possible are said to have moved (patience sorting)."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        at = bisect_left(tails, place)
        before[place] = tails[at - 1] if at else None
        tails[at : at + 1] = [place]
    kept, last = set[int](), tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept
