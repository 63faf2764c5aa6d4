"""Trouble at work: a human is offered, once a week at most, beside the question that is open and never in its way.

Nothing of what was written is shared or labelled: a yes is a wish for contact like any other.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.application.hearing import Hearing
from bot.dialogue.messages import Choice, Message, Paragraph, Quiet
from bot.language import dates
from bot.safety.cards import WORK_LINE
from bot.safety.work_trouble import tells_of_trouble

NOT_NOW = "work-not-now"
SILENCE = timedelta(days=7)


def offer_after(hearing: Hearing, words: str) -> None:
    """Once the words are kept. Where they are held back still, it comes when the person has decided."""
    asked_before, hearing.talk = hearing.talk.work_asked, hearing.talk.changed(work_asked=False)
    if hearing.participant.adult_at is None or hearing.gone or hearing.talk.screen == "hint" or asked_before:
        return
    if words and not _was_offered(hearing) and tells_of_trouble(words):
        today = dates.day_of(hearing.now)
        hearing.talk = hearing.talk.changed(work_offered=today.isoformat(), work_asked=True)
        hearing.messages.insert(_before_the_question(hearing), _offer(hearing))


def declined(hearing: Hearing) -> None:
    hearing.tell("That is fine. There is no hurry.")


def declines(hearing: Hearing, text: str) -> bool:
    """The button's words, right after it was shown; later they are an answer like others."""
    return hearing.talk.work_asked and hearing.says(text, "Not now")


def _was_offered(hearing: Hearing) -> bool:
    last = hearing.talk.work_offered
    return bool(last) and dates.day_of(hearing.now) - date.fromisoformat(last) < SILENCE


def _before_the_question(hearing: Hearing) -> int:
    places = [place for place, message in enumerate(hearing.messages) if message.kind == "question"]
    return places[-1] if places else len(hearing.messages)


def _offer(hearing: Hearing) -> Message:
    line, verified = WORK_LINE, hearing.settings.crisis_verified_on
    checked = dates.date(verified, hearing.language) if verified else ""
    return Message(
        "reply",
        (
            Paragraph(hearing.say("Thank you for telling me. You need not be alone with this.")),
            Paragraph(
                hearing.say("You can ask the union or the safety representative (verneombud).")
                + f"\n{line.number} – {hearing.say(line.message)}"
            ),
            *((Quiet(hearing.say("The numbers were checked on {date}.", date=checked)),) if checked else ()),
            Paragraph(hearing.say("If you like, {S} can contact you about it. {S} is not told what you wrote.")),
        ),
        (
            Choice("contact", hearing.say("Ask {S} to contact me"), standing=True),
            Choice(NOT_NOW, hearing.say("Not now"), standing=True),
        ),
    )
