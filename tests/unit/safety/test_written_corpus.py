"""What the recogniser finds in texts by people who had not seen the rules; the floors are a little under the measured.

The full table: python -m tests.unit.safety.measure [made_on|frozen].
"""

import pytest

from bot.safety.recogniser import Level, recognise
from bot.safety.redaction import hints
from tests.unit.safety.reading import messages
from tests.unit.safety.written import FOLDER, HALVES, ordinary, risky, share

CARDS = (Level.EXPLICIT, Level.AMBIGUOUS)
# Explicit words that get any card, in a hundred.
FLOORS = {
    "made_on": {
        "plain": 95, "dialect": 97, "misspelt": 97, "life": 97, "selfharm": 92, "violence": 97, "abuse": 97, "threat": 93,
        "illness": 97,
    },
    # Measured three times for these rules, and never looked at.
    "frozen": {
        "plain": 69, "dialect": 73, "misspelt": 69, "life": 74, "selfharm": 62, "violence": 79, "abuse": 58, "threat": 67,
        "illness": 64,
    },
}  # fmt: skip
FEWEST = 30  # texts that a floor is measured on
MOST_FALSE = {"made_on": 0.3, "frozen": 1.6}  # cards in a hundred ordinary answers


@pytest.mark.parametrize("half", HALVES)
def test_both_halves_are_here(half: str) -> None:
    assert {file.name for file in (FOLDER / half).iterdir()} == {"ordinary.tsv", "risky.tsv"}
    dangers, others = len(risky(half)), len(ordinary(half))
    assert dangers > 500
    assert others > 3000


@pytest.mark.parametrize(("half", "of"), [(half, of) for half in HALVES for of in FLOORS[half]])
def test_danger_is_found(half: str, of: str) -> None:
    meant = [line for line in risky(half) if line.level == "explicit" and of in (line.spelling, line.kind)]
    # Figures by themselves: a failing test prints what it compares.
    many, found = len(meant), share(meant, *CARDS)
    assert many >= FEWEST
    assert found >= FLOORS[half][of]


@pytest.mark.parametrize("half", HALVES)
def test_ordinary_answers_hardly_ever_bring_a_card(half: str) -> None:
    false = share(ordinary(half), *CARDS)
    assert false <= MOST_FALSE[half]


def test_no_text_is_in_both_halves() -> None:
    texts = [{line.text for line in risky(half) + ordinary(half)} for half in HALVES]
    apart = texts[0].isdisjoint(texts[1])
    assert apart


@pytest.mark.parametrize("half", HALVES)
def test_ordinary_answers_bring_no_hint_about_numbers(half: str) -> None:
    found = sum(bool(hints(line.text)) for line in ordinary(half))
    assert found <= 5


def test_the_same_said_in_other_ways_is_found() -> None:
    paraphrases = messages("paraphrases")
    missed = [text for text in paraphrases if recognise(text) is Level.NONE]
    assert len(paraphrases) >= 150
    assert len(missed) <= 3, missed
