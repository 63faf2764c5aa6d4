from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import injection, scenario
from tests.faults.checker import Undisturbed
from tests.faults.house import Template, empty, prepared
from tests.faults.nursery import Nursery
from tests.faults.runs import listened
from tests.support import postgres

SEED = int(os.environ.get("STEGVIS_SEED", "1"))  # noqa: TID251 - a switch of the test run


@dataclass(frozen=True)
class Bench:
    """What every fault run of a session shares."""

    nursery: Nursery
    template: Template
    nothing: Template
    expected: Undisturbed


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    if reason := injection.missing():
        pytest.skip(reason)
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="session")
def sqlite(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return _bench(nursery, tmp_path_factory.mktemp("faults-sqlite"), None)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    if reason := postgres.missing():
        pytest.skip(reason)
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql(nursery: Nursery, postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return _bench(nursery, tmp_path_factory.mktemp("faults-postgresql"), postgres_server)


@pytest.fixture
def bench(request: pytest.FixtureRequest) -> Bench:
    """The one that a test names, by `indirect`."""
    found: Bench = request.getfixturevalue(request.param)
    return found


def _bench(nursery: Nursery, folder: Path, url: str | None) -> Bench:
    template = prepared(folder / "template", url)
    expected = asyncio.run(listened(nursery, template, folder / "undisturbed", scenario.COMPLETE))
    return Bench(nursery, template, empty(folder / "empty", url), expected)
