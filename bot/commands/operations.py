"""`stegvis backup`, `restore` and `erase`: what whoever runs the service does, and seldom."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import wiring
from bot.application import erasing
from bot.application.erasing import BACKUPS_KEPT
from bot.application.errors import WrongUse
from bot.commands.printing import AsJson, one, say
from bot.settings import read_settings
from bot.storage import backups, restoring
from bot.storage.backup_file import header_of


def backup(
    file: Annotated[Path, typer.Argument(help="A new file; one that is there is never written over.")],
    as_json: AsJson = False,
) -> None:
    """Write everything into one file, while the service runs. It says when it is to be deleted."""
    settings = read_settings()
    made = backups.backup(settings.url, file, wiring.now(), BACKUPS_KEPT)
    say(
        f"Delete it by {made.delete_by:%Y-%m-%d}. Keep apart from it, and from each other: STEGVIS_MASTER_KEYS "
        f"({', '.join(made.keys)}) and {wiring.tombstones(settings).file}; it cannot be restored without them."
    )
    one({"file": file, "made": f"{made.made_at:%Y-%m-%dT%H:%M:%S+00:00}", "delete_by": f"{made.delete_by:%Y-%m-%d}",
         "revision": made.revision}, as_json=as_json)  # fmt: skip


def restore(
    file: Annotated[Path, typer.Argument(help="A file that 'stegvis backup' made.")],
    nobody_erased: Annotated[
        bool, typer.Option(help="There is no erased.txt, because nobody was ever deleted here.")
    ] = False,
    although_expired: Annotated[bool, typer.Option(help="Also from a backup that should be deleted by now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup into an empty database. Whoever was deleted since is deleted from it first."""
    settings = read_settings()
    keys, noted = wiring.master_keys(settings), wiring.tombstones(settings)
    found = header_of(file)
    if wiring.now() >= found.delete_by and not although_expired:
        raise WrongUse(
            f"{file} was to be deleted by {found.delete_by:%Y-%m-%d}, as participants were promised. "
            "If there is no newer one, say --although-expired"
        )
    if not noted.is_there() and not nobody_erased:
        raise WrongUse(
            f"{noted.file} is missing: it says who was deleted since the backup. Put it there; if nobody ever was, "
            "say --nobody-erased"
        )
    wiring.make_data_dir(settings)
    done = restoring.restore(settings.url, file, keys, noted.read())
    wiring.database(settings).engine.dispose()  # opens with these keys, and notes down who was erased before the backup
    say(f"Restored as it was at {found.made_at:%Y-%m-%d %H:%M} UTC; {len(done.erased)} deleted from it again.")
    one({"file": file, "made": f"{found.made_at:%Y-%m-%dT%H:%M:%S+00:00}", "rows": done.rows,
         "erased": len(done.erased)}, as_json=as_json)  # fmt: skip


def erase(
    participant: Annotated[str, typer.Argument(metavar="ID", help="The participant's id.")],
    yes: Annotated[bool, typer.Option("--yes", help="It cannot be undone.")] = False,
    as_json: AsJson = False,
) -> None:
    """Delete everything about a participant, for good. They are not told."""
    if not yes:
        raise WrongUse(f"everything about {participant} would be deleted, for good: say --yes if that is meant")
    house = wiring.house(read_settings())
    try:
        with house.database.work() as work:
            erasing.erase(work, house.kit, participant)
    finally:
        house.database.engine.dispose()
    one({"id": participant, "status": "erased"}, as_json=as_json)
