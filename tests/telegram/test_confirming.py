"""Past every bad update, and never past a good one: which offset is asked for next, and what is read of an answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram.error import TelegramError

from bot.channels.telegram import answers
from bot.channels.telegram.answers import Unreadable, is_shallow, parsed, read
from bot.channels.telegram.confirming import FAR, MOST_TRIES, MOST_UPDATES, Confirming, number_of


@pytest.mark.parametrize(
    ("numbers", "offset", "following"),
    [
        ([5, 6, 7], None, 8), ([5, 6, 7], 5, 8), ([7, 5, 6], 5, 8), ([5, 5, 5], 5, 6), ([None, 6, None], 5, 7),
        ([5, 2**62, 6], 5, 7), ([5, 2**62], None, 6), ([3, 5], 5, 6), ([2**62], None, 2**62 + 1), ([5 + FAR], 5, 6 + FAR),
        ([None], 5, 6), ([3], 5, 4), ([2**62], 5, 6), ([None, None], 5, 6), ([None], None, None),
    ],
)  # fmt: skip
def test_the_next_offset(numbers: list[int | None], offset: int | None, following: int | None) -> None:
    assert Confirming().after(numbers, offset) == following


def test_steps_that_lead_nowhere_come_to_an_end() -> None:
    """Telegram counts from somewhere else now: what it has is asked for without an offset."""
    confirming, offset = Confirming(), 5
    for step in range(MOST_UPDATES):
        following = confirming.after([2**40], offset)
        assert following == 6 + step
        offset = following
    assert confirming.after([2**40], offset) is None
    assert confirming.after([2**40], None) == 2**40 + 1


def test_numbers_that_start_over_while_a_poll_waits_are_believed() -> None:
    assert Confirming().after([3, 4], 9 * FAR) == 5


def test_a_number_that_comes_again_after_it_was_confirmed_is_none() -> None:
    """It is passed over as soon as one with a number of Telegram's comes with it."""
    confirming = Confirming()
    assert [confirming.after([3], offset) for offset in (None, 4, 4, None)] == [4, 4, 5, None]
    assert confirming.most == MOST_UPDATES
    assert confirming.after([3, 9 * FAR], None) == 9 * FAR + 1


def test_an_unreadable_answer_is_looked_at_one_by_one_and_then_passed_over() -> None:
    confirming = Confirming()
    assert confirming.unreadable([5], 5) == 5
    assert confirming.most == 1
    assert confirming.after([5], 5) == 6  # a good one before it
    assert confirming.most == 1
    assert [confirming.unreadable([6], 6) for _ in range(MOST_TRIES)] == [6, 6, 7]
    assert confirming.most == MOST_UPDATES


def test_an_unreadable_answer_without_an_offset_confirms_only_what_has_no_number() -> None:
    confirming = Confirming()
    assert [confirming.unreadable([9], None) for _ in range(MOST_TRIES)] == [None, None, 9]


@pytest.mark.parametrize("false", [1, 2**31])
def test_a_number_that_comes_alone_is_held_against_those_that_were_seen(false: int) -> None:
    """One of the rest cannot be read, so they are fetched one by one; the first of them has a number that is none."""
    confirming = Confirming()
    assert confirming.unreadable([false, 900_000, 900_001, 900_002], None) is None
    assert confirming.after([false], None) is None
    assert confirming.after([false, 900_000], None) == 900_001


def test_what_cannot_be_read_is_passed_over_only_to_a_number_that_was_counted() -> None:
    confirming = Confirming()
    numbers = [1, 900_000, 900_001, 900_002]
    assert [confirming.unreadable(numbers, None) for _ in range(MOST_TRIES)] == [None, None, 900_000]
    confirming = Confirming()
    confirming.unreadable(numbers, None)
    assert [confirming.unreadable([1], None) for _ in range(MOST_TRIES - 1)] == [None, None]
    assert confirming.most > 1


def test_a_number_that_was_passed_over_to_in_vain_is_none() -> None:
    confirming, offset = Confirming(), None
    for _ in range(MOST_TRIES):
        offset = confirming.unreadable([1], offset)
    assert offset == 1
    for _ in range(MOST_UPDATES):
        offset = confirming.after([None], offset)
    assert confirming.after([None], offset) is None
    assert confirming.after([1, 900_000], None) == 900_001


def test_more_are_asked_for_until_one_has_a_number() -> None:
    confirming = Confirming()
    for most in range(1, 4):
        confirming.unreadable([], None)
        assert confirming.most == (1 if most < MOST_TRIES else 2)
    assert confirming.after([None, None], None) is None
    assert confirming.most == 3


@pytest.mark.parametrize("given", [None, True, "7", 1.0, 0, -1, 2**63, [], {}])
def test_what_is_no_number_of_an_update(given: Any) -> None:
    assert number_of({"update_id": given}) is None
    assert number_of({}) is None


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (b'{"ok":true,"result":[{"update_id":7,"x":01}]}', 7), (b'{"result":[{"x":1,},{"update_id": 8}]}', 8),
        (b'{"result":[{"update_id":1.5,"x":01}]}', None), (b'{"result":[{"update_id":7}{"update_id":8}]}', 7),
        (b'{"result":[{"update_id":7,"x":' + b"[" * 9_000 + b"]" * 9_000 + b"}]}", 7),
    ],
)  # fmt: skip
def test_what_came_whole_and_cannot_be_read(body: bytes, number: int | None) -> None:
    with pytest.raises(Unreadable) as caught:
        read(body)
    assert next(iter(caught.value.numbers), None) == number


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b'{"result":[{"update_id":7,', b"<html>", b"\xff\xfe", b"[" * 9_000]
)
def test_what_is_no_answer_is_tried_again(body: bytes) -> None:
    with pytest.raises(TelegramError) as caught:
        read(body)
    assert not isinstance(caught.value, Unreadable)


@pytest.mark.parametrize(
    "body",
    [{}, {"parameters": []}, {"parameters": {"retry_after": "x"}}, {"parameters": {"retry_after": -1}}, {"description": [1]}],
)  # fmt: skip
def test_the_library_is_given_what_it_takes_for_granted(body: Any) -> None:
    assert read(json.dumps(body).encode()) == {"result": None, "description": None, "parameters": None}


def test_a_number_of_any_length_is_read() -> None:
    assert parsed("9" * 18) == 10**18 - 1
    assert isinstance(parsed("9" * 19), float)
    assert isinstance(parsed("9" * 5_000), float)


def test_how_deep_may_be_kept() -> None:
    deep: Any = 1
    for _ in range(answers.MOST_DEPTH):
        deep = {"a": [deep]} if deep == 1 else {"a": deep}
    assert is_shallow({"a": [{"b": [1, {"c": None}]}]})
    assert not is_shallow({"a": deep})


def test_no_wait_is_endless() -> None:
    from telegram.error import RetryAfter

    from bot.channels.telegram.client import LONGEST_WAIT_SECONDS, retry_seconds

    assert retry_seconds(RetryAfter(10**9)) == LONGEST_WAIT_SECONDS
    assert retry_seconds(RetryAfter(3)) == 3
