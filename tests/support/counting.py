"""How many questions a page puts to the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import event

from bot.application import records as r
from bot.application.ports import Work
from tests.support.house import SPECIALIST, House


def queries(house: House, act: Callable[[Work, r.Staff], object], who: str = SPECIALIST) -> int:
    """Those of one look, by this staff member; what was learned before, such as keys, is not asked again."""
    me, asked = house.staff(who), 0

    def counts(*_: Any) -> None:
        nonlocal asked
        asked += 1

    with house.database.reading() as look:
        act(look, me)
    event.listen(house.database.engine, "before_cursor_execute", counts)
    try:
        with house.database.reading() as look:
            act(look, me)
    finally:
        event.remove(house.database.engine, "before_cursor_execute", counts)
    return asked
