"""How results are printed: tab-separated with the id first, or JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.application.errors import WrongUse
from bot.profile.document import File

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of lines.")]


def rows(found: Iterable[Mapping[str, Any]], *, as_json: bool) -> None:
    """A list: one line each, fields separated by tabs."""
    listed = [dict(row) for row in found]
    if as_json:
        print(json.dumps(listed, ensure_ascii=False, default=str))
        return
    for row in listed:
        print("\t".join("" if value is None else _flat(value) for value in row.values()))


def one(made: Mapping[str, Any], *, as_json: bool) -> None:
    """Something that was made: one line a field, or JSON."""
    if as_json:
        print(json.dumps(dict(made), ensure_ascii=False, default=str))
    else:
        print("\t".join("" if value is None else _flat(value) for value in made.values()))


def _flat(value: object) -> str:
    return " ".join(str(value).split())


def say(text: str) -> None:
    """A message for the person at the keyboard; results go to stdout."""
    print(text, file=sys.stderr)


def keep(made: File, out: Path) -> None:
    """Readable by oneself alone. A file that is there is never written over; what could not be whole is not there."""
    if str(out) == "-":
        sys.stdout.buffer.write(made.content)
        return
    try:
        with open(out, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as opened:
            try:
                opened.write(made.content)
            except OSError:
                out.unlink(missing_ok=True)
                raise
    except FileExistsError:
        raise WrongUse(f"{out} is there already; give --out another name") from None
    except OSError as error:
        raise WrongUse(f"{out} cannot be written ({error.strerror})") from None
