"""A team in a small office: Kari and Mads in Nord with Solveig, Berit in Sør with Tor."""

from __future__ import annotations

from dataclasses import replace

from bot.application import records as r
from bot.application import staffing
from tests.support.handing import BERIT, MADS, colleagues
from tests.support.house import SPECIALIST, House

SOLVEIG, TOR = "solveig.team@example.no", "tor.team@example.no"
TEAMS = {SPECIALIST: "Nord", MADS: "Nord", SOLVEIG: "Nord", BERIT: "Sør", TOR: "Sør"}


def teams(house: House) -> None:
    colleagues(house)
    with house.database.work() as work:
        for name, email in (("Solveig Team", SOLVEIG), ("Tor Team", TOR)):
            staffing.add_staff(work, house.kit, role="supervisor", name=name, email=email)
        work.flush()
        for email, team in TEAMS.items():
            found = staffing.team_named(work, house.kit, team)
            work.flush()
            work.put(replace(staffing.staff_by_email(work, email), team_id=found.id))


def rows(house: House, kind: type) -> list[r.Record]:
    with house.database.reading() as look:
        return look.find(kind)
