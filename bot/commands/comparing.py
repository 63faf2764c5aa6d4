"""`stegvis scripts diff`: what is different between two files of a script, before anybody is asked to approve it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import resources
from bot.application.errors import NotFound, WrongUse
from bot.commands.printing import AsJson, rows, say
from bot.dialogue import loading
from bot.dialogue.difference import Change, approvals_needed, compare
from bot.dialogue.difference.telling import said, said_of_answers
from bot.language.catalogues import fill


def diff(
    key: Annotated[str, typer.Argument(metavar="ID", help="Script id.")],
    before: Annotated[Path, typer.Option("--from", help="The file as it was.")],
    after: Annotated[Path | None, typer.Option("--to", help="The file as it is; the shipped one when none.")] = None,
    as_json: AsJson = False,
) -> None:
    """What changed, and what it means for old answers. Needs no database.

    Both files are read with the translations that are here: a text that is not in them is missing.
    """
    old, new = _version(before), _version(after or _shipped(key))
    if {old.script.id, new.script.id} != {key}:
        raise WrongUse(f"these files are of '{old.script.id}' and '{new.script.id}', not of '{key}'")
    found = compare(old, new)
    rows((_row(change, as_json=as_json) for change in found.changes), as_json=as_json)
    wanted = f"; approvals needed: {approvals_needed(old, new)}" if found else ""
    say(f"{len(found.changes)} changes{wanted}")


def _row(change: Change, *, as_json: bool) -> dict[str, object]:
    text, values = said(change)
    told: dict[str, object] = {"step": change.step or "", "class": change.kind, "what": fill(text, values)}
    if not as_json:
        return told | {"answers": change.effect, "before": change.before, "after": change.after}
    return told | {
        "field": change.field, "languages": change.languages, "before": change.before, "after": change.after,
        "old_answers": change.effect, "means": said_of_answers(change),
    }  # fmt: skip


def _shipped(key: str) -> Path:
    found = next((path for path in resources.script_files() if path.stem == key), None)
    if found is None:
        raise NotFound(f"there is no script '{key}'; see: stegvis scripts list")
    return found


def _version(path: Path) -> loading.Version:
    try:
        text = resources.script_text(path)
    except UnicodeDecodeError:
        raise WrongUse(f"{path} is no UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        raise WrongUse(f"{path} cannot be read ({error.strerror})") from None
    return loading.version(text, resources.shown(path.absolute()), resources.texts())
