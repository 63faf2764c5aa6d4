"""From an invitation to a first conversation. Nothing is kept about someone who is not 18."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from bot.application import help_card, menu, running
from bot.application import records as r
from bot.application.codes import as_typed
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Incoming
from bot.application.ports import Work
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.messages import Choice, Message, Paragraph
from bot.language.catalogues import as_language

FIRST = "velkommen"
# Longer than any code of ours, also with something between all its signs; what is longer was never one.
MOST_CODE = 64


def hashed(code: str) -> str:
    """How codes and tokens are kept: the words themselves are nowhere."""
    return sha256(code.encode()).hexdigest()


def claim(kit: Kit, work: Work, incoming: Incoming, code: str) -> tuple[r.Invitation | None, str]:
    """Use an invitation for this chat. Returns it, or None with what is wrong in the person's language.

    A participant has one browser chat, however many devices open it; its address is the participant's id.
    """
    language, now = as_language(incoming.hint), kit.clock()
    found = invitation_of(work, code)
    if found is None:
        return None, kit.texts.say(
            language,
            "I do not know that invitation. Check that all of it is there, or ask your job specialist.",
        )
    if found.purpose == "device" and incoming.channel != "browser":
        return None, kit.texts.say(language, "That link is for the browser chat. Open it in your browser.")
    used = work.use_invitation(found.id, now)
    if used is None and found.used_at is None:
        return None, kit.texts.say(language, "That invitation is too old. Ask your job specialist for a new one.")
    if used is None:
        return None, kit.texts.say(
            language, "That invitation has been used already. Ask your job specialist for a new one."
        )
    address = incoming.address if incoming.channel == "telegram" else used.participant_id
    if not work.find(r.Chat, channel=incoming.channel, address=address):
        work.add(r.Chat(kit.new_id(), used.participant_id, incoming.channel, address, now))
    return used, ""


def invitation_of(work: Work, code: str) -> r.Invitation | None:
    """The invitation with this code, as it was made or as somebody typed it."""
    if not 0 < len(code) <= MOST_CODE:
        return None
    return work.get(r.Invitation, hashed(code)) or work.get(r.Invitation, hashed(as_typed(code)))


def stranger(kit: Kit, incoming: Incoming, *, needs_card: bool) -> list[Message]:
    """Someone without an invitation: the card if it is needed, and what to do."""
    language = as_language(incoming.hint)
    messages = [help_card.without_a_name(kit.texts, language)] if needs_card else []
    text = kit.texts.say(
        language,
        "Hi! I am a robot that job specialists invite people to. You need an invitation. "
        "Ask your job specialist for one, and open the link in it.",
    )
    return [*messages, Message("reply", (Paragraph(text),))]


def ask_if_adult(hearing: Hearing) -> None:
    hearing.show(
        "adult",
        (Paragraph(hearing.say("Hi! I am a robot. {S} has invited you here.")),
         Paragraph(hearing.say("Are you 18 or older?"))),
        (Choice("yes", hearing.say("Yes, I am 18 or older")), Choice("no", hearing.say("No"))),
    )  # fmt: skip


def adult_tapped(hearing: Hearing, key: str) -> bool:
    if key == "yes":
        _welcome(hearing)
    elif key == "no":
        _too_young(hearing)
    else:
        return False
    return True


def adult_typed(hearing: Hearing, text: str) -> bool:
    if is_yes(hearing, text) or hearing.says(text, "Yes, I am 18 or older"):
        return adult_tapped(hearing, "yes")
    return is_no(hearing, text) and adult_tapped(hearing, "no")


def _welcome(hearing: Hearing) -> None:
    hearing.participant = replace(hearing.participant, adult_at=hearing.now, status="active")
    hearing.work.put(hearing.participant)
    hearing.consent("adult", hearing.say("Are you 18 or older?"))
    hearing.close_screen()
    if not running.begin(hearing, FIRST):
        menu.show(hearing)


def _too_young(hearing: Hearing) -> None:
    hearing.close_screen()
    hearing.tell("Then I cannot talk with you here, and I keep nothing. {S} can help you in other ways.")
    hearing.forget_chat()
