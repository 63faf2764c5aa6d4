"""`stegvis keys`: master keys, and which of them the data keys are wrapped under."""

from __future__ import annotations

import sys

import typer

from bot import wiring
from bot.commands.printing import AsJson, one, rows, say
from bot.settings import Settings, read_settings
from bot.storage import rotation
from bot.storage.sealing import MasterKeys, new_master_key

app = typer.Typer(help="Master keys, which seal everything that people write.", no_args_is_help=True)


@app.command()
def new() -> None:
    """Print a new key for STEGVIS_MASTER_KEYS. Keep it outside the database and its backups."""
    print(new_master_key(f"k{wiring.now():%Y%m%d}"))


@app.command("list")
def list_keys(as_json: AsJson = False) -> None:
    """Each master key: how many data keys it wraps, and what it is to this installation. Exit 1 when one is missing."""
    masters, found = _opened(read_settings())
    listed = [
        {"id": key, "data_keys": found.get(key, 0), "status": _status(key, masters, found)}
        for key in dict.fromkeys([*masters.ids, *found])
    ]
    rows(listed, as_json=as_json)
    sys.exit(1 if any(one["status"] == "missing" for one in listed) else 0)


@app.command()
def rotate(as_json: AsJson = False) -> None:
    """Wrap every data key under the first key of STEGVIS_MASTER_KEYS, also while the service runs.

    Put the new key first, keep the old one after it, start the service again, and then rotate. Ended half-way, it
    is run again. Exit 1 when data keys are left under an old one.
    """
    settings = read_settings()
    masters = wiring.master_keys(settings)
    done = rotation.rotate(wiring.database(settings, check=False), masters)
    spare = [key for key in masters.ids[1:] if key not in done.left]
    one(
        {"current": masters.current, "rewrapped": done.rewrapped, "data_keys": done.keys,
         "left": sum(done.left.values()), "not_needed": ",".join(spare)},
        as_json=as_json,
    )  # fmt: skip
    _explain(done, masters, spare)
    sys.exit(1 if done.left else 0)


def _explain(done: rotation.Rotated, masters: MasterKeys, spare: list[str]) -> None:
    under = done.keys - sum(done.left.values())
    say(f"{under} of {done.keys} data keys are under '{masters.current}'; {done.rewrapped} were wrapped anew.")
    for key, number in done.left.items():
        say(f"{number} are still under '{key}': run 'stegvis keys rotate' again.")
    for owner in done.unreadable:
        say(f"The data key of {owner} does not open and was left alone: restore a backup that has it.")
    for key in spare:
        say(
            f"The database needs '{key}' no more. Backups made before now still do: keep it with them until they "
            "have expired, then take it out of STEGVIS_MASTER_KEYS."
        )


def _opened(settings: Settings) -> tuple[MasterKeys, dict[str, int]]:
    masters = wiring.master_keys(settings)
    return masters, dict(rotation.in_use(wiring.database(settings, check=False)))


def _status(key: str, masters: MasterKeys, found: dict[str, int]) -> str:
    if key not in masters.ids:
        return "missing"
    if key == masters.current:
        return "first"
    return "needed" if key in found else "not needed"
