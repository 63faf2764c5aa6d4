from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.catalogues import LANGUAGES, Language
from bot.language.lemma_table import CORRECTED
from bot.language.lemmas import lemma
from tests.unit.language.word_families import BOKMAAL, ENGLISH, NYNORSK

FAMILIES: dict[Language, str] = {"nb": BOKMAAL, "nn": NYNORSK, "en": ENGLISH}


def forms() -> Iterator[tuple[Language, str, str]]:
    for language, families in FAMILIES.items():
        for counts, *others in (line.split() for line in families.split("\n") if line):
            for form in (counts, *others):
                yield language, form, counts


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_of_one_word_count_as_one(language: Language) -> None:
    expected = {form: counts for at, form, counts in forms() if at == language}
    assert {form: lemma(form, language) for form in expected} == expected


def test_no_form_stands_in_two_families() -> None:
    one: dict[tuple[Language, str], str] = {}
    for language, form, counts in forms():
        assert one.setdefault((language, form), counts) == counts, form


def test_there_are_enough_to_go_by() -> None:
    found = [language for language, _, _ in forms()]
    assert (found.count("nb") >= 900, found.count("nn") >= 600, found.count("en") >= 190) == (True, True, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_table_says_is_what_it_says_of_itself(language: Language) -> None:
    """A row's first word must count as itself, or its forms would not meet the others."""
    assert {counts: lemma(counts, language) for counts in CORRECTED[language].values()} == {
        counts: counts for counts in CORRECTED[language].values()
    }


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nb", "støy", "bråk"),
        ("nb", "ro", "rolig"),
        ("nb", "trygg", "trygghet"),
        ("nb", "lager", "lage"),  # a store and to make
        ("nb", "hender", "hende"),  # hands and to happen
        ("nb", "hage", "hagl"),
        ("nb", "leder", "led"),
        ("nb", "lærerne", "lærer"),  # teachers, and what «jeg lærer best» says most often
        ("nb", "stoler", "stol"),  # trusts
        ("nb", "buss", "busk"),
        ("nn", "kunde", "kunne"),
        ("nn", "vener", "vene"),
        ("nn", "lest", "låst"),
        ("en", "gardening", "garden"),
        ("en", "tired", "tire"),
    ],
)
def test_words_that_are_not_the_same(language: Language, one: str, other: str) -> None:
    assert lemma(one, language) != lemma(other, language)


@pytest.mark.parametrize("word", ["arbeid", "jobb", "folk", "hest", "venn", "bygge", "søke", "lønn", "trygg"])
def test_bokmaal_and_nynorsk_meet_where_they_are_spelt_alike(word: str) -> None:
    assert lemma(word, "nb") == lemma(word, "nn") == word


def test_and_only_there() -> None:
    assert lemma("uke", "nb") != lemma("veke", "nn")


@pytest.mark.parametrize("word", ["العَمَل", "ስራ", "работа", "工作", "εργασία", "работа-jobben"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_other_scripts_stand_as_they_are(word: str, language: Language) -> None:
    assert lemma(word, language) == word


@pytest.mark.parametrize("word", ["coop", "kiwi", "truckkort", "shaqo", "praca", "xyzzy", "3d"])
def test_what_is_unknown_stands_as_it_is(word: str) -> None:
    assert lemma(word, "nb") == word


def test_case_does_not_matter() -> None:
    assert lemma("JOBBEN", "nb") == lemma("Jobben", "nb") == "jobb"
    assert lemma("Oslo", "nb") == lemma("oslo", "nb") == "oslo"


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_has_an_answer_which_is_folded(text: str, language: Language) -> None:
    word = unicodedata.normalize("NFC", text)
    found = lemma(word, language)
    assert found == found.casefold()
    assert bool(found) == bool(word)
