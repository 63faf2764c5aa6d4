"""What the database holds after a run, read by a witness of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import yaml
from pysqlite3 import dbapi2 as pysqlite3
from sqlalchemy import Connection, inspect

from bot.application import records as r
from bot.storage.work import SqlDatabase
from tests.faults.house import looked_into
from tests.support.bot_api.server import DEFAULT_TOKEN


@dataclass(slots=True)
class Rows:
    """Everything that concerns one person, opened; and what is wrong with the database as a whole."""

    answers: list[r.AnswerRow] = field(default_factory=list)
    # Of everybody: digests of the updates that came.
    seen: set[bytes] = field(default_factory=set)
    inbox: list[r.InboxItem] = field(default_factory=list)
    outbox: list[r.OutboxItem] = field(default_factory=list)
    shares: list[r.Share] = field(default_factory=list)
    lines: list[r.SharedLine] = field(default_factory=list)
    statements: list[r.Statement] = field(default_factory=list)
    runs: list[r.RunRow] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    log: str = ""


def digest(key: str) -> bytes:
    """What is kept of an update of our bot."""
    return sha256(f"telegram:{DEFAULT_TOKEN.partition(':')[0]}\0{key}".encode()).digest()[:16]


_RESTLESS = """
    SELECT (SELECT count(*) FROM inbox WHERE status = 'waiting')
         + (SELECT count(*) FROM outbox WHERE channel = 'telegram' AND status IN ('waiting', 'sending'))
"""


def at_rest(url: str) -> bool:
    """Nothing is left to do: all that came is dealt with, all that was to be sent is settled."""
    connection: Any
    if url.startswith("sqlite:///"):
        connection = pysqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)
    else:
        try:
            connection = psycopg.connect(url)
        except psycopg.OperationalError:
            return False
    try:
        cursor = connection.cursor()
        cursor.execute(_RESTLESS)
        (left,) = cursor.fetchone()
        return bool(left == 0)
    except psycopg.OperationalError:
        return False
    finally:
        connection.close()


def given_up(url: str, address: str) -> bool:
    """Nobody knows whether this person was ever shown their question, and it comes only when they write."""
    with looked_into(url) as database, database.reading() as look:
        return any(chat.unsaid for chat in look.find(r.Chat, address=address))


def read(url: str, address: str, log: str) -> Rows:
    with looked_into(url) as database:
        damage = list(_damage(database))
        with database.engine.connect() as connection:
            seen = {bytes(digest) for (digest,) in connection.exec_driver_sql("SELECT digest FROM seen")}
        with database.reading() as look:
            (who,) = {chat.participant_id for chat in look.find(r.Chat, address=address)} or {""}
            return Rows(
                look.find(r.AnswerRow, participant_id=who), seen, look.find(r.InboxItem, address=address),
                look.find(r.OutboxItem, channel="telegram", address=address), look.find(r.Share, participant_id=who),
                look.find(r.SharedLine, participant_id=who), look.find(r.Statement, participant_id=who),
                look.find(r.RunRow, participant_id=who), damage, log,
            )  # fmt: skip


def _damage(database: SqlDatabase) -> Iterator[str]:
    with database.engine.connect() as connection:
        if database.engine.dialect.name == "sqlite":
            (said,) = connection.exec_driver_sql("PRAGMA integrity_check").one()
            if said != "ok":
                yield f"integrity_check: {said}"
        yield from _pointing_at_nothing(connection)


def _pointing_at_nothing(connection: Connection) -> Iterator[str]:
    look = inspect(connection)
    for table in look.get_table_names():
        for key in look.get_foreign_keys(table):
            (own,), (other,), target = key["constrained_columns"], key["referred_columns"], key["referred_table"]
            count = connection.exec_driver_sql(
                f'SELECT count(*) FROM "{table}" a LEFT JOIN "{target}" b ON b."{other}" = a."{own}" '
                f'WHERE a."{own}" IS NOT NULL AND b."{other}" IS NULL'
            ).scalar()
            if count:
                yield f"{count} rows of {table} point at no {target}"


def questions(script: str) -> dict[str, list[str]]:
    """Every wording of every step, straight from the file."""
    (path,) = Path("dialogues").rglob(f"{script}.yaml")
    steps = yaml.safe_load(path.read_text(encoding="utf-8"))["steps"]
    return {
        step["id"]: [step["ask"], *(one["ask"] for one in step.get("variants", []) if "ask" in one)]
        for step in steps
        if "ask" in step
    }
