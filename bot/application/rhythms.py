"""How often someone is written to who has not written: chosen, changed and ended in the turn's own transaction.

A turn has its person to itself, so that the nudge that is due in another process is not lost or doubled.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.application import meeting_nudges
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.ports import Work
from bot.language import dates
from bot.safety import meetings
from bot.safety.nudges import REST, Plan, Rhythm, next_nudge


def plan_of(row: r.Nudging) -> Plan:
    rests = datetime.fromisoformat(row.rests_until) if row.rests_until else None
    return Plan(row.rhythm, row.chosen_at, row.last_at, row.unanswered, rests)


def planned(work: Work, row: r.Nudging, after: datetime, *, at_once: bool = False) -> r.Nudging:
    """The next one of the rhythm, or about a meeting, whichever comes first. `at_once`: a meeting was set just now."""
    plan = plan_of(row)
    if plan.rhythm == "none":
        return replace(row, next_at=None)
    spans = meeting_nudges.open_spans(work, row.participant_id, after)
    about_meeting = meetings.next_message(plan, spans, after, at_once=at_once)
    return replace(row, next_at=soonest(next_nudge(plan, after), about_meeting))


def soonest(*moments: datetime | None) -> datetime | None:
    return min((one for one in moments if one is not None), default=None)


def meeting_changed(work: Work, participant_id: str, now: datetime) -> None:
    """What waits to be sent about a meeting is cancelled, and the next one is looked for; what is due stays due."""
    waiting = work.find(r.OutboxItem, participant_id=participant_id, kind="nudge", status="waiting")
    about = [item for item in waiting if item.body.get("meeting")]
    work.put(*(replace(item, status="cancelled", body={}) for item in about))
    row = work.get(r.Nudging, participant_id)
    if row is not None and (row.next_at is None or row.next_at > now):
        work.put(planned(work, row, now, at_once=True))


def heard(hearing: Hearing) -> None:
    """Whatever someone writes or taps, nothing is unanswered any more, and a rhythm that fell silent goes on."""
    row = hearing.person.nudging
    if row is not None and is_rested(row, hearing.now):
        row = _keep(hearing, replace(row, rests_until=""))
    if row is None or row.rhythm == "none" or (row.next_at and not row.unanswered):
        return
    hearing.nudged = row.unanswered > 0
    answered = replace(row, unanswered=0)
    _keep(hearing, answered if answered.next_at else planned(hearing.work, answered, hearing.now))


def choose(hearing: Hearing, rhythm: Rhythm) -> r.Nudging:
    """From today on in this rhythm; what waits to be sent by the old one is cancelled."""
    row = replace(_row(hearing), rhythm=rhythm, chosen_at=hearing.now, unanswered=0)
    cancel_waiting(hearing.work, hearing.participant.id)
    return _keep(hearing, planned(hearing.work, row, hearing.now))


def choose_and_tell(hearing: Hearing, rhythm: Rhythm) -> None:
    row, texts = choose(hearing, rhythm), [in_words(hearing, rhythm)]
    if row.next_at:
        time = moment_in_words(hearing, row.next_at)
        texts.append(hearing.say('The first time is {time}. Write "stop reminding me" to end it.', time=time))
    hearing.tell_together(*texts)


def in_words(hearing: Hearing, rhythm: Rhythm) -> str:
    if rhythm == "weekly":
        return hearing.say("I ask once a week whether you want to talk.")
    if rhythm == "fortnightly":
        return hearing.say("I ask every other week whether you want to talk.")
    if rhythm == "monthly":
        return hearing.say("I ask once a month whether you want to talk.")
    return hearing.say("I do not write to you first now.")


def moment_in_words(hearing: Hearing, moment: datetime) -> str:
    """`torsdag 3. desember kl. 07:30`; the year too, when it is another one."""
    day, clock = dates.day(moment, hearing.language), dates.clock(moment, hearing.language)
    year = moment.astimezone(dates.OSLO).year
    if year == hearing.now.astimezone(dates.OSLO).year:
        return hearing.say("{day} at {time}", day=day, time=clock)
    return hearing.say("{day} {year} at {time}", day=day, year=year, time=clock)


def rest(hearing: Hearing) -> None:
    """Words that called for a help card: nothing comes by itself for a while (METHOD §7)."""
    if hearing.participant.adult_at is None:
        return
    row = replace(_row(hearing), rests_until=(hearing.now + REST).isoformat())
    cancel_waiting(hearing.work, hearing.participant.id)
    _keep(hearing, planned(hearing.work, row, hearing.now))


def is_rested(row: r.Nudging, now: datetime) -> bool:
    """The pause after a help card is over: then nothing says any more that there was one."""
    return bool(row.rests_until) and datetime.fromisoformat(row.rests_until) <= now


def conversation_stopped(hearing: Hearing) -> None:
    """*Stopp* works at once. As the first word after a nudge it is meant for the nudges as well."""
    if hearing.nudged:
        stop(hearing)
    else:
        cancel_waiting(hearing.work, hearing.participant.id)


def stop(hearing: Hearing) -> None:
    """No more nudges, and none of those that wait. What was agreed on stands, and it is said where."""
    choose(hearing, "none")
    texts = [hearing.say("I do not remind you any more. With /reminders you can turn it on again.")]
    if hearing.work.find(r.Agreement, participant_id=hearing.participant.id, ended_at=None):
        texts.append(hearing.say("What you have agreed on still comes. With /reminders you can remove it."))
    hearing.tell_together(*texts)


def reopened(work: Work, participant_id: str, now: datetime) -> None:
    """Someone can be written to again: the rhythm goes on, and nothing that was left out comes now."""
    row = work.get(r.Nudging, participant_id)
    if row is not None:
        work.put(planned(work, row, now))


def cancel_waiting(work: Work, participant_id: str) -> None:
    waiting = work.find(r.OutboxItem, participant_id=participant_id, kind="nudge", status="waiting")
    work.put(*(replace(item, status="cancelled", body={}) for item in waiting))


def _row(hearing: Hearing) -> r.Nudging:
    who = hearing.participant.id
    return hearing.person.nudging or r.Nudging(who, who, "none", hearing.now)


def _keep(hearing: Hearing, row: r.Nudging) -> r.Nudging:
    if hearing.person.nudging is None:
        hearing.work.add(row)
    else:
        hearing.work.put(row)
    hearing.person = replace(hearing.person, nudging=row)
    return row
