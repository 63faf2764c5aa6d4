"""A script that was taken out of use in an emergency: none of its questions is asked any more, and nothing is lost.

Whoever has answered all of it and stands at the card decides about the card first. No text of the script is on it,
only the person's own words; and what is shared is theirs to say (METHOD §3.3).
"""

from __future__ import annotations

from bot.dialogue import engine, frame
from bot.dialogue.closing import finished, say_goodbye
from bot.dialogue.events import Ended, Event, Say
from bot.dialogue.keeping import set_edit_aside, set_held_aside
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.replies import Tapped, Typed, VoiceMessage
from bot.dialogue.run import Run
from bot.dialogue.turn import Moment, Turn
from bot.language.catalogues import Catalogues


def closes(run: Run, compiled: Compiled) -> bool:
    """Whether an open run of a withdrawn script ends at the next turn; else the card is decided first."""
    return walk(compiled, run).open != frame.CARD


def closing(run: Run, compiled: Compiled, moment: Moment, catalogues: Catalogues) -> tuple[Run, tuple[Event, ...]]:
    """The run, ended kindly with every answer kept, as *stopp* keeps them; or at its card, when that is all there is.

    Raises ValueError on a run that has ended.
    """
    if run.ended:
        raise ValueError(f"run {run.id} has ended")
    turn = Turn(compiled, run.changed(turn=run.turn + 1, last=moment.now, paused=False), moment, catalogues)
    set_held_aside(turn)
    if not closes(run, compiled):
        _card_first(turn)
    else:
        set_edit_aside(turn)
        _end(turn)
    events = finished(turn)
    return turn.run, events


def _card_first(turn: Turn) -> None:
    turn.change(revisit=None, chosen=(), words_shown=False, reasks=0, card="", line=None)
    turn.tell("These questions are no longer in use. You can still choose what {S} may see.")
    turn.ask()


def _end(turn: Turn) -> None:
    """Whoever had only to say how the questions suited has finished them."""
    how: Ended = Ended("finished" if turn.walked.open in (frame.SUITED, frame.DONE) else "closed")
    turn.change(ended=how.how, answered_prompt=turn.run.prompt)
    if how.how == "finished":
        say_goodbye(turn)
    elif not any(answer.text or answer.recording for answer in turn.run.answers):
        turn.tell("These questions are no longer in use.")
    elif turn.run.shared:
        turn.tell("These questions are no longer in use. What you have answered is kept.")
    else:
        turn.tell("These questions are no longer in use. What you have answered is kept, for you alone.")
    turn.events.append(how)


def said_last(
    run: Run, compiled: Compiled, reply: Typed | VoiceMessage | Tapped, moment: Moment, catalogues: Catalogues,
    *, flagged: bool = False,
) -> tuple[Run, tuple[Event, ...]]:  # fmt: skip
    """A reply to a question that was asked before: kept as ever. What it leads to is not said any more."""
    after, happened = engine.take(compiled, run, reply, moment, catalogues, flagged=flagged)
    if not closes(run, compiled) and not after.ended and not closes(after, compiled) and not after.revisit:
        return after, happened
    return _then_closing(after, happened, compiled, moment, catalogues)


def changed_last(
    run: Run, compiled: Compiled, origin: str, text: str, moment: Moment, catalogues: Catalogues,
    *, flagged: bool = False,
) -> tuple[Run, tuple[Event, ...]] | None:  # fmt: skip
    """An earlier message was changed: both versions of it are kept. None when it is no answer of this run."""
    done = engine.edit(compiled, run, origin, text, moment, catalogues, flagged=flagged)
    return _then_closing(*done, compiled, moment, catalogues) if done else None


def _then_closing(
    run: Run, happened: tuple[Event, ...], compiled: Compiled, moment: Moment, catalogues: Catalogues
) -> tuple[Run, tuple[Event, ...]]:
    if run.ended:
        goodbye = [event for event in happened if isinstance(event, Say)][-1:]
        return run, tuple(event for event in happened if not isinstance(event, Say) or event in goodbye)
    run, closed = closing(run, compiled, moment, catalogues)
    return run, (*(event for event in happened if not isinstance(event, Say) or _stands_alone(event)), *closed)


def _stands_alone(event: Say) -> bool:
    """It offers help or a human, and belongs to no question."""
    return any(choice.standing for choice in event.message.choices)
