"""`stegvis demo`: everything on this machine, with fictional people; no account anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_PORT = 8000
DEFAULT_DATA = Path("stegvis-demo")


def demo(
    port: Annotated[
        int, typer.Option(help="The port of the pages; 0 takes a free one.", min=0, max=65535)
    ] = DEFAULT_PORT,
    data: Annotated[Path, typer.Option(help="Where the demo keeps its data; it survives a restart.")] = DEFAULT_DATA,
) -> None:
    """Show the whole of it: browser chat, console, and people whose history was made by talking."""
    from bot.demo import running  # noqa: PLC0415 - a service and its history, which no other command needs

    running.run(port, data)
