"""Small offices by chance: who had which version in which language and team, and what each of them did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random

from bot.dialogue.use.hiding import Counts, publish
from bot.dialogue.use.trace import BEGAN, Cell, Group

# Whoever did the one did the others too; people stop and leave without a mark as well.
REACHED = (Cell("reached", "a"), Cell("reached", "b"))
DONE = (Cell("finished"), Cell("skipped", "a"), Cell("why", "b"))
CELLS = (*REACHED, *DONE)

Publish = Callable[[Counts, int], object]


@dataclass(frozen=True)
class Had:
    """Somebody who had it there, and what they did."""

    group: Group
    did: frozenset[Cell]


World = tuple[Had, ...]


def before(cell: Cell) -> tuple[Cell, ...]:
    """What somebody did who did this, besides beginning."""
    inside = cell.within
    return () if inside is None or inside == BEGAN else (inside,)


def counts(world: World) -> Counts:
    found: defaultdict[Group, defaultdict[Cell, int]] = defaultdict(lambda: defaultdict(int))
    for one in world:
        for cell in (BEGAN, *one.did):
            found[one.group][cell] += 1
    return found


def count(world: World, group: Group, cell: Cell) -> int:
    return sum(one.group == group and (cell == BEGAN or cell in one.did) for one in world)


def groups(versions: int, languages: int, teams: int) -> tuple[Group, ...]:
    named = product((f"v{n}" for n in range(versions)), ("nb", "nn", "en")[:languages], ("", *"ABCDEF"[: teams - 1]))
    return tuple(Group(version, language, team) for version, language, team in named)  # type: ignore[arg-type]


def worlds(many: int, seed: int) -> Iterator[tuple[World, tuple[Group, ...]]]:
    """Where numbers crowd around four and five, and around eight, where a sum of two fours gives itself away."""
    chance = Random(seed)
    for _ in range(many):
        places = groups(chance.choice((1, 1, 2)), chance.choice((1, 1, 3)), chance.choice((1, 2, 2, 3)))
        yield tuple(one for group in places for one in _people(chance, group)), places


def _people(chance: Random, group: Group) -> Iterator[Had]:
    often = {cell: chance.choice((0.0, 0.1, 0.5, 0.5, 0.8, 1.0)) for cell in CELLS}
    for _ in range(chance.choice((0, 0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 9, 12, 13))):
        did = {cell for cell in REACHED if chance.random() < often[cell]}
        did |= {cell for cell in DONE if chance.random() < often[cell] and set(before(cell)) <= did}
        yield Had(group, frozenset(did))


def with_it(one: Had, cell: Cell) -> Had:
    return replace(one, did=one.did | {cell, *before(cell)})


def without_it(one: Had, cell: Cell) -> Had:
    return replace(one, did=frozenset(other for other in one.did if other != cell and cell not in before(other)))


def moved(one: Had, to: Group) -> Had:
    return replace(one, group=to)


def other_worlds(world: World, places: Sequence[Group], group: Group, cell: Cell) -> Iterator[World]:
    """Those that are one or two changes away, and differ in how many did this there."""
    yield from _ones(world, places, group, cell)
    for one in _ones(world, places, group, cell):
        yield from _answered_elsewhere(one, places, group, cell)


def _ones(world: World, places: Sequence[Group], group: Group, cell: Cell) -> Iterator[World]:
    """Somebody did it or did not, came or went, or was somebody of another group."""
    for n, one in _kinds(world):
        rest = (*world[:n], *world[n + 1 :])
        here, did = one.group == group, cell == BEGAN or cell in one.did
        if here and did and cell != BEGAN:
            yield (*rest, without_it(one, cell))
        if here and not did:
            yield (*rest, with_it(one, cell))
        if here and did:
            yield rest
            yield from ((*rest, moved(one, to)) for to in places if to != group)
        if not here and did:
            yield (*rest, moved(one, group))
        if not here and not did:
            yield (*rest, moved(with_it(one, cell), group))
    new = Had(group, frozenset())
    yield (*world, new if cell == BEGAN else with_it(new, cell))


def _answered_elsewhere(world: World, places: Sequence[Group], group: Group, cell: Cell) -> Iterator[World]:
    """And the opposite happened in another group, or somebody else is of another group in return."""
    for n, one in _kinds(world):
        rest = (*world[:n], *world[n + 1 :])
        if one.group != group and cell != BEGAN:
            for other in (cell, *before(cell)):
                yield (*rest, without_it(one, other) if other in one.did else with_it(one, other))
        if one.group == group and cell not in one.did:
            yield from ((*rest, moved(one, to)) for to in places if to != group)


def _kinds(world: World) -> list[tuple[int, Had]]:
    """One of each kind: who is alike gives the same other worlds."""
    first: dict[Had, int] = {}
    for n, one in enumerate(world):
        first.setdefault(one, n)
    return [(n, one) for one, n in first.items()]


def given_away(world: World, places: Sequence[Group], shown: Publish = publish) -> Iterator[tuple[Group, Cell, int]]:
    """The small numbers that could not be any other, as far as one or two changes lead."""
    now = shown(counts(world), len(places))
    for group in places:
        for cell in (BEGAN, *CELLS):
            many = count(world, group, cell)
            if many < 5 and not any(
                count(other, group, cell) != many and shown(counts(other), len(places)) == now
                for other in other_worlds(world, places, group, cell)
            ):
                yield group, cell, many
