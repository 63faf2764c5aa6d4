"""What waits to be handled and to be sent, and what was said in the browser."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import and_, case, func, or_, select

from bot.application import records as r
from bot.storage.keyring import insert_new
from bot.storage.rows import Rows
from bot.storage.tables import TABLES, inbox, outbox, participant, utterance

T = TypeVar("T")

# What is sent first: safety, what answers somebody, then what nobody waits for.
_URGENCY = {"safety": 0, "notice": 2, "reminder": 2, "nudge": 3}
_ANSWERS = 1

# Telegram's longest `retry_after`.
LONGEST_WAIT = timedelta(hours=1)

# Any number, as long as it is this lock's alone (see migrations/schema.py and leading.py for the others).
_CHAT_LOCKS = 738_120_465


def accept(rows: Rows, items: Iterable[r.InboxItem]) -> int:
    sealed = rows.sealed(r.InboxItem, list(items))
    if not sealed:
        return 0
    insert = insert_new(rows.connection.dialect, inbox, "source", "key")
    return int(rows.run(insert.execution_options(preserve_rowcount=True), sealed).rowcount)


def waiting_inbox(rows: Rows, limit: int, address: str | None, *, claim: bool) -> list[r.InboxItem]:
    query = select(inbox).where(inbox.c.status == "waiting").order_by(inbox.c.seq).limit(limit)
    if address is not None:
        query = query.where(inbox.c.address == address)
    if claim and rows.connection.dialect.name == "postgresql":
        query = query.where(inbox.c.address.in_(_claimed(rows, limit, address)))
    return rows.read(r.InboxItem, query)


def _claimed(rows: Rows, limit: int, address: str | None) -> Sequence[str]:
    """The addresses that are ours until the end of the transaction; SQLite has one writer, who has them all.

    One that is asked for by name is waited for; of the others, those that another process has are left to it.
    """
    if address is not None:
        rows.run(select(func.pg_advisory_xact_lock(_CHAT_LOCKS, func.hashtext(address))))
        return [address]
    waiting = (
        select(inbox.c.address)
        .where(inbox.c.status == "waiting")
        .group_by(inbox.c.address)
        .order_by(func.min(inbox.c.seq))
        .limit(limit)
        .cte("waiting")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    free = func.pg_try_advisory_xact_lock(_CHAT_LOCKS, func.hashtext(waiting.c.address))
    found: Sequence[str] = rows.run(select(waiting.c.address).where(free)).scalars().all()
    return found


def waiting_outbox(
    rows: Rows, channel: str, now: datetime, limit: int, busy: Collection[str], *, hold: bool
) -> list[r.OutboxItem]:
    """One that was tried and must wait holds its address back; one planned for later does not."""
    urgency = case(_URGENCY, value=outbox.c.kind, else_=_ANSWERS)
    # Nobody is told to wait for longer than an hour: a clock that was put back makes nobody wait for it.
    put_back = and_(outbox.c.attempts > 0, outbox.c.not_before > now + LONGEST_WAIT)
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now, put_back)
    place = func.row_number().over(partition_by=outbox.c.address, order_by=(urgency, outbox.c.seq))
    heads = (
        select(outbox.c.seq, place.label("place"))
        .where(outbox.c.status == "waiting", outbox.c.channel == channel, or_(due, outbox.c.attempts > 0))
        .where(outbox.c.address.not_in(list(busy)))
        .subquery()
    )
    query = (
        select(outbox)
        .join(heads, heads.c.seq == outbox.c.seq)
        .where(heads.c.place == 1, due, outbox.c.status == "waiting")
        .order_by(urgency, outbox.c.seq)
        .limit(limit)
    )
    # On PostgreSQL: one that a turn cancels at this moment is not taken.
    return rows.read(r.OutboxItem, query.with_for_update(of=outbox, skip_locked=True) if hold else query)


def last_sent(rows: Rows, channel: str, limit: int) -> list[tuple[str, datetime]]:
    newest = select(outbox.c.address, outbox.c.sent_at, outbox.c.channel).order_by(outbox.c.seq.desc()).limit(limit)
    found = rows.run(newest).all()
    return [(row.address, row.sent_at) for row in found if row.sent_at is not None and row.channel == channel]


def due(rows: Rows, kind: type[T], now: datetime, limit: int) -> list[T]:
    """Through the index on `next_at`, so a look costs what is due, however many people there are.

    The person is taken together with the row, as a turn takes them; whoever is in one comes at the next look.
    """
    table = TABLES[kind]
    query = select(table).join(participant, participant.c.id == table.c.participant_id)
    first = query.where(table.c.next_at <= now).order_by(table.c.next_at, table.c.id).limit(limit)
    return rows.read(kind, first.with_for_update(skip_locked=True, of=[table, participant]))


def transcript(rows: Rows, participant_id: str, after: int, limit: int) -> list[r.Utterance]:
    query = select(utterance).where(utterance.c.participant_id == participant_id).limit(limit)
    if after < 0:
        return rows.read(r.Utterance, query.order_by(utterance.c.seq.desc()))[::-1]
    return rows.read(r.Utterance, query.where(utterance.c.seq > after).order_by(utterance.c.seq))
