"""`stegvis scripts`: the catalogue, its checks and its approval."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import resources, wiring
from bot.application import library
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.commands.printing import AsJson, rows, say
from bot.dialogue import loading
from bot.dialogue.problems import BadScript, Problem
from bot.settings import read_settings

app = typer.Typer(help="The dialogue scripts: list, check, approve.", no_args_is_help=True)


@app.command("list")
def list_scripts(as_json: AsJson = False) -> None:
    """The catalogue: id, title, step of the service, minutes, and whether it is live here."""
    house = wiring.house(read_settings())
    versions = wiring.register_shipped(house.database, house.kit)
    with house.database.reading() as look:
        live, approvals = look.live_versions(), look.find(r.ScriptApproval)
    rows((_row(version, live, approvals) for version in versions.values()), as_json=as_json)


def _row(version: loading.Version, live: object, approvals: list[r.ScriptApproval]) -> dict[str, object]:
    script = version.script
    given = len({a.staff_id for a in approvals if a.version_id == version.hash})
    here = live.get(script.id) if isinstance(live, dict) else None
    status = "live" if here and here.id == version.hash else f"waiting ({given} of 2)"
    return {
        "id": script.id, "title": script.title, "stage": script.stage, "minutes": script.minutes,
        "status": status, "version": version.hash[:12],
    }  # fmt: skip


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders; all scripts when none.")] = None,
) -> None:
    """Problems as file:line:column: code: what, and what to do. Needs no database."""
    files = _files(paths) if paths else resources.script_files()
    problems = [problem for path in files for problem in _problems(path)] + _twice(files)
    for problem in sorted(problems):
        print(problem)
    say(f"{len(files)} scripts, {len(problems)} problems")
    sys.exit(1 if problems else 0)


def _files(paths: list[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(path.rglob("*.yaml"))
        elif path.exists():
            found.append(path)
        else:
            raise WrongUse(f"there is no file {path}")
    if not found:
        raise WrongUse("there are no .yaml files there")
    return found


def _problems(path: Path) -> list[Problem]:
    shown = resources.shown(path.absolute())
    try:
        text = path.read_text(encoding="utf-8")
        loading.load(text, shown)
    except UnicodeDecodeError:
        return [Problem(shown, 1, 1, "not-utf-8", "this is no UTF-8 text; save the file as UTF-8")]
    except OSError as error:
        return [Problem(shown, 1, 1, "unreadable", f"the file cannot be read ({error.strerror})")]
    except BadScript as error:
        return error.problems
    return loading.translation_problems(text, shown, resources.texts()) if _is_shipped(path) else []


def _is_shipped(path: Path) -> bool:
    """Only a script of the catalogue has its translations here."""
    return path.absolute() in {file.absolute() for file in resources.script_files()}


def _twice(files: list[Path]) -> list[Problem]:
    seen: dict[str, str] = {}
    found = []
    for path in files:
        try:
            script = loading.load(path.read_text(encoding="utf-8"), path.name)
        except (BadScript, OSError, UnicodeDecodeError):
            continue
        if script.id in seen:
            what = f"the id '{script.id}' is also used in {seen[script.id]}; give one of them another"
            found.append(Problem(resources.shown(path.absolute()), 1, 1, "duplicate-id", what))
        seen[script.id] = resources.shown(path.absolute())
    return found


@app.command()
def approve(
    by: Annotated[str, typer.Option("--by", help="The supervisor's e-mail.")],
    ids: Annotated[list[str] | None, typer.Argument(help="Script ids.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every script that ships.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record a supervisor's approval; two different ones make a version live."""
    if bool(ids) == everything:
        raise WrongUse("name the scripts, or write --all")
    house = wiring.house(read_settings())
    versions = wiring.shipped_versions()
    with house.database.work() as work:
        done = library.approve(work, versions, ids or list(versions), by, house.kit.clock(), house.kit.new_id)
    rows(
        ({"id": key, "version": digest[:12], "approvals": given, "status": "live" if given > 1 else "waiting"}
         for key, digest, given in done),
        as_json=as_json,
    )  # fmt: skip
