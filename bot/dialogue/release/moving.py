"""Being asked again: from the version that a run began with to the one that is live."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.closing import finished, go_on
from bot.dialogue.events import Event
from bot.dialogue.keeping import set_edit_aside, set_held_aside
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import place, takes_words
from bot.dialogue.release.outcomes import outcome
from bot.dialogue.run import Run
from bot.dialogue.turn import Moment, Turn
from bot.language.catalogues import Catalogues


def continuing(
    run: Run, old: Compiled, new: Compiled, moment: Moment, catalogues: Catalogues
) -> tuple[Run, tuple[Event, ...]] | None:
    """The run on the new version, asked again; None when it stays on the version it began with."""
    if run.ended or run.version != old.hash or outcome(run, old, new).way != "asked-again":
        return None
    left = _leave(Turn(old, run.changed(turn=run.turn + 1, last=moment.now), moment, catalogues), new)
    turn = Turn(new, _moved(left.run, new), moment, catalogues)
    turn.before, turn.events = walk(old, run).lines, left.events
    if turn.here == frame.DONE:
        turn.tell("These questions have been made a little better, and there are no more of them.")
    else:
        turn.tell("These questions have been made a little better. Your answers are kept. Here is the question:")
    go_on(turn)
    events = finished(turn)
    return turn.run, events


def _leave(turn: Turn, new: Compiled) -> Turn:
    """What waits for a yes here is kept beside the words that were seen here.

    Words that may be the answer to this question go along to its new wording, and to no other question.
    """
    set_edit_aside(turn)
    there = walk(new, turn.run)
    if place(turn.run, there) != turn.here or not takes_words(turn.run, there):
        set_held_aside(turn)
    return turn


def _moved(run: Run, new: Compiled) -> Run:
    return run.changed(
        version=new.hash,
        paused=False,
        chosen=(),
        words_shown=False,
        reasks=0,
        card="",
        line=None,
        said=tuple(key for key in run.said if key in new.steps),
    )
