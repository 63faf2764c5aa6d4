"""Processor time of one turn in process, and what it adds to the database, against PTB's and aiogram's handlers.

Ours twice: the engine alone (pure values in and out), and the whole way of an answer with SQLite at synchronous=FULL:
accepted, screened, carried out, sealed, written, taken from the outbox and settled; in batches as large as one poll.
"""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import resources, wiring
from bot.application.upkeep import tidy_outbox
from bot.dialogue import engine, loading
from bot.dialogue.engine import Moment
from bot.dialogue.facts import Facts
from bot.dialogue.replies import Typed
from tests.benchmarks import ours
from tests.benchmarks.cache import RIVALS, Cache
from tests.benchmarks.inside import FETCHED_AT_ONCE, Clocked, Inside, dialogue
from tests.benchmarks.report import Table, number, verdict
from tests.benchmarks.scripting import script
from tests.benchmarks.standin.crowd import FIRST_CHAT, answer

QUESTIONS, CHATS = 20, 200
# Goals of anchors-engines (8 and 19): the engine, the whole turn, and what is stored beyond the words.
ENGINE_MICROSECONDS, TURN_MICROSECONDS, STORED_BYTES = 500, 1500, 1024


def run(cache: Cache, *, short: bool) -> list[Table]:
    turns = 2000 if short else 10_000
    table = Table("Processor time of a turn, in process", ("What", "CPU µs/turn", "Wall µs/turn", "Goal"))
    alone = _engine(dialogues=20 if short else 200)
    table.add("stegvis: engine alone", number(alone), "", _goal(alone, ENGINE_MICROSECONDS, "µs"))
    stored = None
    for batch in (1, 25, FETCHED_AT_ONCE):
        cpu, wall, grown = _whole(batch, CHATS if batch > 1 else 20)
        stored = grown if batch == FETCHED_AT_ONCE else stored
        table.add(f"stegvis: whole turn, SQLite FULL, {batch} at a time", number(cpu), number(wall),
                  _goal(cpu, TURN_MICROSECONDS, "µs"))  # fmt: skip
    for name, which in (("PTB handler, nothing kept", "ptb"), ("aiogram handler, SQLite FULL", "aiogram")):
        table.add(name, number(_rival(cache, which, turns)), "", "")
    assert stored is not None
    return [table, stored]


def _goal(found: float, most: float, unit: str) -> str:
    return f"≤ {most:,} {unit}: {verdict(met=found <= most)}"


def _engine(dialogues: int) -> float:
    catalogues = resources.texts()
    compiled = loading.compiled(loading.version(script(QUESTIONS), "benk.yaml", catalogues))
    moment, facts = Moment(datetime.now(UTC), wiring.new_id), Facts(specialist="Kari", service="Kontoret")
    with Clocked() as used:
        for chat in range(dialogues):
            run, _ = engine.begin(compiled, facts, "nb", moment, catalogues)
            for question in range(1, QUESTIONS + 1):
                said = Typed(answer(FIRST_CHAT + chat, question, 0), str(question))
                run, _ = engine.take(compiled, run, said, moment, catalogues)
    return 1e6 * used.cpu / (dialogues * (QUESTIONS + 1))


def _whole(batch: int, chats: int) -> tuple[float, float, Table]:
    """CPU and wall microseconds a turn, and what a turn has left in the database."""
    with TemporaryDirectory() as folder:
        installation = ours.Installation(Path(folder))
        installation.prepare(chats)
        with installation.opened() as house:
            inside, people = Inside(house, batch), range(FIRST_CHAT, FIRST_CHAT + chats)
            # The first round pays for what is made once: keys, compiled statements, the script.
            inside.say([(chat, "/meny") for chat in people])
            before = _size(house)
            with Clocked() as used:
                turns = sum(dialogue(inside, people, QUESTIONS))
            grown = (_size(house) - before) / turns
        words = sum(len(answer(chat, q, 0).encode()) for chat in people for q in range(1, QUESTIONS + 1)) / turns
    return 1e6 * used.cpu / turns, 1e6 * used.wall / turns, _stored(grown, words, turns)


def _stored(grown: float, words: float, turns: int) -> Table:
    table = Table(
        "Stored a turn, with indexes",
        ("System", "Bytes/turn", "Of that the words", "Beyond the words", "Goal"),
        note=f"Growth of the pages in use over {turns:,} turns, an hour later: what was sent is deleted by then.",
    )
    beyond = grown - words
    table.add("stegvis", number(grown), number(words), number(beyond), _goal(beyond, STORED_BYTES, "B"))
    return table


def _size(house: wiring.House) -> int:
    """Bytes in use, an hour later."""
    tidy_outbox(house.database, house.kit.clock() + timedelta(hours=2))
    with house.database.engine.connect() as connection:
        pages, free, size = (
            int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
            for name in ("page_count", "freelist_count", "page_size")
        )
    return (pages - free) * size


def _rival(cache: Cache, which: str, turns: int) -> float:
    command = [str(cache.python), str(RIVALS / "in_process.py"), which, str(turns)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
