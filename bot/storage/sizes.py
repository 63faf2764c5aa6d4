"""How much waits, and how many chats there are: counted, without a look at anybody's row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select

from bot.storage.errors import plain_errors
from bot.storage.tables import chat, inbox, outbox
from bot.storage.turns import reader_turn
from bot.storage.work import SqlDatabase
from bot.web.metrics import Sizes

_UNSENT = ("waiting", "sending", "failed")


def sizes(database: SqlDatabase) -> Sizes:
    with reader_turn(database.engine), plain_errors(), database.engine.connect() as connection:

        def counted(*columns: Any, of: Select[Any]) -> Sequence[Any]:
            return connection.execute(of.add_columns(*columns, func.count()).group_by(*columns)).all()

        waiting = Counter[tuple[str, str]]()
        for source, status, number in counted(inbox.c.source, inbox.c.status, of=select()):
            waiting[source.partition(":")[0], status] += number
        unsent = counted(
            outbox.c.channel, outbox.c.kind, outbox.c.status, of=select().where(outbox.c.status.in_(_UNSENT))
        )
        chats = counted(chat.c.channel, of=select().where(chat.c.blocked_at.is_(None)))
        return Sizes(waiting, {tuple(row[:3]): row[3] for row in unsent}, {row[0]: row[1] for row in chats})
