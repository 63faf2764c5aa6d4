"""Release, rollback and withdrawal under people who stand everywhere (METHOD §6); its long form is releases.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from random import Random

import pytest

from bot.dialogue.walks.player import Node
from tests.support import script_edits
from tests.unit.dialogue.releases import RULES, Releases, Rule

# Long and short, with branches, several answers to a question, own endings, own earlier words, a story, and degrees.
SCRIPTS = ("en-jeg-ser-opp-til", "hva-skjedde", "min-historie", "velkommen", "stemmer-dette")

# Of those who are moved by one edit, so many are followed to an end; the long form follows all.
FOLLOWED = 2


def some(dice: Random) -> object:
    def wanted(moved: Iterable[Node]) -> list[Node]:
        found = list(moved)
        return dice.sample(found, min(FOLLOWED, len(found)))

    return wanted


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("key", SCRIPTS)
def test_what_the_plan_says_is_what_happens(key: str, rule: Rule) -> None:
    """Every kind of edit, at a step or two of the script, for everybody in it; nobody is stuck, nothing is lost."""
    releases = Releases(key, "nn" if rule == "stay" else "nb", rule, seed=0)
    dice = Random(f"{key}/{rule}")
    steps = list(script_edits.places(releases.old))
    for kind in script_edits.KINDS:
        for step in dice.sample(steps, len(steps)):
            if releases.release(kind, step, some(dice)):
                break
    assert len(releases.tally.kinds) >= 36
    ways = Counter(told.split()[0] for told in releases.tally.outcomes.elements())
    assert ways["goes-on"] and ways["stays"] and ways["asked-again"]


@pytest.mark.parametrize("key", SCRIPTS)
def test_a_withdrawn_script_closes_kindly_from_everywhere(key: str) -> None:
    Releases(key, "en", "stay", seed=0).withdraw()
