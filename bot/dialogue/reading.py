"""What words that were typed mean at the open question: a button, a way on, or an answer."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.card_handling import card_words
from bot.dialogue.commands import NO, NOTHING, command_in, plain
from bot.dialogue.edits import answer_edit
from bot.dialogue.events import Noted
from bot.dialogue.keeping import hold, keep_chosen, keep_words, set_edit_aside, set_held_aside
from bot.dialogue.matching import choice_in, command_label_in
from bot.dialogue.moves import do_command, is_move, leave_unanswered, leave_with_nothing
from bot.dialogue.questions import asking, asks_for_words
from bot.dialogue.run import Words
from bot.dialogue.taps import pick
from bot.dialogue.turn import Turn

# How often in a row words may fit nothing before it goes on without them.
MOST_REASKS = 2


def command_typed(turn: Turn, text: str) -> str | None:
    """A way on that was typed. What stands on a button of the open question comes first."""
    command = command_in(text)
    if command in ("stop", "pause", "help", "contact"):
        return command
    key = turn.meant(text)
    if key is not None:
        return key if is_move(key) else None
    return command or command_label_in(turn.voice, text)


def read_words(turn: Turn, said: Words) -> None:
    """Words to the open question. They are kept, whatever they turn out to be."""
    text = said.text
    if not text.strip():
        _empty(turn)
        return
    key = turn.meant(text)
    if key is not None:
        tap(turn, key)
    elif asking(turn.run) == "edit":
        set_edit_aside(turn)
        hold(turn, said)
    elif asking(turn.run) == "story":
        turn.answer("aside", said)
        turn.change(aside=None)
        turn.tell("Thank you. Everything you wrote is kept.")
    elif turn.run.held is not None and plain(text) in NO:
        set_held_aside(turn)
    elif turn.here == frame.CARD:
        card_words(turn, said)
    else:
        _answer(turn, said)


def tap(turn: Turn, key: str) -> bool:
    """A button of the open question or a way on; False when there is none such."""
    if asking(turn.run) == "edit" and key in ("yes", "no"):
        answer_edit(turn, key)
        return True
    return do_command(turn, key) or pick(turn, key)


def _empty(turn: Turn) -> None:
    if turn.first_of_two("empty"):
        turn.tell("That message was empty. You can write, tap, or skip.")
    else:
        turn.tell("There were no words in that message. Here is the question again:")
    turn.ask(new=False)


def _answer(turn: Turn, said: Words) -> None:
    step, open_words = turn.step, asks_for_words(turn.run, turn.walked, turn.step)
    if open_words and plain(said.text) in NOTHING and not said.flagged and not turn.run.chosen:
        leave_with_nothing(turn, said)
    elif open_words:
        keep_words(turn, said)
    elif step is not None and step.kind == "choose-several" and _several_in(turn, said.text):
        keep_chosen(turn)
    else:
        _not_understood(turn, said)


def _several_in(turn: Turn, text: str) -> bool:
    """Several labels or numbers at once: "ute, alene" or "1 3"."""
    parts = [part.strip() for part in text.replace(" og ", ",").replace(" and ", ",").split(",") if part.strip()]
    if all(piece.isdecimal() for piece in text.split()):
        parts = text.split()
    keys = [choice_in(turn.voice, part) for part in parts]
    if not keys or any(key is None or not key.startswith("o:") for key in keys):
        return False
    turn.change(chosen=tuple(dict.fromkeys([*turn.run.chosen, *(key for key in keys if key)])))
    return True


def go_on_without(turn: Turn, said: Words) -> None:
    """Words that fitted no choice are noted, for the person alone, and it goes on; what was ticked is the answer."""
    set_held_aside(turn)
    turn.answer("aside", said)
    here = turn.here
    turn.events += [Noted(answer) for answer in turn.run.answers if answer.step == here and answer.how == "aside"]
    turn.tell("That is fine. I keep your words as they are, and go on.")
    leave_unanswered(turn)


def _not_understood(turn: Turn, said: Words) -> None:
    """A kind re-ask that shows the ways on. The third time the words are only kept, and it goes on."""
    times = turn.run.reasks
    if times >= MOST_REASKS:
        go_on_without(turn, said)
        return
    turn.mark("not-understood")
    hold(turn, said)
    turn.change(reasks=times + 1)
    if turn.first_of_two("fits none"):
        turn.tell("I did not find that among the choices. Tap one, or write it. You can also skip.")
    else:
        turn.tell('Sorry, I am a simple robot. Choose one of these, skip it, or write "more" for other ways on.')
    turn.ask()
