from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.injection.stage import Infested, infested


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Infested]:
    """One office for all that look at it: each begins with telling it what to hold."""
    with infested(tmp_path_factory.mktemp("infested")) as here:
        yield here
