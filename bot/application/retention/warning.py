"""What will be deleted is told before: once, with the day, and how to take a copy along or to keep it.

It is no nudge, and no one is asked to do anything. It comes in the day, and not in the rest after a help card. Whoever
said stop, or cannot be written to first, is told when they are here again (see letters.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.application import handover_notice, telling
from bot.application import records as r
from bot.application import talk as talks
from bot.application.hearing import Hearing, Kit
from bot.application.office import settings_in
from bot.application.ports import Person, Work
from bot.application.retention.deadlines import due_when_told, sounds_before
from bot.application.retention.deciding import Tell
from bot.dialogue.messages import Message, Paragraph
from bot.language import dates
from bot.language.dates import last_day
from bot.safety.quiet import is_quiet


def warn(work: Work, kit: Kit, person: Person, step: Tell) -> bool:
    """False when this is no time for it; the job comes again."""
    now = kit.clock()
    if is_quiet(now) or handover_notice.rests(person, now):
        return False
    hearing = telling.hearing_of(work, kit, person)
    due = due_when_told(step.deadline, now)
    before = _before(person, step.category, due)
    notice = r.RetentionNotice(kit.new_id(), person.participant.id, step.category, due, now, before=before)
    if step.category == "never-came":  # nobody is there to be told; the specialist's page shows the day
        work.add(notice)
        return True
    talk = talks.of(person.talk)
    if hearing is None:
        talk = talk.changed(notices=(*talk.notices, notice.id))
    else:
        key = telling.bring(hearing, _about(step.category), *words(hearing, notice), everywhere=True)
        notice = replace(notice, id=key)
    if step.category == "quiet":
        talk = talk.changed(asked_to_keep=True)
    work.add(notice)
    talks.keep(work, person.participant.id, person.talk, talk)
    return True


def _before(person: Person, category: r.Category, due: datetime) -> datetime | None:
    """Of voice messages: those that are to be gone then, as the office has it today."""
    return sounds_before(due, settings_in(person.office)) if category == "sound" else None


def _about(category: r.Category) -> telling.About:
    return "deleting-sounds" if category == "sound" else "deleting"


def words(hearing: Hearing, notice: r.RetentionNotice) -> Iterator[str]:
    day = dates.date(notice.due_at, hearing.language)
    if notice.category == "sound" and notice.before is not None:
        last = dates.date(last_day(notice.before), hearing.language)
        yield hearing.say("On {date} I delete the sound of your oldest voice messages.", date=day)
        yield hearing.say("They are those from {date} and before.", date=last)
        yield hearing.say("What was written down of them stays.")
        yield hearing.say("Write /profile to take a copy with the sound along.")
        return
    if notice.category == "quiet":
        yield hearing.say("It is long since anything was written here, and that is fine.")
        yield hearing.say("Should everything be kept? Then write anything at all here.")
        yield hearing.say("If you do not, I delete everything about you on {date}.", date=day)
    else:
        yield hearing.say("The follow-up has ended, so I delete everything about you on {date}.", date=day)
    yield hearing.say("That is your profile, your answers, your voice messages and what was said here.")
    yield hearing.say("Write /profile to take a copy along. You can bring it back another time.")
    if notice.category == "ended":
        yield hearing.say("Nothing is deleted if the follow-up goes on. {S} can tell you more.")


def undo(work: Work, kit: Kit, person: Person, notice: r.RetentionNotice, *, is_said: bool) -> None:
    """It will not be deleted then after all."""
    talk = talks.of(person.talk)
    never_told = notice.id in talk.notices or telling.cancel(work, person.participant.id, [_about(notice.category)])
    hearing = telling.hearing_of(work, kit, person) if is_said and not never_told else None
    if hearing is not None:
        text = hearing.say("It is kept for longer after all. I tell you before anything is deleted.")
        telling.bring(hearing, _about(notice.category), text, everywhere=True)
    work.put(replace(notice, ended_at=kit.clock()))
    left = tuple(one for one in talk.notices if one != notice.id)
    talk = talk.changed(notices=left, asked_to_keep=talk.asked_to_keep and notice.category != "quiet")
    talks.keep(work, person.participant.id, person.talk, talk)


def heard(hearing: Hearing, *, may_tell: bool) -> list[Message]:
    """They are here: what they were asked is answered by it. Then what waited to be told, if this is the time."""
    talk = hearing.talk
    if not (talk.notices or talk.asked_to_keep) or hearing.participant.adult_at is None:
        return []
    standing = hearing.work.find(r.RetentionNotice, participant_id=hearing.participant.id, ended_at=None)
    asked = [one for one in standing if one.category == "quiet"]
    hearing.work.put(*(replace(one, ended_at=hearing.now, answered_at=hearing.now) for one in asked))
    waited = bool(asked) and telling.cancel(hearing.work, hearing.participant.id, ["deleting"])
    hearing.talk = talk.changed(asked_to_keep=False, notices=() if may_tell else talk.notices)
    if not may_tell:
        return []
    texts = [" ".join(words(hearing, one)) for one in standing if one.id in talk.notices and one not in asked]
    if not waited and any(one.id not in talk.notices for one in asked):
        texts.append(hearing.say("Good to hear from you. Everything is kept."))
    return [Message("reply", (Paragraph(text),)) for text in texts]
