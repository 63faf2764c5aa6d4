"""What fits now: each rule, what it makes way for, and what none of them may do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import resources
from bot.dialogue import suggesting
from bot.dialogue.suggesting import Situation, suggest

LIVE = frozenset(path.stem for path in resources.script_files())
BEGUN = {"velkommen": 40}


def first(**now: object) -> tuple[str, str]:
    found = suggest(Situation(**{"finished": BEGUN, **now}), LIVE)[0]  # type: ignore[arg-type]
    return found.script, found.reason


@pytest.mark.parametrize(
    ("now", "script", "reason"),
    [
        ({"finished": {}}, "velkommen", "A good place to begin."),
        ({"suggested": ("rammene-mine",)}, "rammene-mine", "{S} suggested this one."),
        ({"wanted": ("bildekort",)}, "bildekort", "You wanted this one."),
        ({"days_to_meeting": 2}, "for-motet", "You meet {S} soon."),
        ({"days_since_meeting": 0}, "etter-motet", "You have just met {S}."),
        ({"days_with_open_step": 2}, "hva-skjedde", "There was something you wanted to try."),
        ({"job_ended": True}, "nysgjerrig-pa", "A job has ended. What you have told is kept."),
        ({"inward": 2}, "et-lite-steg", "Something to do this time."),
        ({"in_work": True}, "pa-jobb", "You are in a job."),
        ({"oldest_line_days": 90}, "stemmer-dette", "It is a while since you looked at your own words."),
        ({}, "slik-vil-jeg-ha-det", ""),
    ],
)
def test_each_rule_puts_its_conversation_first(now: dict[str, object], script: str, reason: str) -> None:
    assert first(**now) == (script, reason)


@pytest.mark.parametrize(
    "now",
    [
        {"days_to_meeting": 4},
        {"days_to_meeting": 3},
        {"days_to_meeting": 2, "is_ready": True},
        {"days_since_meeting": 4},
        {"days_since_meeting": 0, "has_looked_back": True},
        {"days_with_open_step": 1},
        {"inward": 1},
        {"inward": 2, "days_with_open_step": 0},
        {"in_work": True, "finished": {**BEGUN, "pa-jobb": 2, "to-sirkler": 2, "oppgavene-mine": 2, "si-fra": 2,
                                       "mindre-stotte": 2}},
        {"oldest_line_days": 89},
    ],
    ids=["the meeting is far", "the third day before", "ready for it", "the meeting is long ago", "looked back",
          "just taken on", "one that looked inward", "a step is open",
         "all had lately", "the words are young"],
)  # fmt: skip
def test_a_rule_keeps_quiet_when_it_does_not_fit(now: dict[str, object]) -> None:
    assert first(**now) == ("slik-vil-jeg-ha-det", "")


def test_three_suggestions_have_three_reasons_where_there_are_as_many() -> None:
    now = Situation(finished=BEGUN, suggested=("rammene-mine", "bildekort"), days_to_meeting=1, in_work=True)
    assert [one.script for one in suggest(now, LIVE)] == ["for-motet", "rammene-mine", "pa-jobb"]


def test_what_is_about_a_meeting_leads_and_nothing_else_does() -> None:
    now = Situation(suggested=("rammene-mine",), wanted=("bildekort",), days_to_meeting=2, days_since_meeting=3)
    assert suggesting.leading(now) == ("for-motet", "etter-motet")
    assert [(one.script, one.leads) for one in suggest(now, LIVE)] == [
        ("for-motet", True), ("etter-motet", True), ("rammene-mine", False),
    ]  # fmt: skip
    assert next(one.script for one in suggest(now, LIVE, {"for-motet"})) == "etter-motet", "it was begun"
    assert suggesting.leading(Situation(suggested=("rammene-mine",), in_work=True)) == ()


def test_what_an_office_does_not_have_is_not_suggested() -> None:
    now = Situation(finished=BEGUN, days_to_meeting=1, in_work=True)
    assert [one.script for one in suggest(now, frozenset({"rad-til-meg-selv"}))] == ["rad-til-meg-selv"]


def test_every_conversation_that_a_rule_names_ships() -> None:
    named = set(suggesting.EARLY) | suggesting.FOR_A_MOMENT
    for rule in suggesting.RULES:
        named |= set(rule.scripts(Situation()))
    assert named <= LIVE


KEYS = st.sampled_from(sorted(LIVE))
DAYS = st.none() | st.integers(0, 400)
SITUATIONS = st.builds(
    Situation,
    finished=st.dictionaries(KEYS, st.integers(0, 400)),
    inward=st.integers(0, 5),
    suggested=st.lists(KEYS, max_size=3).map(tuple),
    wanted=st.lists(KEYS, max_size=3).map(tuple),
    days_to_meeting=DAYS,
    days_since_meeting=DAYS,
    days_with_open_step=DAYS,
    in_work=st.booleans(),
    job_ended=st.booleans(),
    oldest_line_days=DAYS,
)


@given(SITUATIONS, st.frozensets(KEYS), st.frozensets(KEYS, max_size=3))
def test_at_most_three_never_twice_never_what_waits(
    now: Situation, live: frozenset[str], waiting: frozenset[str]
) -> None:
    found = [one.script for one in suggest(now, live, waiting)]
    assert len(found) == len(set(found)) <= suggesting.MOST
    assert set(found) <= live - waiting
