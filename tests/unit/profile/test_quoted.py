"""Up to where own words are quoted in a note, in work that does not grow with what was written."""

from __future__ import annotations

import pytest

from bot.profile.note import MOST_QUOTED, quoted
from tests.support.effort import calls


@pytest.mark.parametrize("sign", [".", "a.", "a b. ", ". ", "\n"])
def test_looking_for_an_end_stops_at_the_limit(sign: str) -> None:
    short, long = (sign * (size // len(sign)) for size in (5_000, 20_000))
    assert calls(lambda: quoted(long)) <= calls(lambda: quoted(short)) + 10


def test_the_last_end_within_the_limit_is_taken() -> None:
    first = "en to. " * (MOST_QUOTED // 2)
    assert quoted(first + "tre. fire.") == (first.rstrip(), False)
    assert quoted("ord " * MOST_QUOTED + "uten slutt.") == ("", False)
