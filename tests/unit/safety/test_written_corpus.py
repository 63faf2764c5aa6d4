"""What the recogniser finds in texts by people who had not seen the rules; the floors are a little under the measured.

The full table: python -m tests.unit.safety.measure [made_on|frozen].
"""

import pytest

from bot.safety.recogniser import Level
from bot.safety.redaction import hints
from tests.unit.safety.written import FOLDER, HALVES, ordinary, risky, share

CARDS = (Level.EXPLICIT, Level.AMBIGUOUS)
# Explicit words that get any card, in a hundred.
FLOORS = {
    "made_on": {
        "plain": 88, "dialect": 86, "misspelt": 85, "life": 88, "selfharm": 86, "violence": 84, "abuse": 84, "threat": 86,
        "illness": 85,
    },
    # Its first figures; raised when the rules are.
    "frozen": {
        "plain": 55, "dialect": 55, "misspelt": 50, "life": 60, "selfharm": 50, "violence": 45, "abuse": 45, "threat": 35,
        "illness": 35,
    },
}  # fmt: skip
MOST_FALSE = {"made_on": 0.4, "frozen": 1.0}  # cards in a hundred ordinary answers


@pytest.mark.parametrize("half", HALVES)
def test_both_halves_are_here(half: str) -> None:
    assert {file.name for file in (FOLDER / half).iterdir()} == {"ordinary.tsv", "risky.tsv"}
    assert len(risky(half)) > 500
    assert len(ordinary(half)) > 3000


@pytest.mark.parametrize(("half", "of"), [(half, of) for half in HALVES for of in FLOORS[half]])
def test_danger_is_found(half: str, of: str) -> None:
    meant = [line for line in risky(half) if line.level == "explicit" and of in (line.spelling, line.kind)]
    found = share(meant, *CARDS)  # a figure by itself: a failing test prints what it compares
    assert found >= FLOORS[half][of]


@pytest.mark.parametrize("half", HALVES)
def test_ordinary_answers_hardly_ever_bring_a_card(half: str) -> None:
    false = share(ordinary(half), *CARDS)
    assert false <= MOST_FALSE[half]


def test_no_text_is_in_both_halves() -> None:
    texts = [{line.text for line in risky(half) + ordinary(half)} for half in HALVES]
    if (FOLDER / "frozen" / "risky.tsv").read_bytes() != (FOLDER / "made_on" / "risky.tsv").read_bytes():
        apart = texts[0].isdisjoint(texts[1])
        assert apart


@pytest.mark.parametrize("half", HALVES)
def test_ordinary_answers_bring_no_hint_about_numbers(half: str) -> None:
    found = sum(bool(hints(line.text)) for line in ordinary(half))
    assert found <= 5
