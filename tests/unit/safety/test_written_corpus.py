"""What the recogniser finds in texts by people who had not seen the rules; the floors are a little under the measured.

The full table: python -m tests.unit.safety.measure [made_on|frozen].
"""

import pytest

from bot.safety.recogniser import Level, recognise
from bot.safety.redaction import hints
from tests.unit.safety.reading import messages
from tests.unit.safety.written import FOLDER, SETS, WITHOUT_DANGER, ordinary, risky, share

CARDS = (Level.EXPLICIT, Level.AMBIGUOUS)
# Explicit words that get any card, in a hundred.
FLOORS = {
    "made_on": {
        "plain": 92, "dialect": 93, "misspelt": 94, "life": 94, "selfharm": 91, "violence": 93, "abuse": 90, "threat": 91,
        "illness": 96,
    },
    # Never looked at; measured again for these rules.
    "frozen": {
        "plain": 87, "dialect": 82, "misspelt": 81, "life": 83, "selfharm": 87, "violence": 88, "abuse": 79, "threat": 75,
        "illness": 84,
    },
    # Never looked at; measured again for these rules.
    "fresh": {
        "plain": 70, "dialect": 68, "misspelt": 70, "life": 70, "selfharm": 78, "violence": 75, "abuse": 60, "threat": 61,
        "illness": 69,
    },
}  # fmt: skip
FEWEST = 30  # texts that a floor is measured on
# Cards in a hundred ordinary answers. Of those in `fresh` half hold words that sound like danger.
MOST_FALSE = {"made_on": 0.7, "frozen": 2.1, "fresh": 4.9, "answers": 2.0}


@pytest.mark.parametrize("which", SETS)
def test_every_set_is_here(which: str) -> None:
    with_danger = which not in WITHOUT_DANGER
    named = {"ordinary.tsv", "risky.tsv"} if with_danger else {"ordinary.tsv"}
    assert {file.name for file in (FOLDER / which).iterdir()} == named
    dangers, others = len(risky(which)), len(ordinary(which))
    assert (dangers > 500) == with_danger
    assert others > 1000


@pytest.mark.parametrize(("which", "of"), [(which, of) for which in FLOORS for of in FLOORS[which]])
def test_danger_is_found(which: str, of: str) -> None:
    meant = [line for line in risky(which) if line.level == "explicit" and of in (line.spelling, line.kind)]
    # Figures by themselves: a failing test prints what it compares.
    many, found = len(meant), share(meant, *CARDS)
    assert many >= FEWEST
    assert found >= FLOORS[which][of]


@pytest.mark.parametrize("which", SETS)
def test_ordinary_answers_hardly_ever_bring_a_card(which: str) -> None:
    false = share(ordinary(which), *CARDS)
    assert false <= MOST_FALSE[which]


def test_no_text_is_in_two_sets() -> None:
    texts = [{line.text for line in risky(which) + ordinary(which)} for which in SETS]
    apart = len(set.union(*texts)) == sum(map(len, texts))
    assert apart


@pytest.mark.parametrize("which", SETS)
def test_ordinary_answers_bring_no_hint_about_numbers(which: str) -> None:
    found = sum(bool(hints(line.text)) for line in ordinary(which))
    assert found <= 5


def test_the_same_said_in_other_ways_is_found() -> None:
    paraphrases = messages("paraphrases")
    missed = [text for text in paraphrases if recognise(text) is Level.NONE]
    assert len(paraphrases) >= 150
    assert len(missed) <= 3, missed
