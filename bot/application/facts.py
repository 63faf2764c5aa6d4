"""What is known when a conversation begins: gathered once, kept with the run."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.application import contact_words
from bot.application import records as r
from bot.application.agreeing import next_meeting
from bot.application.hearing import Hearing
from bot.dialogue.facts import Facts, OwnLine, wanted
from bot.dialogue.script import Script
from bot.language import dates

# More topics than this on buttons is a wall, not a choice.
MOST_TOPICS = 4
# One older line of a section is quoted; a few to choose from keep the run small.
MOST_OLDER = 14
# Of each section or step that a script puts on buttons.
MOST_LINES = 8


def gather(hearing: Hearing, script: Script) -> Facts:
    script_id, settings, language = script.id, hearing.settings, hearing.language
    statements = active_statements(hearing)
    written = [one for one in statements if not one.recording_id]  # a voice message can be quoted nowhere
    counts = hearing.work.finished_counts(hearing.participant.id)
    meeting = next_meeting(hearing.work, hearing.participant.id, hearing.now)
    return Facts(
        specialist=hearing.specialist,
        service=settings.service_name,
        reply_time=contact_words.reply_time(hearing),
        money=settings.money_text(language),
        meeting_day=dates.day(meeting.starts_at, language) if meeting else "",
        meeting_time=dates.clock(meeting.starts_at, language) if meeting else "",
        open_step=_open_step(hearing, written),
        advice=_advice(hearing, written),
        topics=_topics(hearing, written),
        older=_older(hearing, written),
        lines=_lines(hearing, written, script),
        in_work=is_in_work(hearing, statements),
        on_telegram=hearing.incoming.channel == "telegram",
        times_done=counts.get(script_id, 0),
        # Whoever sits beside would see the answer.
        asked_if_suited=counts.get(script_id, 0) > 0 or hearing.beside is not None,
        together=hearing.talk.together or hearing.beside is not None,
    )


def is_in_work(hearing: Hearing, statements: list[r.Statement]) -> bool:
    """As the person last said; before that, whoever has words about a job has one."""
    if hearing.talk.work:
        return hearing.talk.work == "began"
    return any(statement.section == "job" for statement in statements)


def standing(hearing: Hearing) -> list[r.Statement]:
    """Everything that stands now in the profile and for the note, whoever wrote it, oldest first."""
    return hearing.work.find(r.Statement, participant_id=hearing.participant.id, status="active")


def active_statements(hearing: Hearing) -> list[r.Statement]:
    """The participant's own words that stand now: nobody else's are ever quoted as theirs."""
    return [one for one in standing(hearing) if one.author == "participant"]


def open_task(hearing: Hearing) -> r.Task | None:
    tasks = hearing.work.find(r.Task, participant_id=hearing.participant.id, status="open")
    return tasks[-1] if tasks else None


def _open_step(hearing: Hearing, statements: list[r.Statement]) -> OwnLine | None:
    task = open_task(hearing)
    found = next((s for s in statements if task and s.id == task.statement_id), None)
    return _own(hearing, found) if found else None


def _advice(hearing: Hearing, statements: list[r.Statement]) -> OwnLine | None:
    """The words the person wanted to see again before a meeting, as they last asked for it."""
    reminders = hearing.work.find(r.Reminder, participant_id=hearing.participant.id, ended_at=None)
    wanted = [reminder.statement_id for reminder in reminders]
    mine = {one.id: one for one in statements if one.id in wanted and not one.flagged}
    return next((_own(hearing, mine[key]) for key in reversed(wanted) if key in mine), None)


def _topics(hearing: Hearing, statements: list[r.Statement]) -> tuple[OwnLine, ...]:
    """What was put aside for the meeting, and the step that is still open."""
    topics = [_own(hearing, one) for one in statements if one.section == "topic" and not one.flagged]
    step = _open_step(hearing, statements)
    return tuple([*topics, *([step] if step else [])][-MOST_TOPICS:])


def _older(hearing: Hearing, statements: list[r.Statement]) -> tuple[OwnLine, ...]:
    """The oldest unconfirmed line of each section; painful words are not brought back.

    A step is done or let go, and not true or untrue.
    """
    found: dict[str, r.Statement] = {}
    for statement in sorted(statements, key=lambda s: s.confirmed_at or s.said_at):
        if statement.place == "profile" and statement.section != "steps" and not statement.flagged:
            found.setdefault(statement.section, statement)
    return tuple(_own(hearing, s) for s in found.values())[:MOST_OLDER]


def _lines(hearing: Hearing, statements: list[r.Statement], script: Script) -> tuple[OwnLine, ...]:
    """What stands in the sections and from the steps that the script asks for, the newest first."""
    use = wanted(script)
    found: list[OwnLine] = []
    counted: Counter[str] = Counter()
    for one in reversed(statements):
        if one.place != "profile" or one.flagged:
            continue
        step = one.step if one.step in use.steps and _is_from(hearing, one, script) else ""
        key = f"step {step}" if step else one.section
        if (step or one.section in use.sections) and counted[key] < MOST_LINES:
            counted[key] += 1
            found.append(replace(_own(hearing, one), step=step or ""))
    return tuple(found)


def _is_from(hearing: Hearing, statement: r.Statement, script: Script) -> bool:
    return bool(statement.version_id) and hearing.library.compiled(statement.version_id or "").script.id == script.id


def _own(hearing: Hearing, statement: r.Statement) -> OwnLine:
    said = dates.date(statement.said_at, hearing.language)
    text = statement.text if hearing.shows(statement.id) else ""
    return OwnLine(statement.id, text, statement.section, said)
