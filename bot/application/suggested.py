"""What the rules of suggesting look at, gathered for one person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.application import records as r
from bot.application.facts import active_statements, is_in_work, open_task
from bot.application.hearing import Hearing
from bot.application.proposing import still_suggested
from bot.dialogue.suggesting import Situation, Suggested, suggest


def now(hearing: Hearing) -> tuple[Suggested, ...]:
    waiting = frozenset(row.script_id for row in hearing.person.runs)
    return suggest(situation(hearing), hearing.library.live.keys(), waiting)


def situation(hearing: Hearing) -> Situation:
    who = hearing.participant.id
    finished = hearing.work.last_finished(who)
    statements = active_statements(hearing)
    meetings = [one.starts_at for one in hearing.work.find(r.Meeting, participant_id=who)]
    task = open_task(hearing)
    in_work = is_in_work(hearing, statements)
    return Situation(
        finished={key: _days(hearing, at) for key, at in finished.items()},
        inward=_inward(hearing, finished),
        suggested=_suggested(hearing, finished),
        wanted=tuple(dict.fromkeys(hearing.talk.offers)),
        days_to_meeting=min((-_days(hearing, at) for at in meetings if at > hearing.now), default=None),
        days_since_meeting=min((_days(hearing, at) for at in meetings if at <= hearing.now), default=None),
        days_with_open_step=_days(hearing, task.created_at) if task else None,
        in_work=in_work,
        job_ended=hearing.talk.work == "ended",
        oldest_line_days=max((_days(hearing, one.confirmed_at or one.said_at) for one in statements), default=None),
        report_is_near=bool(statements) and bool(hearing.work.find(r.Report, participant_id=who, finished_at=None)),
    )


def _days(hearing: Hearing, moment: datetime) -> int:
    """Whole days gone by; below zero for what is to come."""
    return (hearing.now - moment).days if moment <= hearing.now else -((moment - hearing.now).days)


def _inward(hearing: Hearing, finished: Mapping[str, datetime]) -> int:
    """How many of the last conversations, one after the other, looked inward."""
    count = 0
    for key in sorted(finished, key=lambda key: finished[key], reverse=True):
        compiled = hearing.library.live_script(key)
        if compiled is None or not compiled.script.reflective:
            break
        count += 1
    return count


def _suggested(hearing: Hearing, finished: Mapping[str, datetime]) -> tuple[str, ...]:
    """By the specialist; the newest first."""
    found = still_suggested(hearing.work, hearing.participant.id, finished)
    return tuple(one.script_id for one in sorted(found, key=lambda one: one.created_at, reverse=True))
