"""The help card: first of all, numbers that a person can call (METHOD §7)."""

from __future__ import annotations

from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue.messages import Block, Choice, Message, Paragraph, Quiet
from bot.language import dates
from bot.language.catalogues import Catalogues, Language
from bot.safety.cards import HELPLINES
from bot.safety.recogniser import Level


def card_blocks(texts: Catalogues, language: Language, opening: str, verified: str) -> tuple[Block, ...]:
    lines = "\n".join(f"{line.number} – {texts.say(language, line.message)}" for line in HELPLINES)
    return (
        Paragraph(opening),
        Paragraph(lines),
        Paragraph(texts.say(language, "Nobody reads this as it comes in. If you call, you can talk with a person.")),
        *((Quiet(verified),) if verified else ()),
    )


def show_card(hearing: Hearing, level: Level | None) -> None:
    """Level None: the person asked for help; no words were recognised."""
    if level is Level.EXPLICIT:
        opening = hearing.say("This sounds serious. Please talk with a person now. You can call:")
    elif level is Level.AMBIGUOUS:
        opening = hearing.say("If things are hard right now, you can call someone:")
    else:
        opening = hearing.say("Here is help. You can call:")
    verified = hearing.settings.crisis_verified_on
    said = dates.date(verified, hearing.language) if verified else ""
    checked = hearing.say("The numbers were checked on {date}.", date=said) if verified else ""
    offer = Choice("contact", hearing.say("Ask {S} to contact me"), standing=True)
    hearing.messages.append(
        Message("safety", card_blocks(hearing.kit.texts, hearing.language, opening, checked), (offer,))
    )


def ask_for_contact(hearing: Hearing, about: str = "talk") -> None:
    """Only with a yes, which the tap or the words were. Honest about when it is seen."""
    waiting = hearing.work.find(r.ContactRequest, participant_id=hearing.participant.id, about=about, seen_at=None)
    if not waiting:
        request = r.ContactRequest(hearing.new_id(), hearing.participant.id, about, hearing.now)
        hearing.work.add(request)
        hearing.notify_specialist(contact=True)
    text = hearing.say(
        "I have told {S} that you would like to be contacted. {S} usually answers {when}. "
        "Nobody watches this chat, by day or by night. If it is urgent, call 113 or 116 117.",
        when=hearing.reply_time,
    )
    hearing.consent("contact", text)
    hearing.messages.append(Message("reply", (Paragraph(text),)))
