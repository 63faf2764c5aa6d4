"""Release, rollback and withdrawal under people who stand everywhere (METHOD §6); its long form is releases.py."""

from __future__ import annotations

from collections import Counter
from itertools import count
from random import Random

import pytest

from bot.dialogue import frame, release
from bot.dialogue.engine import spoken
from bot.dialogue.machine import walk
from bot.dialogue.release import Outcome
from bot.dialogue.turn import Moment
from tests.support import script_edits
from tests.unit.dialogue.releases import Releases, Rule
from tests.unit.dialogue.talking import START, Talk, catalogues, script

# With branches, several answers to a question, own endings and own earlier words. All forty: releases.py.
SCRIPTS = ("en-jeg-ser-opp-til", "min-historie", "stemmer-dette")

# The rule to stay moves nobody, so that one script shows it.
RULED: tuple[tuple[str, Rule], ...] = (
    *((key, "ask-again") for key in SCRIPTS),
    *((key, "stay") for key in SCRIPTS[:1]),
)

# Beside all who stand at the changed step.
OTHERS = 15


@pytest.mark.parametrize(("key", "rule"), RULED)
def test_what_the_plan_says_is_what_happens(key: str, rule: Rule) -> None:
    """Every kind of edit, at some step of the script, for people all over it; nobody is stuck, nothing is lost."""
    releases = Releases(key, "nn" if rule == "stay" else "nb", rule, seed=0)
    dice = Random(f"{key}/{rule}")
    steps = list(script_edits.places(releases.old))
    for kind in script_edits.KINDS:
        for step in dice.sample(steps, len(steps)):
            if releases.release(kind, step, OTHERS):
                break
    assert len(releases.tally.kinds) >= 36
    ways = Counter(told.split()[0] for told in releases.tally.outcomes.elements())
    assert ways["goes-on"] and ways["stays"] and ways["asked-again"]


@pytest.mark.parametrize("key", SCRIPTS)
def test_a_withdrawn_script_closes_kindly_from_everywhere(key: str) -> None:
    Releases(key, "en", "stay", seed=0).withdraw()


STEPS = """\
  - {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: {profile: interests},
     when_changed: ask-again}
  - {id: to, kind: choose, ask: "Hvordan gikk det?", why: "Det er ditt.", goes_to: nowhere, when_changed: ask-again,
     options: [{id: bra, label: Bra}, {id: ille, label: Ille}]}
  - {id: tre, kind: text, ask: "Når da?", why: "Det er ditt.", goes_to: {profile: goals}, when_changed: ask-again,
     up_to: 3}
"""


def told(talk: Talk, old: str, new: str) -> Outcome:
    return release.outcome(talk.run, talk.compiled, script(STEPS.replace(old, new)))


@pytest.fixture
def talk() -> Talk:
    """Somebody at the last question, who has given one of three answers to it."""
    return Talk(script(STEPS)).types("ski", origin="m1").types("bra").types("i morgen")


@pytest.mark.parametrize(
    ("old", "new", "outcome"),
    [
        ("Hva liker du?", "Hva vil du?", Outcome("goes-on")),
        ("Når da?", "Når blir det?", Outcome("asked-again")),
        ("Bra}, {id: ille, label: Ille", "Ille}, {id: ille, label: Bra", Outcome("goes-on")),
        ("Når da?", "Når da, da?", Outcome("asked-again")),
    ],
)
def test_only_who_is_asked_something_else_is_asked_again(talk: Talk, old: str, new: str, outcome: Outcome) -> None:
    assert told(talk, old, new) == outcome


def also(*changes: tuple[str, str]) -> str:
    """The last question in other words, and these changes."""
    found = STEPS.replace("Når da?", "Når blir det?")
    for old, new in changes:
        assert old in found
        found = found.replace(old, new)
    return found


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ([("goes_to: {profile: interests}", "goes_to: {profile: goals}")], Outcome("stays", "would-lose-words")),
        ([("goes_to: {profile: interests}", "goes_to: nowhere")], Outcome("stays", "would-lose-words")),
        ([("id: tre", "id: fire")], Outcome("stays", "would-lose-words")),
        ([("label: Bra", "label: Ille nok"), ("label: Ille}", "label: Bra}")], Outcome("stays", "re-coded")),
        ([("Hvordan gikk det?", "Hva var verst?")], Outcome("stays", "re-coded")),
        ([("Hvordan gikk det?", "Hvordan gikk det!")], Outcome("asked-again")),
        ([("id: bra", "id: fint")], Outcome("asked-again")),
        ([("up_to: 3", "up_to: 2")], Outcome("asked-again")),
    ],
)
def test_no_answer_stands_elsewhere_or_counts_for_something_else(
    talk: Talk, changes: list[tuple[str, str]], outcome: Outcome
) -> None:
    assert release.outcome(talk.run, talk.compiled, script(also(*changes))) == outcome


def test_what_was_live_in_between_has_no_say(talk: Talk) -> None:
    """On version 1 when 3 is live: 2 took the question away, and that is no longer true."""
    second, third = script(STEPS.replace("id: tre", "id: fire")), script(also())
    assert release.outcome(talk.run, talk.compiled, second).way == "stays"
    assert release.outcome(talk.run, talk.compiled, third).way == "asked-again"


def test_a_closing_question_that_is_the_same_goes_on(talk: Talk) -> None:
    talk.types("ferdig")
    assert talk.here == frame.END
    assert told(talk, "Når da?", "Når blir det?") == Outcome("goes-on")
    other = script(STEPS, head="end: [{id: la, label: La det være, does: leave}]\n")
    assert release.outcome(talk.run, talk.compiled, other) == Outcome("stays", "closing")


def test_where_nothing_is_left_to_ask_there_is_no_plan_to_fail(talk: Talk) -> None:
    """The lines of the card were taken away in the profile."""
    run = talk.types("ferdig").taps("Leave it for now").run
    run = run.changed(taken_away=tuple(answer.id for answer in run.answers))
    assert walk(talk.compiled, run).open == frame.DONE
    assert release.outcome(run, talk.compiled, script(also())) == Outcome("goes-on")


def test_a_run_that_is_over_or_elsewhere_has_no_outcome(talk: Talk) -> None:
    with pytest.raises(ValueError, match="not open"):
        release.outcome(talk.run, script(also()), talk.compiled)
    with pytest.raises(ValueError, match="has ended"):
        release.closing(talk.types("stopp").run, talk.compiled, MOMENT, catalogues())


MOMENT = Moment(START, map("n{}".format, count()).__next__)


def test_a_change_after_the_withdrawal_is_kept_and_the_first_words_stand(talk: Talk) -> None:
    done = release.changed_last(talk.run, talk.compiled, "m1", "ski og skøyter", MOMENT, catalogues())
    assert done is not None
    run, happened = done
    assert run.ended == "closed"
    assert [(answer.how, answer.text) for answer in run.answers if answer.origin == "m1"] == [
        ("typed", "ski"),
        ("aside", "ski og skøyter"),
    ]
    assert [message.text for message in spoken(happened)] == [
        "These questions are no longer in use. What you have answered is kept, for you alone."
    ]


def test_who_was_only_asked_how_it_suited_has_finished(talk: Talk) -> None:
    talk.types("ferdig").taps("Leave it for now").taps("All of it")
    assert talk.here == frame.SUITED
    run, happened = release.closing(talk.run, talk.compiled, MOMENT, catalogues())
    assert run.ended == "finished"
    assert run.shared == talk.run.shared
    assert spoken(happened)[0].text.startswith("Thank you. Kari can see what you chose.")
