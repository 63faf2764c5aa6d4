"""How many steps a regular expression takes on a text: a small backtracking matcher that counts, on Python's own parse.

It takes the ways that Python's engine takes, without its shortcuts, so it counts at least as many steps; and as many on a slow machine
as on a fast one.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Then = Callable[[int], bool]
# Nobody waits for more: a pattern that comes here is not linear.
MOST_STEPS = 400_000


class TooManySteps(Exception):
    """The matcher gave up."""


def steps(pattern: re.Pattern[str], text: str, *, whole: bool = False) -> int:
    """Of looking through the text for every match; `whole`: for one that is all of it. MOST_STEPS when there are more."""
    matcher = _Matcher(pattern, text)
    deepest = sys.getrecursionlimit()
    sys.setrecursionlimit(200_000)
    try:
        matcher.look_at_all() if whole else matcher.look_through()
    except (TooManySteps, RecursionError):
        return MOST_STEPS
    finally:
        sys.setrecursionlimit(deepest)
    return matcher.count


def matches(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where it is found, to be held against Python's own."""
    matcher = _Matcher(pattern, text)
    matcher.look_through()
    return matcher.found


class _Matcher:
    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self.tree = list(parser.parse(pattern.pattern, pattern.flags))
        self.many_lines, self.any_case = bool(pattern.flags & re.MULTILINE), bool(pattern.flags & re.IGNORECASE)
        self.text = text.casefold() if self.any_case else text
        self.count = 0
        self.groups: dict[int, str] = {}
        self.end = 0
        self.found: list[tuple[int, int]] = []

    def look_through(self) -> None:
        start = 0
        while start <= len(self.text):
            self.groups = {}
            if self.run(self.tree, 0, start, self._ends):
                self.found.append((start, self.end))
                start = max(self.end, start + 1)
            else:
                start += 1

    def look_at_all(self) -> None:
        self.run(self.tree, 0, 0, lambda place: place == len(self.text))

    def _ends(self, place: int) -> bool:
        self.end = place
        return True

    def run(self, items: list[Any], number: int, place: int, then: Then) -> bool:
        self.count += 1
        if self.count > MOST_STEPS:
            raise TooManySteps
        if number == len(items):
            return then(place)
        op, value = items[number]

        def rest(at: int) -> bool:
            return self.run(items, number + 1, at, then)

        if op in _SINGLE:
            return place < len(self.text) and self.fits(op, value, self.text[place]) and rest(place + 1)
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            return self.repeated(op, value, place, rest)
        if op is ops.SUBPATTERN:
            return self.group(value, place, rest)
        if op is ops.BRANCH:
            return any(self.run(list(one), 0, place, rest) for one in value[1])
        if op in (ops.ASSERT, ops.ASSERT_NOT):
            return self.looks(op, value, place) and rest(place)
        if op is ops.AT:
            return self.stands(value, place) and rest(place)
        if op is ops.GROUPREF:
            said = self.groups.get(value, "")
            return self.text.startswith(said, place) and rest(place + len(said))
        raise NotImplementedError(str(op))

    def fits(self, op: Any, value: Any, sign: str) -> bool:
        self.count += 1
        if op is ops.ANY:
            return sign != "\n"
        if op in (ops.LITERAL, ops.NOT_LITERAL):
            return (self._sign(value) == sign) is (op is ops.LITERAL)
        negated = value[0][0] is ops.NEGATE
        return any(self._within(*one, sign) for one in value[negated:]) is not negated

    def _sign(self, code: int) -> str:
        return chr(code).casefold() if self.any_case else chr(code)

    def _within(self, op: Any, value: Any, sign: str) -> bool:
        if op is ops.LITERAL:
            return self._sign(value) == sign
        if op is ops.RANGE:
            return value[0] <= ord(sign) <= value[1]
        return _KINDS[value](sign)

    def repeated(self, op: Any, value: Any, place: int, rest: Then) -> bool:
        least, most, body = value[0], value[1], list(value[2])
        if len(body) == 1 and body[0][0] in _SINGLE and op is not ops.MIN_REPEAT:
            end = place
            while end < len(self.text) and end - place < most and self.fits(*body[0], self.text[end]):
                end += 1
            ends = range(end, place + least - 1, -1) if op is ops.MAX_REPEAT else [end] * (end - place >= least)
            return any(rest(one) for one in ends)

        def again(times: int, at: int) -> bool:
            def once_more() -> bool:
                return times < most and self.run(body, 0, at, lambda to: to != at and again(times + 1, to))

            if op is ops.MIN_REPEAT:
                return (times >= least and rest(at)) or once_more()
            return once_more() or (times >= least and rest(at))

        return again(0, place)

    def group(self, value: Any, place: int, rest: Then) -> bool:
        number, _, _, body = value

        def closed(at: int) -> bool:
            if number is not None:
                self.groups[number] = self.text[place:at]
            return rest(at)

        return self.run(list(body), 0, place, closed)

    def looks(self, op: Any, value: Any, place: int) -> bool:
        direction, body = value
        begin = place if direction > 0 else place - body.getwidth()[0]
        there = begin >= 0 and self.run(list(body), 0, begin, lambda at: direction > 0 or at == place)
        return there is (op is ops.ASSERT)

    def stands(self, where: Any, place: int) -> bool:
        at_end = place == len(self.text)
        if where in (ops.AT_BEGINNING, ops.AT_BEGINNING_STRING):
            return place == 0 or (self.many_lines and self.text[place - 1] == "\n")
        if where in (ops.AT_END, ops.AT_END_STRING):
            return at_end or self.text[place:] == "\n" or (self.many_lines and self.text[place] == "\n")
        before = place > 0 and _is_word(self.text[place - 1])
        after = not at_end and _is_word(self.text[place])
        return (before != after) is (where is ops.AT_BOUNDARY)


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


_SINGLE = (ops.LITERAL, ops.NOT_LITERAL, ops.IN, ops.ANY)
_KINDS: dict[Any, Callable[[str], bool]] = {
    ops.CATEGORY_DIGIT: lambda sign: unicodedata.category(sign) == "Nd",
    ops.CATEGORY_NOT_DIGIT: lambda sign: unicodedata.category(sign) != "Nd",
    ops.CATEGORY_SPACE: str.isspace,
    ops.CATEGORY_NOT_SPACE: lambda sign: not sign.isspace(),
    ops.CATEGORY_WORD: _is_word,
    ops.CATEGORY_NOT_WORD: lambda sign: not _is_word(sign),
}


def signs(pattern: re.Pattern[str]) -> list[str]:
    """Signs that the pattern speaks of, with one of each kind that it names; those of its classes and repeats first."""
    found: dict[str, None] = {}

    def read(op: Any, value: Any) -> None:
        if op in (ops.LITERAL, ops.NOT_LITERAL):
            found[chr(value)] = None
        elif op is ops.RANGE:
            found[chr(value[0])] = None
        elif op is ops.CATEGORY:
            found[{ops.CATEGORY_DIGIT: "7", ops.CATEGORY_SPACE: " "}.get(value, "x")] = None
        elif op is ops.ANY:
            found["x"] = None

    def walk(node: Any) -> None:
        if isinstance(node, parser.SubPattern | list):
            for one in node:
                walk(one)
        elif isinstance(node, tuple):
            if len(node) == 2 and isinstance(node[0], type(ops.LITERAL)):
                read(*node)
            for one in node:
                walk(one)

    walk(parser.parse(pattern.pattern, pattern.flags))
    return list(found)
