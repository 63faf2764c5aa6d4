"""Colleagues, and a follow-up that goes from one to another, as the console does it."""

from __future__ import annotations

from datetime import timedelta

from bot.application import handing, staffing
from bot.application import records as r
from bot.language.dates import OSLO
from tests.support.house import SPECIALIST, House

MADS, BERIT = "mads@example.no", "berit@example.no"


def colleagues(house: House) -> None:
    """Mads Berg and Berit Dahl, who follow nobody yet."""
    with house.database.work() as work:
        for name, email in (("Mads Berg", MADS), ("Berit Dahl", BERIT)):
            staffing.add_staff(work, house.kit, role="specialist", name=name, email=email)


def hands_over(
    house: House,
    who: str,
    to: str = MADS,
    by: str = SPECIALIST,
    *,
    kind: str = "handover",
    days: int = 14,
    words: str = "",
) -> r.Handover:
    day = (house.clock.moment.astimezone(OSLO) + timedelta(days=days)).date().isoformat()
    with house.database.work() as work:
        wish = handing.Wish(staffing.staff_by_email(work, to).id, kind, day, words)
        return handing.hand_over(work, house.kit, staffing.staff_by_email(work, by), who, wish)
