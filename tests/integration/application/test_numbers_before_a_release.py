"""No release while the numbers on the help card are unchecked; installing, the demo and an emergency never wait.

The office here has its first versions in use and has never set the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import resources, wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.errors import WrongUse
from bot.application.office import VERIFIED_DAYS
from bot.application.review import approving, lifecycle, releasing
from bot.dialogue import loading
from tests.support.house import House, opened_house
from tests.web.rooms import Web, site

SCRIPT = "en-jeg-ser-opp-til"
ASKED = "Hvem ser du opp til, nå eller tidligere?"
EMAILS = ("solveig@example.no", "tor@example.no")
REFUSED = "numbers on the help card have not been checked"


def changed(words: str) -> loading.Version:
    source = wiring.shipped_versions()[SCRIPT].source.replace(ASKED, words)
    return loading.version(source, "new.yaml", resources.texts())


def approved(house: House, version: loading.Version, *, releases: bool = False) -> approving.Approved:
    with house.database.work() as work:
        return [approving.give(work, house.kit, house.staff(email), version, releases=releases) for email in EMAILS][-1]


def release(house: House, version: loading.Version) -> None:
    with house.database.work() as work:
        newest = lifecycle.history(work, SCRIPT).newest
        staff = house.staff(EMAILS[1])
        releasing.release(work, house.kit, staff, version.hash, after=newest.id if newest else "")


def live(house: House) -> str | None:
    with house.database.reading() as look:
        return look.live_ids().get(SCRIPT)


def test_a_later_version_waits_until_the_date_is_set(house: House) -> None:
    version = changed("Hvem ser du opp til nå?")
    assert approved(house, version).status == "approved"
    with pytest.raises(WrongUse, match=REFUSED):
        release(house, version)
    house.checks_numbers()
    release(house, version)
    assert live(house) == version.hash


def test_after_ninety_days_it_waits_again(house: House) -> None:
    house.checks_numbers()
    first, second = changed("Hvem ser du opp til nå?"), changed("Hvem ser du opp til for tida?")
    house.clock.passes(days=VERIFIED_DAYS)
    approved(house, first)
    release(house, first)
    house.clock.passes(days=1)
    approved(house, second)
    with pytest.raises(WrongUse, match=REFUSED):
        release(house, second)
    assert live(house) == first.hash


def test_an_emergency_does_not_wait(house: House) -> None:
    house.checks_numbers()
    before, version = live(house), changed("Hvem ser du opp til nå?")
    approved(house, version)
    release(house, version)
    house.clock.passes(days=VERIFIED_DAYS + 1)
    assert before is not None
    with house.database.work() as work:
        newest = lifecycle.history(work, SCRIPT).newest
        assert newest is not None
        releasing.roll_back(work, house.kit, house.staff(EMAILS[0]), before, "Tydeligere.", after=newest.id)
    assert live(house) == before
    with house.database.work() as work:
        newest = lifecycle.history(work, SCRIPT).newest
        assert newest is not None
        releasing.withdraw(work, house.kit, house.staff(EMAILS[0]), SCRIPT, "Skremte noen.", after=newest.id)
    assert live(house) is None


@pytest.fixture
def new_office(tmp_path: Path) -> Iterator[wiring.House]:
    """Nothing is in use, and nobody has set anything."""
    with opened_house(tmp_path / "template") as template:
        house = wiring.House(template.settings, wiring.open_database("sqlite://", wiring.master_keys(template.settings)),
                             wiring.kit(template.clock))  # fmt: skip
        with house.database.work() as work:
            for email in EMAILS:
                staffing.add_staff(work, house.kit, role="supervisor", name=email.title(), email=email)
        yield house
        house.database.engine.dispose()


def by_command(house: wiring.House, version: loading.Version) -> approving.Approved:
    with house.database.work() as work:
        return [approving.approve(work, house.kit, {SCRIPT: version}, [SCRIPT], email)[0] for email in EMAILS][-1]


def test_a_new_office_takes_its_first_versions_into_use(new_office: wiring.House) -> None:
    assert by_command(new_office, wiring.shipped_versions()[SCRIPT]).status == "live"


def test_from_the_command_line_the_approvals_are_kept_and_the_release_waits(new_office: wiring.House) -> None:
    by_command(new_office, wiring.shipped_versions()[SCRIPT])
    version = changed("Hvem ser du opp til nå?")
    done = by_command(new_office, version)
    assert (done.status, done.given, done.held_back) == ("approved", 2, True)


def test_a_first_version_waits_too_where_the_date_is_long_past(new_office: wiring.House) -> None:
    with new_office.database.work() as work:
        office = staffing.the_office(work, new_office.kit)
        work.put(r.Office(office.id, office.name, {"crisis_verified_on": "2020-01-01"}, office.created_at))
    assert by_command(new_office, wiring.shipped_versions()[SCRIPT]).held_back


def test_the_demo_is_not_asked(house: House) -> None:
    wiring.approve_shipped(house.database, house.kit)
    version = changed("Hvem ser du opp til nå?")
    with house.database.work() as work:
        for email in EMAILS:
            approving.approve(work, house.kit, {SCRIPT: version}, [SCRIPT], email, fictional=True)
    assert live(house) == version.hash


def test_the_console_tells_supervisors(house: House) -> None:
    version = changed("Hvem ser du opp til nå?")
    approved(house, version)
    at = f"/staff/scripts/{SCRIPT}/release"
    with Web(site(house)) as web:
        web.sign_in(house, EMAILS[0])
        assert "Numrene på hjelpekortet" not in web.get(f"/staff/scripts/{SCRIPT}").text
        for page in ("/staff/scripts", at):
            assert "Ingen har notert ennå at numrene på hjelpekortet stemmer. Be en administrator" in web.get(page).text
        with house.database.reading() as look:
            newest = lifecycle.history(look, SCRIPT).newest
        assert newest is not None
        refused = web.post(at, data={"version": version.hash, "after": newest.id})
        assert refused.status_code == 409
        assert "Numrene på hjelpekortet er ikke sjekket på en stund." in refused.text
        house.checks_numbers()
        for page in ("/staff/scripts", at):
            assert "hjelpekortet" not in web.get(page).text
        house.clock.passes(days=VERIFIED_DAYS + 1)
        web.sign_in(house, EMAILS[0])
        assert "ble sist sjekket" in web.get("/staff/scripts").text
