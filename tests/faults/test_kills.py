"""The service killed in the middle of a conversation: a seeded sample of all points; `python -m tests.faults` takes all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import runs, starts
from tests.faults.conftest import SEED, Bench
from tests.faults.enumeration import carried_out, runner, sampled
from tests.faults.injection import Mode
from tests.faults.load import one_crowd
from tests.faults.nursery import Commands
from tests.faults.runs import Fault, Outcome

BESIDE = 3


def verdict(outcomes: list[Outcome]) -> list[str]:
    return [f"{o.fault} at {o.hit}: {line}" for o in outcomes for line in o.violations]


@pytest.mark.parametrize(("bench", "each"), [("sqlite", 1), ("postgresql", 2)], indirect=["bench"])
async def test_killed_at_points_of_every_kind(bench: Bench, each: int, tmp_path: Path) -> None:
    run = runner(bench.nursery, bench.template, tmp_path, bench.expected)
    counted = await run(Fault("conversation", Mode.COUNT, 0))
    assert counted.violations == []
    assert len(counted.points) > 1000
    outcomes = await carried_out(sampled("conversation", counted.points, SEED, each), run, BESIDE)
    assert verdict(outcomes) == []
    # Sends overlap, so no two runs are alike to the last point: one or two of those at the end may not be reached.
    assert sum(o.kills for o in outcomes) >= len(outcomes) - 2
    assert {o.kills for o in outcomes} <= {0, 1}


@pytest.mark.parametrize("bench", ["sqlite"], indirect=True)
async def test_killed_again_while_it_comes_back(bench: Bench, tmp_path: Path) -> None:
    run = runner(bench.nursery, bench.template, tmp_path, bench.expected)
    faults = [Fault("recovery", Mode.KILL_BEFORE, at) for at in (1, 30 + SEED % 50)]
    outcomes = await carried_out(faults, run, BESIDE)
    assert verdict(outcomes) == []
    assert [o.kills for o in outcomes] == [2, 2]


@pytest.mark.parametrize("bench", ["sqlite", "postgresql"], indirect=True)
async def test_killed_during_the_first_start(bench: Bench, tmp_path: Path) -> None:
    left: starts.Inventory = {}
    counted = await starts.one_start(bench.nursery, bench.nothing, tmp_path / "0", Fault("start", Mode.COUNT, 0), left)
    assert counted.violations == []
    points = range(1 + SEED % 40, len(counted.points), len(counted.points) // 3)
    outcomes = [
        await starts.one_start(
            bench.nursery, bench.nothing, tmp_path / str(at), Fault("start", Mode.KILL_BEFORE, at), left
        )
        for at in points
    ]
    assert verdict(outcomes) == []
    assert {o.kills for o in outcomes} == {1}


async def test_killed_at_random_while_several_talk(sqlite: Bench, tmp_path: Path) -> None:
    outcome = await one_crowd(sqlite.nursery, sqlite.template, tmp_path / "crowd", SEED, sqlite.expected, kills=3)
    assert outcome.violations == []
    assert outcome.kills >= 1


async def test_the_installed_command_itself(sqlite: Bench, tmp_path: Path) -> None:
    """The forked child is a stand-in for it; here the command starts as people start it, shim and all."""
    outcome = await runs.one_run(
        Commands(), sqlite.template, tmp_path / "command", Fault("conversation", Mode.KILL_BEFORE, 400), sqlite.expected
    )
    assert outcome.violations == []
    assert outcome.kills == 1
