"""Words that answer no question: not thrown away, and not kept behind anyone's back."""

from __future__ import annotations

from bot.application import menu
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.messages import Choice, Paragraph, Quote


def offer(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    hearing.talk = hearing.talk.changed(held=text, held_flagged=flagged, held_origin=origin)
    show(hearing)


def show(hearing: Hearing) -> None:
    hearing.show(
        "keep",
        (Paragraph(hearing.say("You wrote:")), Quote(hearing.talk.held),
         Paragraph(hearing.say("Would you like me to keep it, for you alone?"))),
        (Choice("yes", hearing.say("Yes")), Choice("no", hearing.say("No"))),
    )  # fmt: skip


def tapped(hearing: Hearing, key: str) -> bool:
    if key not in ("yes", "no"):
        return False
    if key == "yes":
        keep(hearing)
        hearing.tell("I have kept it, for you alone. You find it with /profile.")
    hearing.close_screen()
    menu.show(hearing)
    return True


def typed(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """Yes and no in any language; more words keep the first ones too, so that nothing is lost."""
    if is_yes(hearing, text):
        tapped(hearing, "yes")
    elif is_no(hearing, text):
        tapped(hearing, "no")
    else:
        keep(hearing)
        offer(hearing, text, flagged=flagged, origin=origin)


def keep(hearing: Hearing) -> None:
    hearing.work.add(
        r.Statement(
            id=hearing.new_id(), participant_id=hearing.participant.id, place="note", section="news", facet=None,
            language=hearing.language, author="participant", source="profile", tapped=False, said_at=hearing.now,
            confirmed_at=None, status="active", flagged=hearing.talk.held_flagged, text=hearing.talk.held,
        )
    )  # fmt: skip
