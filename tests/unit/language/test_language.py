"""Texts in three languages, days as people say them, and how heavy a text is to read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import dates, readability
from bot.language.catalogues import as_language, fill, load

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'


def po(*pairs: tuple[str, str]) -> str:
    return HEAD + "".join(f'msgid "{source}"\nmsgstr "{said}"\n\n' for source, said in pairs)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nb", "nb"),
        ("no", "nb"),
        ("nn-NO", "nn"),
        ("en_GB", "en"),
        ("EN", "en"),
        ("uk", "nb"),
        (None, "nb"),
        ("", "nb"),
    ],
)
def test_any_tag_finds_a_language(tag: str | None, language: str) -> None:
    assert as_language(tag) == language


def test_nynorsk_falls_back_to_bokmal_and_then_to_the_source() -> None:
    texts = load({("nb", "messages"): po(("Yes", "Ja"), ("Skip", "Hopp over")), ("nn", "messages"): po(("Yes", "Ja!"))})
    assert [texts.say("nn", word) for word in ("Yes", "Skip", "More")] == ["Ja!", "Hopp over", "More"]
    assert texts.say("en", "Yes") == "Yes"


def test_an_untranslated_plural_does_not_break_the_fallback() -> None:
    plural = 'msgid "{n} line"\nmsgid_plural "{n} lines"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    assert load({("nn", "messages"): HEAD + plural}).say("nn", "Yes") == "Yes"


def test_a_translation_is_looked_up_by_its_place_and_a_doubtful_one_is_not_used() -> None:
    text = HEAD + 'msgctxt "a.b"\nmsgid "Ute"\nmsgstr "Ute"\n\n#, fuzzy\nmsgctxt "a.c"\nmsgid "Inne"\nmsgstr "Inside"\n'
    texts = load({("en", "dialogues"): text})
    assert texts.translation("en", "a.b", "Ute") == "Ute"
    assert texts.translation("en", "a.c", "Inne") is None
    assert texts.dialogue("en", "a.c", "Inne") == "Inne"
    assert texts.translation("nn", "a.b", "Ute") is None


@given(st.text())
def test_what_is_filled_in_is_never_looked_into(words: str) -> None:
    assert fill("«{said}» {S}", {"said": words, "S": "Kari"}) == f"«{words}» Kari"


def test_a_missing_value_or_brace_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("{x}", {})
    with pytest.raises(ValueError, match="never closed"):
        fill("{x", {"x": 1})


def test_days_and_times_are_norwegian() -> None:
    moment = datetime(2026, 11, 3, 22, 30, tzinfo=UTC)
    assert [dates.day(moment, language) for language in ("nb", "nn", "en")] == [
        "tirsdag 3. november", "tysdag 3. november", "Tuesday 3 November",
    ]  # fmt: skip
    assert dates.clock(moment, "nb") == "23:30"
    assert dates.date(moment, "nn") == "3. november 2026"


def test_reading_level() -> None:
    assert readability.lix([]) == 0.0
    assert readability.lix(["Du er her. Vi ser det."]) == 3.0
    assert readability.lix(["Arbeidsavklaringspenger forutsetter dokumentasjon."]) > 60
    assert [len(words) for words in readability.sentences("Hei! Er du ute? Ja, nå.")] == [1, 3, 2]
