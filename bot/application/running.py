"""A run under way: the engine's values to rows and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.application import facts, keeping, rhythms
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue import engine, events, frame, release, state
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import asking
from bot.dialogue.replies import Edited, Tapped, Typed, VoiceMessage
from bot.dialogue.run import Run


def current(hearing: Hearing) -> tuple[Compiled, Run] | None:
    """The run that is open now, on the version it began with."""
    row = next((row for row in hearing.person.runs if row.id == hearing.talk.run), None)
    if row is None:
        return None
    if hearing.opened is None or hearing.opened[0] is not row:
        hearing.opened = row, *_opened(hearing, row)
    return hearing.opened[1:]


def _opened(hearing: Hearing, row: r.RunRow) -> tuple[Compiled, Run]:
    return opened(hearing.work, hearing.library, row)


def opened(work: Work, library: Library, row: r.RunRow) -> tuple[Compiled, Run]:
    """A run as it stands, on its version."""
    compiled = library.compiled(row.version_id)
    if state.holds_answers(row.state):
        return compiled, state.open_run_from(row.state)
    answers = (
        state.answer_from(a.body, a.id, a.step, a.how, a.turn, a.at, a.replaces)
        for a in work.find(r.AnswerRow, run_id=row.id)
    )
    return compiled, state.run_from(row.state, answers)


def as_it_stands(hearing: Hearing, row: r.RunRow) -> tuple[Compiled, Run]:
    """Any run, open or over, on its version."""
    return _opened(hearing, row)


def begin(hearing: Hearing, script_id: str) -> bool:
    """Begin a conversation; one that is open already goes on instead. False when it is not live."""
    finish_feedback(hearing)
    waiting = next((row for row in hearing.person.runs if row.script_id == script_id), None)
    if waiting is not None:
        resume(hearing, waiting.id)
        return True
    compiled = hearing.library.live_script(script_id)
    if compiled is None:
        return False
    hearing.close_screen()
    known = facts.gather(hearing, compiled.script)
    run, happened = engine.begin(compiled, known, hearing.language, hearing.moment, hearing.kit.texts)
    row = _row(hearing, compiled, run)
    hearing.work.add(row)
    _stands_now(hearing, row)
    hearing.talk = hearing.talk.changed(run=run.id, together=False)
    _carry_out(hearing, compiled, run, happened)
    return True


def finish_feedback(hearing: Hearing) -> None:
    """Whoever goes elsewhere when only "did the questions suit you" is left has finished that conversation.

    An earlier answer that is looked at again, or a change that waits for a yes, is something that is left too.
    """
    for row in [row for row in hearing.person.runs if row.position == frame.SUITED]:
        compiled, run = _opened(hearing, row)
        if run.revisit or asking(run) != "open":
            continue
        run, happened = engine.take(compiled, run, Tapped(run.prompt, "skip"), hearing.moment, hearing.kit.texts)
        hearing.work.put(_row(hearing, compiled, run))
        for event in happened:
            keeping.keep(hearing, run, event)
        left = tuple(one for one in hearing.person.runs if one.id != row.id)
        hearing.person = replace(hearing.person, runs=left)
        if hearing.talk.run == row.id:
            hearing.talk = hearing.talk.changed(run=None)


def resume(hearing: Hearing, run_id: str) -> None:
    hearing.close_screen()
    hearing.talk = hearing.talk.changed(run=run_id)
    found = current(hearing)
    if found is not None:
        compiled, run = found[0], _spoken_in(hearing, found[1])
        if hearing.library.is_withdrawn(run.script, compiled.hash):
            _save(hearing, compiled, *release.closing(run, compiled, hearing.moment, hearing.kit.texts))
            return
        compiled, run, happened = _moved(hearing, compiled, run) or (
            compiled,
            *engine.ask_again(compiled, run, hearing.moment, hearing.kit.texts),
        )
        _save(hearing, compiled, run, happened)


def _moved(hearing: Hearing, old: Compiled, run: Run) -> tuple[Compiled, Run, tuple[events.Event, ...]] | None:
    """Whoever comes back to a step that a later version changed is asked in the new words, where its rule says so.

    Only on coming back: words that answer the question someone has in front of them belong to that question.
    """
    new = hearing.library.live_script(run.script)
    if new is None or new.hash == old.hash:
        return None
    moved = release.continuing(run, old, new, hearing.moment, hearing.kit.texts)
    return (new, *moved) if moved else None


def reply(
    hearing: Hearing, compiled: Compiled, run: Run, said: Typed | VoiceMessage | Tapped, *, flagged: bool
) -> None:
    before = run = _spoken_in(hearing, run)
    if isinstance(said, Typed | VoiceMessage) and hearing.unsaid and hearing.unsaid == run.prompt:
        run = run.changed(paused=True)  # words are held until the question has been shown
    moment, texts = hearing.moment, hearing.kit.texts
    if hearing.library.is_withdrawn(run.script, compiled.hash):
        run, happened = release.said_last(run, compiled, said, moment, texts, flagged=flagged)
    else:
        run, happened = engine.take(compiled, run, said, moment, texts, flagged=flagged)
    if _is_back(before, run, moment.now) and (moved := _moved(hearing, compiled, run)):
        compiled, run = moved[:2]
        happened = (*(one for one in happened if not isinstance(one, events.Say)), *moved[2])
    _save(hearing, compiled, run, happened)


def _is_back(before: Run, after: Run, now: datetime) -> bool:
    """Whoever was away and wrote was shown the question first, and the words wait: a return like any other."""
    was_away = before.paused or now - before.last > engine.AWAY
    return was_away and after.held is not None and after.held != before.held and not after.ended


def edited(hearing: Hearing, compiled: Compiled, run: Run, said: Edited, *, flagged: bool) -> bool:
    """Offer to replace the answer that a changed message gave; False when it gave none here."""
    moment, texts = hearing.moment, hearing.kit.texts
    if hearing.library.is_withdrawn(run.script, compiled.hash):
        done = release.changed_last(run, compiled, said.origin, said.text, moment, texts, flagged=flagged)
    else:
        done = engine.edit(compiled, run, said.origin, said.text, moment, texts, flagged=flagged)
    if done is None:
        return False
    _save(hearing, compiled, *done)
    return True


def ask_again(hearing: Hearing) -> None:
    """Show the open question once more, when there is one."""
    found = current(hearing)
    if found is not None and hearing.talk.run:
        resume(hearing, hearing.talk.run)


def repeat(hearing: Hearing) -> None:
    """The open question under something that came between; nothing of it changes. One out of use is not shown."""
    found = current(hearing)
    if found is not None and not hearing.library.is_withdrawn(found[1].script, found[0].hash):
        said = engine.repeat(found[0], _spoken_in(hearing, found[1]), hearing.moment, hearing.kit.texts)
        hearing.messages += [event.message for event in said if isinstance(event, events.Say)]


def _spoken_in(hearing: Hearing, run: Run) -> Run:
    return run.changed(language=hearing.language)


def _row(hearing: Hearing, compiled: Compiled, run: Run) -> r.RunRow:
    before = next((row.state for row in hearing.person.runs if row.id == run.id), None)
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
        with_staff=hearing.beside.staff.id if hearing.beside else None,
        # History has a row for every answer; those that stand are kept here as well, so that a turn reads one row.
        state=state.run_json(run) if run.ended else state.open_run_json(run, before),
    )


def _save(hearing: Hearing, compiled: Compiled, run: Run, happened: tuple[events.Event, ...]) -> None:
    row = _row(hearing, compiled, run)
    hearing.work.put(row)
    _stands_now(hearing, row)
    _carry_out(hearing, compiled, run, happened)


def _stands_now(hearing: Hearing, row: r.RunRow) -> None:
    """One reply can lead to two moves of a run; the second must see what the first one kept."""
    person = hearing.person
    others = [old for old in person.runs if old.id != row.id]
    runs = sorted([*others, *([row] if row.status == "open" else [])], key=_begun, reverse=True)
    hearing.person = replace(person, runs=tuple(runs))


def _begun(row: r.RunRow) -> tuple[datetime, str]:
    return row.started_at, row.id


def take_away(hearing: Hearing, statement: r.Statement) -> None:
    """A line was taken away or reworded in the profile: a card that is still to be decided shows it no more."""
    person = hearing.person
    row = next((row for row in (*person.runs, *person.on_screen) if row.id == statement.run_id), None)
    if row is not None:
        _, run = _opened(hearing, row)
        # A new prompt: buttons that number the lines as they were are old from now on.
        run = run.changed(taken_away=(*run.taken_away, statement.id), prompt=hearing.new_id()[-12:])
        row = replace(row, state=state.open_run_json(run, row.state))
        hearing.work.put(row)
        if row.with_staff is None:
            _stands_now(hearing, row)
        else:
            others = (one for one in person.on_screen if one.id != row.id)
            hearing.person = replace(person, on_screen=(row, *others))


def gave(hearing: Hearing, origin: str) -> bool:
    """Whether that message is an answer, or words that wait, in the run that is open."""
    found = current(hearing)
    held = found[1].held if found else None
    return found is not None and (
        any(answer.origin == origin for answer in found[1].answers) or (held is not None and held.origin == origin)
    )


def _carry_out(hearing: Hearing, compiled: Compiled, run: Run, happened: tuple[events.Event, ...]) -> None:
    """Every event to its rows, in the turn's own transaction."""
    aside = False
    new = {event.answer.id for event in happened if isinstance(event, events.Answered)}
    for event in happened:
        if isinstance(event, events.Say):
            hearing.messages.append(event.message)
        elif isinstance(event, events.Ended):
            hearing.talk = hearing.talk.changed(run=None)
            if event.how == "stopped":
                rhythms.conversation_stopped(hearing)
        elif isinstance(event, events.SomethingElse):
            aside = True
        elif isinstance(event, events.Kept) and event.line.answer.id not in new:
            keeping.stands_again(hearing, run, event.line)
        else:
            keeping.keep(hearing, run, event)
    if aside:
        hearing.talk = hearing.talk.changed(run=None)
        hearing.menu_wanted = True
    elif run.ended:
        _after(hearing, compiled, run)


def _after(hearing: Hearing, compiled: Compiled, run: Run) -> None:
    again = run.ended == "finished" and _wants_another_round(compiled, run) and begin(hearing, run.script)
    if run.ended != "stopped" and not again:
        hearing.menu_wanted = True


def _wants_another_round(compiled: Compiled, run: Run) -> bool:
    chosen = (frame.ending(compiled.script, key) for answer in run.of(frame.END) for key in answer.options)
    return any(ending is not None and ending.does == "again" for ending in chosen)
