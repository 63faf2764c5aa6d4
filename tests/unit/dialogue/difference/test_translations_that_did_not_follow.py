"""What a change means in each language: followed, missing, stale, or saying another thing than before."""

from __future__ import annotations

import pytest

from bot.dialogue.difference import approvals_needed, compare, stale_translations
from bot.dialogue.loading import Version
from bot.language.catalogues import Language
from tests.unit.dialogue.difference.editing import Said, edited, put, shipped
from tests.unit.dialogue.planting import originals

STEG = "et-lite-steg"
ASK = ("steps", "nar", "ask")
CLOSER = "Når kan det passe for deg?"


def told(new: Version, script: str = STEG) -> list[tuple[str, str, tuple[Language, ...]]]:
    return [(one.kind, one.what, one.languages) for one in compare(shipped(script), new).changes]


def left(new: Version, base: Version | None) -> list[tuple[str, str, str]]:
    return [(one.language, one.context, one.state) for one in stale_translations(new, base)]


def old_text(language: Language, place: str) -> str:
    return shipped(STEG).texts[language][f"{STEG}.{place}"]


@pytest.mark.parametrize("script", sorted(originals()))
def test_what_ships_is_translated(script: str) -> None:
    assert stale_translations(shipped(script), None) == ()
    assert stale_translations(shipped(script), shipped(script)) == ()


def test_translations_that_followed_are_part_of_the_same_change() -> None:
    new = edited(STEG, put(CLOSER, *ASK), {("en", "nar.ask"): "When may it suit you?", ("nn", "nar.ask"): "Når kan det passe for deg, då?"})  # fmt: skip
    assert told(new) == [("wording", "ask", ("nb", "nn", "en"))]
    assert stale_translations(new, shipped(STEG)) == ()


def test_a_translation_that_stayed_is_stale() -> None:
    kept: Said = {(one, "nar.ask"): old_text(one, "nar.ask") for one in ("nn", "en")}
    new = edited(STEG, put(CLOSER, *ASK), kept)
    # The Nynorsk was the very words of the Bokmål.
    assert told(new)[0] == ("wording", "ask", ("nb",))
    assert ("translation", "stale", ("en",)) in told(new)
    assert ("en", f"{STEG}.nar.ask", "stale") in left(new, shipped(STEG))
    assert left(new, None) == []
    assert approvals_needed(shipped(STEG), new) == 1


def test_where_the_bokmal_stands_in_the_translation_is_missing() -> None:
    new = edited(STEG, put(CLOSER, *ASK))
    assert ("translation", "missing", ("en",)) in told(new)
    (one,) = (one for one in stale_translations(new, shipped(STEG)) if one.language == "en")
    assert (one.source, one.text, one.state) == (CLOSER, CLOSER, "missing")
    assert ("en", f"{STEG}.nar.ask", "missing") in left(new, None)


def test_a_short_word_that_was_translated_once_is_missed_as_well() -> None:
    new = edited(STEG, put("Nå", "steps", "nar", "options", "i-dag", "label"))
    assert ("en", f"{STEG}.nar.i-dag", "missing") in left(new, shipped(STEG))
    assert ("en", f"{STEG}.nar.i-dag", "missing") not in left(new, None)


def test_nynorsk_may_be_the_same_words_unless_a_form_is_bokmal() -> None:
    same = edited(STEG, put("Kva no, eller kan det vente til mandag?", *ASK))
    bokmal = edited(STEG, put("Hva nå, eller kan det vente en uke?", *ASK))
    assert ("nn", f"{STEG}.nar.ask", "missing") not in left(same, None)
    assert ("nn", f"{STEG}.nar.ask", "missing") in left(bokmal, None)


def test_a_name_stays_a_name() -> None:
    assert left(edited(STEG, put("{S}", "steps", "nar", "options", "i-dag", "label")), None) == []


def test_another_translation_alone_needs_one_person() -> None:
    new = edited(STEG, lambda data: None, {("en", "nar.ask"): "When could it suit you?"})
    assert told(new) == [("translation", "translation", ("en",))]
    assert compare(shipped(STEG), new).worst_class == "translation"
    assert approvals_needed(shipped(STEG), new) == 1


@pytest.mark.parametrize(
    ("language", "said"), [("en", "When can it not suit you?"), ("en", "When must it be?"), ("nn", "Når kan det ikkje passe?")]
)  # fmt: skip
def test_a_translation_that_says_another_thing_needs_two(language: Language, said: str) -> None:
    new = edited(STEG, lambda data: None, {(language, "nar.ask"): said})
    assert told(new) == [("meaning", "translation-turned", (language,))]
    assert approvals_needed(shipped(STEG), new) == 2


def test_a_comma_in_bokmal_does_not_hide_what_was_done_to_the_english() -> None:
    new = edited(STEG, put("Når, kan det passe?", *ASK), {("en", "nar.ask"): "When should it not suit you?"})
    assert ("meaning", "translation-turned", ("en",)) in told(new)


def test_labels_exchanged_in_one_language_are_recoded() -> None:
    today, tomorrow = old_text("en", "nar.i-dag"), old_text("en", "nar.i-morgen")
    new = edited(STEG, lambda data: None, {("en", "nar.i-dag"): tomorrow, ("en", "nar.i-morgen"): today})
    assert told(new) == [("recoded", "option-label", ("en",))] * 2
    assert compare(shipped(STEG), new).old_answers("nar") == "not-comparable"


def test_a_first_translation_is_no_change_of_meaning() -> None:
    old = edited(STEG, put(CLOSER, *ASK))
    new = edited(STEG, put(CLOSER, *ASK), {("en", "nar.ask"): "When does it not clash?"})
    assert {(one.kind, one.what) for one in compare(old, new).changes} == {("translation", "translation")}


def test_translations_follow_a_wording_that_moved() -> None:
    """Texts of wordings are numbered: one that comes first gives all others another number."""
    script = "noe-jeg-har-fatt-til"
    texts = shipped(script).texts
    said: Said = {
        (one, f"gjorde.variant{new}"): texts[one][f"{script}.gjorde.variant{was}"]
        for one in ("nn", "en") for was, new in ((1, 2), (2, 1))
    }  # fmt: skip
    new = edited(script, lambda data: data["steps"][4]["variants"].reverse(), said)
    assert [(one.kind, one.what) for one in compare(shipped(script), new).changes] == [("moved", "variant-order")]
