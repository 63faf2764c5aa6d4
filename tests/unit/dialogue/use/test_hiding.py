"""No small number follows from what is shown, whatever is added, subtracted or compared."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bot.dialogue.use import hiding
from bot.dialogue.use.hiding import Counts, publish, rounded, together
from bot.dialogue.use.trace import BEGAN, Cell, Group
from tests.unit.dialogue.use.worlds import CELLS, Had, count, counts, given_away, groups, worlds

SKIPPED, REACHED = Cell("skipped", "a"), Cell("reached", "a")


def people(group: Group, many: int, *did: Cell) -> tuple[Had, ...]:
    return (Had(group, frozenset(did)),) * many


@pytest.mark.parametrize("seed", range(4))
def test_every_small_number_could_be_another_one_with_the_same_pages(seed: int) -> None:
    """All that the pages show is a function of what is published."""
    for world, places in worlds(60, seed):
        assert list(given_away(world, places)) == [], (world, places)


def each_by_itself(counted: Counts, _places: int) -> object:
    """What would be simpler: every part and every total hidden and rounded by itself."""
    total: defaultdict[Cell, int] = defaultdict(int)
    for cells in counted.values():
        for cell, many in cells.items():
            total[cell] += many
    parts = {
        (group, cell): rounded(many)
        for group, cells in counted.items()
        for cell, many in cells.items()
        if rounded(many)
    }
    return parts, {cell: rounded(many) for cell, many in total.items() if rounded(many)}


def test_rounding_each_by_itself_would_give_two_fours_away() -> None:
    """Two teams below five and a total of about ten: both are four."""
    places = groups(1, 1, 2)
    world = (*people(places[0], 4), *people(places[1], 4))
    assert {(cell, many) for _, cell, many in given_away(world, places, each_by_itself)} >= {(BEGAN, 4)}
    assert not list(given_away(world, places))


Span = tuple[int, int]


def span(shown: int) -> Span:
    """The numbers of people that are shown in this way."""
    return (max(5, shown - 2), shown + 2) if shown else (0, 4)


def less_the_others(total: Span, parts: list[Span]) -> list[Span]:
    """What each part can be, from the total less all the others."""
    least, most = sum(low for low, _ in parts), sum(high for _, high in parts)
    return [
        (max(low, total[0] - (most - high)), min(high, total[1] - (least - low))) for low, high in parts
    ]  # fmt: skip


def attacks(published: hiding.Published, places: tuple[Group, ...], cell: Cell) -> list[Span]:
    """All totals less all their parts: of what is put together, and of everything."""
    few = [group for group in places if group not in published.of]
    many = [published.of[group].get(cell, 0) for group in places if group in published.of]
    inside = published.rest.get(cell, 0) if published.rest else None
    found = [(0, 4)] * len(few)
    if inside is not None and cell == BEGAN:
        found = less_the_others(span(inside), found)
    hidden = [span(0) for shown in (*many, *([inside] if inside is not None else [])) if not shown]
    if published.scattered.get(cell):
        found += less_the_others(span(published.scattered[cell]), hidden)
    return found


def test_a_total_less_its_parts_never_leaves_one_small_number() -> None:
    """Every total with every part of it taken away, as the pages show them."""
    for world, places in worlds(300, seed=99):
        published = publish(counts(world), len(places))
        for cell in (BEGAN, *CELLS):
            assert all(low < high for low, high in attacks(published, places, cell)), (world, places, cell)
            shown = [cells.get(cell, 0) for cells in published.of.values()]
            more = published.rest.get(cell, 0) + published.scattered.get(cell, 0)
            assert hiding.of(published, cell) == sum(shown) + more, "a sum of what is shown tells nothing new"


def test_the_same_attack_finds_the_two_fours() -> None:
    assert less_the_others(span(10), [span(0), span(0)]) == [(4, 4), (4, 4)]


def test_nobody_below_five_is_shown() -> None:
    for world, places in worlds(60, seed=7):
        published = publish(counts(world), len(places))
        for group, cells in published.of.items():
            for cell, shown in cells.items():
                assert abs(count(world, group, cell) - shown) <= 2
                assert count(world, group, cell) >= 5


def test_a_small_group_changes_nothing_by_being_another_one() -> None:
    large, small, *_ = places = groups(1, 3, 2)
    shown = [
        publish(counts((*people(large, 9, REACHED), *people(small, many, REACHED, SKIPPED))), len(places))
        for many in range(5)
    ]
    assert all(one == shown[0] for one in shown)


def test_many_small_groups_are_one_number_together() -> None:
    places = groups(1, 3, 4)
    world = tuple(one for group in places[:5] for one in people(group, 3, REACHED))
    published = publish(counts(world), len(places))
    assert not published.of
    assert published.rest == {BEGAN: 15, REACHED: 15}


def test_what_few_did_in_each_of_several_groups_is_one_number() -> None:
    places = groups(1, 1, 4)
    world = tuple(one for group in places for one in (*people(group, 3, REACHED, SKIPPED), *people(group, 6, REACHED)))
    published = publish(counts(world), len(places))
    assert published.scattered == {SKIPPED: 10}
    assert hiding.of(published, SKIPPED) == 10
    assert hiding.of(published, SKIPPED, lambda group: group == places[0]) == 0


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [([4, 4], 0), ([4, 4, 0], 10), ([4, 4, 4], 0), ([1, 4], 0), ([2, 2, 1], 5), ([4, 3, 2, 0, 0], 10), ([], 0)],
)
def test_small_numbers_together_leave_room_for_one_more_group(hidden: list[int], shown: int) -> None:
    assert together(hidden) == shown
