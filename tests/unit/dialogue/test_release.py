"""A new version of a script, for someone who stands in the middle of the old one (METHOD §6)."""

from __future__ import annotations

import itertools

import pytest

from bot.dialogue import engine, events, release
from bot.dialogue.events import Event
from bot.dialogue.machine import Compiled
from bot.dialogue.run import Run
from tests.unit.dialogue.talking import Talk, catalogues, script

STEPS = """\
  - {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: {profile: interests},
     when_changed: ask-again}
  - {id: to, kind: text, ask: "Hva vil du?", why: "Det er ditt.", goes_to: {profile: goals}, when_changed: ask-again}
  - {id: tre, kind: text, ask: "Når da?", why: "Det er ditt.", goes_to: {profile: goals}, when_changed: stay}
"""


def continued(talk: Talk, new: Compiled) -> tuple[Run, tuple[Event, ...]] | None:
    ids = itertools.count()
    moment = engine.Moment(talk.now, lambda: f"new-{next(ids)}")
    return release.continuing(talk.run, talk.compiled, new, moment, catalogues())


def at(step: str) -> Talk:
    talk = Talk(script(STEPS))
    while talk.here != step:
        talk.types("ski")
    return talk


def test_a_changed_question_is_asked_again_in_its_new_words() -> None:
    new = script(STEPS.replace("Hva vil du?", "Hva ønsker du?"))
    moved = continued(at("to"), new)
    assert moved is not None
    run, happened = moved
    assert run.version == new.hash
    said = [message.text for message in engine.spoken(happened)]
    assert said[0].startswith("These questions have been made a little better.")
    assert said[1].startswith("Hva ønsker du?")
    assert [answer.text for answer in run.answers] == ["ski"]
    assert not [e for e in happened if isinstance(e, events.SetAside)]


@pytest.mark.parametrize(
    ("here", "old", "new"),
    [
        ("to", "Når da?", "Når skjer det?"),
        ("tre", "Når da?", "Når skjer det?"),
        ("to", "Hva liker du?", "Hva liker du best?"),
        ("to", "Hva vil du?", "Hva vil du?"),
    ],
    ids=["another step changed", "the rule says stay", "an earlier step changed", "nothing changed"],
)
def test_otherwise_it_stays_on_the_version_it_began_with(here: str, old: str, new: str) -> None:
    assert continued(at(here), script(STEPS.replace(old, new))) is None


def test_a_question_that_was_taken_away_leads_to_the_next_one() -> None:
    lines = STEPS.splitlines(keepends=True)
    moved = continued(at("to"), script("".join([*lines[:2], lines[3]])))
    assert moved is not None
    assert engine.spoken(moved[1])[-1].text.startswith("Når da?")


def test_with_nothing_left_to_ask_it_says_so_and_ends() -> None:
    talk = Talk(script(STEPS))
    talk.types("hopp over")
    moved = continued(talk, script("".join(STEPS.splitlines(keepends=True)[:2])))
    assert moved is not None
    assert moved[0].ended == "finished"
    assert "there are no more of them" in engine.spoken(moved[1])[0].text


def test_a_run_stays_when_an_earlier_answer_would_lose_its_place() -> None:
    lines = STEPS.splitlines(keepends=True)
    assert continued(at("to"), script(lines[2].replace("Hva vil", "Hva ønsker") + lines[3])) is None


def test_a_new_option_counts_as_a_change() -> None:
    new = STEPS.replace('ask: "Hva vil du?",', 'ask: "Hva vil du?", options: [{id: ute, label: Ute}],')
    moved = continued(at("to"), script(new))
    assert moved is not None
    assert next(choice.label for choice in engine.spoken(moved[1])[-1].choices) == "Ute"


def test_the_closing_questions_and_ended_runs_stay() -> None:
    new = script(STEPS.replace("Hva vil du?", "Hva ønsker du?"))
    assert continued(at("@end"), new) is None
    assert continued(at("to").types("stopp"), new) is None


def test_an_earlier_answer_under_correction_is_asked_again_too() -> None:
    talk = at("tre").types("tilbake")
    moved = continued(talk, script(STEPS.replace("Hva vil du?", "Hva ønsker du?")))
    assert moved is not None
    assert "Hva ønsker du?" in engine.spoken(moved[1])[-1].text


def test_words_set_aside_at_a_question_that_is_gone_can_still_be_changed() -> None:
    talk = at("to").types("pause").types("kanskje", origin="m1").types("rett")
    lines = STEPS.splitlines(keepends=True)
    new = script("".join([lines[0].replace("Hva liker du?", "Hva liker du best?"), lines[1], lines[3]]))
    moved = continued(talk, new)
    assert moved is not None
    ids = itertools.count()
    moment = engine.Moment(talk.now, lambda: f"edit-{next(ids)}")
    changed = engine.edit(new, moved[0], "m1", "kanskje likevel", moment, catalogues())
    assert changed is not None
    assert [(a.text, a.how, a.step) for a in changed[0].answers if a.how == "aside"] == [
        ("kanskje likevel", "aside", "to")
    ]
