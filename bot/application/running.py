"""A run under way: the engine's values to rows and back."""

from __future__ import annotations

from dataclasses import replace

from bot.application import facts, help_card, menu
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue import engine, events, frame, state
from bot.dialogue.lines import SaidLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.replies import Edited, Tapped, Typed
from bot.dialogue.run import Run
from bot.profile.statement import from_line


def current(hearing: Hearing) -> tuple[Compiled, Run] | None:
    """The run that is open now, on the version it began with."""
    row = next((row for row in hearing.person.runs if row.id == hearing.talk.run), None)
    if row is None:
        return None
    answers = tuple(
        state.answer_from(dict(a.body), a.id, a.step, a.how, a.turn, a.at, a.replaces)
        for a in hearing.person.answers.get(row.id, ())
    )
    return hearing.library.compiled(row.version_id), state.run_from(dict(row.state), answers)


def begin(hearing: Hearing, script_id: str) -> bool:
    """Begin a conversation; one that is open already goes on instead. False when it is not live."""
    waiting = next((row for row in hearing.person.runs if row.script_id == script_id), None)
    if waiting is not None:
        resume(hearing, waiting.id)
        return True
    compiled = hearing.library.live_script(script_id)
    if compiled is None:
        return False
    hearing.close_screen()
    known = facts.gather(hearing, script_id)
    run, happened = engine.begin(compiled, known, hearing.language, hearing.moment, hearing.kit.texts)
    hearing.work.add(_row(hearing, compiled, run))
    hearing.talk = hearing.talk.changed(run=run.id)
    _carry_out(hearing, compiled, run, happened)
    return True


def resume(hearing: Hearing, run_id: str) -> None:
    hearing.close_screen()
    hearing.talk = hearing.talk.changed(run=run_id)
    found = current(hearing)
    if found is not None:
        compiled, run = found
        run, happened = engine.ask_again(
            compiled, _spoken_in(hearing, run), hearing.moment, hearing.kit.texts
        )
        _save(hearing, compiled, run, happened)


def reply(hearing: Hearing, compiled: Compiled, run: Run, said: Typed | Tapped, *, flagged: bool) -> None:
    run = _spoken_in(hearing, run)
    run, happened = engine.take(compiled, run, said, hearing.moment, hearing.kit.texts, flagged=flagged)
    _save(hearing, compiled, run, happened)


def edited(hearing: Hearing, compiled: Compiled, run: Run, said: Edited, *, flagged: bool) -> bool:
    """Offer to replace the answer that a changed message gave; False when it gave none here."""
    done = engine.edit(
        compiled, run, said.origin, said.text, hearing.moment, hearing.kit.texts, flagged=flagged
    )
    if done is None:
        return False
    _save(hearing, compiled, *done)
    return True


def ask_again(hearing: Hearing) -> None:
    """Show the open question once more, when there is one."""
    found = current(hearing)
    if found is not None and hearing.talk.run:
        resume(hearing, hearing.talk.run)


def _spoken_in(hearing: Hearing, run: Run) -> Run:
    return run.changed(language=hearing.language)


def _row(hearing: Hearing, compiled: Compiled, run: Run) -> r.RunRow:
    return r.RunRow(
        id=run.id,
        participant_id=hearing.participant.id,
        script_id=run.script,
        version_id=run.version,
        language=run.language,
        status=run.ended or "open",
        position=walk(compiled, run).open,
        started_at=run.started,
        updated_at=hearing.now,
        ended_at=hearing.now if run.ended else None,
        state=state.run_json(run),
    )


def _save(hearing: Hearing, compiled: Compiled, run: Run, happened: tuple[events.Event, ...]) -> None:
    hearing.work.put(_row(hearing, compiled, run))
    _carry_out(hearing, compiled, run, happened)


def _carry_out(hearing: Hearing, compiled: Compiled, run: Run, happened: tuple[events.Event, ...]) -> None:
    """Every event to its rows, in the turn's own transaction."""
    aside = False
    new = {event.answer.id for event in happened if isinstance(event, events.Answered)}
    for event in happened:
        if isinstance(event, events.Say):
            hearing.messages.append(event.message)
        elif isinstance(event, events.Ended):
            hearing.talk = hearing.talk.changed(run=None)
        elif isinstance(event, events.SomethingElse):
            aside = True
        elif isinstance(event, events.Kept) and event.line.answer.id not in new:
            _stands_again(hearing, run, event.line)
        else:
            _keep(hearing, run, event)
    if aside:
        hearing.talk = hearing.talk.changed(run=None)
        menu.show(hearing)
    elif run.ended:
        _after(hearing, compiled, run)


def _after(hearing: Hearing, compiled: Compiled, run: Run) -> None:
    hearing.person = replace(
        hearing.person, runs=tuple(row for row in hearing.person.runs if row.id != run.id)
    )
    if run.ended == "finished" and _wants_another_round(compiled, run):
        begin(hearing, run.script)
    elif run.ended == "finished":
        menu.after(hearing)


def _wants_another_round(compiled: Compiled, run: Run) -> bool:
    chosen = (frame.ending(compiled.script, key) for answer in run.of(frame.END) for key in answer.options)
    return any(ending is not None and ending.does == "again" for ending in chosen)


def _keep(hearing: Hearing, run: Run, event: events.Event) -> None:
    work, who, now = hearing.work, hearing.participant.id, hearing.now
    if isinstance(event, events.Answered):
        answer = event.answer
        work.add(
            r.AnswerRow(answer.id, who, run.id, answer.step, answer.how, answer.turn, answer.at, answer.replaces,
                        state.answer_body(answer))
        )  # fmt: skip
    elif isinstance(event, events.Kept):
        work.add(from_line(event.line, run, who, event.line.answer.id))
    elif isinstance(event, events.SetAside):
        set_aside(hearing, event.answer_id)
    elif isinstance(event, events.Shared):
        share(hearing, event.answer_ids, event.shown, run.id)
    elif isinstance(event, events.TakenBack):
        for key in event.answer_ids:
            unshare(hearing, key)
    elif isinstance(event, events.Undone):
        _undo(hearing, run, event.event)
    elif isinstance(event, events.ContactWanted):
        help_card.ask_for_contact(hearing, event.about)
    elif isinstance(event, events.StepTaken):
        work.add(r.Task(hearing.new_id(), who, event.answer_id, "open", now))
    elif isinstance(event, events.StepReported):
        _report(hearing, event)
    elif isinstance(event, events.OlderLine):
        _older(hearing, event)
    elif isinstance(event, events.ReminderWanted):
        work.add(r.Reminder(hearing.new_id(), who, event.when, run.id, now))
    elif isinstance(event, events.Suited):
        work.add(r.Feedback(hearing.new_id(), run.version, event.verdict, run.language))
    elif isinstance(event, events.Offered):
        hearing.talk = hearing.talk.changed(offers=(event.script, *hearing.talk.offers))


def _stands_again(hearing: Hearing, run: Run, line: SaidLine) -> None:
    """Going back walked a branch again: its words stand once more, for the participant alone."""
    old = hearing.work.get(r.Statement, line.answer.id)
    again = from_line(line, run, hearing.participant.id, line.answer.id)
    if old is None:
        hearing.work.add(again)
    else:
        hearing.work.put(again)


def set_aside(hearing: Hearing, statement_id: str, status: str = "revised") -> None:
    """The words no longer stand; what was shared of them is taken back in the same moment."""
    old = hearing.work.get(r.Statement, statement_id)
    if old is None or old.participant_id != hearing.participant.id:
        return
    hearing.work.put(replace(old, status=status, ended_at=hearing.now))  # type: ignore[arg-type]
    unshare(hearing, statement_id)


def unshare(hearing: Hearing, statement_id: str) -> bool:
    found = hearing.work.find(r.SharedLine, statement_id=statement_id, withdrawn_at=None)
    mine = [line for line in found if line.participant_id == hearing.participant.id]
    hearing.work.put(*(replace(line, withdrawn_at=hearing.now) for line in mine))
    return bool(mine)


def _undo(hearing: Hearing, run: Run, event: events.Event) -> None:
    """The answer behind an effect was changed. A request for contact stands: a human may be on the way."""
    if isinstance(event, events.ReminderWanted):
        for reminder in hearing.work.find(r.Reminder, run_id=run.id, ended_at=None):
            hearing.work.put(replace(reminder, ended_at=hearing.now))
    elif isinstance(event, events.Offered):
        left = tuple(key for key in hearing.talk.offers if key != event.script)
        hearing.talk = hearing.talk.changed(offers=left)


def share(hearing: Hearing, statement_ids: tuple[str, ...], shown: str, run_id: str | None) -> None:
    """Approved: exactly these statements, as they were shown. Recorded as a consent with the wording's hash."""
    standing = {
        line.statement_id
        for line in hearing.work.find(r.SharedLine, participant_id=hearing.participant.id, withdrawn_at=None)
    }
    given = r.Share(hearing.new_id(), hearing.participant.id, run_id, hearing.now, shown)
    hearing.work.add(given)
    for key in (key for key in statement_ids if key not in standing):
        hearing.work.add(r.SharedLine(hearing.new_id(), hearing.participant.id, given.id, key, hearing.now))
    hearing.consent("share", shown)
    hearing.notify_specialist()


def _report(hearing: Hearing, event: events.StepReported) -> None:
    task = facts.open_task(hearing)
    if task is not None:
        open_still = event.outcome == "partly"
        closed = None if open_still else hearing.now
        hearing.work.put(replace(task, status="open" if open_still else event.outcome, closed_at=closed))


def _older(hearing: Hearing, event: events.OlderLine) -> None:
    old = hearing.work.get(r.Statement, event.statement_id)
    if old is None:
        return
    if event.verdict == "true":
        hearing.work.put(replace(old, status="active", ended_at=None, confirmed_at=hearing.now))
    else:
        set_aside(hearing, old.id, "revised" if event.verdict == "changed" else "withdrawn")
