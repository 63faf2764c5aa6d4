"""One's own copy beside an independent walk of the tables, on random histories."""

from __future__ import annotations

import pytest

from bot.storage.tables import metadata
from tests.integration.application.own_walk import COLUMNS, At, columns_of, lived, missing
from tests.integration.application.test_own_copy import LEFT_OUT
from tests.support.handing import colleagues
from tests.support.house import House

# The long form is `python -m tests.integration.application.own_walk`.
HISTORIES = 5


def test_every_column_of_every_table_about_somebody_has_a_place_or_a_reason() -> None:
    personal = {table.name for table in metadata.sorted_tables if table.info["person"]}
    assert personal == COLUMNS.keys() | LEFT_OUT.keys()
    for name, places in COLUMNS.items():
        assert places.keys() == columns_of(name), name
        assert all(isinstance(one, At) or len(one) > 4 for one in places.values())


def test_what_stands_in_a_row_about_somebody_is_in_their_copy(house: House) -> None:
    colleagues(house)
    assert {seed: found for seed in range(HISTORIES) if (found := missing(house, lived(house, seed).who))} == {}


def test_the_walk_finds_what_a_copy_lacks(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    one = lived(house, 1)
    monkeypatch.setitem(COLUMNS, "consent", {"words": At("approvals.*.about")})  # type: ignore[misc]
    assert [found for found in missing(house, one.who) if found.startswith("consent.words")]
