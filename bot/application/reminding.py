"""What comes by itself when its time has come: nudges, and what was agreed on (METHOD §7).

Wherever someone stands in a conversation, it is left as it is. One transaction holds what is said and when the
next one comes, so that a crash repeats nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Literal

from bot.application import at_rest, meeting_nudges, pausing
from bot.application import records as r
from bot.application.agreeing import next_meeting
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.incoming import message_json
from bot.application.ports import Database, Person, Work
from bot.application.reminder_words import Voice
from bot.application.rhythms import plan_of, planned, soonest
from bot.dialogue.messages import Message
from bot.language.dates import day_of
from bot.safety import meetings, nudges, promises
from bot.safety.quiet import after_quiet, is_quiet

log = logging.getLogger(__name__)

# Taken in one transaction: a turn that comes meanwhile does not wait for long.
MOST_AT_ONCE = 100
# One that cannot be carried out is tried again after this, and holds nobody else up.
PUT_OFF = timedelta(hours=1)

Due = r.Nudging | r.Agreement


def remind(database: Database, kit: Kit) -> int:
    """Carry out everything that is due; returns how much it was. Raises Unavailable when nothing can be written."""
    done = 0
    while count := _batch(database, kit):
        done += count
    return done


def _batch(database: Database, kit: Kit) -> int:
    try:
        with database.work() as work:
            return _carry_out(work, kit, _due(work, kit))
    except Unavailable:
        raise
    except Exception as error:  # whatever it was, the rows are tried alone
        log.warning("reminders failed together and are taken one by one: %s", type(error).__name__)
        return _one_by_one(database, kit)


def _due(work: Work, kit: Kit) -> list[Due]:
    now = kit.clock()
    return [*work.due(r.Nudging, now, MOST_AT_ONCE), *work.due(r.Agreement, now, MOST_AT_ONCE)]


def _one_by_one(database: Database, kit: Kit) -> int:
    with database.work() as work:
        rows = _due(work, kit)
    for row in rows:
        try:
            with database.work() as work:
                _carry_out(work, kit, _still_due(work, kit, row))
        except Unavailable:
            raise
        except Exception as error:
            log.error("reminder %s failed: %s", row.id, type(error).__name__)
            with database.work() as work:
                work.put(*(replace(one, next_at=kit.clock() + PUT_OFF) for one in _still_due(work, kit, row)))
    return len(rows)


def _still_due(work: Work, kit: Kit, row: Due) -> list[Due]:
    work.people([row.participant_id])  # theirs alone until the end
    now: Due | None = work.get(type(row), row.id)
    return [now] if now and now.next_at and now.next_at <= kit.clock() else []


def _carry_out(work: Work, kit: Kit, rows: Sequence[Due]) -> int:
    people = work.people(list({row.participant_id for row in rows})) if rows else {}
    resting = at_rest.those(work, list(people))
    for row in rows:
        person = people.get(row.participant_id)
        if person is None or not _takes_part(person):
            work.put(replace(row, next_at=None))
        elif row.participant_id in resting:
            work.put(replace(row, next_at=kit.clock() + timedelta(days=1)))
        elif isinstance(row, r.Nudging):
            work.put(_nudged(Round(work, kit, person, kit.clock()), row))
        else:
            work.put(_kept(Round(work, kit, person, kit.clock()), row))
    return len(rows)


def _takes_part(person: Person) -> bool:
    return person.participant.status == "active" and person.participant.adult_at is not None


@dataclass(frozen=True, slots=True)
class Round:
    """One participant, now."""

    work: Work
    kit: Kit
    person: Person
    now: datetime

    @property
    def voice(self) -> Voice:
        return Voice(self.kit, self.person)

    @property
    def telegram(self) -> r.Chat | None:
        return next((one for one in self.person.chats if one.channel == "telegram" and not one.blocked_at), None)

    def bring(
        self, kind: Literal["nudge", "reminder"], message: Message, until: datetime, agreement: str = "", *,
        meeting: bool = False,
    ) -> None:  # fmt: skip
        """To Telegram, where it must have left by `until`; else into the chat on our own pages."""
        key, who, body = self.kit.new_id(), self.person.participant.id, message_json(message)
        if self.telegram:
            body = {**body, "agreement": agreement, **({"meeting": True} if meeting else {})}
            place = self.telegram.address
            self.work.add(r.OutboxItem(key, who, "telegram", place, kind, self.now, not_after=until, body=body))
        elif any(one.channel != "telegram" for one in self.person.chats):
            self.work.add(r.Utterance(key, who, "bot", self.now, body=body))


def _nudged(at: Round, row: r.Nudging) -> r.Nudging:
    if at.work.find(r.Ending, participant_id=row.participant_id, undone_at=None):
        return replace(row, next_at=at.now + timedelta(days=1))  # the follow-up has ended; it may go on after all
    if at.telegram is None:
        return replace(row, next_at=None)  # until they write again
    paused = pausing.current(at.work, at.now, row.participant_id)
    if paused is not None:
        return planned(at.work, row, paused.until) if paused.until else replace(row, next_at=None)
    spans = meeting_nudges.open_spans(at.work, row.participant_id, at.now)
    span = meetings.current(spans, at.now)
    if span is None and _was_about_a_meeting(at, row):
        return planned(at.work, row, at.now)
    now, later = nudges.look(plan_of(row), at.now)
    if not now:
        return replace(row, next_at=soonest(later, meetings.next_message(plan_of(row), spans, at.now)))
    _bring_nudge(at, span)
    return planned(at.work, replace(row, last_at=at.now, unanswered=row.unanswered + 1), at.now)


def _bring_nudge(at: Round, span: meetings.Span | None) -> None:
    until = nudges.leaves_by(at.now)
    if span is None:
        at.bring("nudge", at.voice.nudge(), until)
    else:
        at.bring("nudge", at.voice.about_meeting(span), min(until, span.ends), meeting=True)


def _was_about_a_meeting(at: Round, row: r.Nudging) -> bool:
    """The moment was that of a meeting alone, and of no rhythm: it may have been moved, or be well prepared by now."""
    due = row.next_at or at.now
    near = any(s.begins <= due < s.ends for s in meeting_nudges.every_span(at.work, row.participant_id))
    return near and nudges.next_nudge(plan_of(row), due - timedelta.resolution) != due


def _kept(at: Round, row: r.Agreement) -> r.Agreement:
    if row.promised_at is None:
        return replace(row, next_at=None)
    if row.kind == "once":
        return _once(at, row, row.promised_at)
    return _before_meeting(at, row) if row.kind == "before-meeting" else _in_work(at, row, row.promised_at)


def _once(at: Round, row: r.Agreement, promised: datetime) -> r.Agreement:
    moment = promises.when_told(promised, at.now)
    if moment > at.now:
        return replace(row, next_at=moment)
    how = promises.punctual(promised, at.now)
    at.bring("reminder", at.voice.once(row, how), _says_true_until(promised, at.now), row.id)
    return replace(row, next_at=None, ended_at=at.now)


def _says_true_until(promised: datetime, now: datetime) -> datetime:
    """What is said of being late stays true until then; what waits for longer is said anew."""
    how = promises.punctual(promised, now)
    if how == "missed":
        return nudges.leaves_by(now)
    return promised + (promises.ON_TIME if how == "on time" else promises.STILL_OF_USE)


def _before_meeting(at: Round, row: r.Agreement) -> r.Agreement:
    meeting = next_meeting(at.work, row.participant_id, at.now)
    if meeting is None:
        return replace(row, next_at=None)  # it is over, or was cancelled; the words wait for the next one
    moment = promises.before_meeting(meeting.starts_at, at.now)
    if moment is None or moment > at.now:
        return replace(row, promised_at=moment, next_at=moment)
    until = min(nudges.leaves_by(at.now), meeting.starts_at)
    at.bring("reminder", at.voice.before_meeting(meeting, _words(at, row)), until, row.id)
    return replace(row, next_at=None, ended_at=at.now)


def _words(at: Round, row: r.Agreement) -> str:
    """The participant's own, while they stand; painful ones are not brought back."""
    reminder = at.work.get(r.Reminder, row.reminder_id or "")
    said = at.work.get(r.Statement, reminder.statement_id or "") if reminder else None
    return said.text if said and said.status == "active" and not said.flagged else ""


def _in_work(at: Round, row: r.Agreement, promised: datetime) -> r.Agreement:
    clock = time.fromisoformat(row.clock) if row.clock else None
    if not promises.in_work_may_leave(clock, promised, at.now):
        return replace(row, next_at=after_quiet(at.now))
    until = promised + promises.STILL_OF_USE if clock and is_quiet(at.now) else nudges.leaves_by(at.now)
    at.bring("reminder", at.voice.in_work(), until, row.id)
    coming = promises.in_work(day_of(row.created_at), clock, at.now)
    return replace(row, promised_at=coming, next_at=coming, ended_at=None if coming else at.now)
