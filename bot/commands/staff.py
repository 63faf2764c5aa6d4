"""`stegvis staff`: the people who work here."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from bot import wiring
from bot.application import absence as away
from bot.application import records as r
from bot.application import staffing, workplace
from bot.application.errors import NotAllowed
from bot.application.ports import Work
from bot.application.sessions import standing_of
from bot.commands.printing import AsJson, one, rows
from bot.language import dates
from bot.settings import read_settings

app = typer.Typer(help="Job specialists, method supervisors and administrators.", no_args_is_help=True)


class Role(StrEnum):
    specialist = "specialist"
    supervisor = "supervisor"
    administrator = "administrator"


@app.command()
def add(
    role: Annotated[Role, typer.Option(help="What this person does here.")],
    name: Annotated[str, typer.Option(help="The name; participants see the first part of a specialist's.")],
    email: Annotated[str, typer.Option(help="Where sign-in links and notices go.")],
    team: Annotated[str | None, typer.Option(help="The team; made when it is new.")] = None,
    as_json: AsJson = False,
) -> None:
    """Add a staff member."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        found = staffing.team_named(work, house.kit, team).id if team else ""
        made = workplace.add(work, house.kit, None, workplace.Wish(name, role.value, found), email)
    one({"id": made.id, "role": made.role, "name": made.name, "email": made.email}, as_json=as_json)


@app.command()
def link(email: str, as_json: AsJson = False) -> None:
    """Print a one-time sign-in link, good for ten minutes."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, email)
    url = f"{house.settings.base_url}/staff/link/{token}"
    one({"url": url}, as_json=as_json)


@app.command("list")
def list_staff(as_json: AsJson = False) -> None:
    """Everyone who works here."""
    house = wiring.house(read_settings())
    with house.database.reading() as look:
        found, teams = look.find(r.Staff), {team.id: team.name for team in look.find(r.Team)}
    rows(
        (
            {
                "id": s.id,
                "role": s.role,
                "name": s.name,
                "email": s.email,
                "disabled": s.disabled_at,
                "team": teams.get(s.team_id or ""),
            }
            for s in found
        ),
        as_json=as_json,
    )


@app.command()
def disable(
    email: str,
    at_once: Annotated[
        bool, typer.Option("--at-once", help="Although participants are theirs: those stay so.")
    ] = False,
) -> None:
    """Close a staff member's way in; it takes effect at the next request."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, email)
        workplace.disable(work, house.kit, None, staff.id, at_once=at_once)
    one({"id": staff.id, "email": staff.email, "status": "disabled"}, as_json=False)


@app.command()
def absence(
    email: str,
    since: Annotated[str, typer.Option("--from", help="The first day, as 2026-12-03; today when it is left out.")] = "",
    until: Annotated[str, typer.Option(help="The last day, as 2026-12-10.")] = "",
    deputy: Annotated[str, typer.Option(help="The deputy's e-mail; else the standing deputy.")] = "",
    end: Annotated[bool, typer.Option("--end", help="Back: end the absence that lasts now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Note that a job specialist is away; wishes for contact go to the deputy meanwhile."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff, now = _specialist(work, email), house.kit.clock()
        if end:
            made = away.end_now(work, house.kit, staff)
        else:
            to = staffing.staff_by_email(work, deputy).id if deputy else ""
            made = away.begin(work, house.kit, staff, since or dates.day_of(now).isoformat(), until, to)
        work.add(r.StaffChange(house.kit.new_id(), staff.id, "absence", now))
    one(
        {"id": made.id, "email": staff.email, "from": dates.day_of(made.since), "until": dates.last_day(made.until),
         "deputy": deputy or None, "ended": made.ended_at and made.ended_at.isoformat(timespec="seconds")},
        as_json=as_json,
    )  # fmt: skip


@app.command()
def deputy(
    email: str,
    deputy: Annotated[str, typer.Argument(help="The colleague's e-mail, or 'nobody'.")],
    as_json: AsJson = False,
) -> None:
    """Set who gets a wish for contact that nobody has seen in time."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = _specialist(work, email)
        to = "" if deputy == "nobody" else staffing.staff_by_email(work, deputy).id
        chosen = away.set_deputy(work, staff, to)
        work.add(r.StaffChange(house.kit.new_id(), staff.id, "deputy", house.kit.clock()))
    one({"id": staff.id, "email": staff.email, "deputy": chosen.email if chosen else None}, as_json=as_json)


def _specialist(work: Work, email: str) -> r.Staff:
    staff = staffing.staff_by_email(work, email)
    if staff.role != "specialist":
        raise NotAllowed(f"{email} is no job specialist; only a specialist has wishes for contact to answer")
    return staff


@app.command()
def enable(email: str) -> None:
    """Open the way in again."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.anyone_by_email(work, email)
        workplace.enable(work, house.kit, None, staff.id)
    one({"id": staff.id, "email": staff.email, "status": "enabled"}, as_json=False)


@app.command()
def role(email: str, role: Role) -> None:
    """Change what somebody does here. Whoever follows participants hands them over first."""
    _change(email, role=role.value)


@app.command()
def move(email: str, team: str) -> None:
    """To another team; "" for none."""
    house = wiring.house(read_settings())
    with house.database.reading() as look:
        found = workplace.team_by_name(look, team).id if team else ""
    _change(email, team=found)


def _change(email: str, **given: str) -> None:
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, email)
        wish = workplace.Wish(staff.name, given.get("role", staff.role), given.get("team", staff.team_id or ""))
        made = workplace.change(work, house.kit, None, staff.id, wish)
        team = work.get(r.Team, made.team_id) if made.team_id else None
    one({"id": made.id, "email": made.email, "role": made.role, "team": team.name if team else None}, as_json=False)


@app.command()
def sessions(
    email: str,
    end: Annotated[bool, typer.Option("--end", help="End them all, at the next request.")] = False,
    as_json: AsJson = False,
) -> None:
    """Where somebody is signed in: since when, last used, in which browser."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.anyone_by_email(work, email)
        found = standing_of(work, staff.id, house.kit.clock())
        if end:
            workplace.end_sessions(work, house.kit, None, staff.id)
    rows(
        ({"id": s.id[:8], "since": s.created_at.isoformat(timespec="seconds"),
          "used": s.used_at.isoformat(timespec="hours") if s.used_at else None, "browser": s.browser,
          "status": "ended" if end else "open"} for s in found),
        as_json=as_json,
    )  # fmt: skip
