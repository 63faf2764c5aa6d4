"""`stegvis scripts`: the catalogue, its checks, its drawings and its approval."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import resources, wiring
from bot.application.errors import NotFound, WrongUse
from bot.application.review import approving, releasing, shelving
from bot.commands import comparing, writing_out
from bot.commands.participants import Tongue
from bot.commands.printing import AsJson, rows, say
from bot.dialogue import loading
from bot.dialogue.checks.registry import RULES
from bot.dialogue.drawing.draw import Form, draw
from bot.dialogue.drawing.reader import Reader
from bot.dialogue.problems import BadScript, Problem, errors
from bot.dialogue.walks import KINDS, Report, walk_script
from bot.language.catalogues import LANGUAGES, Language
from bot.settings import read_settings

app = typer.Typer(help="The dialogue scripts: list, check, walk, graph, approve.", no_args_is_help=True)
app.command("diff")(comparing.diff)
app.command("export")(writing_out.export)


@app.command("list")
def list_scripts(as_json: AsJson = False) -> None:
    """The catalogue: id, title, step of the service, minutes, and whether it is live here."""
    house = wiring.house(read_settings())
    versions = wiring.register_shipped(house.database, house.kit)
    with house.database.reading() as look:
        found = {one.version.script.id: one for one in shelving.shelf(look, versions)}
    rows((_row(found[key]) for key in versions), as_json=as_json)


def _row(one: shelving.Shelved) -> dict[str, object]:
    script = one.version.script
    waits = f"waiting ({len(one.approved_by)} of {one.needed})"
    return {
        "id": script.id, "title": script.title, "stage": script.stage, "minutes": script.minutes,
        "status": waits if one.status == "in-review" else one.status, "version": one.version.hash[:12],
    }  # fmt: skip


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders; all scripts when none.")] = None,
) -> None:
    """Problems as file:line:column: code: what, and what to do. Needs no database."""
    files = _files(paths) if paths else resources.script_files()
    problems = [problem for path in files for problem in _problems(path)] + _side_by_side(files)
    for problem in sorted(problems):
        print(problem)
    wrong = len(errors(problems))
    say(f"{len(files)} scripts, {wrong} problems, {len(problems) - wrong} warnings")
    sys.exit(1 if wrong else 0)


@app.command("rules")
def list_rules(as_json: AsJson = False) -> None:
    """Every rule of `check`: its code, whether it is an error, and the defect it guards. Needs no database."""
    rows(
        (
            {"code": rule.code, "severity": rule.severity, "family": rule.family, "defect": rule.defect}
            for rule in RULES
        ),
        as_json=as_json,
    )


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
        text = resources.script_text(path)
        _, found = loading.reviewed(text, shown)
    except UnicodeDecodeError:
        return [Problem(shown, 1, 1, "not-utf-8", "this is no UTF-8 text; save the file as UTF-8")]
    except OSError as error:
        return [Problem(shown, 1, 1, "unreadable", f"the file cannot be read ({error.strerror})")]
    except BadScript as error:
        return error.problems
    return found + (loading.translation_problems(text, shown, resources.texts()) if _is_shipped(path) else [])


def _is_shipped(path: Path) -> bool:
    """Only a script of the catalogue has its translations here."""
    return path.absolute() in {file.absolute() for file in resources.script_files()}


def _side_by_side(files: list[Path]) -> list[Problem]:
    """What is wrong only beside the other scripts: the shipped ones are known, too."""
    texts = {resources.shown(path.absolute()): read for path in files if (read := _readable(path)) is not None}
    shipped = {path.stem for path in resources.script_files()}
    seen: dict[str, str] = {}
    found: list[Problem] = []
    ids = {shown: key for shown, text in texts.items() if (key := _id(text, shown))}
    for shown, key in ids.items():
        found += loading.catalogue_problems(texts[shown], shown, shipped | set(ids.values()), seen.get(key))
        seen[key] = shown
    return found


def _readable(path: Path) -> str | None:
    try:
        return resources.script_text(path)
    except (OSError, UnicodeDecodeError):
        return None


def _id(text: str, shown: str) -> str | None:
    try:
        return loading.load(text, shown).id
    except BadScript:
        return None


@app.command()
def graph(
    key: Annotated[str, typer.Argument(metavar="ID", help="Script id.")],
    form: Annotated[Form, typer.Option("--format", help="Drawing, flowchart text, or a numbered list.")] = "svg",
    language: Annotated[Language, typer.Option("--language")] = "nb",
    out: Annotated[Path | None, typer.Option("--out", help="A file; standard output when none.")] = None,
) -> None:
    """Draw a script. Needs no database."""
    drawing = draw(Reader(_shipped(key), language, resources.texts()), form)
    if out is None:
        # The bytes as they are, whatever the terminal's own encoding and line ends.
        sys.stdout.buffer.write(drawing.encode())
        return
    try:
        out.write_text(drawing, encoding="utf-8", newline="\n")
    except OSError as error:
        raise WrongUse(f"{out} cannot be written ({error.strerror})") from None


def _shipped(key: str) -> loading.Version:
    """By its file's name first, so that a problem in another script is no hindrance."""
    for path in resources.script_files():
        if path.stem == key:
            return loading.version(path.read_text(encoding="utf-8"), resources.shown(path), resources.texts())
    raise NotFound(f"there is no script '{key}'; see: stegvis scripts list")


@app.command()
def walk(
    ids: Annotated[list[str] | None, typer.Argument(help="Script ids; all scripts when none.")] = None,
    language: Annotated[Tongue | None, typer.Option(help="One language only.")] = None,
    random: Annotated[int, typer.Option(min=0, help="So many random walks of each script as well.")] = 0,
    seed: Annotated[int, typer.Option(help="What the random walks follow from.")] = 0,
    as_json: AsJson = False,
) -> None:
    """Walk every step, option and branch through the engine, and try every way on. Needs no database.

    Reached / total of each kind; a walk that fails is printed as a golden conversation.
    """
    versions = wiring.shipped_versions()
    for key in ids or ():
        if key not in versions:
            raise NotFound(f"there is no script '{key}'; 'stegvis scripts list' shows them")
    languages = (language.value,) if language else LANGUAGES
    chosen = [loading.compiled(versions[key]) for key in ids or versions]
    reports = [walk_script(one, languages, resources.texts(), random=random, seed=seed) for one in chosen]
    rows((_walked(report, as_json=as_json) for report in reports), as_json=as_json)
    failed = next((report.broken for report in reports if report.broken), None)
    if failed and not as_json:
        print(f"\n{failed.walk}", end="")
    bad = sum(not report.good for report in reports)
    say(f"{len(reports)} scripts, {sum(report.turns for report in reports)} turns, {bad} with problems")
    sys.exit(1 if bad else 0)


def _walked(report: Report, *, as_json: bool) -> dict[str, object]:
    """One row; a table says what each number is about."""
    counted = {kind: report.count(kind) for kind in KINDS}
    found: dict[str, object] = {"id": report.script}
    for kind, (reached, total) in counted.items():
        found[kind] = {"reached": reached, "total": total} if as_json else f"{kind} {reached}/{total}"
    return found | {
        "questions": report.questions if as_json else f"questions {report.questions}",
        "turns": report.turns if as_json else f"turns {report.turns}",
        "unreached": report.unreached if as_json else ", ".join(report.unreached),
        "fails": report.broken.what if report.broken else None,
        **({"walk": report.broken.walk if report.broken else None} if as_json else {}),
    }


@app.command()
def approve(
    by: Annotated[str, typer.Option("--by", help="The supervisor's e-mail.")],
    ids: Annotated[list[str] | None, typer.Argument(help="Script ids.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every script that ships.")] = False,
    starter: Annotated[bool, typer.Option("--starter", help="The set that a new office begins with.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record a supervisor's approval; two different ones make a version live.

    Exit 1 when one is approved and cannot be live: the numbers on the help card must be checked first.
    """
    if bool(ids) + everything + starter != 1:
        raise WrongUse("name the scripts, or write --starter or --all")
    house = wiring.house(read_settings())
    versions = wiring.shipped_versions()
    if starter:
        ids = [key for key, version in versions.items() if version.script.starter]
    with house.database.work() as work:
        done = approving.approve(work, house.kit, versions, ids or list(versions), by)
    rows(
        ({"id": one.script_id, "version": one.version_id[:12], "approvals": one.given,
          "status": "waiting" if one.status == "in-review" else one.status} for one in done),
        as_json=as_json,
    )  # fmt: skip
    if any(one.held_back for one in done):
        say(releasing.NUMBERS_NOT_CHECKED)
        sys.exit(1)
