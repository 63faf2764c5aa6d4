"""Words that answer no question: not thrown away, and not kept behind anyone's back."""

from __future__ import annotations

from bot.application import menu
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.messages import Choice, Paragraph, Quote
from bot.dialogue.recordings import NOT_HEARD
from bot.dialogue.replies import VoiceMessage


def offer(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    hearing.talk = hearing.talk.changed(held=text, held_flagged=flagged, held_origin=origin)
    show(hearing)


def offer_recording(hearing: Hearing, said: VoiceMessage, *, flagged: bool) -> None:
    hearing.talk = hearing.talk.changed(
        held=said.caption, held_flagged=flagged, held_origin=said.origin, held_recording=said.recording,
        held_seconds=said.seconds,
    )  # fmt: skip
    show(hearing)


def show(hearing: Hearing) -> None:
    question = Paragraph(hearing.say("Would you like me to keep it, for you alone?"))
    yes_or_no = (Choice("yes", hearing.say("Yes")), Choice("no", hearing.say("No")))
    if hearing.talk.held_recording:
        help_button = Choice("help", hearing.say("Need help?"), standing=True)
        hearing.show("keep", (Paragraph(hearing.say(NOT_HEARD)), question), (*yes_or_no, help_button))
    elif hearing.talk.held_flagged:  # words that got a help card are not said again (METHOD §3.5)
        hearing.show("keep", (Paragraph(hearing.say("You wrote something.")), question), yes_or_no)
    else:
        hearing.show("keep", (Paragraph(hearing.say("You wrote:")), Quote(hearing.talk.held), question), yes_or_no)


def tapped(hearing: Hearing, key: str) -> bool:
    if key not in ("yes", "no"):
        return False
    if key == "yes":
        keep(hearing)
        hearing.tell("I have kept it, for you alone. You find it with /profile.")
    elif hearing.talk.held_recording:
        hearing.forget_recording(hearing.talk.held_recording)
    hearing.close_screen()
    menu.show(hearing)
    return True


def typed(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """Yes and no in any language. A way on is taken; it and more words keep the first ones, so that nothing is lost."""
    if is_yes(hearing, text):
        tapped(hearing, "yes")
    elif is_no(hearing, text):
        tapped(hearing, "no")
    elif menu.knows(hearing, text):
        keep(hearing)
        hearing.close_screen()
        menu.typed(hearing, text, flagged=flagged, origin=origin)
    else:
        keep(hearing)
        hearing.close_screen()  # what is asked about now is these words, and not the recording before them
        offer(hearing, text, flagged=flagged, origin=origin)


def keep(hearing: Hearing) -> None:
    hearing.work.add(
        r.Statement(
            id=hearing.new_id(), participant_id=hearing.participant.id, place="note", section="news", facet=None,
            language=hearing.language, author="participant", source="profile", tapped=False, said_at=hearing.now,
            confirmed_at=None, status="active", flagged=hearing.talk.held_flagged,
            recording_id=hearing.talk.held_recording, seconds=hearing.talk.held_seconds, text=hearing.talk.held,
        )
    )  # fmt: skip
