"""A script that was made to break its reader gives a located problem, after work that its length alone bounds."""

from __future__ import annotations

import re

import pytest

from bot.dialogue import loading, yaml
from bot.dialogue.problems import BadScript
from tests.support.effort import calls
from tests.support.swollen_yaml import HARMLESS, SWOLLEN
from tests.unit.dialogue.test_loading import GOOD, SOURCES, problems

# Calls for each value that may be read: once when it is looked at, and then to build and to check it.
MOST_CALLS = 150 * yaml.MOST_VALUES


def tried(text: str) -> object:
    return loading.reviewed(text, "prove.yaml")


@pytest.mark.parametrize("name", sorted(SWOLLEN))
def test_what_was_made_to_break_is_told_with_its_place(name: str) -> None:
    text, told = SWOLLEN[name]
    [problem] = problems(text)
    assert problem.startswith(f"prove.yaml:{told}: ")
    assert len(problem) < 250
    assert re.search(r"; (split|check|write|take|save)|'!' before|'\*' and|deeply", problem)
    assert calls(lambda: tried(text)) < MOST_CALLS


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_what_is_odd_and_harmless_is_told_like_any_mistake(name: str) -> None:
    told = problems(HARMLESS[name])
    assert "prove.yaml:1:1: missing: format: 'format' is missing; add it" in told
    assert not [one for one in told if re.search(r": (tag|alias|too-deep|too-long|yaml): ", one)]


def test_a_byte_order_mark_before_a_good_script_is_nothing() -> None:
    assert loading.load("\ufeff" + GOOD, "prove.yaml") == loading.load(GOOD, "prove.yaml")


def test_a_script_as_large_as_it_may_be_is_read_with_bounded_work() -> None:
    """Every place is told, and four times the size is about four times the work, not sixteen."""

    def work(size: int) -> int:
        text = "steps:\n" + "".join(f"- {{id: s{n}, kind: say, ask: ja}}\n" for n in range(size))

        def refused() -> None:
            with pytest.raises(BadScript):
                tried(text)

        return calls(refused)

    large = yaml.MOST_VALUES // 8
    most = work(large)
    assert most < MOST_CALLS
    assert most < 6 * work(large // 4)


def test_sound_scripts_with_many_steps_grow_evenly() -> None:
    """All checks, on a script that is sound so far."""
    step = GOOD[GOOD.index("  - id: en") :]

    def work(size: int) -> int:
        text = GOOD + "".join(step.replace("id: en", f"id: s{n}") for n in range(size))
        read: list[object] = []
        number = calls(lambda: read.append(tried(text)))
        assert read, "there is a script"
        return number

    assert work(400) < 6 * work(100)


def test_the_longest_shipped_script_is_far_from_the_limits() -> None:
    longest = max(SOURCES, key=len)
    assert len(longest) * 4 < yaml.MOST_CHARACTERS
    values = len(yaml.spans(longest))
    assert values * 4 < yaml.MOST_VALUES


def test_depth_is_counted_where_it_is_and_not_over_the_file() -> None:
    text = "steps:\n" + "- {a: [[b]]}\n" * 50
    assert not [one for one in problems(text) if "too-deep" in one]
    assert [one for one in problems("a: " + "[" * 21 + "]" * 21) if "too-deep" in one]
