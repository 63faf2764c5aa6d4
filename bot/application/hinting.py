"""A gentle offer before a number that identifies somebody becomes part of an answer; the person decides."""

from __future__ import annotations

from bot.application.hearing import Hearing
from bot.dialogue.messages import Choice, Paragraph
from bot.dialogue.replies import Typed
from bot.safety.redaction import Kind, hints


def is_needed(reply: Typed) -> bool:
    return bool(hints(reply.text))


def offer(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """Nothing is stored as an answer yet. The number itself is not shown again."""
    hearing.talk = hearing.talk.changed(held=reply.text, held_flagged=flagged, held_origin=reply.origin)
    show(hearing)


def show(hearing: Hearing) -> None:
    kinds = {hint.kind for hint in hints(hearing.talk.held)}
    if Kind.IDENTITY_NUMBER in kinds:
        seen = hearing.say("That looks like a national identity number. Nobody needs it here.")
    elif Kind.PHONE in kinds:
        seen = hearing.say("That looks like a phone number. Nobody needs it here.")
    else:
        seen = hearing.say("That looks like an e-mail address. Nobody needs it here.")
    hearing.show(
        "hint",
        (Paragraph(seen), Paragraph(hearing.say("You can write it again without it, or keep it as it is."))),
        (Choice("keep", hearing.say("Keep it as it is")), Choice("again", hearing.say("Write it again"))),
    )


def held_words(hearing: Hearing) -> Typed:
    return Typed(hearing.talk.held, hearing.talk.held_origin)


def choice_in(hearing: Hearing, text: str) -> str:
    """The button that was written, by its number or its label; empty when the words are a new answer."""
    if text.strip() == "1" or hearing.says(text, "Keep it as it is"):
        return "keep"
    return "again" if text.strip() == "2" or hearing.says(text, "Write it again") else ""
