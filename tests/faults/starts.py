"""The first start on an empty place, killed at each point: tables, keys and scripts are there in full, or not at all."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from sqlalchemy import Connection, inspect

from bot.storage.migrations import schema
from tests.faults import evidence
from tests.faults.house import Installation, Template, looked_into
from tests.faults.nursery import Starts
from tests.faults.runs import Fault, Keeper, Outcome, said, while_kept
from tests.support.bot_api import BotApi

# What a first start leaves behind, counted.
Inventory = dict[str, int]


async def one_start(nursery: Starts, template: Template, folder: Path, fault: Fault, expected: Inventory) -> Outcome:
    began, outcome = time.monotonic(), Outcome(fault)
    async with BotApi() as api:
        house = await asyncio.to_thread(Installation, nursery, template, folder, api)
        keeper = Keeper(house)
        try:
            fault.arm(house.injection)
            house.start(faulty=True)
            await while_kept(keeper, asyncio.ensure_future(_until_serving(house, keeper)))
            outcome.points = house.injection.trace
            await house.stop()
            outcome.violations = _judged(house, expected)
            expected.update(expected or inventory(house))
        except (AssertionError, TimeoutError) as error:
            outcome.violations = [f"the start came to no end: {said(error)}"]
        finally:
            outcome.kills = keeper.kills
            await house.close()
    outcome.seconds = time.monotonic() - began
    return outcome


async def _until_serving(house: Installation, keeper: Keeper) -> None:
    while True:
        kills = keeper.kills
        try:
            await house.serving()
        except AssertionError:
            await asyncio.sleep(0.02)  # killed meanwhile: the keeper starts it again
            continue
        if keeper.kills == kills and house.exit_code() is None:
            return


def _judged(house: Installation, expected: Inventory) -> list[str]:
    found = evidence.read(house.url, "nobody", house.log_text).damage
    with looked_into(house.url) as database:
        if schema.state(database.engine) != "current":
            found.append("the tables are not those of this version")
    if expected and inventory(house) != expected:
        found.append(f"the start left {inventory(house)}")
    if "Traceback" in house.log_text:
        found.append("there is a traceback in the log")
    return found


def inventory(house: Installation) -> Inventory:
    with looked_into(house.url) as database, database.engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        return {name: 0 if _is_passing(name) else _count(connection, name) for name in tables}


def _is_passing(table: str) -> bool:
    """Who serves and what is queued differs from moment to moment."""
    return table in ("pulse", "seat") or table.startswith("procrastinate_")


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar() or 0)
