"""What conversations left behind besides words: only plain columns are read here, and nothing is unsealed."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Row, Select, exists, select

from bot.dialogue.use.trace import Group, Replied, Trace
from bot.storage.rows import Rows
from bot.storage.tables import answer, assignment, participant, restriction, run, staff, statement, step_mark, task

_TRIED = ("done", "partly")


def traces(rows: Rows, script_id: str | None) -> list[tuple[str, Trace]]:
    """By script. Of one script with all its steps; of all of them, how they began and ended."""
    teams = _teams(rows)
    replies = _by_run(rows, select(answer.c.run_id, answer.c.step, answer.c.how, answer.c.at), answer, script_id)
    marks = _by_run(rows, select(step_mark.c.run_id, step_mark.c.step, step_mark.c.kind), step_mark, script_id)
    topics, tried = set(rows.run(_TOPICS).scalars()), set(rows.run(_TRIES).scalars())

    def trace(one: Row[Any]) -> Trace:
        return Trace(
            one.participant_id, Group(one.version_id, one.language, teams.get(one.participant_id, "")), one.status,
            one.position, one.started_at, one.updated_at, tuple(Replied(*reply) for reply in replies[one.id]),
            tuple((step, kind) for step, kind in marks[one.id]), one.id in topics, one.id in tried,
        )  # fmt: skip

    found = rows.run(_RUNS.where(run.c.script_id == script_id) if script_id else _RUNS)
    return [(one.script_id, trace(one)) for one in found]


_PLAIN = (
    "id", "script_id", "participant_id", "version_id", "language", "status", "position", "started_at", "updated_at",
)  # fmt: skip
_RUNS = (
    select(*(run.c[name] for name in _PLAIN))
    .join(participant)
    .where(
        participant.c.status != "erased",
        ~exists().where(restriction.c.participant_id == run.c.participant_id, restriction.c.ended_at.is_(None)),
    )
)
_TOPICS = select(statement.c.run_id).where(
    statement.c.place == "note", statement.c.section == "topic", statement.c.run_id.is_not(None)
)
_TRIES = (
    select(statement.c.run_id)
    .join(task, task.c.statement_id == statement.c.id)
    .where(task.c.status.in_(_TRIED), statement.c.run_id.is_not(None))
)


def _teams(rows: Rows) -> dict[str, str]:
    """Where each of them is followed now: the team of the last of their own specialists."""
    query = (
        select(assignment.c.participant_id, staff.c.team_id)
        .join(staff, staff.c.id == assignment.c.staff_id)
        .where(assignment.c.kind == "own", assignment.c.until.is_(None))
        .order_by(assignment.c.since, assignment.c.id)
    )
    return {who: team or "" for who, team in rows.run(query)}


def _by_run(rows: Rows, query: Select[Any], table: Any, script_id: str | None) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    if script_id:
        of_script = query.join(run, run.c.id == table.c.run_id).where(run.c.script_id == script_id)
        for key, *values in rows.run(of_script):
            found[key].append(values)
    return found
