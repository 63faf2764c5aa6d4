"""Everything about me is to go: what goes and what stays, a copy first, and a yes that nobody gives by mistake."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import erasing, profile_copy
from bot.application import records as r
from bot.application.erasing import BACKUPS_KEPT
from bot.application.errors import NotErased
from bot.application.hearing import Hearing
from bot.application.incoming import message_from
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Message, Paragraph
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


LABELS = {
    "copy": _("Take a copy first"),
    "go-on": _("Delete everything about me"),
    "sure": _("Yes, delete everything now"),
    "keep": _("No, keep everything"),
}


def show(hearing: Hearing) -> None:
    offered = ("copy", "go-on") if _is_in(hearing) else ("go-on",)
    choices = [Choice(key, hearing.say(LABELS[key])) for key in offered]
    hearing.show("erase", tuple(_blocks(hearing)), (*choices, _no(hearing)))


def _is_in(hearing: Hearing) -> bool:
    return hearing.participant.adult_at is not None


def _no(hearing: Hearing) -> Choice:
    return Choice("keep", hearing.say(LABELS["keep"]), way=True)


def _blocks(hearing: Hearing) -> Iterator[Block]:
    yield Heading(hearing.say(LABELS["go-on"]))
    yield Paragraph(
        hearing.say(
            "Everything that is kept about you here goes, for good. Your profile, your answers, your voice messages, "
            "your reminders and what you have shared. {S} can no longer see any of it."
        )
    )
    yield Paragraph(hearing.say("This has no consequence for your follow-up. You need not say why."))
    yield Heading(hearing.say("What I cannot delete"))
    for text in _left(hearing):
        yield Paragraph(text)
    if _is_in(hearing):
        yield Paragraph(hearing.say("You can take a copy first."))


def _left(hearing: Hearing) -> Iterator[str]:
    yield hearing.say("What {S} has copied to NAV's own systems stays there. It is NAV's record.")
    if any(chat.channel == "telegram" for chat in hearing.person.chats):
        yield hearing.say(
            "What stands in Telegram stays there, and I cannot reach it. You can delete that chat yourself."
        )
    yield hearing.say("It stays noted that somebody read something here, and when. No words and no name of yours.")
    yield hearing.say(
        "Backups are kept for up to {n} days. Nobody reads them. If one is needed, you are deleted from it first.",
        n=BACKUPS_KEPT.days,
    )


def ask_if_sure(hearing: Hearing) -> None:
    blocks = (
        Paragraph(hearing.say("Are you sure? This cannot be undone.")),
        Paragraph(hearing.say('Press the button, or write "delete everything".')),
    )
    sure = Choice("sure", hearing.say(LABELS["sure"]))
    hearing.show("erase-sure", blocks, (sure, _no(hearing)))


def asked_for(hearing: Hearing) -> None:
    """The words for it were written: each time they lead one step further."""
    if hearing.talk.screen == "erase-sure":
        _erase(hearing)
    elif hearing.talk.screen == "erase":
        ask_if_sure(hearing)
    else:
        show(hearing)


def tapped(hearing: Hearing, key: str) -> bool:
    if key == "copy" and _is_in(hearing):
        profile_copy.show(hearing)
    elif key == "go-on":
        ask_if_sure(hearing)
    elif key == "keep":
        keep(hearing)
    else:
        return False
    return True


def sure_tapped(hearing: Hearing, key: str) -> bool:
    if key == "sure":
        _erase(hearing)
    elif key == "keep":
        keep(hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    if is_no(hearing, text):
        return tapped(hearing, "keep")
    return tapped(hearing, hearing.named(plain(text), LABELS))


def sure_typed(hearing: Hearing, text: str) -> bool:
    """A bare yes or a number is not enough: it may be the answer to something else."""
    if is_yes(hearing, text):
        hearing.tell("Nothing is deleted yet.")
        ask_if_sure(hearing)
        return True
    return sure_tapped(hearing, "keep" if is_no(hearing, text) else hearing.named(plain(text), LABELS))


def keep(hearing: Hearing) -> None:
    hearing.close_screen()
    hearing.tell("Nothing is deleted. Everything is as it was.")
    hearing.menu_wanted = _is_in(hearing)


def _erase(hearing: Hearing) -> None:
    if _copy_is_on_its_way(hearing):
        hearing.tell("Your copy is on its way to you. Wait until it is here, and then delete everything.")
        ask_if_sure(hearing)
        return
    try:
        erasing.erase(hearing.work, hearing.kit, hearing.participant.id)
    except NotErased:
        hearing.tell("I could not delete it just now. Nothing has changed. You can try again later, or tell {S}.")
        ask_if_sure(hearing)
        return
    hearing.erased = True
    hearing.messages = [goodbye(hearing.writing)]


def _copy_is_on_its_way(hearing: Hearing) -> bool:
    """A network gets it as a file that is made when it leaves; nothing could be made of it afterwards."""
    mine = {"participant_id": hearing.participant.id, "status": ["waiting", "sending"]}
    bodies = (dict(item.body) for item in hearing.work.find(r.OutboxItem, **mine))
    return any("blocks" in body and message_from(body).copy for body in bodies)


def goodbye(writing: Writing) -> Message:
    """Said once, where it was asked for."""
    texts = (
        writing.say("Everything about you is deleted. This is the last you hear from me."),
        writing.say("If you want to come back one day, {S} can invite you anew. Take care of yourself!"),
    )
    return Message("reply", tuple(Paragraph(text) for text in texts))
