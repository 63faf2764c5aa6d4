"""A broken script's file, and what became of it: a version, or problems that each say where and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from bot import resources
from bot.dialogue import loading, yaml
from bot.dialogue.findings import findings
from bot.dialogue.problems import BadScript, Problem, errors
from tests.fuzz import breaking_files as breaking
from tests.fuzz.cases import Hanging, Piece, Tally, Wrong, ending_within, told

FILE = "prove.yaml"
# YAML counts more signs as the end of a line than editors do.
_BREAKS = re.compile("[\n\x85\u2028\u2029]")
_CODE = re.compile(r"[a-z][a-z0-9-]*")
_WAYS = ("bytes", "signs", "lines", "lines", "structure", "structure", "structure")


@dataclass(frozen=True)
class Source:
    """A sound script: its file, its data, and the ids that it knows."""

    text: str
    data: Any
    ids: tuple[str, ...]


@cache
def sources() -> tuple[Source, ...]:
    """Every script that ships, and the short ones that are made of them."""
    whole = [path.read_text(encoding="utf-8") for path in resources.script_files()]
    return tuple(_source(text) for text in whole) + tuple(_source(_short(text)) for text in whole)


def _source(text: str) -> Source:
    data = yaml.read(text, FILE).data
    steps = tuple(step["id"] for step in data["steps"])
    options = tuple(option["id"] for step in data["steps"] for option in step.get("options", ()))
    return Source(text, data, (*steps, *steps, *options[:5], "slutt", "borte", "velkommen"))


def _short(text: str) -> str:
    """The head and the first steps: what is broken in it comes to light as well, in a third of the time."""
    head, _, steps = text.partition("\nsteps:\n")
    return f"{head}\nsteps:\n" + "".join(re.split(r"(?m)^(?=  - id:)", steps)[:4])


def broken(dice: Random) -> tuple[str, bytes]:
    """In which way it is broken, and the file."""
    way = dice.choice(_WAYS)
    source = dice.choice(sources())
    if way == "structure":
        return way, breaking.by_structure(dice, source.data, source.ids)
    how = {"bytes": breaking.by_bytes, "signs": breaking.by_signs, "lines": breaking.by_lines}[way]
    return way, how(dice, source.text)


def outcome(raw: bytes) -> str:
    """Raises Wrong for an answer that is none. Any other exception is wrong as well, whatever it is."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return "not UTF-8"
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as a file is read
    lines = len(_BREAKS.findall(text)) + 1
    try:
        _, found = loading.reviewed(text, FILE)
    except BadScript as error:
        must_be_told(error.problems, lines)
        _is_refused(text)
        return f"refused: {error.problems[0].code}"
    must_be_told(found, lines, sound=True)
    known = {"velkommen"}
    must_be_told(loading.translation_problems(text, FILE, resources.texts()), lines, sound=True)
    must_be_told(loading.catalogue_problems(text, FILE, known, None), lines, sound=True)
    if wrong := errors(found):
        _is_refused(text)
        _reads_as_it_was_kept(text, follows_ways=False)
        return f"refused: {wrong[0].code}"
    _reads_as_it_was_kept(text, follows_ways=True)
    return "a version, with warnings" if found else "a version"


def _is_refused(text: str) -> None:
    try:
        loading.version(text, FILE, resources.texts())
    except BadScript as error:
        if not errors(error.problems):
            raise Wrong("refused without an error") from error
    else:
        raise Wrong("loaded in spite of its errors")


def _reads_as_it_was_kept(text: str, *, follows_ways: bool) -> None:
    """A version that was kept is read without the checks; one that is sound can be played as well."""
    kept = loading.stored(text, {}, FILE)
    if loading.stored(text, {}, FILE).hash != kept.hash:
        raise Wrong("the same file, another version")
    if follows_ways:
        version = loading.version(text, FILE, resources.texts())
        loading.compiled(version)
        findings(version)


def must_be_told(problems: list[Problem], lines: int, *, sound: bool = False) -> None:
    """Each with its place in this file, a code and words."""
    if not problems and not sound:
        raise Wrong("refused without a word")
    for one in problems:
        if not 1 <= one.line <= lines + 1 or one.column < 1:
            raise Wrong(f"{one.code} stands at {one.line}:{one.column} of {lines} lines")
        if not _CODE.fullmatch(one.code) or len(one.text) < 10:
            raise Wrong(f"{one.code!r} says {len(one.text)} characters")


# How many are carried out together, and the processor time that one file may take: a few hundredths, mostly.
TOGETHER, MOST_SECONDS = 200, 20.0


def piece(work: Piece) -> Tally:
    seed, first, end = work
    tally = Tally()
    for number in range(first, end):
        tally.done += 1
        way, raw = broken(Random(f"script/{seed}/{number}"))
        try:
            with ending_within(MOST_SECONDS):
                became = outcome(raw)
        except (Exception, Hanging) as error:
            tally.fails(number, f"{way}: {told(error)}")
        else:
            tally.outcomes[became] += 1
            tally.outcomes[f"broken by {way}"] += 1
    return tally
