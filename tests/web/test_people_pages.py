"""Who works here, in the console: what an administrator can do, and what the pages do not tell."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.application import records as r
from bot.application import staffing
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site, text_of

PEOPLE = "/staff/people"
ADA = "ada@example.no"


@pytest.fixture
def ada(house: House) -> Web:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada Vik", email=ADA)
    web = Web(site(house, mails=True))
    web.sign_in(house, ADA)
    return web


def page_of(house: House, email: str = SPECIALIST) -> str:
    with house.database.reading() as look:
        return f"{PEOPLE}/{staffing.anyone_by_email(look, email).id}"


def form_of(house: House, email: str = SPECIALIST, **others: str) -> dict[str, str]:
    with house.database.reading() as look:
        staff = staffing.anyone_by_email(look, email)
    return {"name": staff.name, "role": staff.role, "team": staff.team_id or ""} | others


def a_team(house: House, ada: Web, name: str = "Nord") -> str:
    assert ada.post("/staff/teams", data={"team_name": name}).status_code == 200
    with house.database.reading() as look:
        return next(team.id for team in look.find(r.Team) if team.name == name)


def test_somebody_is_added_and_the_link_leaves_by_mail(house: House, ada: Web) -> None:
    team = a_team(house, ada)
    answer = ada.post(
        PEOPLE, data={"name": " Liv  Moe ", "email": "Liv@Example.no", "role": "supervisor", "team": team}
    )

    assert "Liv Moe" in answer.text
    assert "Lagt til som Metodeveileder" in text_of(answer.text)
    listed = text_of(ada.get(PEOPLE).text)
    assert "Liv Moe Metodeveileder · Nord · liv@example.no" in listed
    ada.post(f"{page_of(house, 'liv@example.no')}/link")
    with house.database.reading() as look:
        (mail,) = look.find(r.OutboxItem, channel="email")
    assert mail.address == "liv@example.no"
    with Web(site(house)) as liv:
        assert liv.post(str(mail.body["link"]).removeprefix("http://127.0.0.1:8000")).url.path == "/staff/scripts"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": ""}, "Skriv et navn"), ({"name": "x" * 81}, "Skriv et navn"), ({"name": "a\x01b"}, "Skriv et navn"),
        ({"email": "nobody"}, "Skriv e-postadressen"), ({"email": "a@b@example.no"}, "Skriv e-postadressen"),
        ({"email": "a b@example.no"}, "Skriv e-postadressen"), ({"email": "a\x01@example.no"}, "Skriv e-postadressen"),
        ({"email": SPECIALIST.upper()}, "er her allerede"), ({"role": "king"}, "Velg en rolle"), ({"role": ""}, "Velg en rolle"),
        ({"team": "nowhere"}, "Velg et team"),
    ],
)  # fmt: skip
def test_what_cannot_be_added_comes_back_as_it_was_written(
    house: House, ada: Web, fields: dict[str, str], said: str
) -> None:
    written = {"name": "Liv <Moe>", "email": "liv@example.no", "role": "specialist", "team": ""} | fields
    answer = ada.post(PEOPLE, data=written)

    assert answer.status_code == 422
    assert said in answer.text
    if "name" not in fields:
        assert "Liv &lt;Moe&gt;" in answer.text
    with house.database.reading() as look:
        assert len(look.find(r.Staff)) == 4
        assert not look.find(r.StaffChange)


def test_what_is_changed_is_written_down_with_who_did_it(house: House, ada: Web) -> None:
    team, page = a_team(house, ada), page_of(house)
    answer = ada.post(page, data=form_of(house, name="Kari Moe", role="supervisor", team=team))
    assert answer.status_code == 200

    found = text_of(ada.get(page).text)
    assert "Rolle endret fra Jobbspesialist til Metodeveileder" in found
    assert "Navn endret fra Kari Lund til Kari Moe" in found
    assert "Team endret fra – til Nord" in found
    assert "Ada Vik" in found
    ada.post(page, data=form_of(house))
    with house.database.reading() as look:
        assert len(look.find(r.StaffChange)) == 3


def test_a_new_role_counts_at_the_next_click(house: House, ada: Web) -> None:
    with Web(site(house)) as kari:
        kari.sign_in(house, SPECIALIST)
        ada.post(page_of(house), data=form_of(house, role="supervisor"))
        assert kari.get("/staff").url.path == "/staff/scripts"
        assert kari.get("/staff/invite").status_code == 404


def test_access_is_closed_at_the_next_click_and_opened_again(house: House, ada: Web) -> None:
    with Web(site(house)) as kari:
        kari.sign_in(house, SPECIALIST)
        before = kari.cookies["stegvis-staff"]
        answer = ada.post(f"{page_of(house)}/access", data={"do": "disable"})
        assert "Stengt siden" in answer.text
        assert kari.get("/staff").url.path == "/staff/sign-in"
    assert 'data-color="neutral"' in ada.get(PEOPLE).text

    ada.post(f"{page_of(house)}/access", data={"do": "enable"})
    with Web(site(house)) as kari:
        kari.cookies.set("stegvis-staff", before)
        assert kari.get("/staff").url.path == "/staff/sign-in"
        kari.sign_in(house, SPECIALIST)
        assert kari.get("/staff").url.path == "/staff"


def test_the_last_administrator_stays_one(house: House, ada: Web) -> None:
    page = page_of(house, ADA)
    closed = ada.post(f"{page}/access", data={"do": "disable", "at_once": "1"})
    changed = ada.post(page, data=form_of(house, ADA, role="supervisor", name="Ada Ny"))

    assert closed.status_code == changed.status_code == 422
    assert "siste administratoren" in closed.text
    assert "siste administratoren" in changed.text
    assert 'value="Ada Ny"' in changed.text
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Bo", email="bo@example.no")
    assert ada.post(f"{page}/access", data={"do": "disable"}).url.path == "/staff/sign-in"


def test_a_closed_administrator_does_not_count_as_another(house: House, ada: Web) -> None:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Bo", email="bo@example.no")
    ada.post(f"{page_of(house, 'bo@example.no')}/access", data={"do": "disable"})
    assert ada.post(f"{page_of(house, ADA)}/access", data={"do": "disable"}).status_code == 422


def test_participants_are_handed_over_first_and_only_counted(house: House, ada: Web) -> None:
    house.joined(label="Amina")
    house.invited(label="Jonas")
    page = page_of(house)

    for answer in (
        ada.get(page),
        ada.post(f"{page}/access", data={"do": "disable"}),
        ada.post(page, data=form_of(house, role="supervisor")),
    ):
        assert "2 deltakere følges opp av denne personen" in answer.text
        assert "Amina" not in answer.text
        assert "Jonas" not in answer.text
    assert house.staff().role == "specialist"
    assert ada.post(page, data=form_of(house, name="Kari Moe")).status_code == 200

    left = ada.post(f"{page}/access", data={"do": "disable", "at_once": "1"})
    assert left.status_code == 200
    assert "2 deltakere er fortsatt deres" in left.text
    with house.database.reading() as look:
        assert look.find(r.Assignment, kind="own", until=None)[0].staff_id == page.rpartition("/")[2]


def test_whoever_is_signed_in_somewhere_can_be_signed_out_everywhere(house: House, ada: Web) -> None:
    with Web(site(house)) as kari, Web(site(house)) as phone:
        for web in (kari, phone):
            web.sign_in(house, SPECIALIST)
        assert "Logget inn 2 steder" in ada.get(page_of(house)).text
        ada.post(f"{page_of(house)}/sessions")
        for web in (kari, phone):
            assert web.get("/staff").url.path == "/staff/sign-in"
    assert "Logget ut overalt" in ada.get(page_of(house)).text


def test_a_connection_to_a_provider_is_taken_away(house: House, ada: Web) -> None:
    with house.database.work() as work:
        work.change(r.Staff, [house.staff().id], subject="https://x.example kari-1")
    page = page_of(house)
    assert "er koblet til" in ada.get(page).text
    ada.post(f"{page}/provider")
    assert house.staff().subject is None
    assert "Konto for innlogging koblet fra" in ada.get(page).text


def test_teams_have_names_that_tell_them_apart(house: House, ada: Web) -> None:
    nord = a_team(house, ada)
    for name in ("nord", "", "x" * 81, " "):
        assert ada.post("/staff/teams", data={"team_name": name}).status_code == 422
    sor = a_team(house, ada, "Sør")
    refused = ada.post(f"/staff/teams/{sor}", data={"team_name": "NORD"})
    assert refused.status_code == 422
    assert 'value="NORD"' in refused.text
    assert ada.post(f"/staff/teams/{nord}", data={"team_name": "NORD"}).status_code == 200
    assert ada.post("/staff/teams/nowhere", data={"team_name": "X"}).status_code == 404


@pytest.mark.parametrize("path", ["", "/access", "/link", "/sessions", "/provider"])
def test_somebody_who_is_not_there_is_not_there(ada: Web, path: str) -> None:
    assert ada.get(f"{PEOPLE}/nobody").status_code == 404
    assert ada.post(f"{PEOPLE}/nobody{path}", data={"name": "X", "role": "specialist"}).status_code == 404


def test_without_mail_the_page_names_the_command(house: House, ada: Web) -> None:
    with Web(site(house)) as web:
        web.sign_in(house, ADA)
        assert f"stegvis staff link {SPECIALIST}" in web.get(page_of(house)).text
        assert web.post(f"{page_of(house)}/link").status_code == 404


def test_absence_and_cover_are_seen_without_a_name(house: House, ada: Web) -> None:
    who, now = house.joined(label="Amina"), house.clock.moment
    with house.database.work() as work:
        mads = staffing.add_staff(work, house.kit, role="specialist", name="Mads", email="mads@example.no")
        work.add(r.Assignment("c", who.id, mads.id, now, now + timedelta(days=7), "cover"))
        work.add(r.Absence("a", house.staff().id, now, now + timedelta(days=7), now, mads.id))
    listed = ada.get(PEOPLE).text
    assert "Vikarierer for en kollega til" in listed
    assert "Borte fra" in listed
    assert "Amina" not in listed
    assert "Stedfortreder: Mads" in ada.get(page_of(house)).text
