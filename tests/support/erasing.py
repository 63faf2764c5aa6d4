"""Everything about somebody goes, by what the tables say of themselves: what the job is given where nothing else is meant."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.storage.mapping import FORGOTTEN
from bot.storage.tables import chat, data_key, metadata, participant
from bot.storage.work import SqlWork

_ERASED = [table for table in reversed(metadata.sorted_tables) if table.info["erase"] == "delete"]


def erase(work: Work, _kit: Kit, participant_id: str) -> bool:
    assert isinstance(work, SqlWork)
    work.flush()
    connection = work._rows.connection
    reached = select(chat.c.address).where(chat.c.participant_id == participant_id)
    names = {participant_id, *connection.execute(reached).scalars()}
    for table in sorted(_ERASED, key=lambda one: one is not data_key):
        person = table.c[table.info["person"]]
        is_theirs = person.in_(names) if person.name == "address" else person == participant_id
        connection.execute(delete(table).where(is_theirs))
    emptied = {"status": "erased", "label": FORGOTTEN, "adult_at": None}
    connection.execute(update(participant).where(participant.c.id == participant_id).values(emptied))
    return True
