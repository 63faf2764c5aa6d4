"""What waits to be handled and to be sent, and what was said in the browser."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from sqlalchemy import case, func, or_, select

from bot.application import records as r
from bot.storage.keyring import insert_new
from bot.storage.rows import Rows
from bot.storage.tables import TABLES, inbox, outbox, utterance

T = TypeVar("T")

# What is sent first: safety, what answers somebody, then what nobody waits for.
_URGENCY = {"safety": 0, "notice": 2, "reminder": 2, "nudge": 3}
_ANSWERS = 1


def accept(rows: Rows, items: Iterable[r.InboxItem]) -> int:
    sealed = rows.sealed(r.InboxItem, list(items))
    if not sealed:
        return 0
    insert = insert_new(rows.connection.dialect, inbox, "source", "key")
    return int(rows.run(insert.execution_options(preserve_rowcount=True), sealed).rowcount)


def waiting_inbox(rows: Rows, limit: int) -> list[r.InboxItem]:
    query = select(inbox).where(inbox.c.status == "waiting").order_by(inbox.c.seq).limit(limit)
    return rows.read(r.InboxItem, query)


def waiting_outbox(rows: Rows, channel: str, now: datetime, limit: int) -> list[r.OutboxItem]:
    """One that was tried and must wait holds its address back; one planned for later does not."""
    urgency = case(_URGENCY, value=outbox.c.kind, else_=_ANSWERS)
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
    place = func.row_number().over(partition_by=outbox.c.address, order_by=(urgency, outbox.c.seq))
    heads = (
        select(outbox.c.seq, place.label("place"))
        .where(outbox.c.status == "waiting", outbox.c.channel == channel, or_(due, outbox.c.attempts > 0))
        .subquery()
    )
    query = select(outbox).join(heads, heads.c.seq == outbox.c.seq).where(heads.c.place == 1, due)
    return rows.read(r.OutboxItem, query.order_by(urgency, outbox.c.seq).limit(limit))


def due(rows: Rows, kind: type[T], now: datetime, limit: int) -> list[T]:
    """Through the index on `next_at`, so a look costs what is due, however many people there are."""
    table = TABLES[kind]
    query = select(table).where(table.c.next_at <= now).order_by(table.c.next_at, table.c.id).limit(limit)
    return rows.read(kind, query.with_for_update(skip_locked=True))


def transcript(rows: Rows, participant_id: str, after: int, limit: int) -> list[r.Utterance]:
    query = select(utterance).where(utterance.c.participant_id == participant_id).limit(limit)
    if after < 0:
        return rows.read(r.Utterance, query.order_by(utterance.c.seq.desc()))[::-1]
    return rows.read(r.Utterance, query.where(utterance.c.seq > after).order_by(utterance.c.seq))
