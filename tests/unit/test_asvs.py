"""The map of the ASVS is whole, names tests that are there, and its page is what it says."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.support import asvs


def test_the_map_is_whole_and_every_test_in_it_is_there() -> None:
    assert len(asvs.levels()) == 253
    assert asvs.problems(asvs.entries()) == []


def test_the_page_is_what_the_map_says() -> None:
    assert asvs.PAGE.read_text(encoding="utf-8") == asvs.page(asvs.entries()), "run python -m tests.support.asvs"


Broken = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("breaks", "told"),
    [
        (lambda found: found.pop("1.1.1"), "1.1.1: is in the standard"),
        (lambda found: found.update({"1.1.9": dict(found["1.1.1"])}), "1.1.9: is in the map"),
        (lambda found: found["3.5.1"].update(tests=["tests/web/test_every_route.py::test_nothing"]), "no test"),
        (lambda found: found["3.5.1"].update(tests=[]), "each with something in it"),
        (lambda found: found["1.2.6"].update(reason=""), "each with something in it"),
        (lambda found: found["1.2.6"].update(status="fine"), "the status is one of"),
        (lambda found: found["5.4.3"].update(tests=["x"]), "nothing else"),
    ],
    ids=["left out", "made up", "no such test", "no test", "no reason", "no such status", "too much"],
)
def test_what_is_missing_or_made_up_is_told(breaks: Broken, told: str) -> None:
    found: dict[str, Any] = deepcopy(dict(asvs.entries()))
    breaks(found)
    assert any(told in line for line in asvs.problems(found))
