"""What the job that keeps the periods asks of the tables: plain columns only, nothing is unsealed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Delete,
    Select,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
)

from bot.storage import tables as t
from bot.storage.columns import Moment
from bot.storage.lookups import one_of
from bot.storage.rows import Rows

# Whatever happened between a participant and those who follow them leaves one of these moments. Drafts and
# reminders that come by themselves are none, and neither is being read.
_SIGNS: tuple[Column[Any], ...] = (
    t.participant.c.adult_at, t.answer.c.at, t.run.c.started_at, t.run.c.updated_at, t.run.c.ended_at, t.step_mark.c.at,
    t.recording.c.created_at, t.recording.c.written_at, t.statement.c.said_at, t.statement.c.confirmed_at,
    t.statement.c.ended_at, t.share.c.at, t.shared_line.c.at, t.shared_line.c.withdrawn_at, t.employer_yes.c.at,
    t.employer_yes.c.withdrawn_at, t.consent.c.at, t.restriction.c.since, t.restriction.c.ended_at,
    t.task.c.created_at, t.task.c.closed_at, t.nudging.c.chosen_at, t.agreement.c.created_at, t.reminder.c.created_at,
    t.contact_request.c.asked_at, t.meeting.c.created_at, t.meeting.c.starts_at, t.agenda_item.c.at,
    t.agenda_item.c.done_at, t.personal_message.c.at, t.milestone.c.created_at, t.plan_line.c.at,
    t.plan_line.c.ended_at, t.report.c.finished_at, t.suggestion.c.created_at, t.good_story.c.asked_at,
    t.good_story.c.answered_at,
    t.handover.c.asked_at, t.handover.c.answered_at, t.assignment.c.since, t.pause.c.since, t.pause.c.until,
    t.ending.c.undone_at, t.takeover.c.answered_at, t.retention_notice.c.answered_at,
)  # fmt: skip


def here(rows: Rows, after: str, limit: int) -> list[str]:
    query = select(t.data_key.c.participant_id).where(t.data_key.c.participant_id > after)
    return list(rows.run(query.order_by(t.data_key.c.participant_id).limit(limit)).scalars())


def _prepared() -> tuple[Select[Any], ...]:
    """One table at a time, not their union: SQLite gives the moments of a union back as text."""
    found: dict[Table, list[ColumnElement[Any]]] = {}
    for column in _SIGNS:
        found.setdefault(column.table, []).append(column)
    found[t.utterance] = [case((t.utterance.c.who == "participant", t.utterance.c.at))]
    return tuple(_newest(table, columns) for table, columns in found.items())


def _newest(table: Table, columns: Sequence[ColumnElement[Any]]) -> Select[Any]:
    owner = table.c.id if table is t.participant else table.c.participant_id
    return select(owner, *(func.max(column) for column in columns)).where(one_of(owner, "ids")).group_by(owner)


_NEWEST = _prepared()


def last_active(rows: Rows, participant_ids: Collection[str]) -> Mapping[str, datetime]:
    found: dict[str, datetime] = {}
    for query in _NEWEST if participant_ids else ():
        for who, *moments in rows.run(query, {"ids": participant_ids}):
            known = [one for one in (found.get(who), *moments) if one is not None]
            if known:
                found[who] = max(known)
    return found


def sounds_sent(rows: Rows, participant_ids: Collection[str]) -> Mapping[str, Sequence[datetime]]:
    query = (
        select(t.sound.c.participant_id, t.recording.c.created_at)
        .join(t.recording, t.recording.c.id == t.sound.c.id)
        .where(one_of(t.sound.c.participant_id, participant_ids))
        .order_by(t.recording.c.created_at)
    )
    found: dict[str, list[datetime]] = {}
    for who, sent in rows.run(query) if participant_ids else ():
        found.setdefault(who, []).append(sent)
    return found


_BEFORE = bindparam("before", type_=Moment)
_restricted = select(t.restriction.c.participant_id).where(t.restriction.c.ended_at.is_(None))


def _is_free(owner: ColumnElement[Any]) -> ColumnElement[bool]:
    """Nobody asked that it stays as it is."""
    return or_(owner.is_(None), owner.not_in(_restricted))


def _old_inbox() -> ColumnElement[bool]:
    theirs = select(t.chat.c.address).where(t.chat.c.participant_id.in_(_restricted))
    put_aside = and_(t.inbox.c.status == "quarantined", t.inbox.c.quarantined_at < _BEFORE)
    return and_(put_aside, t.inbox.c.address.not_in(theirs))


def _old_outbox() -> ColumnElement[bool]:
    failed = and_(t.outbox.c.status == "failed", t.outbox.c.created_at < _BEFORE)
    return and_(failed, _is_free(t.outbox.c.participant_id))


def _old_sessions() -> ColumnElement[bool]:
    """The newest of somebody who works here stays until there is another: it says what is new to them."""
    session, newer = t.web_session, t.web_session.alias()
    ended = case((session.c.revoked_at < session.c.expires_at, session.c.revoked_at), else_=session.c.expires_at)
    has_newer = exists().where(newer.c.subject_id == session.c.subject_id, newer.c.created_at > session.c.created_at)
    return and_(ended < _BEFORE, or_(session.c.kind == "participant", has_newer), _is_free(session.c.subject_id))


def _old_links() -> ColumnElement[bool]:
    return t.staff_link.c.expires_at < _BEFORE


def _old_invitations() -> ColumnElement[bool]:
    """Of whoever is not in yet they stay: they say how long to wait."""
    waited_for = select(t.participant.c.id).where(
        t.participant.c.adult_at.is_(None), t.participant.c.status != "erased"
    )
    owner = t.invitation.c.participant_id
    return and_(t.invitation.c.expires_at < _BEFORE, owner.not_in(waited_for), _is_free(owner))


def _old_takeovers() -> ColumnElement[bool]:
    takeover = t.takeover.c
    return and_(func.coalesce(takeover.answered_at, takeover.asked_at) < _BEFORE, _is_free(takeover.participant_id))


def _old_marks() -> ColumnElement[bool]:
    return and_(t.step_mark.c.at < _BEFORE, _is_free(t.step_mark.c.participant_id))


def _old_reads() -> ColumnElement[bool]:
    """Who read what outlives what there was to read."""
    is_here = exists().where(t.data_key.c.participant_id == t.read_audit.c.participant_id)
    return and_(t.read_audit.c.at < _BEFORE, not_(is_here))


def _old_changes() -> ColumnElement[bool]:
    return t.staff_change.c.at < _BEFORE


def _old_absences() -> ColumnElement[bool]:
    return func.coalesce(t.absence.c.ended_at, t.absence.c.until) < _BEFORE


_OVER: Mapping[str, Callable[[], ColumnElement[bool]]] = {
    "inbox": _old_inbox,
    "outbox": _old_outbox,
    "web_session": _old_sessions,
    "staff_link": _old_links,
    "invitation": _old_invitations,
    "takeover": _old_takeovers,
    "step_mark": _old_marks,
    "read_audit": _old_reads,
    "staff_change": _old_changes,
    "absence": _old_absences,
}


def _forgetting(name: str) -> Delete:
    found = t.metadata.tables[name]
    key = found.c.seq if "seq" in found.c else found.c.id
    old = select(key).where(_OVER[name]()).order_by(key).limit(bindparam("most"))
    return delete(found).where(key.in_(old))


_FORGETTING = {name: _forgetting(name) for name in _OVER}


def forget_old(rows: Rows, table: str, before: datetime, limit: int) -> int:
    return int(rows.run(_FORGETTING[table], {"before": before, "most": limit}).rowcount)
