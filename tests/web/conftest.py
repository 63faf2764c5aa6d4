from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.house import SPECIALIST, House, opened_house
from tests.web.rooms import Web, site


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened_house(tmp_path) as house:
        yield house


@pytest.fixture
def web(house: House) -> Iterator[Web]:
    with Web(site(house)) as web:
        yield web


@pytest.fixture
def kari(house: House, web: Web) -> Web:
    web.sign_in(house, SPECIALIST)
    return web
