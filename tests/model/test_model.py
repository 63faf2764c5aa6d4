"""Sequences against the model, in their short form. The long one: `python -m tests.model`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.model import shipped, shrinking
from tests.model.__main__ import run
from tests.model.operations import Forged, Operation, Release, Slash, Tap, Words
from tests.model.planted import FAULTS, Fault
from tests.model.playing import Failure
from tests.support.golden import read

SEED = 14
# The fewest that meet all of it; the faults of planted.py need fewer.
SEQUENCES = 180

# What the sequences must have met; without it they would prove nothing.
MET = {
    "another round", "asked before words were taken", "came back", "card decided anew", "card: all", "card: none",
    "card: reworded", "card: some", "card: taken away", "duplicate updates", "edit offered", "edit used", "finished",
    "held words used", "kept as a note", "kept: aside", "kept: done", "kept: flagged", "kept: nothing", "kept: skipped",
    "kept: tapped", "kept: typed", "lines that stand no more", "moved to a newer version", "replaced", "stale press",
    "stopped", "taken back by a change", "unknown button", "went back", "went on without them",
    "words fitted no choice", "words held", "did: Restart", "did: Release", "did: Passes", "did: Both",
    "did: Redelivered as it was", "did: Redelivered other number", "did: Redelivered new press",
}  # fmt: skip


def test_the_application_does_what_the_model_says() -> None:
    failures, happened = run(SEED, SEQUENCES, told=False)
    for failure in failures[:1]:
        short = shrinking.shrunk(failure)
        pytest.fail(f"{short.operations}\n{shrinking.Written(short.operations).golden()}")
    assert MET - {what for what, times in happened.items() if times} == set()


def test_what_always_holds_holds_for_the_scripts_that_ship() -> None:
    assert shipped.Shipped(shipped.plans(SEED, 50)).play() == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_can_still_be_planted(fault: Fault) -> None:
    assert fault.applies()


def test_a_failing_sequence_is_made_as_short_as_it_can_be() -> None:
    long: list[Operation] = [Words(number, "emoji") for number in range(12)]
    long[3], long[9] = Slash("samtale", "alfa"), Tap(4)

    def fails(operations: Sequence[Operation]) -> Failure | None:
        both = Slash("samtale", "alfa") in operations and any(isinstance(one, Tap) for one in operations)
        return Failure(list(operations), "it fails") if both else None

    assert shrinking.shrunk(Failure(long, "it fails"), fails).operations == [Slash("samtale", "alfa"), Tap(1)]


def test_a_sequence_is_written_as_a_golden_conversation(tmp_path: Path) -> None:
    done = [Slash("samtale", "gamma"), Forged(0, "all"), Release("gamma"), Tap(0), Words(4, "short")]
    path = tmp_path / "found.nb.txt"
    path.write_text(shrinking.Written(done).golden(), encoding="utf-8")
    golden = read(path)
    assert [one.does for one in golden.exchanges] == ["/samtale gamma", "[?]", "[Ja, gjerne]", "ord 4"]
    assert "Hva vil du si?" in golden.exchanges[2].said[-1]
    assert path.read_text(encoding="utf-8").endswith("# no divergence\n")
