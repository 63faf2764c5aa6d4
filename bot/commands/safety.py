"""`stegvis safety check`: one message a line in, one JSON object a line out. Needs no database."""

from __future__ import annotations

import json
import sys
import time

import typer

from bot.safety.recogniser import recognise

app = typer.Typer(help="The recogniser of danger in what people write.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keeps `check` a sub-command while it is the only one."""


@app.command()
def check() -> None:
    """Read standard input line by line; print the level and the milliseconds it took."""
    stream = open(sys.stdin.fileno(), encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    for line in stream:
        began = time.perf_counter()
        level = recognise(line.rstrip("\r\n"))
        spent = (time.perf_counter() - began) * 1000
        print(json.dumps({"level": level.value, "ms": round(spent, 3)}), flush=True)
