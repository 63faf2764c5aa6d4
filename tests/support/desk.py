"""What the tests of the specialist's day have in common: absences, deputies, wishes for contact, and who sees them."""

from __future__ import annotations

from datetime import timedelta

from bot.application import absence, contact, protecting, staffing, today
from bot.application import records as r
from bot.application.passing import pass_on
from bot.language.dates import day_of
from tests.support.handing import BERIT, MADS
from tests.support.house import SPECIALIST, House

EVERYONE = (SPECIALIST, MADS, BERIT)


def staff(house: House, email: str) -> r.Staff:
    """Also of somebody who does not work here any more."""
    with house.database.reading() as look:
        return look.find(r.Staff, email=email)[0]


def goes_away(house: House, who: str, days: int = 7, deputy: str = "", first: int = 0) -> r.Absence:
    """From today, or `first` days from now, for so many days."""
    today_is = day_of(house.clock.moment) + timedelta(days=first)
    until = today_is + timedelta(days=days - 1)
    with house.database.work() as work:
        to = staffing.staff_by_email(work, deputy).id if deputy else ""
        me = staffing.staff_by_email(work, who)
        return absence.begin(work, house.kit, me, today_is.isoformat(), until.isoformat(), to)


def is_deputy(house: House, deputy: str, of: str = SPECIALIST) -> None:
    with house.database.work() as work:
        to = staffing.staff_by_email(work, deputy).id if deputy else ""
        absence.set_deputy(work, staffing.staff_by_email(work, of), to)


def sees(house: House, who: str) -> list[today.Wanted]:
    """The wishes on this one's first page."""
    me = staff(house, who)
    with house.database.reading() as look:
        return list(today.page(look, house.kit.clock(), me).wanted)


def seen_by(house: House, *those: str) -> set[str]:
    """Whose first page has a wish, among everybody who works here."""
    return {who for who in those or EVERYONE if staff(house, who).disabled_at is None and sees(house, who)}


def passes_on(house: House) -> int:
    return pass_on(house.database, house.kit)


def acknowledges(house: House, who: str, participant: str) -> bool:
    with house.database.work() as work:
        return contact.acknowledge(work, house.kit, staffing.staff_by_email(work, who), participant)


def protects(house: House, participant: str, *names: str, by: str = SPECIALIST) -> None:
    with house.database.work() as work:
        keys = {staffing.staff_by_email(work, one).id for one in names}
        protecting.protect(work, house.kit, staffing.staff_by_email(work, by), participant, keys)


def mails(house: House, to: str, about: str = "deputy") -> int:
    with house.database.reading() as look:
        found = look.find(r.OutboxItem, channel="email", address=to, status="waiting")
    return sum(one.body.get("about", "") == about for one in found)
