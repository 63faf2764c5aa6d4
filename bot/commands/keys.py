"""`stegvis keys new`: a master key."""

from __future__ import annotations

import typer

from bot import wiring
from bot.storage.sealing import new_master_key

app = typer.Typer(help="Master keys, which seal everything that people write.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keeps `new` a sub-command while it is the only one."""


@app.command()
def new() -> None:
    """Print a new key for STEGVIS_MASTER_KEYS. Keep it outside the database and its backups."""
    print(new_master_key(f"k{wiring.now():%Y%m%d}"))
