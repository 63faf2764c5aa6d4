"""What waits to be handled and to be sent, and what was said in the browser."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any, TypeVar

from sqlalchemy import Select, and_, bindparam, case, delete, func, not_, or_, select

from bot.application import records as r
from bot.storage.keyring import insert_new
from bot.storage.lookups import one_of
from bot.storage.rows import Rows
from bot.storage.tables import TABLES, inbox, outbox, participant, seen, utterance

T = TypeVar("T")

# What is sent first: safety, what answers somebody, then what nobody waits for.
_URGENCY = {"safety": 0, "notice": 2, "reminder": 2, "nudge": 3}
_ANSWERS = 1

# Telegram's longest `retry_after`.
LONGEST_WAIT = timedelta(hours=1)

# As much of a SHA-256 as tells a billion updates apart.
DIGEST_BYTES = 16
_EPOCH = date(1970, 1, 1).toordinal()

# Any number, as long as it is this lock's alone (see migrations/schema.py and leading.py for the others).
_CHAT_LOCKS = 738_120_465


def accept(rows: Rows, items: Iterable[r.InboxItem]) -> int:
    """The database decides what is new, also when two processes are told the same at once."""
    by_digest: dict[bytes, r.InboxItem] = {}
    for item in items:
        by_digest.setdefault(_digest(item), item)
    if not by_digest:
        return 0
    told = [{"digest": digest, "day": _day(item.received_at)} for digest, item in by_digest.items()]
    insert = insert_new(rows.connection.dialect, seen, "digest").returning(seen.c.digest)
    new = set(rows.run(insert, told).scalars())
    fresh = [item for digest, item in by_digest.items() if digest in new]
    if fresh:
        rows.insert(r.InboxItem, fresh)
    return len(fresh)


def _digest(item: r.InboxItem) -> bytes:
    return sha256(f"{item.source}\0{item.key}".encode(errors="surrogatepass")).digest()[:DIGEST_BYTES]


def _day(moment: date) -> int:
    return moment.toordinal() - _EPOCH


def forget_seen(rows: Rows, before: date, limit: int) -> int:
    old = select(seen.c.digest).where(seen.c.day < _day(before)).limit(limit)
    return int(rows.run(delete(seen).where(seen.c.digest.in_(old))).rowcount)


def forget_outbox(rows: Rows, statuses: Sequence[str], before: datetime, limit: int) -> int:
    old = select(outbox.c.seq).where(outbox.c.status.in_(statuses), outbox.c.created_at < before)
    return int(rows.run(delete(outbox).where(outbox.c.seq.in_(old.order_by(outbox.c.seq).limit(limit)))).rowcount)


def waiting_inbox(rows: Rows, limit: int, address: str | None, *, claim: bool) -> list[r.InboxItem]:
    addresses = [address] if address is not None else None
    if claim and rows.connection.dialect.name == "postgresql":
        addresses = list(_claimed(rows, limit, address))
    query = _WAITING_IN if addresses is None else _WAITING_IN_AT
    return rows.read(r.InboxItem, query, {"most": limit, "addresses": addresses})


_WAITING_IN = select(inbox).where(inbox.c.status == "waiting").order_by(inbox.c.seq).limit(bindparam("most"))
_WAITING_IN_AT = _WAITING_IN.where(one_of(inbox.c.address, "addresses"))


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
    # On PostgreSQL: one that a turn cancels at this moment is not taken.
    query = _WAITING_OUT.with_for_update(of=outbox, skip_locked=True) if hold else _WAITING_OUT
    moments = {"now": now, "impossible": now + LONGEST_WAIT}
    return rows.read(r.OutboxItem, query, {"channel": channel, "busy": busy, "most": limit, **moments})


def _waiting_out() -> Select[Any]:
    urgency = case(_URGENCY, value=outbox.c.kind, else_=_ANSWERS)
    # Nobody is told to wait for longer than an hour: a clock that was put back makes nobody wait for it.
    put_back = and_(outbox.c.attempts > 0, outbox.c.not_before > bindparam("impossible"))
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now"), put_back)
    place = func.row_number().over(partition_by=outbox.c.address, order_by=(urgency, outbox.c.seq))
    heads = (
        select(outbox.c.seq, place.label("place"))
        .where(outbox.c.status == "waiting", outbox.c.channel == bindparam("channel"))
        .where(or_(due, outbox.c.attempts > 0), not_(one_of(outbox.c.address, "busy")))
        .subquery()
    )
    return (
        select(outbox)
        .join(heads, heads.c.seq == outbox.c.seq)
        .where(heads.c.place == 1, due, outbox.c.status == "waiting")
        .order_by(urgency, outbox.c.seq)
        .limit(bindparam("most"))
    )


_WAITING_OUT = _waiting_out()


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
