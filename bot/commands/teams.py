"""`stegvis team`: the teams of the office."""

from __future__ import annotations

import typer

from bot import wiring
from bot.application import records as r
from bot.application import workplace
from bot.commands.printing import AsJson, one, rows
from bot.settings import read_settings

app = typer.Typer(help="The teams of the office.", no_args_is_help=True)


@app.command("list")
def list_teams(as_json: AsJson = False) -> None:
    """Every team, and how many with a way in belong to it."""
    house = wiring.house(read_settings())
    with house.database.reading() as look:
        found, people = workplace.teams(look), look.find(r.Staff, disabled_at=None)
    rows(
        ({"id": team.id, "name": team.name, "people": sum(p.team_id == team.id for p in people)} for team in found),
        as_json=as_json,
    )


@app.command()
def add(name: str, as_json: AsJson = False) -> None:
    """A new team."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        made = workplace.add_team(work, house.kit, name)
    one({"id": made.id, "name": made.name}, as_json=as_json)


@app.command()
def rename(name: str, new: str, as_json: AsJson = False) -> None:
    """Another name for a team; who belongs to it does not change."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        made = workplace.rename_team(work, workplace.team_by_name(work, name).id, new)
    one({"id": made.id, "name": made.name}, as_json=as_json)
