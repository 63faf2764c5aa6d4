"""A reminder at a time, asked for in three small questions: when, is that right, and of what."""

from __future__ import annotations

from datetime import datetime

from bot.application import agreeing, reminder_page, rhythms
from bot.application.hearing import Hearing
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import NO, NOTHING, YES, command_in, plain
from bot.dialogue.messages import Choice, Paragraph, Quiet
from bot.language.times import moment_in

# What fits on a phone and is read in a moment.
MOST_WORDS = 500
# A whole message that is one of these is a way out, not a time.
_WAYS_OUT = frozenset({"back", "skip", "other", "more", "pause", "resume"})


def ask_when(hearing: Hearing) -> None:
    if len(agreeing.standing(hearing)) >= agreeing.MOST_AGREED:
        hearing.tell("There are many reminders already. Remove one first.")
        reminder_page.show(hearing)
        return
    _when(hearing, hearing.say("When shall I remind you?"))


def _when(hearing: Hearing, question: str) -> None:
    example = hearing.say("For example: tomorrow 07:30, or 3 December at 9.")
    back = Choice("list", hearing.say("Back to the reminders"), way=True)
    hearing.show("remind-when", (Paragraph(question), Quiet(example)), (back,))


def _passed(hearing: Hearing) -> None:
    _when(hearing, hearing.say("That time has passed. When shall I remind you?"))


def when_tapped(hearing: Hearing, key: str) -> bool:
    if key == "list":
        reminder_page.show(hearing)
    return key == "list"


def when_typed(hearing: Hearing, text: str) -> None:
    moment = moment_in(text, hearing.now)
    if command_in(text) in _WAYS_OUT or hearing.says(text, "Back to the reminders"):
        reminder_page.show(hearing)
    elif moment == "past":
        _passed(hearing)
    elif moment == "far":
        _when(hearing, hearing.say("That is more than a year away. When shall I remind you?"))
    elif moment == "unreadable":
        _when(hearing, hearing.say("I did not understand that time. Can you write it another way?"))
    else:
        hearing.talk = hearing.talk.changed(moment=moment.isoformat())
        check(hearing)


def check(hearing: Hearing) -> None:
    """The day and the time in words, before anything is kept."""
    time = rhythms.moment_in_words(hearing, _moment(hearing))
    hearing.show(
        "remind-check",
        (Paragraph(hearing.say("I remind you {time}. Is that right?", time=time)),),
        (Choice("yes", hearing.say("Yes")), Choice("no", hearing.say("Another time"))),
    )


def check_tapped(hearing: Hearing, key: str) -> bool:
    if key == "yes":
        ask_what(hearing)
    elif key == "no":
        ask_when(hearing)
    else:
        return False
    return True


def check_typed(hearing: Hearing, text: str) -> None:
    """Yes, no, or at once another time."""
    if is_yes(hearing, text) or plain(text) in YES:
        ask_what(hearing)
    elif is_no(hearing, text) or plain(text) in NO or hearing.says(text, "Another time"):
        ask_when(hearing)
    else:
        when_typed(hearing, text)


def ask_what(hearing: Hearing) -> None:
    hearing.show(
        "remind-what",
        (Paragraph(hearing.say("What shall I remind you of?")),
         Quiet(hearing.say("Only you get it. Your words are in the message, so they can be seen on your phone."))),
        (Choice("nothing", hearing.say("No words are needed")),
         Choice("list", hearing.say("Back to the reminders"), way=True)),
    )  # fmt: skip


def what_tapped(hearing: Hearing, key: str) -> bool:
    if key == "nothing":
        _agree(hearing, "", flagged=False)
    elif key == "list":
        reminder_page.show(hearing)
    else:
        return False
    return True


def what_typed(hearing: Hearing, text: str, *, flagged: bool) -> None:
    command = command_in(text)
    if command in ("skip", "nothing") or plain(text) in NOTHING | {"1"} or hearing.says(text, "No words are needed"):
        _agree(hearing, "", flagged=False)
    elif command in _WAYS_OUT or hearing.says(text, "Back to the reminders"):
        reminder_page.show(hearing)
    elif len(text) > MOST_WORDS:
        hearing.tell("That is long for a reminder. Can you say it shorter?")
        ask_what(hearing)
    else:
        _agree(hearing, text.strip(), flagged=flagged)


def _agree(hearing: Hearing, words: str, *, flagged: bool) -> None:
    moment = _moment(hearing)
    if moment <= hearing.now:
        _passed(hearing)
        return
    agreeing.once(hearing, moment, words, flagged=flagged)
    hearing.tell("That is agreed. I remind you {time}.", time=rhythms.moment_in_words(hearing, moment))
    reminder_page.close(hearing)


def _moment(hearing: Hearing) -> datetime:
    return datetime.fromisoformat(hearing.talk.moment)
