"""The help card: first of all, numbers that a person can call (METHOD §7)."""

from __future__ import annotations

from bot.application import contact, contact_words
from bot.application import records as r
from bot.application.deputies import Roster
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
    contact_told = contact_words.standing(hearing) or contact_words.beforehand(hearing)
    blocks = card_blocks(hearing.kit.texts, hearing.language, opening, checked)
    offer = Choice("contact", hearing.say("Ask {S} to contact me"), standing=True)
    hearing.messages.append(Message("safety", (*blocks, *((Quiet(contact_told),) if contact_told else ())), (offer,)))


def ask_for_contact(hearing: Hearing, about: str = "talk") -> None:
    """Only with a yes, which the tap or the words were. Honest about who gets it, and when it is seen."""
    waiting = hearing.work.find(r.ContactRequest, participant_id=hearing.participant.id, about=about, seen_at=None)
    office = contact_words.office_of(hearing)
    if waiting:
        (wish,) = contact.wishes(hearing.work, hearing.now, waiting[-1:])
        told = contact_words.asked_again(hearing, wish, office)
    else:
        wish = _newly_asked(hearing, about, office)
        told = contact_words.asked(hearing, wish, office)
    end = hearing.say("Nobody watches this chat, by day or by night. If it is urgent, call 113 or 116 117.")
    text = " ".join((*told, end))
    given = hearing.consent("contact", text, about=wish.request.id)
    hearing.messages.append(Message("reply", (Paragraph(text),), (hearing.way_back(given),)))


def _newly_asked(hearing: Hearing, about: str, office: Roster) -> contact.Wish:
    """To whoever is there: the deputy gets it at once when the specialist is away."""
    request = r.ContactRequest(hearing.new_id(), hearing.participant.id, about, hearing.now)
    hearing.work.add(request)
    (wish,) = contact.wishes(hearing.work, hearing.now, [request])
    if contact.pass_on(hearing.work, hearing.kit, wish, office) is None:
        return wish
    (passed,) = contact.wishes(hearing.work, hearing.now, hearing.work.find(r.ContactRequest, id=request.id))
    return passed
