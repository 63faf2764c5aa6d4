"""Everything about one participant goes, by what each table says of itself; in the transaction that is given.

The data key goes first. On PostgreSQL whoever writes about somebody holds their row (keyring.py), so what was being
written is there before this begins, or is refused afterwards.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, Table, delete, or_, select, text, update

from bot.application.errors import NotFound
from bot.storage.lookups import one_of
from bot.storage.mapping import FORGOTTEN
from bot.storage.tables import chat, data_key, metadata, outbox, participant

# Children before parents; the key before all of them.
ERASED: tuple[Table, ...] = (
    data_key,
    *(one for one in reversed(metadata.sorted_tables) if one.info["erase"] == "delete" and one is not data_key),
)

_HELD = select(participant.c.status).with_for_update()
# Procrastinate's jobs name the chat; one that is being done is deleted by its worker.
_JOBS = text("DELETE FROM procrastinate_jobs WHERE lock = ANY(:locks) AND status = 'todo'")


def erase(connection: Connection, participant_id: str) -> bool:
    """False for somebody who was erased before; what may have come since goes as well. Raises NotFound."""
    status = connection.execute(_HELD.where(participant.c.id == participant_id)).scalar()
    if status is None:
        raise NotFound(f"there is no participant {participant_id}; 'stegvis participants list' shows them")
    reached = select(chat.c.address).where(chat.c.participant_id == participant_id)
    addresses = {participant_id, *connection.execute(reached).scalars()}
    for table in ERASED:
        connection.execute(delete(table).where(_theirs(table, participant_id, addresses)))
    if connection.dialect.name == "postgresql":
        connection.execute(_JOBS, {"locks": [f"chat:{one}" for one in addresses]})
    emptied = {"status": "erased", "label": FORGOTTEN, "adult_at": None}
    connection.execute(update(participant).where(participant.c.id == participant_id).values(**emptied))
    return bool(status != "erased")


def _theirs(table: Table, participant_id: str, addresses: Collection[str]) -> ColumnElement[bool]:
    column = table.c[table.info["person"]]
    if table is outbox:  # what was answered before it was known who wrote names nobody but the address
        return or_(column == participant_id, one_of(table.c.address, addresses))
    return one_of(column, addresses) if column.name == "address" else column == participant_id


def standing(connection: Connection, ids: Collection[str]) -> list[str]:
    """Those of them who are here and not erased."""
    query = select(participant.c.id).where(one_of(participant.c.id, ids), participant.c.status != "erased")
    return list(connection.execute(query.order_by(participant.c.id)).scalars())


def erased(connection: Connection) -> list[str]:
    return list(connection.execute(select(participant.c.id).where(participant.c.status == "erased")).scalars())
