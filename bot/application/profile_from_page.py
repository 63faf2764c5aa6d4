"""Something done on the page that shows the whole profile: the same acts as in the chat, and a line there that says so.

Whoever does it stays where they are in the chat: no screen opens or closes, and the open question stays open.
"""

from __future__ import annotations

from bot.application import answering, running, story_screen
from bot.application import profile_acts as acts
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue import recordings
from bot.dialogue.messages import Block, Message, Paragraph, Quote, on_a_button
from bot.dialogue.replies import ProfileAct

# Enough to know a line by.
WORDS_SHOWN = 100


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


GONE = _("That line is not in your profile any more. Nothing was changed.")


def done(hearing: Hearing, wanted: ProfileAct, *, flagged: bool) -> None:
    if wanted.act == story_screen.BACK:
        story_screen.taken_back(hearing, wanted.line)
        return
    asked = answering.open_prompt(hearing)
    statement = acts.mine(hearing, wanted.line)
    if statement is None:
        hearing.tell(GONE)
    elif wanted.act == "reword" and wanted.words.strip():
        _reword(hearing, statement, wanted.words, flagged=flagged)
    else:
        _tell(hearing, statement, _carried_out(hearing, statement, wanted.act))
    if answering.open_prompt(hearing) != asked and not hearing.talk.screen:
        running.ask_again(hearing)  # its card showed this line, and its buttons are old now


def _reword(hearing: Hearing, old: r.Statement, words: str, *, flagged: bool) -> None:
    """The new words themselves stand in the chat as what the person said there."""
    if words == old.text and old.author == "participant":
        hearing.tell("It says that already. Nothing was changed.")
        return
    new = acts.reword(hearing, old, words, flagged=flagged)
    if hearing.talk.line == old.id:  # the chat shows this line on another device
        hearing.talk = hearing.talk.changed(line=new.id)
    hearing.tell(acts.TOLD["reword"])


def _carried_out(hearing: Hearing, statement: r.Statement, act: str) -> str:
    """What came of it. An act that does not fit the line as it stands now is answered with how it stands."""
    by = acts.seen(hearing.work, hearing.now, hearing.person)
    fits = act != "reword" and act in acts.possible(statement, by)
    if fits and acts.carry_out(hearing, statement, act) and act in acts.TOLD:
        return hearing.say(acts.told(statement, act, by))
    now = acts.seen(hearing.work, hearing.now, hearing.person)
    return " ".join(acts.who_sees(hearing.writing, statement, now))


def _tell(hearing: Hearing, statement: r.Statement, told: str) -> None:
    """Which line it was, and what came of it. Words that had a help card are not shown again."""
    which: tuple[Block, ...] = ()
    if statement.recording_id:
        which = (Paragraph(recordings.shown(hearing.say, statement)),)
    elif not statement.flagged:
        which = (Quote(on_a_button(statement.text, WORDS_SHOWN)),)
    hearing.messages.append(Message("reply", (*which, Paragraph(told))))
