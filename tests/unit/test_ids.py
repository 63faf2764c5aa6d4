"""Ids sort as they were made, in every collation, and never come twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from bot.wiring import new_id


def test_ids_sort_as_they_were_made() -> None:
    made = [new_id() for _ in range(5_000)]
    assert made == sorted(made)
    assert {len(one) for one in made} == {18}
    assert set("".join(made)) <= set("0123456789abcdefghijklmnopqrstuvwxyz")


def test_ids_are_different_in_every_thread() -> None:
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: new_id(), range(5_000)))
    assert len(set(made)) == len(made)
