"""A turn: `(run, reply) → (run, events)`. Pure: time and ids come in, nothing goes out but values.

Everything a person answered decides where they stand (see machine.walk), so changing an earlier answer
walks the branch again and nothing that was said is ever lost.
"""

from __future__ import annotations

from datetime import timedelta

from bot.dialogue import facts as known_facts
from bot.dialogue import frame
from bot.dialogue.closing import finished, go_on
from bot.dialogue.edits import known, offer
from bot.dialogue.events import Event, Say
from bot.dialogue.facts import Facts
from bot.dialogue.keeping import hold
from bot.dialogue.machine import Compiled
from bot.dialogue.messages import Message
from bot.dialogue.moves import do_command
from bot.dialogue.questions import question
from bot.dialogue.reading import command_typed, read_words, tap
from bot.dialogue.replies import Reply, Tapped, Typed, VoiceMessage
from bot.dialogue.run import Run, Words
from bot.dialogue.spoken import confirm, read_recording
from bot.dialogue.turn import Moment, Turn
from bot.language.catalogues import Catalogues, Language

# After this long, words are not taken for an answer before the question has been shown again.
AWAY = timedelta(days=3)
# After this long away the welcome back is a sentence of its own (METHOD §3.4).
LONG_AWAY = timedelta(days=30)

# What is carried out at once, however long somebody was away.
_AT_ONCE = frozenset({"stop", "pause", "other", "help", "contact"})
# What leaves a pause as it is.
_NO_RETURN = frozenset({"pause", "other", "help", "contact"})


def begin(
    compiled: Compiled, facts: Facts, language: Language, moment: Moment, catalogues: Catalogues
) -> tuple[Run, tuple[Event, ...]]:
    """A new run and its first messages."""
    run = Run(
        id=moment.new_id(),
        script=compiled.script.id,
        version=compiled.hash,
        language=language,
        facts=known_facts.needed(facts, compiled.script),
        prompt="",
        started=moment.now,
        last=moment.now,
    )
    turn = Turn(compiled, run, moment, catalogues)
    _open(turn)
    go_on(turn)
    events = finished(turn)
    return turn.run, events


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# The usual lengths in words.
_OPENINGS = {
    1: _("One question or two. Only you see the answers until you share something."),
    2: _("A few questions, about two minutes. Only you see the answers until you share something."),
    3: _("A few questions, about three minutes. Only you see the answers until you share something."),
    4: _("A few questions, about four minutes. Only you see the answers until you share something."),
}
_OPENING = _("A few questions, about {minutes} minutes. Only you see the answers until you share something.")


def _open(turn: Turn) -> None:
    script = turn.compiled.script
    if turn.run.facts.together:
        turn.tell("You are two now. Talk about it first. Then write it in your own words.")
    if script.opening == "own":
        return
    if turn.run.facts.together:  # two pairs of eyes see the answers
        turn.tell(
            "A few questions, about {minutes} minutes. Nothing is shared until you say so.", minutes=script.minutes
        )
        return
    turn.tell(_OPENINGS.get(script.minutes, _OPENING), minutes=script.minutes)


def take(
    compiled: Compiled,
    run: Run,
    reply: Reply,
    moment: Moment,
    catalogues: Catalogues,
    *,
    flagged: bool = False,
) -> tuple[Run, tuple[Event, ...]]:
    """One reply to an open run. `flagged`: the words got a safety card, which has been shown already.

    Raises ValueError on a run that has ended.
    """
    turn = _turn(compiled, run, moment, catalogues)
    away = moment.now - run.last
    if isinstance(reply, Tapped):
        _tapped(turn, reply, away)
    elif isinstance(reply, Typed):
        _typed(turn, Words(reply.text, flagged, reply.origin), away=away)
    elif isinstance(reply, VoiceMessage):
        _spoke(turn, Words(reply.caption, flagged, reply.origin, reply.recording, reply.seconds), away=away)
    else:
        raise TypeError(f"the engine takes words and taps, not {type(reply).__name__}")
    go_on(turn)
    events = finished(turn)
    return turn.run, events


def ask_again(compiled: Compiled, run: Run, moment: Moment, catalogues: Catalogues) -> tuple[Run, tuple[Event, ...]]:
    """Show the open question once more: after help, a menu, an outage or a long pause.

    Where nothing is left to ask, because the card's lines were taken away in the profile, the run is finished.
    Raises ValueError on a run that has ended.
    """
    if run.ended:
        raise ValueError(f"run {run.id} has ended")
    turn = Turn(compiled, run.changed(paused=False, last=moment.now), moment, catalogues)
    if turn.here == frame.DONE:
        go_on(turn)
        return turn.run, finished(turn)
    turn.ask()
    return turn.run, tuple(turn.events)


def repeat(compiled: Compiled, run: Run, moment: Moment, catalogues: Catalogues) -> tuple[Event, ...]:
    """The open question as it stands, under something that came between: its buttons stay good, the run as it is."""
    turn = Turn(compiled, run, moment, catalogues)
    if not run.ended and turn.here != frame.DONE:
        turn.ask(new=False)
    return tuple(turn.events)


def edit(
    compiled: Compiled,
    run: Run,
    origin: str,
    text: str,
    moment: Moment,
    catalogues: Catalogues,
    *,
    flagged: bool = False,
) -> tuple[Run, tuple[Event, ...]] | None:
    """An earlier message was changed: offer to use the new words. The open question stays where it is.

    None when that message is no answer of this run, or the run has ended. `flagged` as in `take`.
    """
    if run.ended:
        return None
    turn = _turn(compiled, run, moment, catalogues)
    old = known(turn, origin)
    if old is None:
        return None
    if text == old.text or not text.strip():
        return run, ()
    offer(turn, old, origin, text, flagged=flagged)
    return turn.run, finished(turn)


def _turn(compiled: Compiled, run: Run, moment: Moment, catalogues: Catalogues) -> Turn:
    if run.ended:
        raise ValueError(f"run {run.id} has ended")
    return Turn(compiled, run.changed(turn=run.turn + 1, last=moment.now), moment, catalogues)


def _tapped(turn: Turn, reply: Tapped, away: timedelta) -> None:
    if reply.prompt != turn.run.prompt:
        _old_button(turn, reply)
        return
    if reply.key not in _NO_RETURN:
        turn.change(paused=False)
    if away > LONG_AWAY and reply.key not in _AT_ONCE:
        _welcome_back(turn, away)
    if not tap(turn, reply.key):
        if turn.first_of_two("unknown"):
            turn.tell("That button is not here any more. Here is the question again:")
        else:
            turn.tell("I do not have that button now. These are the ones you can use:")
        turn.ask(new=False)


def _old_button(turn: Turn, reply: Tapped) -> None:
    """Explained, and never taken for an answer to something else."""
    if reply.prompt == turn.run.answered_prompt:
        if turn.first_of_two("answered"):
            turn.tell('That one is already answered. Write "back" if you want to change it.')
        else:
            turn.tell("You have answered that already. Here is the question that is open:")
    elif turn.first_of_two("older"):
        turn.tell("That button belongs to an earlier question. Here is the one that is open:")
    else:
        turn.tell("That is an older button. It does nothing now. This is the open question:")
    turn.ask(new=False)


def _typed(turn: Turn, said: Words, *, away: timedelta) -> None:
    command = command_typed(turn, said.text)
    if command in _AT_ONCE:
        do_command(turn, command)
        return
    if away > LONG_AWAY or (_is_returning(turn, away) and command in (None, "resume")):
        _come_back(turn, said, command, away=away)
        return
    if turn.run.paused:
        turn.change(paused=False)
    if command is None or not do_command(turn, command):
        read_words(turn, said)


def _spoke(turn: Turn, said: Words, *, away: timedelta) -> None:
    confirm(turn)
    if _is_returning(turn, away):
        _come_back(turn, said, None, away=away)
    else:
        read_recording(turn, said)


def _is_returning(turn: Turn, away: timedelta) -> bool:
    return turn.run.paused or away > AWAY


def _come_back(turn: Turn, said: Words, command: str | None, *, away: timedelta) -> None:
    """After a pause the question is shown first; what was written is not taken for an answer unseen."""
    turn.change(paused=False)
    _welcome_back(turn, away)
    if command is None:
        hold(turn, said)
    turn.ask()


def _welcome_back(turn: Turn, away: timedelta) -> None:
    if away > LONG_AWAY:
        turn.tell("Good to hear from you. It has been a while, and that is fine. Everything is kept.")
    else:
        turn.tell("Welcome back. Everything is kept. Here is the question:")


def spoken(events: tuple[Event, ...]) -> tuple[Message, ...]:
    return tuple(event.message for event in events if isinstance(event, Say))


__all__ = [
    "AWAY", "LONG_AWAY", "Moment", "ask_again", "begin", "edit", "question",
    "spoken", "take",
]  # fmt: skip
