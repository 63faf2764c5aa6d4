"""The profile's past, through the real chat: whatever is done to the lines, each moment can be shown as it was."""

from __future__ import annotations

import random
from datetime import datetime

import pytest

from bot.application import past, sight
from bot.application import records as r
from bot.profile import history
from tests.integration.application.test_reading import talker_with
from tests.support.house import House, Talker


def standing(house: House, talker: Talker) -> frozenset[str]:
    with house.database.reading() as look:
        return frozenset(one.id for one in look.find(r.Statement, participant_id=talker.id, status="active"))


def shared(house: House, talker: Talker) -> frozenset[str]:
    with house.database.reading() as look:
        return frozenset(
            one.statement_id for one in look.find(r.SharedLine, participant_id=talker.id, withdrawn_at=None)
        )


def entries(house: House, talker: Talker) -> list[history.Entry]:
    with house.database.reading() as look:
        return past.own(look, talker.id)


def does_something(talker: Talker, dice: random.Random) -> None:
    """One thing that changes a profile: at the card, in a conversation, or on the profile's own screen."""
    act = dice.choice(["says", "away", "rewords", "shares", "talks", "back"])
    if act == "says":
        talker.says(f"Noe om {dice.randrange(1000)}")
        talker.says("ja")
    elif act == "talks":
        talker.says("/samtale noe-nytt")
        talker.says(f"Det skjedde noe {dice.randrange(1000)}")
        if dice.random() < 0.5:
            talker.says("tilbake")
            talker.says(f"Jeg mente {dice.randrange(1000)}")
        talker.says("stopp")
    elif act == "back":
        talker.says("/samtale en-jeg-ser-opp-til")
        for words in ("Mormor", "snill", "ga seg ikke", "tilbake", "tilbake", "tilbake", "Ingen", "tilbake", "Mormor"):
            talker.says(words)
        talker.says("stopp")
    else:
        talker.says("/profil")
        if not any(choice.key == "l:1" for choice in talker.last.choices):
            return
        numbers = [choice.key for choice in talker.last.choices if choice.key.startswith("l:")]
        talker.taps_key(talker.last.prompt, dice.choice(numbers))
        _with_the_line(talker, act)


def _with_the_line(talker: Talker, act: str) -> None:
    keys = [choice.key for choice in talker.last.choices]
    key = {"away": "away", "rewords": "reword"}.get(act) or next(one for one in keys if one in ("share", "unshare"))
    talker.taps_key(talker.last.prompt, key)
    if key == "reword":
        talker.says("Sagt på nytt")
    talker.says("/meny")


@pytest.mark.parametrize("seed", range(12))
def test_every_moment_can_be_shown_as_it_was(house: House, seed: int) -> None:
    dice, talker = random.Random(seed), talker_with(house, "Regn", "Snø")
    seen: list[tuple[datetime, frozenset[str], frozenset[str]]] = []
    for _ in range(14):
        does_something(talker, dice)
        house.clock.passes(minutes=dice.randrange(1, 3000))
        seen.append((house.clock.moment, standing(house, talker), shared(house, talker)))
        house.clock.passes(minutes=1)
    found = entries(house, talker)
    for moment, stood, _shared in seen:
        assert {one.id for one in history.at(found, moment)} == stood, moment
    with house.database.reading() as look:
        (person,) = look.people([talker.id]).values()
        theirs = past.shared(look, sight.of_own(look, house.clock.moment, person))
    now_shared = shared(house, talker)
    for moment, _stood, was_shared in seen:
        assert {one.id for one in history.at(theirs, moment)} == was_shared & now_shared, moment


def test_a_line_that_stands_again_did_not_stand_between(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    for words in ("Mormor", "snill"):
        talker.says(words)
    house.clock.passes(hours=1)
    said = {one.text: one for one in (entry.statement for entry in entries(house, talker))}["snill"]
    for words in ("tilbake", "tilbake", "Ingen"):
        talker.says(words)
    away = house.clock.moment
    house.clock.passes(hours=1)
    for words in ("tilbake", "Mormor"):
        talker.says(words)
    entry = next(one for one in entries(house, talker) if one.statement.id == said.id)
    assert entry.statement.status == "active"
    assert not entry.stood(away)
    assert entry.stood(house.clock.moment)
