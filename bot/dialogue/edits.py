"""A message that was changed after it was sent: both versions are kept, and the person says which counts."""

from __future__ import annotations

from bot.dialogue.events import Noted
from bot.dialogue.keeping import ask_whose, set_edit_aside, set_held_aside
from bot.dialogue.run import Answer, Edit, Words
from bot.dialogue.turn import Turn


def known(turn: Turn, origin: str) -> Answer | Words | None:
    """What the changed message gave here. An answer comes before words of the same message that were set aside."""
    held = turn.run.held
    if held is not None and held.origin == origin:
        return held
    found = [answer for answer in turn.run.answers if answer.origin == origin]
    answers = [answer for answer in found if answer.how != "aside"] or found
    return answers[-1] if answers else None


def offer(turn: Turn, old: Answer | Words, origin: str, text: str, *, flagged: bool) -> None:
    """Ask whether the new words count. The open question waits."""
    set_edit_aside(turn)
    new = Words(text, flagged, origin, old.recording, old.seconds)
    if isinstance(old, Words):
        set_held_aside(turn)
        turn.change(held=new)
    elif old.how == "aside":
        turn.events.append(Noted(turn.answer("aside", new, step=old.step, replaces=old), anew=True))
        turn.tell("Thank you. Everything you wrote is kept.")
    else:
        turn.change(edit=Edit(old.id, text, flagged, origin))
    turn.ask()


def answer_edit(turn: Turn, key: str) -> None:
    edit = turn.run.edit
    old = next((answer for answer in turn.run.answers if edit and answer.id == edit.answer), None)
    if edit is None or old is None or key != "yes":
        set_edit_aside(turn)
        turn.tell("Then the first words are used. Both are kept.")
        return
    turn.change(edit=None)
    open_before = turn.here
    words = Words(edit.text, edit.flagged, edit.origin, old.recording, old.seconds)
    turn.answer(words.how, words, old.options, step=old.step, replaces=old)
    turn.rewalk()
    if turn.here != open_before:  # what was ticked there belongs to no other question
        turn.change(chosen=(), words_shown=False)
    turn.tell("The new words are used. The first ones are kept as well.")
    ask_whose(turn, turn.compiled.steps.get(old.step), flagged=edit.flagged)
