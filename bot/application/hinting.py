"""A gentle offer before a number that identifies somebody is stored; the person decides.

One rule at every door where a participant's words become something that is kept. What is held back goes, when the
person wants it as it is, through the door that it came to.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.application.hearing import Hearing
from bot.application.talk import Door
from bot.dialogue.messages import Choice, Paragraph
from bot.dialogue.replies import Edited, Typed, VoiceMessage
from bot.safety.redaction import Kind, hints


def is_needed(words: str) -> bool:
    return bool(hints(words))


def offer(hearing: Hearing, reply: Typed | Edited, *, flagged: bool, door: Door = "answer") -> None:
    """Nothing is stored yet. The number itself is not shown again."""
    hearing.talk = hearing.talk.changed(
        held=reply.text, held_flagged=flagged, held_origin=reply.origin, held_door=door, held_recording=None
    )
    show(hearing)


def offer_recording(hearing: Hearing, said: VoiceMessage, *, flagged: bool, door: Door) -> None:
    """Words that came with a voice message."""
    hearing.talk = hearing.talk.changed(
        held=said.caption, held_flagged=flagged, held_origin=said.origin, held_recording=said.recording,
        held_seconds=said.seconds, held_door=door,
    )  # fmt: skip
    show(hearing)


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


def what_is_seen(say: Callable[[str], str], words: str) -> str:
    """Of several, the one that tells most."""
    kinds = {hint.kind for hint in hints(words)}
    if Kind.IDENTITY_NUMBER in kinds:
        return say(_("That looks like a national identity number. Nobody needs it here."))
    if Kind.PHONE in kinds:
        return say(_("That looks like a phone number. Nobody needs it here."))
    return say(_("That looks like an e-mail address. Nobody needs it here."))


def decides(say: Callable[[str], str]) -> str:
    return say(_("You can write it again without it, or keep it as it is."))


def show(hearing: Hearing) -> None:
    seen = what_is_seen(hearing.say, hearing.talk.held)
    hearing.show(
        "hint",
        (Paragraph(seen), Paragraph(decides(hearing.say))),
        (Choice("keep", hearing.say("Keep it as it is")), Choice("again", hearing.say("Write it again"))),
    )


def held_words(hearing: Hearing) -> Typed:
    return Typed(hearing.talk.held, hearing.talk.held_origin)


def held_recording(hearing: Hearing, caption: str) -> VoiceMessage:
    """The voice message that came with the words, with these or with none."""
    talk = hearing.talk
    return VoiceMessage(talk.held_recording or "", talk.held_seconds, talk.held_origin, caption)


def choice_in(hearing: Hearing, text: str) -> str:
    """The button that was written, by its number or its label; empty when the words are a new answer."""
    if text.strip() == "1" or hearing.says(text, "Keep it as it is"):
        return "keep"
    return "again" if text.strip() == "2" or hearing.says(text, "Write it again") else ""
