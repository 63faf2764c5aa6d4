"""What the rules of suggesting look at, gathered for one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.application import meeting_nudges
from bot.application import records as r
from bot.application.facts import active_statements, is_in_work, open_task
from bot.application.hearing import Hearing
from bot.application.proposing import still_suggested
from bot.dialogue.suggesting import Situation, Suggested, leading, suggest
from bot.language.dates import day_of
from bot.safety import meetings


@dataclass(frozen=True, slots=True)
class Fitting:
    """What the menu lists, in its order. `first` and `fitting` are open to begin; `waiting` was begun.

    `offered`: the newest suggestion of a specialist for each conversation that was not had since.
    """

    first: tuple[Suggested, ...]
    waiting: tuple[str, ...]
    fitting: tuple[Suggested, ...]
    offered: Mapping[str, r.Suggestion]

    @property
    def listed(self) -> tuple[str, ...]:
        return (*_keys(self.first), *self.waiting, *_keys(self.fitting))


def _keys(those: tuple[Suggested, ...]) -> tuple[str, ...]:
    return tuple(one.script for one in those)


def now(hearing: Hearing) -> Fitting:
    """What is about a meeting these days comes first, begun or not."""
    begun = [row.script_id for row in hearing.person.runs]
    finished = hearing.work.last_finished(hearing.participant.id)
    offered = _offered(hearing, finished)
    found = situation(hearing, finished, offered)
    fitting, leads = suggest(found, hearing.library.live.keys(), frozenset(begun)), leading(found)
    return Fitting(
        tuple(one for one in fitting if one.leads),
        tuple(sorted(begun, key=lambda key: key not in leads)),
        tuple(one for one in fitting if not one.leads),
        offered,
    )


def situation(
    hearing: Hearing, finished: Mapping[str, datetime], offered: Mapping[str, r.Suggestion]
) -> Situation:  # fmt: skip
    who = hearing.participant.id
    statements = active_statements(hearing)
    starts = meeting_nudges.starts(hearing.work.find(r.Meeting, participant_id=who))
    coming = min((at for at in starts if at > hearing.now), default=None)
    last = max((at for at in starts if at <= hearing.now), default=None)
    had = {(one.what, one.starts_at) for one in meetings.spans(starts) if meeting_nudges.was_had(one, finished)}
    task = open_task(hearing)
    in_work = is_in_work(hearing, statements)
    return Situation(
        finished={key: _days(hearing, at) for key, at in finished.items()},
        inward=_inward(hearing, finished),
        suggested=tuple(offered),
        wanted=tuple(dict.fromkeys(hearing.talk.offers)),
        days_to_meeting=(day_of(coming) - day_of(hearing.now)).days if coming else None,
        days_since_meeting=(day_of(hearing.now) - day_of(last)).days if last else None,
        is_ready=("before", coming) in had,
        has_looked_back=("after", last) in had,
        days_with_open_step=_days(hearing, task.created_at) if task else None,
        in_work=in_work,
        job_ended=hearing.talk.work == "ended",
        oldest_line_days=max((_days(hearing, one.confirmed_at or one.said_at) for one in statements), default=None),
        report_is_near=bool(statements) and bool(hearing.work.find(r.Report, participant_id=who, finished_at=None)),
    )


def _days(hearing: Hearing, moment: datetime) -> int:
    """Whole days gone by."""
    return max(0, (hearing.now - moment).days)


def _inward(hearing: Hearing, finished: Mapping[str, datetime]) -> int:
    """How many of the last conversations, one after the other, looked inward."""
    count = 0
    for key in sorted(finished, key=lambda key: finished[key], reverse=True):
        compiled = hearing.library.live_script(key)
        if compiled is None or not compiled.script.reflective:
            break
        count += 1
    return count


def _offered(hearing: Hearing, finished: Mapping[str, datetime]) -> dict[str, r.Suggestion]:
    """By the specialist; the newest first."""
    found = still_suggested(hearing.work, hearing.participant.id, finished)
    return {one.script_id: one for one in sorted(found, key=lambda one: one.created_at, reverse=True)}
