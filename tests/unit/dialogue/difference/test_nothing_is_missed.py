"""No difference means the same hash, whatever was changed; and every change has words."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from bot.dialogue.difference import compare, steps
from bot.dialogue.difference.change import Difference
from bot.dialogue.difference.compare import _APART as OF_THE_SCRIPT
from bot.dialogue.difference.telling import CHANGED, said, said_of_answers
from bot.dialogue.loading import Version
from bot.dialogue.script import Card, Ending, Knowledge, Script
from bot.dialogue.step import Detour, Option, Step, Variant
from bot.language.catalogues import LANGUAGES, fill
from tests.unit.dialogue.difference.editing import Data, Said, drop, edited, shipped, version
from tests.unit.dialogue.planting import originals

SCRIPTS = sorted(originals())
# What a value may become. What fits nowhere is refused by the format itself, and another is tried.
VALUES: list[Any] = [
    "ja", "hva", "Hvorfor ikke?", "text", "choose", "degree", "talk", "done", "began", "nowhere", "@end", "own", "note", "card",
    "story", 0, 1, 2, 3, True, False, None, [], ["verdighet"], ["a", "b"], {}, {"profile": "goals"}, {"note": "news"},
    {"fact": "in_work"}, {"answer": "hva", "given": True}, {"answer": "hva", "is": ["a"]}, {"say": "Fint."}, {"next": "nar"},
    {"answer": "hva", "to": {"note": "topic"}}, [{"id": "ja", "label": "Ja"}, {"id": "nei", "label": "Nei"}],
    [{"when": {"fact": "in_work"}, "ask": "Hva nå?"}], [{"id": "ga", "label": "Gå", "does": "leave"}],
    [{"id": "vit", "kind": "fact", "text": "Sola er en stjerne.", "source": "Et oppslagsverk", "checked": "2026-01-02"}],
    {"look": "note"}, {"preset": "nothing"}, "2026-03-04", "arbeid-i-byen", "looking", "valg-og-tilfeldigheter",
]  # fmt: skip
FIELDS = sorted({name for model in (Script, Step, Option, Detour, Variant, Ending, Knowledge, Card)
                 for name in model.model_fields} - {"format"})  # fmt: skip


def places(data: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every value of a script, by its way."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inside:
        yield (*way, key)
        yield from places(value, (*way, key))


def at(data: Any, way: tuple[str | int, ...]) -> Any:
    for part in way:
        data = data[part]
    return data


def change_one(draw: st.DrawFn, data: Data) -> tuple[object, ...]:
    way = draw(st.sampled_from(list(places(data))))
    inside, key = at(data, way[:-1]), way[-1]
    how = draw(st.sampled_from(["set", "add", "drop", "swap", "copy", "word"]))
    if how == "set":
        inside[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
    elif how == "drop":
        del inside[key]
    elif how == "word" and isinstance(inside[key], str):
        inside[key] += draw(st.sampled_from([" ikke", " da", ".", "x", " {S}", " 2"]))
    elif how == "add" and isinstance(inside, dict):
        inside[draw(st.sampled_from(FIELDS))] = copy.deepcopy(draw(st.sampled_from(VALUES)))
    elif isinstance(inside, list):
        other = draw(st.integers(0, len(inside) - 1))
        if how == "swap":
            inside[key], inside[other] = inside[other], inside[key]
        else:
            twin = copy.deepcopy(inside[key])
            inside.insert(other, twin | {"id": f"{twin['id']}-to"} if isinstance(twin, dict) and "id" in twin else twin)
    return how, way, inside[key] if how in ("set", "word") else None


@dataclass(frozen=True, repr=False)
class Made:
    """A version and what was done to the shipped script for it."""

    version: Version
    done: tuple[object, ...]

    def __repr__(self) -> str:
        return f"Made{self.done!r}"


@st.composite
def made(draw: st.DrawFn, script: str) -> Made:
    """A script after some changes, each of which left it one; and some of its texts in other words."""
    data = copy.deepcopy(originals()[script])
    done: list[object] = [script]
    for _ in range(draw(st.integers(0, 3))):
        tried = copy.deepcopy(data)
        what = change_one(draw, tried)
        try:
            if has_one_id_twice(Script.model_validate(tried)):
                continue
        except ValidationError:
            continue
        data, done = tried, [*done, what]
    texts = draw(translations(version(data)))
    return Made(version(data, texts), (*done, texts))


def has_one_id_twice(script: Script) -> bool:
    """Which the checks refuse."""
    lists = [script.steps, script.knowledge, *(step.options for step in script.steps)]
    lists += [script.end] if isinstance(script.end, list) else []
    return any(len({part.id for part in parts}) < len(parts) for parts in lists)


@st.composite
def translations(draw: st.DrawFn, of: Version) -> Said:
    known = [context.split(".", 1)[1] for context in of.texts["nb"]]
    where = st.tuples(st.sampled_from(LANGUAGES), st.sampled_from([*known, "nobody.asks"]))
    words = st.sampled_from([None, "", "Hei", "Do not", "Ikkje no", *of.texts["nb"].values()])
    return draw(st.dictionaries(where, words, max_size=2))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Made, Made]:
    script = draw(st.sampled_from(SCRIPTS))
    return draw(made(script)), draw(made(script))


def in_words(found: Difference) -> Iterator[str]:
    for change in found.changes:
        text, values = said(change)
        yield fill(text, values)
        yield said_of_answers(change)


@given(pairs())
def test_no_difference_means_the_same_hash(both: tuple[Made, Made]) -> None:
    one, other = (each.version for each in both)
    for old, new in ((one, other), (other, one), (one, one), (shipped(one.script.id), one)):
        found = compare(old, new)
        assert bool(found) == (old.hash != new.hash), (old.script, new.script)
        assert found.meaning_changes == any(c.kind not in ("wording", "translation") for c in found.changes)
        assert all(line and "Something else" not in line for line in in_words(found)), found
        assert all(change.languages or change.what not in ("ask", "why", "translation") for change in found.changes)
        steps_known = {step.id for version in (old, new) for step in version.script.steps}
        assert all(change.step is None or change.step in steps_known for change in found.changes)


@given(pairs())
def test_what_came_one_way_goes_the_other(both: tuple[Made, Made]) -> None:
    one, other = (each.version for each in both)
    there, back = compare(one, other).changes, compare(other, one).changes
    came = sorted(c.what for c in there if c.kind == "path-added")
    went = sorted(c.what.replace("removed", "added") for c in back if c.kind == "path-removed")
    assert came == went


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_step_taken_out_and_put_back_leaves_no_difference(script: str) -> None:
    whole = shipped(script)
    for step in whole.script.steps[:: len(whole.script.steps) // 8 + 1]:
        without = edited(script, drop("steps", step.id))
        assert [(one.kind, one.step) for one in compare(whole, without).changes] == [("path-removed", step.id)]
        assert [(one.kind, one.step) for one in compare(without, whole).changes] == [("path-added", step.id)]
    assert not compare(whole, version(originals()[script]))


def test_two_conversations_always_differ() -> None:
    for one, other in itertools.pairwise(SCRIPTS):
        assert compare(shipped(one), shipped(other)).worst_class in ("meaning", "recoded")


@pytest.mark.parametrize(
    ("model", "prefix", "apart"),
    [
        (Script, "script", OF_THE_SCRIPT | {"format"}),
        (Card, "card", set()),
        (Step, "step", steps._APART - {"id"}),
        (Option, "option", {"label", "say"}),
        (Ending, "ending", {"label"}),
        (Variant, "variant", {"ask"}),
        (Detour, "detour", {"say"}),
        (Knowledge, "knowledge", {"id", "text", "source"}),
    ],
)
def test_every_field_has_words_of_its_own(model: type[BaseModel], prefix: str, apart: set[str]) -> None:
    assert [name for name in model.model_fields if name not in apart and f"{prefix}-{name}" not in CHANGED] == []


def test_no_words_are_left_over() -> None:
    """Each is about some `what` that the comparison can tell of."""
    whats = {key.split(":")[0] for key in CHANGED}
    fields = {f"{prefix}-{name}" for prefix, model in (
        ("script", Script), ("card", Card), ("step", Step), ("option", Option), ("ending", Ending), ("variant", Variant),
        ("detour", Detour), ("knowledge", Knowledge)) for name in model.model_fields}  # fmt: skip
    acts = {f"{what}-{act}" for what in ("step", "option", "ending", "variant", "knowledge", "words")
            for act in ("added", "removed", "order", "label")}  # fmt: skip
    alone = {"ask", "told", "variant", "why", "meeting", "words", "detour", "title", "purpose", "theory", "end", "end-ask",
             "translation", "translation-turned", "missing", "stale", "unused-text"}  # fmt: skip
    assert whats <= fields | acts | alone
