"""A voice message to the open question: kept as it is, and never listened to by this robot."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.card_handling import card_recording
from bot.dialogue.keeping import hold, keep_words, note, set_edit_aside
from bot.dialogue.messages import Choice
from bot.dialogue.questions import asking, asks_for_words
from bot.dialogue.reading import MOST_REASKS, go_on_without
from bot.dialogue.recordings import NOT_HEARD
from bot.dialogue.run import Words
from bot.dialogue.turn import Turn


def confirm(turn: Turn) -> None:
    turn.tell(NOT_HEARD, Choice("help", turn.voice.say("Need help?"), standing=True))


def read_recording(turn: Turn, words: Words) -> None:
    """It answers what asks for words. Where something is to be chosen, the person says whether it is the answer."""
    if asking(turn.run) == "edit":
        set_edit_aside(turn)
        hold(turn, words)
    elif asking(turn.run) == "story":
        note(turn, words)
        turn.change(aside=None)
    elif turn.here == frame.CARD:
        card_recording(turn, words)
    elif asks_for_words(turn.run, turn.walked, turn.step):
        keep_words(turn, words)
    elif turn.run.reasks >= MOST_REASKS:
        go_on_without(turn, words)
    else:
        turn.mark("not-understood")
        hold(turn, words)
        turn.change(reasks=turn.run.reasks + 1)
        turn.ask()
