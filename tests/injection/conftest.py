from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.injection.stage import Infested, infested
from tests.support.house import House, opened_house


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Infested]:
    """One office for all that look at it: each begins with telling it what to hold."""
    with infested(tmp_path_factory.mktemp("infested")) as here:
        yield here


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened_house(tmp_path) as house:
        yield house
