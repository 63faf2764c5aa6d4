"""A voice message is an answer: kept sealed, confirmed, and never listened to by the robot (METHOD §3.13, §7)."""

from __future__ import annotations

from bot.application import answering, screens
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue.recordings import MOST_BYTES, MOST_SECONDS
from bot.dialogue.replies import VoiceMessage

# Here a sound is no use: what is wanted is a date, a number or a new wording.
_WANT_WRITING = frozenset({"reword", "ask-work", "remind-when", "remind-check", "remind-what", "mine-objection"})


def heard(hearing: Hearing, said: VoiceMessage, *, flagged: bool) -> None:
    if said.seconds > MOST_SECONDS or said.size > MOST_BYTES:
        _not_kept(hearing, said)
        hearing.tell(
            "That voice message is too long for me. Up to {n} minutes is fine. Can you send it in two parts?",
            n=MOST_SECONDS // 60,
        )
        screens.show(hearing)
    elif hearing.talk.screen in _WANT_WRITING:
        _not_kept(hearing, said)
        hearing.tell("I am a robot and cannot listen, so here I need it in writing. I have not kept the voice message.")
        screens.show(hearing)
    else:
        _kept(hearing, said, flagged=flagged)


def too_early(hearing: Hearing, said: VoiceMessage) -> None:
    """Nothing is kept of anybody who has not said that they are 18 or older."""
    _not_kept(hearing, said)
    hearing.tell("Please answer yes or no first.")


def _kept(hearing: Hearing, said: VoiceMessage, *, flagged: bool) -> None:
    if said.file:
        hearing.work.add(_to_fetch(hearing, said))
    answering.with_voice(hearing, said, flagged=flagged)


def _to_fetch(hearing: Hearing, said: VoiceMessage) -> r.Recording:
    source = {"file": said.file, "address": hearing.incoming.address}
    return r.Recording(
        said.recording, hearing.participant.id, hearing.now, said.seconds, "waiting", next_at=hearing.now, source=source
    )


def _not_kept(hearing: Hearing, said: VoiceMessage) -> None:
    """What came through our own page is here already."""
    if not said.file:
        hearing.forget_recording(said.recording)
