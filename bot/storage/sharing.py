"""Scripts that are live, and what a specialist may see."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, exists, func, or_, select

from bot.application import records as r
from bot.storage.lookups import one_of
from bot.storage.rows import Rows
from bot.storage.tables import (
    assignment,
    data_key,
    handover,
    run,
    script_approval,
    script_release,
    shared_line,
)


def live_versions(rows: Rows) -> Mapping[str, r.ScriptVersion]:
    live = live_ids(rows)
    versions = rows.find(r.ScriptVersion, {"id": list(live.values())})
    return {one.script_id: one for one in versions}


def live_ids(rows: Rows) -> dict[str, str]:
    """By script id: what its newest release made live. Without a single approval, nothing is."""
    return {key: one.version_id for key, one in _newest(rows).items() if one.is_approved}


def since_withdrawal(rows: Rows) -> dict[str, frozenset[str]]:
    """By script that was ever taken out in an emergency: the versions that were made live since then."""
    found: dict[str, frozenset[str]] = {}
    for one in rows.run(_RELEASES):
        if one.kind == "withdraw":
            found[one.script_id] = frozenset()
        elif one.script_id in found and one.version_id:
            found[one.script_id] |= {one.version_id}
    return found


def _newest(rows: Rows) -> dict[str, Row[Any]]:
    return {one.script_id: one for one in rows.run(_RELEASES)}


# By their numbers: a clock may have been set back.
_RELEASES = select(
    script_release.c.script_id,
    script_release.c.kind,
    script_release.c.version_id,
    exists().where(script_approval.c.version_id == script_release.c.version_id).label("is_approved"),
).order_by(script_release.c.id)


def last_finished(rows: Rows, participant_id: str) -> Mapping[str, datetime]:
    query = (
        select(run.c.script_id, func.max(run.c.ended_at, type_=run.c.ended_at.type))
        .where(run.c.participant_id == participant_id, run.c.status == "finished")
        .group_by(run.c.script_id)
    )
    return dict(rows.run(query).all())


def finished_counts(rows: Rows, participant_id: str) -> Mapping[str, int]:
    query = (
        select(run.c.script_id, func.count())
        .where(run.c.participant_id == participant_id, run.c.status == "finished")
        .group_by(run.c.script_id)
    )
    return dict(rows.run(query).all())


def participants_of(rows: Rows, staff_id: str, now: datetime) -> list[str]:
    query = (
        select(assignment.c.participant_id)
        .join(data_key, data_key.c.participant_id == assignment.c.participant_id)
        .where(assignment.c.staff_id == staff_id, or_(_IS_THE_OWN, _covers(now)))
        .order_by(assignment.c.since, assignment.c.id)
    )
    return list(dict.fromkeys(rows.run(query).scalars()))


def followed(rows: Rows, after: str, limit: int) -> list[str]:
    query = select(assignment.c.participant_id).where(assignment.c.until.is_(None), assignment.c.participant_id > after)
    return list(rows.run(query.distinct().order_by(assignment.c.participant_id).limit(limit)).scalars())


def shared_since(rows: Rows, participant_ids: Collection[str], moment: datetime) -> list[str]:
    lines = select(shared_line.c.participant_id).where(
        one_of(shared_line.c.participant_id, participant_ids),
        shared_line.c.at > moment,
        shared_line.c.withdrawn_at.is_(None),
    )
    answers = select(handover.c.participant_id).where(
        one_of(handover.c.participant_id, participant_ids), handover.c.answered_at > moment
    )
    return sorted(rows.run(lines.union(answers)).scalars()) if participant_ids else []


_other = assignment.alias()
_is_newer = or_(
    _other.c.since > assignment.c.since, and_(_other.c.since == assignment.c.since, _other.c.id > assignment.c.id)
)
# Of two that were left open, the older one gives nobody a way in.
_IS_THE_OWN = and_(
    assignment.c.kind == "own",
    assignment.c.until.is_(None),
    ~exists().where(
        _other.c.participant_id == assignment.c.participant_id,
        _other.c.kind == "own",
        _other.c.until.is_(None),
        _is_newer,
    ),
)


def _covers(now: datetime) -> ColumnElement[bool]:
    return and_(assignment.c.kind == "cover", assignment.c.since <= now, assignment.c.until > now)


def shared_statements(rows: Rows, participant_id: str) -> list[tuple[r.Statement, r.SharedLine, r.Share]]:
    lines = rows.find(r.SharedLine, {"participant_id": participant_id})
    shares = {one.id: one for one in rows.find(r.Share, {"participant_id": participant_id})}
    found = rows.find(r.Statement, {"participant_id": participant_id, "id": [line.statement_id for line in lines]})
    statements = {one.id: one for one in found}
    return [
        (statements[line.statement_id], line, shares[line.share_id])
        for line in lines
        if line.statement_id in statements and line.share_id in shares
    ]
