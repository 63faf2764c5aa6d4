"""`stegvis staff`: the people who work here."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

import typer

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.commands.printing import AsJson, one, rows
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
        made = staffing.add_staff(work, house.kit, role=role.value, name=name, email=email, team=team)
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
        found = look.find(r.Staff)
    rows(
        ({"id": s.id, "role": s.role, "name": s.name, "email": s.email, "disabled": s.disabled_at} for s in found),
        as_json=as_json,
    )


@app.command()
def disable(email: str) -> None:
    """Close a staff member's way in; it takes effect at the next request."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, email)
        work.put(replace(staff, disabled_at=house.kit.clock()))
        for session in work.find(r.WebSession, kind="staff", subject_id=staff.id, revoked_at=None):
            work.put(replace(session, revoked_at=house.kit.clock()))
    one({"id": staff.id, "email": staff.email, "status": "disabled"}, as_json=False)
