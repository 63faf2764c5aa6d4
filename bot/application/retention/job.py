"""The job that keeps the periods: tells before, deletes after, and undoes what is not true any more.

Little by little: a look at many takes no lock, and each of them whom it is about has a transaction of their own, which
looks again. So it can be killed anywhere, and begins anew. After a long outage it tells first, and deletes when the
full time has gone.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.application import recordings
from bot.application import records as r
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.office import settings_in, settings_of_the_office
from bot.application.ports import Database, Work
from bot.application.retention import warning
from bot.application.retention.deadlines import of_sound
from bot.application.retention.deciding import Delete, Step, Tell, Undo, steps
from bot.application.retention.lives import Found, gather, of_one
from bot.application.retention.periods import TABLES, TOLD, days
from bot.language.dates import day_of, end_of

log = logging.getLogger(__name__)

# People looked at together, and rows deleted in one transaction.
AT_ONCE = 200
ROWS_AT_ONCE = 1000


class Erase(Protocol):
    def __call__(self, work: Work, kit: Kit, participant_id: str, /) -> bool:
        """Everything about this participant goes, in this transaction."""


def keep_periods(database: Database, kit: Kit, erase: Erase) -> int:
    """One round; returns how much was done. Raises Unavailable when nothing can be written."""
    done, after = 0, ""
    while True:
        with database.reading() as look:
            now, ids = kit.clock(), look.here(after, AT_ONCE)
            due = [one.participant_id for one in gather(look, ids, now) if _is_due(one, now)]
        done += sum(_one(database, kit, erase, key) for key in due)
        if len(ids) < AT_ONCE:
            return done + _forget_rows(database, kit.clock())
        after = ids[-1]


def _is_due(found: Found, now: datetime) -> bool:
    return any(steps(found.life, found.notices, found.settings, now))


def _one(database: Database, kit: Kit, erase: Erase, participant_id: str) -> int:
    """What has changed since they were found due counts. One that cannot be dealt with holds nobody else up."""
    try:
        with database.work() as work:
            work.people([participant_id])  # theirs alone until the end
            found = of_one(work, participant_id, kit.clock())
            return _carried_out(work, kit, erase, found) if found is not None else 0
    except Unavailable:
        raise
    except Exception as error:
        log.error("the period of participant %s was not kept: %s", participant_id, type(error).__name__)
        return 0


def _carried_out(work: Work, kit: Kit, erase: Erase, found: Found) -> int:
    todo = list(steps(found.life, found.notices, found.settings, kit.clock()))
    if any(isinstance(step, Delete) and step.notice.category != "sound" for step in todo):
        return int(erase(work, kit, found.participant_id))
    return sum(_step(work, kit, found.participant_id, step) for step in todo)


def _step(work: Work, kit: Kit, participant_id: str, step: Step) -> bool:
    person = work.people([participant_id]).get(participant_id)  # read again: an earlier step may have written
    if person is None:
        return False
    if isinstance(step, Tell):
        return warning.warn(work, kit, person, step)
    if isinstance(step, Undo):
        warning.undo(work, kit, person, step.notice, is_said=step.is_said)
        return True
    _forget_sounds(work, kit, step.notice)
    return True


def _forget_sounds(work: Work, kit: Kit, notice: r.RetentionNotice) -> None:
    """Those that were told, as far as they are due by what the office has now."""
    now, who = kit.clock(), notice.participant_id
    settings = settings_in(work.people([who])[who].office)
    kept = work.sound_sizes(who)
    for one in work.find(r.Recording, participant_id=who):
        told = notice.before is not None and one.created_at < notice.before
        if one.id in kept and told and of_sound(one.created_at, settings) <= now:
            work.remove(r.Sound(one.id, who))
            recordings.forget_sound(work, one, now)
    work.put(replace(notice, ended_at=now))


def _forget_rows(database: Database, now: datetime) -> int:
    """What has a period of its own and is told to nobody."""
    with database.reading() as look:
        settings = settings_of_the_office(look)
    before = {
        table: end_of(day_of(now) - timedelta(days=days(settings, kept.category) + 1))
        for table, kept in TABLES.items()
        if kept.category is not None and kept.category not in TOLD
    }
    total, is_more = 0, True
    while is_more:
        with database.work() as work:
            found = [work.forget_old(table, moment, ROWS_AT_ONCE) for table, moment in before.items()]
        total, is_more = total + sum(found), ROWS_AT_ONCE in found
    return total
