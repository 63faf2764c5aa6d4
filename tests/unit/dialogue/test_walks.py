"""Walks reach everything that a script has, and find what is wrong: in a script, and in the engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import resources
from bot.dialogue import moves, turn
from bot.dialogue.machine import Compiled
from bot.dialogue.run import Words
from bot.dialogue.walks import Report, walk_script
from bot.language.catalogues import LANGUAGES, Language
from tests.support.golden import FOLDER, read
from tests.support.long_form import some_of
from tests.unit.dialogue import talking

IDS = [path.stem for path in resources.script_files()]


def walked(script: Compiled, *languages: Language, random: int = 0, seed: int = 0) -> Report:
    return walk_script(script, languages or ("nb",), resources.texts(), random=random, seed=seed)


@pytest.mark.parametrize("key", IDS)
def test_every_shipped_script_is_covered(key: str) -> None:
    """In one language each, in the long form in all, as `stegvis scripts walk` does."""
    report = walked(talking.shipped(key), *some_of(LANGUAGES, 1, key))
    assert report.broken is None, report.broken.walk
    assert report.unreached == []
    assert report.questions <= 8


def test_random_walks_hold_and_a_seed_gives_the_same_ones() -> None:
    one, same = (walked(talking.shipped("hva-skjedde"), *LANGUAGES, random=150, seed=7) for _ in range(2))
    assert one.broken is None, one.broken.walk
    assert one.turns == same.turns > walked(talking.shipped("hva-skjedde"), *LANGUAGES).turns


CHOICE = """
  - id: hvordan
    kind: choose
    ask: "Hvordan gikk det?"
    why: "Det er fint å vite."
    options:
      - {id: bra, label: "Bra"}
      - {id: darlig, label: "Dårlig", next: tungt}
    goes_to: nowhere
    when_changed: stay
  - id: ord
    kind: text
    ask: "Hva gjorde du?"
    why: "Det er ditt."
    nothing: {say: "Helt greit."}
    goes_to: {profile: steps}
    when_changed: stay
  - id: tungt
    kind: text
    branch: true
    when: WHEN
    ask: "Hva var tungt?"
    why: "Det er ditt."
    goes_to: {profile: steps}
    when_changed: stay
"""


def test_a_script_that_is_right_is_covered() -> None:
    report = walked(talking.script(CHOICE.replace("WHEN", "{answer: hvordan, is: [darlig]}")))
    assert report.good, report.unreached


def test_a_step_that_nothing_leads_to_is_named() -> None:
    report = walked(talking.script(CHOICE.replace("WHEN", "{answer: hvordan, is: [bra]}")))
    assert report.unreached == ["tungt"]
    assert not report.good


def test_an_option_that_never_shows_is_named() -> None:
    never = '{id: darlig, label: "Dårlig", when: {all: [{fact: in_work}, {not: {fact: in_work}}]}, next: tungt}'
    steps = CHOICE.replace('{id: darlig, label: "Dårlig", next: tungt}', never)
    report = walked(talking.script(steps.replace("WHEN", "{fact: in_work}")))
    assert "hvordan.darlig" in report.unreached


def test_a_detour_and_a_wording_that_cannot_be_had_are_named() -> None:
    variants = '"Hva gjorde du?"\n    variants: [{when: {all: [{fact: times_done, at_least: 5}, {fact: first_time}]}, ask: "Hva mer?"}]'
    steps = CHOICE.replace('"Hva gjorde du?"', variants).replace("WHEN", "{answer: hvordan, is: [darlig]}")
    assert walked(talking.script(steps)).unreached == ["ord.variant1"]


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A fault in the engine, for this test only."""
    return monkeypatch


def test_a_skip_that_loses_an_answer_is_found(planted: pytest.MonkeyPatch) -> None:
    kept = moves._leave

    def loses(turn: turn.Turn, how: str, words: Words | None = None) -> None:
        kept(turn, how, words)
        turn.change(answers=turn.run.answers[1:])
        turn.rewalk()

    planted.setattr(moves, "_leave", loses)
    report = walked(talking.shipped("det-som-fanger-meg"))
    assert report.broken is not None
    assert "lost" in report.broken.what


def test_a_back_that_leads_too_far_is_found(planted: pytest.MonkeyPatch) -> None:
    right = moves._answered
    planted.setattr(moves, "_answered", lambda turn: right(turn)[:1])
    report = walked(talking.shipped("det-som-fanger-meg"))
    assert report.broken is not None
    assert "back leads to" in report.broken.what


def test_a_pause_that_forgets_is_found(planted: pytest.MonkeyPatch) -> None:
    def forgets(turn: turn.Turn) -> None:
        turn.change(paused=True, answers=())
        turn.tell("Go on")
        turn.settled = True

    planted.setitem(moves._MOVES, "pause", forgets)  # type: ignore[arg-type]
    report = walked(talking.shipped("det-som-fanger-meg"))
    assert report.broken is not None
    assert "lost" in report.broken.what


def test_a_place_in_a_text_that_is_not_filled_is_found(planted: pytest.MonkeyPatch) -> None:
    planted.setattr("bot.dialogue.voice.fill", lambda text, _values: text)
    report = walked(talking.shipped("for-motet"))
    assert report.broken is not None
    assert "is not filled" in report.broken.what


def test_an_engine_that_fails_is_found_with_the_walk_that_led_there(planted: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError("planted")

    planted.setattr("bot.dialogue.reading.leave_with_nothing", fails)
    planted.setattr("bot.dialogue.moves.leave_with_nothing", fails)
    report = walked(talking.shipped("det-som-fanger-meg"))
    assert report.broken is not None
    assert report.broken.what == "ZeroDivisionError: planted"
    assert report.broken.walk.startswith("# language: nb\n")


def test_a_failing_walk_has_the_form_of_the_golden_conversations(planted: pytest.MonkeyPatch, tmp_path: Path) -> None:
    planted.setitem(moves._MOVES, "stop", moves._MOVES["pause"])  # type: ignore[arg-type]
    report = walked(talking.shipped("rad-til-meg-selv"), "nn")
    assert report.broken is not None
    file = tmp_path / "walk.txt"
    file.write_text(report.broken.walk, encoding="utf-8")
    golden = read(file)
    assert golden.language == "nn"
    assert golden.exchanges[0].does == "/samtale rad-til-meg-selv"
    assert all(exchange.said for exchange in golden.exchanges)


def test_the_golden_form_is_the_one_of_the_files() -> None:
    for path in FOLDER.glob("*.txt"):
        assert read(path).written() == path.read_text(encoding="utf-8")


def test_what_was_ticked_is_forgotten_when_an_edit_leads_to_another_question() -> None:
    """Found by a random walk: the next words failed with an IndexError."""
    talk = talking.Talk(talking.shipped("det-som-fanger-meg"))
    talk.taps("Musikk").types("Mange egne ord om det som er bra", origin="m1").taps("Alene")
    assert talk.edits("m1", "Endret")
    talk.types("ja")
    assert talk.run.chosen == ()
    talk.types("Ord til det neste")
    assert "Ord til det neste" in talk.words()
