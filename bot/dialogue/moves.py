"""The ways on that are open at every step: skip, back, pause and the others (METHOD §3.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.dialogue import frame, ways
from bot.dialogue.card_handling import card_pick
from bot.dialogue.events import ContactWanted, Ended, HelpWanted, Offered, SomethingElse
from bot.dialogue.keeping import keep, set_edit_aside, set_held_aside
from bot.dialogue.questions import asking
from bot.dialogue.run import Words
from bot.dialogue.step import Detour
from bot.dialogue.taps import done
from bot.dialogue.turn import Turn


def do_command(turn: Turn, name: str) -> bool:
    """Carry out a command; False when there is none of that name."""
    move = _MOVES.get(name)
    if move is None:
        return False
    move(turn)
    return True


def is_move(name: str) -> bool:
    return name in _MOVES


def _skip(turn: Turn) -> None:
    if asking(turn.run) != "open":
        set_edit_aside(turn)
        turn.change(aside=None)
    elif turn.run.revisit:
        _keep(turn)
    elif turn.here == frame.CARD:
        card_pick(turn, "card" if turn.run.card else "none")
    elif turn.step and turn.run.chosen:
        done(turn)
    else:
        _leave(turn, "skipped")


def _nothing(turn: Turn) -> None:
    if turn.step is None or asking(turn.run) != "open":
        _skip(turn)
    else:
        leave_with_nothing(turn)


def leave_with_nothing(turn: Turn, words: Words | None = None) -> None:
    """Nothing comes to mind, in whatever words that was said; they are kept."""
    _leave(turn, "nothing", words)


def _leave(turn: Turn, how: str, words: Words | None = None) -> None:
    """No words this time; a detour of the script may say something and lead somewhere."""
    step, voice = turn.step, turn.voice
    detour: Detour | None = getattr(step, how) if step else None
    if step and step.up_to > 1 and any(a.has_words for a in turn.run.of(step.id)) and not turn.run.revisit:
        keep(turn, "done", words or "")
        return
    keep(turn, "skipped" if how == "skipped" else "nothing", words or "")
    if step and detour and detour.say:
        turn.tell_text(voice.script_text(f"{step.id}.{how}.say", detour.say))
    elif how == "nothing":
        turn.tell("That is fine.")
    if detour and detour.offer:
        turn.events.append(Offered(detour.offer))


def leave_unanswered(turn: Turn) -> None:
    """Go on without an answer, after words that fitted nothing; what was answered before stands."""
    if turn.run.revisit:
        _keep(turn)
    elif turn.step and turn.run.chosen:
        done(turn)
    else:
        _leave(turn, "skipped")


def _more(turn: Turn) -> None:
    turn.tell("You can also do this. Nothing is lost.", *ways.under_more(turn.voice, turn.here))
    turn.settled = True


def _back(turn: Turn) -> None:
    """To the question before; its answer stands until it is replaced."""
    answered = _answered(turn)
    at = answered.index(turn.here) if turn.here in answered else len(answered)
    if at == 0:
        _at_the_first(turn)
    else:
        turn.mark("back")
        _revisit(turn, answered[at - 1])


def _answered(turn: Turn) -> list[str]:
    steps = turn.compiled.steps
    return [state for state in turn.walked.path if state not in steps or steps[state].waits]


def _at_the_first(turn: Turn) -> None:
    if turn.first_of_two("first"):
        turn.tell("This is the first question. There is nothing before it.")
    else:
        turn.tell('There is no earlier question. You can write "more" for other ways on.')
    turn.ask(new=False)


def _correct(turn: Turn) -> None:
    """To the last words that were asked for; of several answers to an open question, the last one."""
    step = turn.compiled.steps.get(turn.walked.open)
    answered = [state for state in _answered(turn) if state in turn.compiled.steps or state == frame.WORDS]
    if step and turn.run.of(step.id):
        answered.append(step.id)
    if answered:
        _revisit(turn, answered[-1])
        return
    if turn.first_of_two("none"):
        turn.tell("You have not answered anything yet. Here is the question:")
    else:
        turn.tell("There is no answer to correct yet. This is the question:")
    turn.ask(new=False)


def _revisit(turn: Turn, state: str) -> None:
    set_held_aside(turn)
    set_edit_aside(turn)
    turn.change(revisit=state, chosen=(), words_shown=False, reasks=0, card="", line=None, aside=None)
    turn.ask()


def _keep(turn: Turn) -> None:
    """The earlier answer stands."""
    set_held_aside(turn)
    turn.change(revisit=None, chosen=(), words_shown=False, reasks=0, card="", line=None)


def _pause(turn: Turn) -> None:
    turn.mark("pause")
    turn.change(paused=True)
    turn.tell('Take the time you need. Everything is kept. Write "go on" when you want to.', ways.resume(turn.voice))
    turn.settled = True


def _why(turn: Turn) -> None:
    turn.mark("why")
    step = turn.step
    if step and step.why:
        turn.tell_text(turn.voice.script_text(f"{step.id}.why", step.why))
    elif turn.here == frame.SUITED:
        turn.tell("So that the questions can get better.")
    else:
        turn.tell("You decide who sees your words. Nothing is shared before you say yes.")
    turn.ask(new=False)


def _repeat(turn: Turn) -> None:
    turn.ask()


def _stop(turn: Turn) -> None:
    turn.mark("stop")
    set_held_aside(turn)
    set_edit_aside(turn)
    turn.change(ended="stopped", answered_prompt=turn.run.prompt)
    if turn.run.shared:
        turn.tell("I have stopped. Everything you wrote is kept. Write /start when you want to come back.")
    else:
        turn.tell(
            "I have stopped. Everything you wrote is kept, for you alone. Write /start when you want to come back."
        )
    turn.events.append(Ended("stopped"))
    turn.settled = True


def _other(turn: Turn) -> None:
    turn.change(paused=True)
    turn.tell("This conversation is waiting for you.")
    turn.events.append(SomethingElse())
    turn.settled = True


def _help(turn: Turn) -> None:
    turn.events.append(HelpWanted())
    turn.settled = True


def _contact(turn: Turn) -> None:
    turn.events.append(ContactWanted("talk"))
    turn.settled = True


_MOVES: Mapping[str, Callable[[Turn], None]] = {
    "skip": _skip, "nothing": _nothing, "more": _more, "back": _back, "correct": _correct, "pause": _pause,
    "resume": _repeat, "why": _why, "repeat": _repeat, "stop": _stop, "other": _other, "keep": _keep,
    "help": _help, "contact": _contact,
}  # fmt: skip
