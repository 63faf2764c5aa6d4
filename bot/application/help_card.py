"""The help card: first of all, numbers that a person can call (METHOD §7)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.application import contact, contact_words
from bot.application import records as r
from bot.application.deputies import Roster
from bot.application.hearing import Hearing
from bot.application.talk import Talk
from bot.dialogue.messages import Block, Choice, Message, Paragraph, Quiet
from bot.language import dates
from bot.language.catalogues import Catalogues, Language
from bot.safety.cards import HELPLINES
from bot.safety.recogniser import Level

# The same words again so soon get the short form: the card stands a little further up. Never silence (METHOD §7).
SOON = timedelta(minutes=30)
# Of the short form: life, a doctor, somebody to talk with.
MOST_NEEDED = 3


def card_blocks(texts: Catalogues, language: Language, opening: str, verified: str) -> tuple[Block, ...]:
    return (
        Paragraph(opening),
        Paragraph(_numbers(texts, language, len(HELPLINES))),
        Paragraph(texts.say(language, "Nobody reads this as it comes in. If you call, you can talk with a person.")),
        *((Quiet(verified),) if verified else ()),
    )


def _numbers(texts: Catalogues, language: Language, first: int) -> str:
    return "\n".join(f"{line.number} – {texts.say(language, line.message)}" for line in HELPLINES[:first])


def without_a_name(texts: Catalogues, language: Language) -> Message:
    """For somebody of whom nothing is known, so that nobody could be asked to contact them."""
    opening = texts.say(language, "If things are hard right now, you can call someone:")
    return Message("safety", card_blocks(texts, language, opening, ""))


def show_for_words(hearing: Hearing, level: Level) -> None:
    """The words of a turn called for it: it stands before anything else that is said."""
    if _was_shown_for(hearing, level):
        hearing.messages.append(_short(hearing))
        return
    show_card(hearing, level)
    hearing.talk = hearing.talk.changed(carded_at=hearing.now.isoformat(), carded_for=level.value)


def forget_old(hearing: Hearing) -> None:
    """That there was a card is known for as long as it matters to what is said, and no longer."""
    at = hearing.talk.carded_at
    if at and hearing.now - datetime.fromisoformat(at) >= SOON:
        hearing.talk = without_card(hearing.talk)


def without_card(talk: Talk) -> Talk:
    return talk.changed(carded_at="", carded_for="")


def _was_shown_for(hearing: Hearing, level: Level) -> bool:
    """Words that say it outright get all of the card, also soon after words that may have meant it."""
    return bool(hearing.talk.carded_for) and hearing.talk.carded_for in (level.value, Level.EXPLICIT.value)


def _short(hearing: Hearing) -> Message:
    opening = hearing.say("You can still call someone now:")
    numbers = _numbers(hearing.kit.texts, hearing.language, MOST_NEEDED)
    help_ = Choice("help", hearing.say("Need help?"), way=True, standing=True)
    return Message("safety", (Paragraph(opening), Paragraph(numbers)), (_offer(hearing), help_))


def _offer(hearing: Hearing) -> Choice:
    return Choice("contact", hearing.say("Ask {S} to contact me"), standing=True)


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
    told = (Quiet(contact_told),) if contact_told else ()
    hearing.messages.append(Message("safety", (*blocks, *told), (_offer(hearing),)))


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
