"""Whatever stands in a script file, the answer is a script or problems that say where and what to do."""

from __future__ import annotations

import json
import random
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot import resources
from bot.dialogue import loading
from bot.dialogue.problems import BadScript
from bot.dialogue.schema import schema
from bot.language.catalogues import load
from tests.unit.dialogue.talking import HEAD, catalogues

STEP = """\
steps:
  - id: en
    kind: text
    ask: "Hva liker du?"
    why: "Det er ditt."
    goes_to: {profile: interests}
    when_changed: stay
"""
GOOD = HEAD + STEP
SOURCES = [path.read_text(encoding="utf-8") for path in resources.script_files()]
PROBLEM = re.compile(r"^prove\.yaml:[1-9]\d*:[1-9]\d*: [a-z][a-z0-9-]*: .{10,}$", re.DOTALL)


def problems(text: str) -> list[str]:
    with pytest.raises(BadScript) as caught:
        loading.load(text, "prove.yaml")
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("path", resources.script_files(), ids=lambda path: path.stem)
def test_every_shipped_script_is_sound_and_translated(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert loading.load(text, str(path))
    assert loading.translation_problems(text, str(path), catalogues()) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("stage: any", "stage: 9", "6:8: literal-error: stage: must be one of"),
        ("minutes: 4", "minutes: 40", "9:10: less-than-equal: minutes: must be 10 or less"),
        ("minutes: 4", "minutes: fire", "9:10: int-parsing: minutes: must be a whole number"),
        ("format: 1\n", "", "1:1: missing: format: 'format' is missing; add it"),
        ("    kind: text\n", "", "12:5: missing: steps.0.kind: 'kind' is missing; add it"),
        ("    why:", "    hvorfor:", "15:14: extra-forbidden: steps.0.hvorfor: 'hvorfor' is not a word of this format"),
        ("id: en", "id: En Til", "12:9: string-pattern-mismatch: steps.0.id: must be a short word"),
        ("id: en", "id: no", ""),
        ("title:", "title: a\ntitle:", "4:1: duplicate-key: 'title' is written twice here; keep one of them"),
        ("{profile: interests}", "{profile: hobby}", "16:24: literal-error: steps.0.goes_to.profile: must be one of"),
        ("{profile: interests}", "{}", "16:14: value-error: steps.0.goes_to: write exactly one of: profile, note"),
        ("title:", "title: !!int", "3:8: tag: '!' before a value is not used here; take it away, or quote the text"),
        ("minutes: 4", "minutes: !!float 4", "9:10: tag:"),
        ("minutes: 4", "minutes: !!bool maybe", "9:10: tag:"),
        ("id: en", "id: !!timestamp en", "12:9: tag:"),
        ("id: en", "id: !!null en", "12:9: tag:"),
        ("{profile: interests}", "!!set {profile}", "16:14: tag:"),
        ("{profile: interests}", "*a", "16:14: alias: '*' and '&' are not used here"),
        ('ask: "Hva liker du?"', 'ask: "Hva liker {du}?"', "14:10: unknown-placeholder: '{du}' is not known"),
        ('ask: "Hva liker du?"', 'ask: "Hva { liker du?"', "14:10: open-brace:"),
        ('ask: "Hva liker du?"', 'ask: "Hva liker vi?"', "14:10: says-we:"),
        ('ask: "Hva liker du?"', f'ask: "{"ja " * 16}?"', "14:10: long-sentence: a sentence of 16 words"),
        ("    goes_to", "    next: borte\n    goes_to", "16:11: unknown-step: there is no step 'borte'"),
        ("    goes_to", "    next: en\n    goes_to", "12:9: circle: 'en' leads back to itself"),
        ("    goes_to", "    mirrors: to\n    goes_to", "16:14: unknown-answer: no step 'to' asks for an answer"),
        ("    goes_to", "    options: [{id: a, label: Stopp}]\n    goes_to", "16:30: label-is-command:"),
        ("    kind: text", "    kind: choose", "12:5: value-error: steps.0: a step of kind 'choose' needs 'options'"),
        ("    goes_to", "   goes_to", "16:4: yaml:"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place_and_what_to_do(old: str, new: str, said: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    if not said:
        assert loading.load(text, "prove.yaml").steps[0].id == "no"
        return
    assert any(problem.startswith(f"prove.yaml:{said}") for problem in problems(text)), problems(text)


@pytest.mark.parametrize("text", ["", "null", "- a", "hei", "{", "%", "\x00", "a: &x 1\nb: *x", "[" * 2000, "a: " + "x" * 200_000,
                                  "? [a]\n: b", "!!python/object:os.system x", "a: !!binary x", "--- a\n--- b", "\ufeff", "\ud800"])  # fmt: skip
def test_what_is_no_script_is_told_of(text: str) -> None:
    for problem in problems(text):
        assert PROBLEM.match(problem), problem


ODD = [*"{}[]:,&*!|>'\"#%@`-?\t\x00\ud800é 0~", "null", "- ", "{a: b}", "1e9"]
ODD_VALUES = ["[]", "{}", "1", "true", "x", "{answer: x}", "[1, a]", "@end", "9" * 40]


def damaged(text: str, dice: random.Random) -> str:
    """One thing lost, doubled, swapped or put where it does not belong."""
    at, lines = dice.randrange(len(text)), text.splitlines(keepends=True)
    number = dice.randrange(len(lines))
    before, line, after = lines[:number], lines[number], lines[number + 1 :]
    trick = dice.choice(["cut", "odd", "drop", "double", "indent", "value", "word"])
    if trick == "cut":
        return text[:at] + text[at + dice.randint(1, 30) :]
    if trick == "odd":
        return text[:at] + dice.choice(ODD) + text[at:]
    if trick == "word":
        return text.replace(dice.choice(["id: ", "next: ", "label: ", "kind: "]), dice.choice(["id: ", "x: ", ""]), 1)
    value = re.sub(r": .*", ": " + dice.choice(ODD_VALUES), line)
    lines_now = {"drop": [], "double": [line, line], "indent": ["  " + line], "value": [value]}[trick]
    return "".join([*before, *lines_now, *after])


def mutated(source: str, seed: int) -> str:
    dice = random.Random(seed)
    text = source
    for _ in range(dice.randint(1, 4)):
        text = damaged(text, dice) or "x"
    return text


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: re.search(r"^id: (.*)$", source, re.M)[1])
def test_a_damaged_script_gives_located_problems_and_nothing_else(source: str) -> None:
    for seed in range(150):
        text = mutated(source, seed)
        try:
            made = loading.version(text, "prove.yaml", catalogues())
            loading.compiled(made)
        except BadScript as bad:
            for problem in bad.problems:
                assert PROBLEM.match(str(problem)), (seed, str(problem))


@given(st.text(max_size=200))
@example("a: 2026-01-01")
def test_any_text_at_all_is_a_script_or_a_problem(text: str) -> None:
    with pytest.raises(BadScript):
        loading.load(text, "prove.yaml")


def test_a_version_is_known_by_its_content_and_its_translations() -> None:
    first = loading.version(GOOD, "a.yaml", catalogues())
    assert loading.version("# a note\n" + GOOD, "b.yaml", catalogues()).hash == first.hash
    assert (
        loading.version(GOOD.replace("Hva liker du?", "Hva liker du best?"), "a.yaml", catalogues()).hash != first.hash
    )
    english = 'msgctxt "prove.en.ask"\nmsgid "Hva liker du?"\nmsgstr "What do you like?"\n'
    translated = loading.version(GOOD, "a.yaml", load({("en", "dialogues"): PO + english}))
    assert translated.hash != first.hash
    assert translated.texts["en"]["prove.en.ask"] == "What do you like?"


def test_a_stored_version_can_be_verified_again() -> None:
    first = loading.version(GOOD, "a.yaml", catalogues())
    kept = json.loads(json.dumps(first.texts))
    assert loading.stored(first.source, kept, "a.yaml") == first
    kept["nn"]["prove.en.ask"] = "Noko anna"
    assert loading.stored(first.source, kept, "a.yaml").hash != first.hash


def test_a_stored_version_is_not_held_to_checks_that_came_later() -> None:
    heavy = GOOD.replace("Hva liker du?", "ja " * 20)
    assert loading.stored(heavy, {}, "a.yaml").script.id == "prove"


PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


def entry(field: str, source: str, said: str) -> str:
    return f'msgctxt "prove.{field}"\nmsgid "{source}"\nmsgstr "{said}"\n\n'


def translation_problems(english: str, source: str = GOOD) -> list[str]:
    texts = load({("en", "dialogues"): PO + english, ("nn", "dialogues"): PO})
    return [str(p) for p in loading.translation_problems(source, "prove.yaml", texts)]


def test_a_missing_translation_is_told_at_the_source_text() -> None:
    found = translation_problems("")
    assert any(p.startswith("prove.yaml:14:10: not-translated: 'prove.en.ask' has no English; add it") for p in found)
    assert any("'prove.en.ask' has no Nynorsk" in p for p in found)


@pytest.mark.parametrize(
    ("source", "said", "problem"),
    [
        ("Hva liker {S}?", "What?", "lost-placeholder: 'prove.en.ask' in English lacks '{S}'"),
        ("Hva liker du?", "What, {S}?", "invented-placeholder: 'prove.en.ask' in English has '{S}'"),
        ("Hva liker du?", "What {do you like?", "open-brace:"),
    ],
)
def test_placeholders_lost_or_invented_are_told(source: str, said: str, problem: str) -> None:
    text = GOOD.replace("Hva liker du?", source)
    assert any(problem in p for p in translation_problems(entry("en.ask", source, said), text))


def test_a_label_too_long_for_a_button_is_told() -> None:
    text = GOOD.replace("    goes_to", "    options: [{id: a, label: Ute}]\n    goes_to")
    found = translation_problems(entry("en.a", "Ute", "Outdoors, whatever the weather is like"), text)
    assert any("label-too-long: 'prove.en.a' in English is 38 characters" in p for p in found)


def test_a_translation_that_cannot_be_filled_in_is_never_shown() -> None:
    texts = load({("en", "dialogues"): PO + entry("en.ask", "Hva liker du?", "What {x} {")})
    assert loading.version(GOOD, "a.yaml", texts).texts["en"]["prove.en.ask"] == "Hva liker du?"


def test_the_schema_beside_the_scripts_is_fresh() -> None:
    """Write it anew with: python -c "from bot.dialogue.schema import schema; print(schema(), end='')"."""
    assert (resources.root() / "dialogues" / "schema.json").read_text(encoding="utf-8") == schema()
