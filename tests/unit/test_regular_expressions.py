"""Every regular expression in `bot`: four times the text is about four times the work, whatever stands in it.

Counted in steps of a matcher of our own, so the answer does not depend on the machine.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import itertools
import math
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import bot
from bot.dialogue.checks import phrases
from bot.dialogue.checks.phrases import families
from bot.dialogue.checks.phrases.notation import compiled
from tests.support.regex_steps import MOST_STEPS, signs, steps

ROOT = Path(bot.__file__).parents[1]
# Quadratic would be sixteen.
MOST_GROWTH = 6
SHORT, LONG = 48, 4 * 48

# Where a pattern is made when the program runs, and of what.
MADE_LATER = {
    "bot/application/team_work/telling.py": "a name that the reader knows, escaped",
    "bot/dialogue/checks/phrases/notation.py": "our own tables",
    "bot/web/brakes.py": "our own list of routes",
    "bot/settings.py": "the operator's settings, by patterns that are written there",
    "bot/storage/migrations/draft.py": "what Alembic wrote, on a maker's machine",
}


def modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            yield module.name


def as_text(pattern: re.Pattern[Any]) -> re.Pattern[str]:
    """One for bytes takes the same steps on a text of the same signs."""
    if isinstance(pattern.pattern, str):
        return pattern
    return re.compile(pattern.pattern.decode("ascii"), pattern.flags | re.ASCII)


def within(name: str, value: Any, depth: int = 0) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        yield name, as_text(value)
    elif depth < 3 and isinstance(value, dict):
        for key, one in value.items():
            yield from within(f"{name}[{key}]", one, depth + 1)
    elif depth < 3 and isinstance(value, tuple | list):
        for key, one in enumerate(value):
            yield from within(f"{name}[{key}]", one, depth + 1)
    elif isinstance(getattr(value, "paths", None), re.Pattern):
        yield f"{name}.paths", value.paths


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Each by the first place where it stands."""
    found: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}
    for module in modules():
        for name, value in vars(importlib.import_module(module)).items():
            for place, pattern in within(f"{module}.{name}", value):
                found.setdefault((pattern.pattern, pattern.flags), (place, pattern))
    return dict(found.values())


def is_for_a_whole_text(place: str) -> bool:
    """Nothing but match and fullmatch is asked of it: it does not begin again at each sign."""
    module, _, name = place.rpartition(".")
    text = (ROOT / f"{module.replace('.', '/')}.py") if name else None
    if text is None or not text.is_file():
        return False
    asked = set(re.findall(rf"\b{name}\.(\w+)\(", text.read_text(encoding="utf-8")))
    return bool(asked) and asked <= {"match", "fullmatch"}


def growth(pattern: re.Pattern[str], pump: str, *, whole: bool) -> float:
    times = 3 if is_bounded(pattern) else 1
    short, long = (steps(pattern, pump * (size * times // len(pump)) + "\x01", whole=whole) for size in (SHORT, LONG))
    return math.inf if long == MOST_STEPS else long / short


def is_bounded(pattern: re.Pattern[str]) -> bool:
    """With a repeat whose bound is near the length of the texts that are tried; they are longer then."""
    return re.search(r"\{\d*,6[0-9]\}", pattern.pattern) is not None


def pumps(pattern: re.Pattern[str]) -> list[str]:
    """One sign again and again, and two in turn: of those that the pattern names, and of everyday ones."""
    alphabet = list(dict.fromkeys([*signs(pattern)[:5], *" 7x"]))
    pairs = [] if is_bounded(pattern) else map("".join, itertools.permutations(alphabet[:4], 2))
    return [*alphabet, *pairs]


@pytest.mark.parametrize("place", sorted(patterns()))
def test_the_work_grows_with_the_text_and_no_faster(place: str) -> None:
    pattern, whole = patterns()[place], is_for_a_whole_text(place)
    slow = {pump: found for pump in pumps(pattern) if (found := growth(pattern, pump, whole=whole)) > MOST_GROWTH}
    assert slow == {}


@pytest.mark.parametrize(
    "lines",
    ["en .. to", "hjelp* ^ deg", "<to> _ tre $", "(en|to) .. (tre|fire) .. fem", "a .. a .. a .. a"],
)
def test_phrases_of_the_checks_grow_evenly(lines: str) -> None:
    """Each way of writing one: repeats have a bound, and a word ends at a space."""
    pattern = compiled(lines, {"to": "to|tre"})
    for pump in (" en", " a", " to tre", " x", " en to", " . ", "x", " ^ "):
        short, long = (f" ^ {pump * size} " for size in (400, 1_600))
        assert steps(pattern, long) / steps(pattern, short) < MOST_GROWTH


def test_the_tables_are_made_by_that_notation_alone() -> None:
    assert all(
        one.pattern.pattern.endswith(")(?= )") for english in (False, True) for one in phrases._patterns(english)
    )
    assert families.NO
    assert families.EN


@cache
def calls() -> list[tuple[str, ast.Call, bool]]:
    """Each call of `re` in bot: the file, the call, and whether it stands within a function."""
    return [one for path in sorted(Path(bot.__file__).parent.rglob("*.py")) for one in calls_in(path)]


def calls_in(path: Path) -> Iterator[tuple[str, ast.Call, bool]]:
    text = path.read_text(encoding="utf-8")
    if not re.search(r"\bre\.", text):
        return
    tree = ast.parse(text)
    inner = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name.startswith("re.") and name != "re.escape":
                yield path.relative_to(ROOT).as_posix(), node, id(node) in inner


def test_patterns_stand_where_they_are_looked_at() -> None:
    """At the top of a module, where the test above finds them; what is made later is told here, with what it is made of."""
    later = {file for file, _, is_inner in calls() if is_inner}
    assert later == set(MADE_LATER)


def test_no_text_from_outside_becomes_a_part_of_a_pattern() -> None:
    """What is filled into one is a name of our own in capital letters, or is escaped."""
    for file, call, _ in calls():
        if file in ("bot/dialogue/checks/phrases/notation.py", "bot/web/brakes.py"):
            continue
        assert unescaped(call.args[0]) == set(), file


def unescaped(argument: ast.expr) -> set[str]:
    """Names that are filled in and are neither constants of ours, nor Python's own, nor escaped."""
    parts = list(ast.walk(argument))
    loops = [name for one in parts if isinstance(one, ast.comprehension) for name in ast.walk(one.target)]
    known = {one.id for one in loops if isinstance(one, ast.Name)} | set(dir(builtins)) | {"re"}
    names = {one.id for one in parts if isinstance(one, ast.Name)} - known
    return {one for one in names if not one.strip("_").isupper() and f"re.escape({one})" not in ast.unparse(argument)}


def test_a_name_that_is_filled_in_as_it_is_would_be_seen() -> None:
    assert unescaped(ast.parse(r"rf'{said}\b'", mode="eval").body) == {"said"}
    assert unescaped(ast.parse(r"rf'{re.escape(said)}{_ENDING}'", mode="eval").body) == set()


def test_patterns_for_forms_and_scripts_are_of_a_linear_engine() -> None:
    """Pydantic's own is written in Rust and never goes back; nobody asks for Python's."""
    text = "".join(path.read_text(encoding="utf-8") for path in Path(bot.__file__).parent.rglob("*.py"))
    assert "pattern=r" in text
    assert "regex_engine" not in text


@pytest.mark.parametrize(
    ("pattern", "pump"),
    [(r"(a+)+$", "a"), (r"(?:a|aa)+b", "a"), (r"\S+@\S+", "x"), (r"«[^»]*»", "«"), (r"(.*)=(.*);", "="), (r"x*x*y", "x"),
     (r"(\w+\s?)*:", "a"), (r"\d{4,}:", "7")],
)  # fmt: skip
def test_what_is_not_linear_is_seen(pattern: str, pump: str) -> None:
    """The measure itself: each of these is quadratic or worse."""
    assert growth(re.compile(pattern), pump, whole=False) > MOST_GROWTH


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"a+b?", "xaaabxa"), (r"(?<!\d)\d{2,3}(?=x)", "12x 1234x 99x"), (r"(.)\1+", "abbccd"), (r"(?:en|to)\b", "en tone to"),
     (r"[^a-c]+?d", "xxd yd"), (r"(?i)HEI", "hei HeI"), (r"^a$", "a"), (r"(?m)^a$", "b\na\nc"), (r"(?:ab){2,}", "ababab ab")],
)  # fmt: skip
def test_the_matcher_finds_what_pythons_own_finds(pattern: str, text: str) -> None:
    from tests.support.regex_steps import matches

    compiled_one = re.compile(pattern)
    assert matches(compiled_one, text) == [match.span() for match in compiled_one.finditer(text)]
