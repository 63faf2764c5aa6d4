"""Every data key under the first master key, while the service runs.

A page of keys is one short transaction, so a kill anywhere leaves each key under the old or the new master key, and
running it again goes on. Readers never notice: a wrapped key that was read opens as long as its master key is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from bot.storage.engine import BUSY_MS, empty_log
from bot.storage.errors import SealError, StorageError, plain_errors
from bot.storage.lock import is_known_to_all
from bot.storage.sealing import MasterKeys
from bot.storage.tables import data_key
from bot.storage.turns import reader_turn, writer_turn
from bot.storage.work import SqlDatabase

# Keys of one transaction: a few milliseconds, so that nobody's turn waits.
PAGE = 100
# Whoever came in meanwhile, under an old key, is found by going through once more.
MOST_PASSES = 3

_REWRAPPED = (
    update(data_key)
    .where(data_key.c.id == bindparam("owner"), data_key.c.wrapped == bindparam("before"))
    .values(master_key_id=bindparam("now_under"), wrapped=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Rotated:
    """`left`: how many data keys are still under each other master key, none when all went well."""

    keys: int
    rewrapped: int
    left: Mapping[str, int]
    unreadable: Sequence[str]


def in_use(database: SqlDatabase) -> Mapping[str, int]:
    """How many data keys each master key wraps, by its id."""
    counted = select(data_key.c.master_key_id, func.count()).group_by(data_key.c.master_key_id)
    with reader_turn(database.engine), plain_errors(), database.engine.connect() as connection:
        return {key: int(number) for key, number in connection.execute(counted.order_by(data_key.c.master_key_id))}


def rotate(database: SqlDatabase, masters: MasterKeys) -> Rotated:
    """Raises StorageError before anything is changed: when a master key that is still needed was taken away, or when
    a service that runs does not know the new one, and would open nobody's words any more.
    """
    for key in in_use(database):
        if key not in masters.ids:
            raise SealError(
                f"STEGVIS_MASTER_KEYS lacks '{key}', which data keys are still wrapped under: put it back, after the "
                "first one, and rotate again. Nothing was changed."
            )
    if not is_known_to_all(database.engine, masters.current):
        raise StorageError(
            f"The service that runs does not know the master key '{masters.current}': start it again with this "
            "STEGVIS_MASTER_KEYS, and then rotate. Nothing was changed."
        )
    rewrapped, unreadable = 0, set[str]()
    for _ in range(MOST_PASSES):
        done = _through(database, masters, unreadable)
        rewrapped += done
        if not done:
            break
    _forget_old_bytes(database)
    found = in_use(database)
    left = {key: number for key, number in found.items() if key != masters.current}
    return Rotated(sum(found.values()), rewrapped, left, sorted(unreadable))


def _through(database: SqlDatabase, masters: MasterKeys, unreadable: set[str]) -> int:
    done, after = 0, ""
    while True:
        with writer_turn(database.engine), plain_errors(), database.engine.begin() as connection:
            page = _page(connection, masters.current, after)
            changed = [one for row in page if (one := _rewrapped(row, masters, unreadable))]
            if changed:
                connection.execute(_REWRAPPED, changed)
        done += len(changed)
        if len(page) < PAGE:
            return done
        after = page[-1].id


def _page(connection: Connection, current: str, after: str) -> Sequence[Any]:
    """On PostgreSQL held until the commit, so that a key that is being destroyed stays destroyed."""
    old = select(data_key.c.id, data_key.c.master_key_id, data_key.c.wrapped).where(
        data_key.c.master_key_id != current, data_key.c.id > after
    )
    return connection.execute(old.order_by(data_key.c.id).limit(PAGE).with_for_update()).all()


def _rewrapped(row: Any, masters: MasterKeys, unreadable: set[str]) -> dict[str, object] | None:
    """None for a key that does not open: it stays as it is, and costs the others nothing."""
    try:
        key = masters.unwrap(row.id, row.master_key_id, row.wrapped)
    except SealError:
        unreadable.add(row.id)
        return None
    return {"owner": row.id, "before": row.wrapped, "now_under": masters.current, "now": masters.wrap(row.id, key)}


def _forget_old_bytes(database: SqlDatabase) -> None:
    """The old wrapping need not lie in the log or in dead rows either. Somebody who reads just now may prevent it."""
    engine = database.engine
    if engine.dialect.name == "sqlite":
        with suppress(StorageError), writer_turn(engine), plain_errors():
            empty_log(engine, BUSY_MS)
    else:
        with suppress(StorageError), reader_turn(engine), plain_errors(), engine.connect() as fresh:
            fresh.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM data_key")
