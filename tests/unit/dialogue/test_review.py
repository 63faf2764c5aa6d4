"""What stands beside the steps when a script is reviewed: marks, findings, reading level, where the answers go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import resources, wiring
from bot.dialogue import loading
from bot.dialogue.destinations import Place, places, spans
from bot.dialogue.difference import stale_translations
from bot.dialogue.findings import findings
from bot.dialogue.loading import Version
from bot.dialogue.reading_ease import weights
from bot.dialogue.step import Goes
from bot.language.catalogues import LANGUAGES, Language

SHIPPED = wiring.shipped_versions()
KNOWN = frozenset(SHIPPED)
VELKOMMEN = SHIPPED["velkommen"]


def with_text(version: Version, language: Language, context: str, text: str) -> Version:
    """As it would be stored, with one text in one language said otherwise."""
    said = {**version.texts, language: {**version.texts[language], context: text}}
    return loading.stored(version.source, said, "x.yaml")


def reworded(version: Version, old: str, new: str) -> Version:
    """The file with other words, and the texts that the catalogues then have."""
    assert version.source.count(old) == 1
    return loading.version(version.source.replace(old, new), "x.yaml", resources.texts())


@pytest.mark.parametrize("key", sorted(SHIPPED))
def test_the_shipped_have_nothing_to_look_at(key: str) -> None:
    version = SHIPPED[key]
    left = stale_translations(version, None, resources.texts())
    assert (left, findings(version, KNOWN)) == ((), ())
    assert {one.whole.ease for one in weights(version).values()} == {"easy"}


def test_a_translation_that_did_not_follow_is_marked_where_it_stands() -> None:
    new = reworded(VELKOMMEN, "Vil du prøve?", "Har du lyst til å prøve?")
    left = stale_translations(new, VELKOMMEN, resources.texts())

    assert len(left) == 2
    assert {(one.language, one.state) for one in left} == {("nn", "missing"), ("en", "missing")}
    assert all("Har du lyst" in one.source for one in left)
    assert len({one.context for one in left}) == 1
    assert not findings(new, KNOWN, {(one.language, one.context) for one in left})


def test_a_file_knows_what_lacks_a_translation_even_in_words_that_two_languages_share() -> None:
    """A first version has nothing to be compared with, and Nynorsk may be the same words; the catalogue tells."""
    new = reworded(VELKOMMEN, '"musikk"', '"sang"')
    assert [one.language for one in stale_translations(new, None, resources.texts())] == ["nn", "en"]
    assert not stale_translations(new, None, None)


def test_a_kept_translation_of_other_words_is_older_than_its_text() -> None:
    context = "velkommen.hva-dette-er.ask" if "velkommen.hva-dette-er.ask" in VELKOMMEN.texts["nb"] else _an_ask()
    new = with_text(VELKOMMEN, "nb", context, "Her er noe helt annet å lese.")
    found = {(one.language, one.context): one.state for one in stale_translations(new, VELKOMMEN, None)}
    assert found == {("nn", context): "stale", ("en", context): "stale"}
    assert not stale_translations(new, None, None)


def _an_ask() -> str:
    return next(key for key in VELKOMMEN.texts["nb"] if key.endswith(".ask"))


@pytest.mark.parametrize(
    ("language", "words", "code"),
    [
        ("nb", "Hva gjør vi nå?", None),
        ("nn", "Kva gjer vi no?", "says-we"),
        ("en", "What do we do now?", "says-we"),
        ("nn", "Hva liker du ikke?", "bokmal-form"),
        ("en", "What do you like? What do you do?", "two-questions"),
        ("en", "What is it " + "that is it " * 6 + "now?", "long-sentence"),
    ],
)
def test_a_finding_stands_at_its_step_and_in_its_language(language: Language, words: str, code: str | None) -> None:
    """The Bokmål that counts is the file's: a text that was only stored otherwise is none of its checks."""
    steps = VELKOMMEN.script.steps
    number = next(n for n, step in enumerate(steps, 1) if step.waits)
    new = with_text(VELKOMMEN, language, f"velkommen.{steps[number - 1].id}.ask", words)
    found = findings(new, KNOWN)
    if code is None:
        return
    assert (number, code, language) in {(one.step, one.code, one.language) for one in found}
    assert {one.step for one in found} == {number}
    assert all(one.text for one in found)


def test_a_finding_of_the_source_and_one_of_the_whole() -> None:
    script = VELKOMMEN.script
    steps = [script.steps[0].model_copy(update={"ask": "Hva gjør vi nå?"}), *script.steps[1:]]
    broken = replace(VELKOMMEN, script=script.model_copy(update={"steps": steps, "serves": []}))
    found = {(one.step, one.code, one.severity) for one in findings(broken, KNOWN) if one.language == "nb"}
    assert found == {(1, "says-we", "error"), (0, "no-indicator", "error")}


def test_an_offer_of_a_script_that_is_gone_is_found() -> None:
    assert not findings(SHIPPED["pa-jobb"], KNOWN)
    found = findings(SHIPPED["pa-jobb"], frozenset({"pa-jobb"}))
    assert {one.code for one in found} == {"unknown-script"}
    assert all(one.step > 0 for one in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_heavy_step_is_told_in_its_own_language_only(language: Language) -> None:
    step = VELKOMMEN.script.steps[0]
    long = "Det " + "er så " * 8 + "nå."
    found = weights(with_text(VELKOMMEN, language, f"velkommen.{step.id}.ask", long))
    for one, told in found.items():
        assert (told.steps[0].ease == "again") == (one == language)
        assert [step.ease for step in told.steps[1:]] == [step.ease for step in weights(VELKOMMEN)[one].steps[1:]]
    assert found[language].whole.ease == "again"
    assert found[language].whole.longest == 18


def test_many_long_words_are_heavy_without_a_long_sentence() -> None:
    words = "Oppfølgingssamtalen forutsetter hensiktsmessige tilretteleggingstiltak underveis. "
    step = VELKOMMEN.script.steps[0]
    told = weights(with_text(VELKOMMEN, "nb", f"velkommen.{step.id}.ask", words * 3))["nb"]
    assert told.steps[0].ease == "again"
    assert told.steps[0].longest < 15


@pytest.mark.parametrize("key", sorted(SHIPPED))
def test_every_place_that_an_answer_can_go_is_told_once(key: str) -> None:
    script = SHIPPED[key].script
    found = places(script)
    assert len({(one.where, one.key) for one in found}) == len(found)
    told = {(one.where, one.key, number) for one in found for number in one.steps}
    for number, step in enumerate(script.steps, 1):
        for to in (step.goes_to, *(option.goes_to for option in step.options)):
            if isinstance(to, Goes):
                assert ("profile" if to.profile else "note", to.profile or to.note, number) in told
            elif to:
                assert ("nowhere", "", number) in told
        for option in step.options:
            if option.passes:
                assert any(number in one.steps and one.key == (option.passes.to.profile or option.passes.to.note)
                           for one in found)  # fmt: skip


def test_places_stand_in_the_order_that_is_asked_for() -> None:
    found = places(VELKOMMEN.script)
    order = [one.where for one in found]
    assert order == sorted(order, key=["profile", "note", "nowhere"].index)
    assert Place("profile", "goals", found[0].steps) in found or any(one.key == "goals" for one in found)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [((1,), "1"), ((1, 2), "1, 2"), ((1, 2, 3), "1–3"), ((1, 3, 4, 5, 9), "1, 3–5, 9"), ((), "")],
)
def test_steps_in_a_row_are_told_as_one(numbers: tuple[int, ...], told: str) -> None:
    assert spans(numbers) == told
