"""`stegvis chat`: a conversation in the terminal, for a participant or as a trial that is kept nowhere."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

import typer

from bot import wiring
from bot.application import staffing
from bot.application.batch import Turns
from bot.application.errors import NotFound
from bot.channels import terminal
from bot.commands.participants import Tongue
from bot.commands.printing import say
from bot.settings import read_settings
from bot.storage.sealing import MasterKeys, new_master_key


def chat(
    participant: Annotated[
        str | None, typer.Option(help="Whose conversation; without it, a trial that is not kept.")
    ] = None,
    language: Annotated[Tongue | None, typer.Option(help="The language to speak.")] = None,
    dialogue: Annotated[str | None, typer.Option(help="The script to begin with.")] = None,
) -> None:
    """Talk in the terminal, or through a pipe: one line is one message."""
    if participant is None:
        turns, who = _trial(language)
        say("A trial: nothing you write here is kept.")
    else:
        turns, who = _own(participant, language)
    if dialogue is not None and dialogue not in wiring.shipped_versions():
        raise NotFound(f"there is no script '{dialogue}'; 'stegvis scripts list' shows them")
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    first = f"/samtale {dialogue}" if dialogue else "/start"
    terminal.chat(turns, who, _lines(), _write, first=first)


def _lines() -> Iterator[str]:
    """What is written, with a mark before it when a person sits there."""
    while True:
        if sys.stdin.isatty():
            print("> ", end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            return
        yield line


def _write(line: str) -> None:
    """Between words where a person reads it; as it is in a pipe."""
    if sys.stdout.isatty():
        indent = " " * (len(line) - len(line.lstrip()))
        width = shutil.get_terminal_size().columns - 1
        line = "\n".join(textwrap.fill(part, width, subsequent_indent=indent) for part in line.split("\n"))
    print(line, flush=True)


def _own(participant: str, language: Tongue | None) -> tuple[Turns, str]:
    house = wiring.house(read_settings())
    wiring.register_shipped(house.database, house.kit)
    with house.database.work() as work:
        person = work.people([participant]).get(participant)
        if person is None:
            raise NotFound(f"there is no participant {participant}; 'stegvis participants list' shows them")
        if language is not None:
            work.put(replace(person.participant, language=language.value))
        staffing.open_chat(work, house.kit, participant, "terminal")
    return house.turns, participant


def _trial(language: Tongue | None) -> tuple[Turns, str]:
    """A database in memory, a fictional specialist, and the shipped scripts as if they were approved."""
    kit = wiring.kit()
    opened = wiring.open_database("sqlite://", MasterKeys.parse(new_master_key("trial")))
    wiring.approve_shipped(opened, kit)
    with opened.work() as work:
        staffing.add_staff(work, kit, role="specialist", name="Kari Prøve", email="kari@example.no")
        made = staffing.invite(work, kit, specialist="kari@example.no", language=language.value if language else "nb")
        person = work.people([made.participant_id])[made.participant_id]
        work.put(replace(person.participant, adult_at=kit.clock(), status="active"))
        staffing.open_chat(work, kit, made.participant_id, "terminal")
    return wiring.turns(opened, kit), made.participant_id
