"""`stegvis chat`: a conversation in the terminal, for a participant or as a trial that is kept nowhere."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot import wiring
from bot.application import own_copy, staffing
from bot.application.batch import Turns
from bot.application.errors import NotFound, WrongUse
from bot.channels import terminal
from bot.commands.participants import Tongue
from bot.commands.printing import say
from bot.dialogue import golden
from bot.dialogue.golden import Exchange
from bot.dialogue.messages import Copy
from bot.profile.document import as_copy_format
from bot.settings import read_settings
from bot.storage.sealing import MasterKeys, new_master_key

# The first question of all is about age, and its first answer is yes.
_JOINING = ("1",)


def chat(
    participant: Annotated[
        str | None, typer.Option(help="Whose conversation; without it, a trial that is not kept.")
    ] = None,
    language: Annotated[Tongue | None, typer.Option(help="The language to speak.")] = None,
    dialogue: Annotated[str | None, typer.Option(help="The script to begin with.")] = None,
    record: Annotated[
        Path | None, typer.Option(help="A new file that gets the trial as a golden conversation.")
    ] = None,
) -> None:
    """Talk in the terminal, or through a pipe: one line is one message."""
    if record is not None:
        _may_be_recorded(record, participant)
    if participant is None:
        turns, who = _trial(language, joins=record is not None)
        say(f"A trial: what you write is kept {'nowhere' if record is None else f'in {record} only'}.")
    else:
        turns, who = _own(participant, language)
    if dialogue is not None and dialogue not in wiring.shipped_versions():
        raise NotFound(f"there is no script '{dialogue}'; 'stegvis scripts list' shows them")
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    first = f"/samtale {dialogue}" if dialogue else "/start"
    heard: list[Exchange] = []
    try:
        keep_copy = partial(_keep_copy, turns, who)
        terminal.chat(turns, who, _lines(), _write, first=first, record=heard.append, keep_copy=keep_copy)
    finally:
        if record is not None:
            _write_down(record, language.value if language else "nb", heard)


def _may_be_recorded(file: Path, participant: str | None) -> None:
    """What is recorded is published with the tests: a real person's words never are."""
    if participant is not None:
        raise WrongUse("--record is for a trial only: a participant's words are never written to a file")
    if file.exists():
        raise WrongUse(f"{file} is there already; give the recording another name")
    if not file.absolute().parent.is_dir():
        raise WrongUse(f"there is no folder {file.absolute().parent} for the recording")


def _write_down(file: Path, language: str, heard: list[Exchange]) -> None:
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(golden.written(language, heard))
    except OSError as error:
        raise WrongUse(f"{file} cannot be written ({error.strerror})") from error
    say(f"{file}: {len(heard)} turns. In tests/conversations/golden it is replayed on every channel.")


def _keep_copy(turns: Turns, who: str, wanted: Copy) -> str:
    """A file beside where one stands, readable by oneself alone; one that is there already is not written over."""
    with turns.database.reading() as look:
        form = as_copy_format(wanted.format)
        made = own_copy.make(look, turns.kit, wiring.write, who, form, wanted.part)
    for number in itertools.count():
        name, dot, ending = made.name.rpartition(".")
        path = Path(f"{name}-{number}{dot}{ending}" if number else made.name)
        try:
            with open(path, "xb", opener=lambda file, flags: os.open(file, flags, 0o600)) as opened:
                opened.write(made.content)
        except FileExistsError:
            continue
        except OSError as error:
            return f"{path}: {error.strerror}"
        return str(path)
    raise AssertionError


def _clock() -> Callable[[], datetime]:
    """The time of the golden conversations, a second later at each look."""
    seconds = itertools.count()
    return lambda: golden.STARTS + timedelta(seconds=next(seconds))


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


def _trial(language: Tongue | None, *, joins: bool) -> tuple[Turns, str]:
    """A database in memory, a fictional specialist, and the shipped scripts as if they were approved.

    `joins`: a golden conversation is replayed by somebody who has just come in, so it is recorded by such a one.
    """
    kit = wiring.kit(_clock()) if joins else wiring.kit()
    opened = wiring.open_database("sqlite://", MasterKeys.parse(new_master_key("trial")))
    wiring.approve_shipped(opened, kit)
    with opened.work() as work:
        staffing.add_staff(work, kit, role="specialist", name="Kari Prøve", email="kari@example.no")
        made = staffing.invite(work, kit, specialist="kari@example.no", language=language.value if language else "nb")
        person = work.people([made.participant_id])[made.participant_id]
        if not joins:
            work.put(replace(person.participant, adult_at=kit.clock(), status="active"))
        staffing.open_chat(work, kit, made.participant_id, "terminal")
    turns = wiring.turns(opened, kit)
    if joins:
        terminal.chat(turns, made.participant_id, _JOINING, lambda _line: None, first="/start")
    return turns, made.participant_id
