"""Databases that go away, that somebody else holds, and that are not what this version expects."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest
from pysqlite3 import dbapi2 as pysqlite3
from sqlalchemy import text

from bot.storage.engine import open_engine
from tests.faults.conftest import SEED, Bench
from tests.faults.conversing import carried_through, conversations
from tests.faults.house import Installation
from tests.faults.runs import judged
from tests.faults.starts import inventory
from tests.support import postgres
from tests.support.bot_api import BotApi

PEOPLE = 2
# Longer than the service waits for somebody else's transaction.
HELD_SECONDS = 6.5


def terminate(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        ended = connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).fetchone()
    return int(ended[0]) if ended else 0


def restart(url: str) -> int:
    (folder,) = parse_qs(urlsplit(url).query)["host"]
    postgres.run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "-w", "-l", f"{folder}/log", "restart")
    return 1


@pytest.mark.parametrize(("breaks", "times"), [(terminate, 3), (restart, 1)])
async def test_postgresql_goes_away_in_the_middle(
    postgresql: Bench, breaks: Callable[[str], int], times: int, tmp_path: Path
) -> None:
    chance, broken = random.Random(SEED), 0
    async with conversations(postgresql, tmp_path / "run", PEOPLE) as (house, talkers):
        talking = asyncio.ensure_future(carried_through(house, talkers))
        for _ in range(times):
            acted = sum(talker.done for talker in talkers) + chance.randrange(1, 6)
            while not talking.done() and sum(talker.done for talker in talkers) < acted:
                await asyncio.sleep(0.01)
            if not talking.done():
                broken += await asyncio.to_thread(breaks, house.url)
        try:
            await talking
        except BaseException as error:
            error.add_note(f"what the service said:\n{house.log_text[-6000:]}")
            raise
        await house.stop()
        assert broken >= times, "connections have to have been cut"
        assert judged(house, talkers, times, postgresql.expected) == []


async def test_somebody_else_holds_the_write_lock(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "run") as (house, talkers):
        await talkers[0].talks(until=4)
        with closing(pysqlite3.connect(house.url.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            talking = asyncio.ensure_future(carried_through(house, talkers))
            await asyncio.sleep(HELD_SECONDS)
            assert house.api.pending_updates == 1, "what could not be kept must not be confirmed"
            other.execute("ROLLBACK")
        await talking
        await house.stop()
        assert "The database is busy" in house.log_text
        assert judged(house, talkers, 0, sqlite.expected) == []


async def test_two_services_on_one_database_through_two_folders(sqlite: Bench, tmp_path: Path) -> None:
    async with conversations(sqlite, tmp_path / "one") as (house, _):
        other = Installation(sqlite.nursery, sqlite.template, tmp_path / "two", house.api)
        other.url = house.url
        other.start(faulty=False)
        try:
            async with asyncio.timeout(5):
                assert await other.ended() == 2
        finally:
            await other.stop()
            other.injection.close()


@pytest.mark.parametrize("bench", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "newer Stegvis"),
        ("DROP TABLE feedback", "lacks"),
        ("DROP TABLE shared_line", "lacks"),
        ("DROP TABLE outbox", "lacks"),
    ],
)
async def test_a_database_that_is_not_ours_to_use(bench: Bench, change: str, said: str, tmp_path: Path) -> None:
    async with BotApi() as api:
        house = Installation(bench.nursery, bench.template, tmp_path / "run", api)
        try:
            engine = open_engine(house.url)
            with engine.begin() as connection:
                connection.execute(text(change))
            engine.dispose()
            before = inventory(house)
            house.start(faulty=False)
            async with asyncio.timeout(30):
                assert await house.ended() == 2
            (line,) = house.log_text.strip().splitlines()
            assert said in line
            assert inventory(house) == before
        finally:
            await house.close()
