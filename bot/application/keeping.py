"""What a conversation led to, as rows: answers, statements, shares, steps. In the turn's own transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.application import agreeing, facts, help_card, rhythms, sight, taking_part
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue import events, recordings, state
from bot.dialogue.lines import SaidLine
from bot.dialogue.run import Answer, Run
from bot.dialogue.step import Goes
from bot.dialogue.voice import may_be_shown
from bot.profile.statement import from_line


def keep(hearing: Hearing, run: Run, event: events.Event) -> None:
    """Carry out one event of a turn; one that leaves no trace is passed over."""
    handler = _HANDLERS.get(type(event))
    if handler is not None:
        handler(hearing, run, event)


def answer_row(hearing: Hearing, run_id: str, answer: Answer) -> r.AnswerRow:
    return r.AnswerRow(
        answer.id, hearing.participant.id, run_id, answer.step, answer.how, answer.turn, answer.at, answer.replaces,
        state.answer_body(answer),
    )  # fmt: skip


def _answered(hearing: Hearing, run: Run, event: events.Answered) -> None:
    hearing.work.add(answer_row(hearing, run.id, event.answer))
    taking_part.answered(hearing, run, event.answer)


def _kept(hearing: Hearing, run: Run, event: events.Kept) -> None:
    line = event.line
    hearing.work.add(from_line(line, run, hearing.participant.id, line.answer.id))
    if line.replaces_statement:
        move_task(hearing, line.replaces_statement, line.answer.id)
        set_aside(hearing, line.replaces_statement)


def _noted(hearing: Hearing, run: Run, event: events.Noted) -> None:
    """A line of its own in the profile, unless it is one already."""
    answer = event.answer
    old = hearing.work.get(r.Statement, answer.replaces or "") if event.anew else None
    was_noted = old is not None and old.status == "active"
    if hearing.work.get(r.Statement, answer.id) is not None or (event.anew and not was_noted):
        return
    line = SaidLine(answer, Goes(note="news"))
    hearing.work.add(from_line(line, run, hearing.participant.id, answer.id))
    if old is not None:
        set_aside(hearing, old.id)


def _set_aside(hearing: Hearing, run: Run, event: events.SetAside) -> None:
    set_aside(hearing, event.answer_id)
    new = hearing.work.get(r.Statement, event.answer_id)
    old = hearing.work.get(r.Statement, new.replaces) if new and new.replaces else None
    if old is not None and old.status == "revised" and not _reworded(hearing, old):
        stand(hearing, old)


def _shared(hearing: Hearing, run: Run, event: events.Shared) -> None:
    share(hearing, event.answer_ids, event.shown, run.id)


def _taken_back(hearing: Hearing, run: Run, event: events.TakenBack) -> None:
    for key in event.answer_ids:
        unshare(hearing, key)


def _contact_wanted(hearing: Hearing, run: Run, event: events.ContactWanted) -> None:
    help_card.ask_for_contact(hearing, event.about)


def _step_taken(hearing: Hearing, run: Run, event: events.StepTaken) -> None:
    hearing.work.add(r.Task(hearing.new_id(), hearing.participant.id, event.answer_id, "open", hearing.now))


def _reminder_wanted(hearing: Hearing, run: Run, event: events.ReminderWanted) -> None:
    who = hearing.participant.id
    reminder = r.Reminder(hearing.new_id(), who, event.when, run.id, hearing.now, statement_id=_mirrored(hearing, run))
    hearing.work.add(reminder)
    if event.when == "before-meeting":
        agreeing.words_before_meeting(hearing, reminder)


def _mirrored(hearing: Hearing, run: Run) -> str | None:
    """The statement with the words that the answered step quoted: those are the ones to bring back."""
    steps = hearing.library.compiled(run.version).steps
    asked = [steps[answer.step].mirrors for answer in run.answers if answer.turn == run.turn and answer.step in steps]
    words = [answer.text for key in asked if key for answer in run.of(key) if may_be_shown(answer)]
    standing = hearing.work.find(r.Statement, run_id=run.id, status="active")
    return next((one.id for one in standing if one.text in words), None)


def _suited(hearing: Hearing, run: Run, event: events.Suited) -> None:
    hearing.work.add(r.Feedback(hearing.new_id(), run.version, event.verdict, run.language))


def _marked(hearing: Hearing, run: Run, event: events.Marked) -> None:
    key, who, at = hearing.new_id(), hearing.participant.id, hearing.now
    hearing.work.add(r.StepMark(key, who, run.id, run.version, event.step, event.kind, run.language, at))


def _offered(hearing: Hearing, run: Run, event: events.Offered) -> None:
    hearing.talk = hearing.talk.changed(offers=(event.script, *hearing.talk.offers))


def stands_again(hearing: Hearing, run: Run, line: SaidLine) -> None:
    """Going back walked a branch again: its words stand once more, for the participant alone."""
    old = hearing.work.get(r.Statement, line.answer.id)
    again = from_line(line, run, hearing.participant.id, line.answer.id)
    if old is None:
        hearing.work.add(again)
    else:
        stand(hearing, replace(again, ended_at=old.ended_at))


def stand(hearing: Hearing, statement: r.Statement) -> None:
    """Words that were set aside stand again; the while between is remembered."""
    who, ended = hearing.participant.id, statement.ended_at
    if ended is not None and ended < hearing.now:
        hearing.work.add(r.Lapse(hearing.new_id(), who, statement.id, ended, hearing.now))
    hearing.work.put(replace(statement, status="active", ended_at=None))


def set_aside(hearing: Hearing, statement_id: str, status: str = "revised") -> None:
    """The words no longer stand; what was shared of them is taken back in the same moment."""
    old = hearing.work.get(r.Statement, statement_id)
    if old is None or old.participant_id != hearing.participant.id:
        return
    hearing.work.put(replace(old, status=status, ended_at=hearing.now))  # type: ignore[arg-type]
    unshare(hearing, statement_id)
    for task in hearing.work.find(r.Task, statement_id=statement_id, status="open"):
        hearing.work.put(replace(task, status="dropped", closed_at=hearing.now))


def move_task(hearing: Hearing, old: str, new: str) -> None:
    """A step said in a new way is the same step."""
    for task in hearing.work.find(r.Task, participant_id=hearing.participant.id, statement_id=old, status="open"):
        hearing.work.put(replace(task, statement_id=new))


def unshare(hearing: Hearing, statement_id: str) -> bool:
    """What the specialist may not see, an employer may not know either."""
    not_for_employer(hearing, statement_id)
    found = hearing.work.find(r.SharedLine, statement_id=statement_id, withdrawn_at=None)
    mine = [line for line in found if line.participant_id == hearing.participant.id]
    hearing.work.put(*(replace(line, withdrawn_at=hearing.now) for line in mine))
    if mine:
        hearing.consent("share", line_words(hearing, statement_id), about=statement_id, given=False)
    return bool(mine)


def line_words(hearing: Hearing, statement_id: str) -> str:
    """A line as it is shown to its owner."""
    statement = hearing.work.get(r.Statement, statement_id)
    return recordings.shown(hearing.say, statement) if statement else ""


def for_employer(hearing: Hearing, statement_id: str) -> None:
    if not hearing.work.find(r.EmployerYes, statement_id=statement_id, withdrawn_at=None):
        hearing.work.add(r.EmployerYes(hearing.new_id(), hearing.participant.id, statement_id, hearing.now))
        hearing.consent("employer", line_words(hearing, statement_id), about=statement_id)


def not_for_employer(hearing: Hearing, statement_id: str) -> None:
    found = hearing.work.find(r.EmployerYes, statement_id=statement_id, withdrawn_at=None)
    mine = [one for one in found if one.participant_id == hearing.participant.id]
    if mine:
        hearing.work.put(*(replace(one, withdrawn_at=hearing.now) for one in mine))
        hearing.consent("employer", line_words(hearing, statement_id), about=statement_id, given=False)


def _undone(hearing: Hearing, run: Run, undone: events.Undone) -> None:
    """The answer behind an effect was changed. A request for contact stands: a human may be on the way."""
    event = undone.event
    if isinstance(event, events.ReminderWanted):
        for reminder in hearing.work.find(r.Reminder, run_id=run.id, ended_at=None):
            hearing.work.put(replace(reminder, ended_at=hearing.now))
            agreeing.no_words_before_meeting(hearing, reminder)
    elif isinstance(event, events.Offered):
        left = tuple(key for key in hearing.talk.offers if key != event.script)
        hearing.talk = hearing.talk.changed(offers=left)


def share(hearing: Hearing, statement_ids: tuple[str, ...], shown: str, run_id: str | None) -> None:
    """Approved: exactly these statements, as they were shown. Recorded as a consent with the wording's hash."""
    standing = hearing.work.find(r.SharedLine, participant_id=hearing.participant.id, withdrawn_at=None)
    seen = sight.of_own(hearing.work, hearing.now, hearing.person)
    known = {line.statement_id for line in standing if seen.of(line)}
    given = r.Share(hearing.new_id(), hearing.participant.id, run_id, hearing.now, shown)
    hearing.work.add(given)
    # Shared with the specialist before, and now with this one.
    again = [line for line in standing if line.statement_id in statement_ids and line.statement_id not in known]
    hearing.work.put(*(replace(line, withdrawn_at=hearing.now) for line in again))
    for key in (key for key in statement_ids if key not in known):
        hearing.work.add(r.SharedLine(hearing.new_id(), hearing.participant.id, given.id, key, hearing.now))
    hearing.consent("share", shown, about=given.id)


def _step_reported(hearing: Hearing, run: Run, event: events.StepReported) -> None:
    task = facts.open_task(hearing)
    if task is not None:
        open_still = event.outcome in ("partly", "not_done")  # nothing is wrong with not yet
        closed = None if open_still else hearing.now
        hearing.work.put(replace(task, status="open" if open_still else event.outcome, closed_at=closed))


def _work_changed(hearing: Hearing, run: Run, event: events.WorkChanged) -> None:
    """A lost job takes nothing of the story along; what was agreed for being in work ends with it."""
    hearing.talk = hearing.talk.changed(work=event.now)
    if event.now == "ended":
        for agreed in [one for one in agreeing.standing(hearing) if one.kind == "in-work"]:
            agreeing.end(hearing, agreed.id)


def _rhythm_chosen(hearing: Hearing, run: Run, event: events.RhythmChosen) -> None:
    rhythms.choose_and_tell(hearing, event.rhythm)


def _older_line(hearing: Hearing, run: Run, event: events.OlderLine) -> None:
    old = hearing.work.get(r.Statement, event.statement_id)
    if old is None or _reworded(hearing, old):
        return
    if event.verdict == "true":
        stand(hearing, replace(old, confirmed_at=hearing.now))
    else:
        set_aside(hearing, old.id, "revised" if event.verdict == "changed" else "withdrawn")


def _reworded(hearing: Hearing, old: r.Statement) -> bool:
    """Said anew in the profile while the conversation that quotes it was open: the newer words stand."""
    newer = hearing.work.find(r.Statement, replaces=old.id, status="active", source="profile")
    return any(one.participant_id == hearing.participant.id for one in newer)


_HANDLERS: Mapping[type, Callable[[Hearing, Run, Any], None]] = {
    events.Answered: _answered,
    events.Kept: _kept,
    events.Noted: _noted,
    events.SetAside: _set_aside,
    events.Shared: _shared,
    events.TakenBack: _taken_back,
    events.Undone: _undone,
    events.ContactWanted: _contact_wanted,
    events.StepTaken: _step_taken,
    events.StepReported: _step_reported,
    events.OlderLine: _older_line,
    events.ReminderWanted: _reminder_wanted,
    events.Suited: _suited,
    events.Marked: _marked,
    events.WorkChanged: _work_changed,
    events.RhythmChosen: _rhythm_chosen,
    events.Offered: _offered,
}
