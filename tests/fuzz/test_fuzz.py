"""The short form of `python -m tests.fuzz`, and that it finds what is planted."""

from __future__ import annotations

from random import Random

import pytest

from bot.channels.telegram import confirming, polling, updates
from bot.dialogue import yaml
from tests.fuzz import breaking_updates, doors, real_updates, scripts, whole
from tests.fuzz import updates as fuzzed
from tests.fuzz.__main__ import carried_out
from tests.fuzz.cases import Tally

SEED = 20261121


def none_failed(tally: Tally) -> None:
    assert [f"{one.number}: {one.what}" for one in tally.failures] == []


def test_malformed_updates_are_passed_over_and_good_ones_all_arrive() -> None:
    tally = fuzzed.piece((SEED, 0, 2_500))
    none_failed(tally)
    for name in ("meant: Tapped", "meant: VoiceMessage", "meant: nothing to us", "posted: 200", "posted: 400"):
        assert tally.outcomes[name], name
    assert tally.outcomes["good ones, each accepted once"] > 100


def test_malformed_updates_are_carried_out_or_left_and_good_ones_all_answered() -> None:
    tally = whole.piece((SEED, 0, 80))
    none_failed(tally)
    assert tally.outcomes["good ones, each answered once"]


def test_a_broken_script_is_a_version_or_problems_with_their_places() -> None:
    tally = scripts.piece((SEED, 0, 110))
    none_failed(tally)
    assert tally.outcomes["a version"]
    assert sum(name.startswith("refused: ") for name in tally.outcomes) > 10


def test_broken_files_and_words_come_through_no_door() -> None:
    tally = doors.piece((SEED, 0, 10))
    none_failed(tally)
    assert {name.split()[0].rstrip(":") for name in tally.outcomes} == {"command", "draft"}


@pytest.mark.parametrize(
    ("holder", "name", "planted"),
    [
        (confirming.Confirming, "_near", lambda _self, found, _offset: set(found)),
        (confirming, "number_of", lambda raw: raw.get("update_id")),
        (confirming, "MOST_TRIES", 10**9),
        (updates, "characters", lambda text: text),
        (updates, "_id", lambda raw, name: str(raw.get(name, ""))),
        (updates, "key_of", lambda raw: f"u:{raw.get('update_id')}"),
    ],
    ids=["far numbers", "no numbers", "unreadable ones", "signs", "ids", "known by number"],
)  # fmt: skip
def test_what_is_planted_in_the_receiving_is_found(
    monkeypatch: pytest.MonkeyPatch, holder: object, name: str, planted: object
) -> None:
    monkeypatch.setattr(holder, name, planted)
    if name == "number_of":
        monkeypatch.setattr(polling, name, planted)
    assert fuzzed.piece((0, 0, 600)).failed


def test_what_is_planted_in_the_reading_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "_look", lambda text, file: None)
    assert scripts.piece((SEED, 275, 276)).failed


def test_the_same_seed_is_the_same_input() -> None:
    one, other = (scripts.broken(Random("script/1/2")) for _ in range(2))
    assert one == other
    raw = real_updates.an_update(Random(3), 1, 1)
    before = real_updates.written(raw)
    assert breaking_updates.by_value(Random(4), raw) == breaking_updates.by_value(Random(4), raw)
    assert real_updates.written(raw) == before


def test_a_failure_is_told_with_how_to_repeat_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scripts, "outcome", lambda raw: 1 / 0)
    told = carried_out("scripts", 3, SEED, 1, only="read")
    assert len(told["failures"]) == 3  # type: ignore[arg-type]
    assert told["failures"][2]["again"] == (  # type: ignore[index]
        f"python -m tests.fuzz scripts --seed {SEED} --only 'read' --count 200 --first 2"
    )
