"""From an invitation to a first conversation. Nothing is kept about someone who is not 18."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from bot.application import help_card, menu, running, takeovers
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


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


def hashed(code: str) -> str:
    """How codes and tokens are kept: the words themselves are nowhere."""
    return sha256(code.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Claimed:
    """What came of a code: in by `invitation`, or `waits` for a yes, or a `problem` in the person's language."""

    invitation: r.Invitation | None = None
    waits: r.Takeover | None = None
    problem: str = ""


def claim(kit: Kit, work: Work, incoming: Incoming, code: str, *, signed_in: str = "") -> Claimed:
    """Use an invitation for this place.

    A participant has one browser chat, however many devices open it; its address is the participant's id. A browser
    that wants in has the hash of its own cookie as its address; `signed_in`: who is in on it already.
    """
    found = invitation_of(work, code)
    problem = _problem(incoming, found)
    if found is None or problem:
        return Claimed(problem=kit.texts.say(as_language(incoming.hint), problem))
    # The person is ours before the code is used: an erasure or another newcomer may be under way.
    person = work.people([found.participant_id]).get(found.participant_id)
    used = work.use_invitation(found.id, kit.clock()) if person else None
    if person is None or used is None:
        now_there = work.get(r.Invitation, found.id)
        problem = _USED if now_there is not None and now_there.used_at is not None else _TOO_OLD
        return Claimed(problem=kit.texts.say(as_language(incoming.hint), problem))
    if takeovers.is_lived_in(person) and used.purpose != "own" and signed_in != used.participant_id:
        return Claimed(waits=takeovers.ask(kit, work, person, incoming))
    bind(kit, work, used.participant_id, incoming.channel, incoming.address)
    return Claimed(invitation=used)


def bind(kit: Kit, work: Work, participant_id: str, channel: r.Channel, address: str) -> None:
    """From now on this place is the participant's."""
    at = address if channel == "telegram" else participant_id
    if not work.find(r.Chat, channel=channel, address=at):
        work.add(r.Chat(kit.new_id(), participant_id, channel, at, kit.clock()))


_UNKNOWN = _("I do not know that invitation. Check that all of it is there, or ask your job specialist.")
_ONLY_BROWSER = _("That link is for the browser chat. Open it in your browser.")
_TOO_OLD = _("That invitation is too old. Ask your job specialist for a new one.")
_USED = _("That invitation has been used already. Ask your job specialist for a new one.")


def _problem(incoming: Incoming, found: r.Invitation | None) -> str:
    if found is None:
        return _UNKNOWN
    if found.used_at is not None:
        return _USED
    return _ONLY_BROWSER if found.purpose != "join" and incoming.channel != "browser" else ""


def invitation_of(work: Work, code: str) -> r.Invitation | None:
    """The invitation with this code, as it was made or as somebody typed it."""
    if not 0 < len(code) <= MOST_CODE:
        return None
    return work.get(r.Invitation, hashed(code)) or work.get(r.Invitation, hashed(as_typed(code)))


def stranger(kit: Kit, incoming: Incoming, *, needs_card: bool) -> list[Message]:
    """Someone without an invitation: the card if it is needed, and what to do."""
    language = as_language(incoming.hint)
    text = kit.texts.say(
        language,
        "Hi! I am a robot that job specialists invite people to. You need an invitation. "
        "Ask your job specialist for one, and open the link in it.",
    )
    return [*card(kit, incoming, needs_card=needs_card), Message("reply", (Paragraph(text),))]


def newcomer(kit: Kit, incoming: Incoming, specialist: str, *texts: str, needs_card: bool) -> list[Message]:
    """Someone who waits for a yes, or was told no: the card if it is needed, and how it stands."""
    language = as_language(incoming.hint)
    said = tuple(Paragraph(kit.texts.say(language, one, S=specialist)) for one in texts)
    return [*card(kit, incoming, needs_card=needs_card), Message("reply", said)]


def card(kit: Kit, incoming: Incoming, *, needs_card: bool) -> list[Message]:
    """Nothing here is anybody's, so there is nobody to ask to make contact."""
    return [help_card.without_a_name(kit.texts, as_language(incoming.hint))] if needs_card else []


def ask_if_adult(hearing: Hearing) -> None:
    choices = (Choice("yes", hearing.say("Yes, I am 18 or older")), Choice("no", hearing.say("No")))
    hearing.show("adult", _asked_if_adult(hearing), choices)


def _asked_if_adult(hearing: Hearing) -> tuple[Paragraph, ...]:
    return (
        Paragraph(hearing.say("Hi! I am a robot. {S} has invited you here.")),
        Paragraph(hearing.say("Are you 18 or older?")),
    )


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
    hearing.consent("adult", "\n".join(block.text for block in _asked_if_adult(hearing)))
    hearing.close_screen()
    if not running.begin(hearing, FIRST):
        menu.show(hearing)


def _too_young(hearing: Hearing) -> None:
    hearing.close_screen()
    hearing.tell("Then I cannot talk with you here, and I keep nothing. {S} can help you in other ways.")
    hearing.forget_chat()
