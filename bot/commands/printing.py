"""How results are printed: tab-separated with the id first, or JSON."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.application.errors import WrongUse
from bot.language.legible import in_one_line, legible
from bot.profile.document import File

# JSON lets them stand as they are; a terminal takes some of them for commands, or cannot write them.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of lines.")]


def rows(found: Iterable[Mapping[str, Any]], *, as_json: bool) -> None:
    """A list: one line each, fields separated by tabs."""
    listed = [dict(row) for row in found]
    if as_json:
        print(as_data(listed))
        return
    for row in listed:
        print("\t".join("" if value is None else _flat(value) for value in row.values()))


def one(made: Mapping[str, Any], *, as_json: bool) -> None:
    """Something that was made: one line a field, or JSON."""
    if as_json:
        print(as_data(dict(made)))
    else:
        print("\t".join("" if value is None else _flat(value) for value in made.values()))


def _flat(value: object) -> str:
    return in_one_line(str(value))


def as_data(value: object) -> str:
    """JSON in one line that commands no terminal; whoever reads it has the words exactly."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def say(text: str) -> None:
    """A message for the person at the keyboard; results go to stdout."""
    print(legible(text), file=sys.stderr)


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
