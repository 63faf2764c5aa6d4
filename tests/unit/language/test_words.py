from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.catalogues import LANGUAGES, Language
from bot.language.stop_words import STOP_PHRASES, STOP_WORDS
from bot.language.words import content_words, is_latin, words

# Whoever looks for work may say these in every sentence, and they are what the talk is about.
OF_WORKING_LIFE: dict[Language, str] = {
    "nb": "arbeid jobb jobbe jobber folk tid dag dager uke time hjelp hjelpe støtte trygg trygt trygghet ro rolig støy "
    "ute inne hjemme sammen alene morgen kveld vanskelig lett tung vondt sliten redd glad gøy trives klare mestre lære "
    "lese prøve tør orker menneske kollega sjef leder lønn penger kurs skole hender hånd kropp rygg by tre is it lager "
    "butikk barn unger familie venner dyr hest hage mat buss bil orden system tall språk viktig fast deltid pause forhold "
    "ansvar mål ønskejobb drøm erfaring eldre gammel lang tidlig sent stress bråk lyd vakt sitte stå bære løfte rydde",
    "nn": "arbeid jobb jobbar folk tid dag veke time hjelp støtte trygg ro roleg støy ute inne heime saman åleine morgon "
    "kveld vanskeleg lett tung sliten redd glad trivst trivast klare meistre lære prøve menneske leiar sjef løn lønn "
    "pengar skule hender hand born barn ungar vener dyr hest hage mat buss orden system tal språk viktig ansvar by lager",
    "en": "work job jobs people time day week hour help support safe quiet calm noise outside inside home together alone "
    "morning evening hard difficult easy heavy tired afraid happy fun learn read try manage boss colleague customer money "
    "pay school hands body kids children family friends animals garden food bus car order system numbers language men man",
}
EMPTY: dict[Language, str] = {
    "nb": "jeg du det er har var blir skal kan må vil ikke og men fordi hvorfor hva hvem når alltid ofte veldig litt liksom "
    "altså egentlig sånn kanskje gjør sier går tar får liker ønsker trenger bra dårlig to første ting the and with",
    "nn": "eg du det er har vore vert blir skal kan må vil ikkje og men kvifor kva kven når alltid ofte mykje litt liksom "
    "eigentleg slik kanskje gjer seier går tek får kjem kom likar ønskjer treng bra dårleg to hvorfor jeg",
    "en": "i you it is have was will can must not and but because why what who when always often very maybe actually "
    "do say go take get like want need good bad two first thing don't i'm og ikke det",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_working_life_always_count(language: Language) -> None:
    assert [word for word in OF_WORKING_LIFE[language].split() if word in STOP_WORDS[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_say_nothing_never_do(language: Language) -> None:
    assert [word for word in EMPTY[language].split() if word not in STOP_WORDS[language]] == []


def test_praise_and_blame_go_together() -> None:
    for praise, blame in [("bra", "dårlig"), ("godt", "dårlig"), ("bedre", "verre"), ("best", "verst")]:
        assert {praise, blame} <= STOP_WORDS["nb"]
    assert {"good", "bad", "better", "worse"} <= STOP_WORDS["en"]


def test_the_lists_are_as_words_are_looked_up() -> None:
    for listed in [*STOP_WORDS.values(), *STOP_PHRASES]:
        assert all(word == unicodedata.normalize("NFC", word).casefold() for word in listed)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("  \n\t", []),
        ("Jeg liker ro.", ["Jeg", "liker", "ro"]),
        ("Jobb på Coop!", ["Jobb", "på", "Coop"]),
        ("IT-jobb, e‑post", ["IT-jobb", "e-post"]),
        ("butikk- og lagerarbeid", ["butikk", "og", "lagerarbeid"]),
        ("lager/kontor", ["lager", "kontor"]),
        ("lager--kontor – og … slikt", ["lager", "kontor", "og", "slikt"]),
        ("don’t 'quote' boss's", ["don't", "quote", "boss's"]),
        ("07:30, 8. og 3-4 og 1000", ["og", "og"]),
        ("3D og B1", ["3D", "og", "B1"]),
        ("glad 😀👩‍🏫❤️folk 1️⃣", ["glad", "folk"]),
        ("arbeids\u00adgiver", ["arbeidsgiver"]),
        ("ro\u200bstøy", ["ro", "støy"]),
        ("se https://finn.no/jobb og meg@her.no", ["se", "og"]),
        ("a\u030apen", ["åpen"]),
        ("snake_case", ["snake", "case"]),
        ("أحب العَمَل", ["أحب", "العَمَل"]),
        ("ስራ እፈልጋለሁ።", ["ስራ", "እፈልጋለሁ"]),
        ("Люблю работу", ["Люблю", "работу"]),
        ("हिन्दी काम", ["हिन्दी", "काम"]),
    ],
)
def test_words_of_a_text(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("I dag har jeg en god dag.", "nb", ["dag"]),
        ("I morgen. Om morgenen.", "nb", ["morgenen"]),
        ("på grunn av støy, i forhold til", "nb", ["støy"]),
        ("Gode arbeidsforhold og et forhold", "nb", ["arbeidsforhold", "forhold"]),
        ("Eg vil ha ro heile tida, til dømes.", "nn", ["ro"]),
        ("Of course. A course.", "en", ["course"]),
        ("Right now I turn right", "en", ["turn", "right"]),
        ("kl. 8, e.l., plan B", "nb", ["plan"]),
        ("IT og is i by", "nb", ["IT", "is", "by"]),
        ("I like working with people", "nb", ["working", "people"]),
        ("Jeg liker folk", "en", ["folk"]),
        ("Men work on fire", "en", ["Men", "work", "fire"]),
        ("", "nb", []),
    ],
)
def test_words_that_carry_something(text: str, language: Language, found: list[str]) -> None:
    assert list(content_words(text, language)) == found


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_every_word_has_a_letter_and_none_is_made_up(text: str, language: Language) -> None:
    said = words(text)
    assert all(any(sign.isalpha() for sign in word) and not word[0].isspace() for word in said)
    assert set(content_words(text, language)) <= set(said)
    assert words(" ".join(said)) == said


def test_scripts() -> None:
    assert all(map(is_latin, ["jobb", "Łódź", "šiŋka", "việc", "it's"]))
    assert not any(map(is_latin, ["работа", "ስራ", "العَمَل"]))
