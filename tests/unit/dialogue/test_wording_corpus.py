"""The sentences that an author might write by mistake are found, and good ones close to them are left alone.

`held out` was set aside by a seed and never tuned on. Each later batch was measured as it was written, and only then tuned on.
What the rules reached at first sight, by batch: held out 97, third 49, fourth 51, fifth 89, sixth 90 of 100. The third and
the fourth try hard to be unlike anything the rules know; the others are written as authors write.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.support.wording_corpus import GOOD, Sentence, found, is_right, sentences, share

TUNED = ("tuned", "third", "fourth", "fifth", "sixth")
HELD_OUT = "held out"
LEAST_FOUND = 0.98
# What was reached without looking.
LEAST_FOUND_UNSEEN = 0.97


def of(part: str, *, good: bool) -> list[Sentence]:
    return [one for one in sentences() if one.part == part and (one.code == GOOD) == good]


@pytest.mark.parametrize("part", [*TUNED, HELD_OUT])
def test_each_part_is_large_enough_to_say_something(part: str) -> None:
    assert len(of(part, good=False)) >= 100
    assert len(of(part, good=True)) >= 100


@pytest.mark.parametrize("part", TUNED)
def test_what_the_rules_were_tuned_on_is_found(part: str) -> None:
    right, whole = share(of(part, good=False))
    assert right >= LEAST_FOUND * whole, [one for one in of(part, good=False) if not is_right(one)]


def test_what_nobody_tuned_on_is_found_as_often_as_at_first_sight() -> None:
    right, whole = share(of(HELD_OUT, good=False))
    assert right >= LEAST_FOUND_UNSEEN * whole


@pytest.mark.parametrize("part", [*TUNED, HELD_OUT])
def test_good_sentences_close_to_the_line_are_left_alone(part: str) -> None:
    assert [(one.text, found(one)) for one in of(part, good=True) if not is_right(one)] == []


def test_no_rule_lags_behind_in_any_language() -> None:
    groups: dict[tuple[str, str], list[Sentence]] = defaultdict(list)
    for one in sentences():
        if one.part in TUNED and one.code != GOOD:
            groups[one.code, one.language].append(one)
    for group in groups.values():
        right, whole = share(group)
        assert right >= whole - 1, group[0]
