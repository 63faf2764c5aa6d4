"""`stegvis keys rotate` is a process that may die anywhere: a few of its points here, all in the long form."""

from __future__ import annotations

import random
from pathlib import Path

from tests.faults.conftest import SEED
from tests.faults.nursery import Nursery
from tests.faults.rotation import Place, faults, killed, points

KILLS = {"sqlite": 5, "postgresql": 2}


def some(nursery: Nursery, place: Place, number: int) -> list[str]:
    found = faults(points(nursery, place))
    return killed(nursery, place, random.Random(SEED).sample(found, number))


def test_killed_on_sqlite(nursery: Nursery, tmp_path: Path) -> None:
    assert some(nursery, Place.filled(tmp_path / "place"), KILLS["sqlite"]) == []


def test_killed_on_postgresql(nursery: Nursery, postgres_server: str, tmp_path: Path) -> None:
    assert some(nursery, Place.filled(tmp_path / "place", postgres_server), KILLS["postgresql"]) == []
