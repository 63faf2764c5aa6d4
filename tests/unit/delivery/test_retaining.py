"""The periods are looked after several times a day, and again soon when the database was away."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from bot.application.erasing import erase
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.delivery.retaining import BETWEEN, Retaining
from tests.support.house import opened_house

DUE = datetime.fromisoformat("2027-08-02T10:00:00+02:00")


def test_whoever_is_due_is_told_and_goes_between_looks(tmp_path: Path) -> None:
    woken: list[bool] = []
    erased: list[str] = []

    def noted(work: Work, kit: Kit, who: str) -> bool:
        erased.append(who)
        return erase(work, kit, who)

    with opened_house(tmp_path) as house:
        who = house.invited().participant_id
        worker = Retaining(house.database, house.kit, noted, lambda: woken.append(True))

        def looks_at(moment: datetime) -> None:
            house.clock.moment = moment
            asyncio.run(worker.look())

        looks_at(DUE)
        assert woken
        assert not erased
        looks_at(DUE + timedelta(days=31))
        assert erased == [who]
        woken.clear()
        house.invited()
        looks_at(DUE + timedelta(days=31) + BETWEEN - timedelta(minutes=1))
        assert not woken
