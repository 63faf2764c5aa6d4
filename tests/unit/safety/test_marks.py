"""Each mark of the pattern language by itself, where a clause and a sentence end among the words."""

from __future__ import annotations

import pytest

from bot.safety.grammar import PhraseError
from bot.safety.misspelt import MEANT
from bot.safety.recogniser import Level, book, passage_of, recognise, words_of
from tests.unit.safety.written import ordinary

RULES = {"gone": "eple ..1 pære\nplomme"}
NEVER = "zzyzx"


def finds(line: str, text: str) -> bool:
    made = book(RULES, line, NEVER)
    return passage_of(words_of(text), made).contains(made.explicit)


@pytest.mark.parametrize(
    ("line", "found", "not_found"),
    [
        ("kniven min", ["Her er kniven min", "kniven, min"], ["kniven er min", "min kniven"]),
        ("kniven ..2 min", ["kniven som er min"], ["kniven som nok er min", "kniven. min", "kniven ikke min"]),
        ("kniven ...2 min", ["kniven. Er min"], ["kniven. Som nok er min"]),
        ("kniven min?", ["kniven"], ["min"]),
        ("kniven $", ["kniven", "kniven, og mer"], ["kniven her"]),
        ("! kniven", ["kniven", "ikke alltid, kniven"], ["ikke kniven", "hadde kniven"]),
        ("% slår", ["slår meg", "det er ikke sånn, han slår"], ["ikke slår"]),
        ("slår meg %", ["slår meg", "slår meg når maten ikke er klar"], ["slår meg ikke", "slår meg aldri"]),
        ("slår &kniven", ["kniven og så slår", "slår meg med kniven"], ["slår. Og kniven er ny", "slår"]),
        ("slår &&kniven", ["slår. Og kniven er ny"], ["slår"]),
        ("slår -film", ["slår, slo. En film", "slår"], ["slår i en film", "en film, og slår"]),
        ("slår --film", ["slår", "film, og så slår", "slår. En film"], ["slår i en film", "en film slår"]),
        ("slår -{gone}", ["slår", "slår. Et eple, pære", "slår et eple"], ["slår et eple pære", "slår en plomme"]),
        ("slår {gone}", ["slår plomme", "slår eple og pære"], ["slår eple"]),
        ("meg/{gone} her", ["meg her", "plomme her"], ["deg her"]),
    ],
)  # fmt: skip
def test_a_mark(line: str, found: list[str], not_found: list[str]) -> None:
    assert [text for text in found if not finds(line, text)] == []
    assert [text for text in not_found if finds(line, text)] == []


@pytest.mark.parametrize("line", ["slår --{gone}", "slår &{gone}", "slår &&{gone}", "slår {away}", "slår <no_class>"])
def test_what_would_be_read_as_something_else_is_refused(line: str) -> None:
    with pytest.raises(PhraseError):
        book(RULES, line, NEVER)


@pytest.mark.parametrize("mark", ["&kniven", "&&kniven", "-kniven", "--kniven", "-{gone}"])
def test_a_rule_has_nothing_beside_it(mark: str) -> None:
    with pytest.raises(PhraseError):
        book(RULES | {"with": f"slår {mark}"}, "{with}", NEVER)


def test_before_is_told_from_for_where_a_clause_ends() -> None:
    assert "tidligere" in words_of("Slo meg før.")
    assert "tidligere" in words_of("det var verre FØR")
    for text in ("Hva slår han meg for?", "for å slå", "før jeg slår", "Han slår meg for «moro»"):
        assert "tidligere" not in words_of(text), text
    assert recognise("Hvorfor slår han meg, hva slår han meg for?") is Level.EXPLICIT


def test_a_misspelt_word_is_not_a_norwegian_one() -> None:
    """It would be read as another word in every answer that holds it."""
    norwegian = [line.text for line in ordinary("made_on") if line.variety in {"nb", "nn", "dialect"}]
    said = {word for text in norwegian for word in words_of(text)}
    assert said & MEANT.keys() <= {"pls"}, "and that one is the same in both"
    assert [word for word, meant in MEANT.items() if word == meant] == []


@pytest.mark.parametrize("text", ["Vi tok en meny og en pils", "Solkrem på arm og panne", "Jeg driver med klatring"])
def test_words_of_two_languages_are_read_as_the_one_that_they_are(text: str) -> None:
    assert recognise(text) is Level.NONE
