"""Words and taps on their way to the open conversation, and words that are held back until the person decides."""

from __future__ import annotations

from bot.application import agreeing, hinting, loose_words, menu, rhythms, running, screens
from bot.application.hearing import Hearing
from bot.dialogue.replies import Edited, Tapped, Typed, VoiceMessage


def open_prompt(hearing: Hearing) -> str:
    found = running.current(hearing)
    return found[1].prompt if found else ""


def in_run(hearing: Hearing, reply: Tapped | Typed, *, flagged: bool = False) -> None:
    found = running.current(hearing)
    if found is None:
        stop = isinstance(reply, Tapped) and reply.key == "stop"
        hearing.close_screen()
        if stop and (hearing.person.nudging or agreeing.standing(hearing)):
            hearing.tell("There is no conversation going on.")
            rhythms.stop(hearing)
        elif stop:
            hearing.tell("There is no conversation going on. I write nothing until you write to me.")
        else:
            menu.show(hearing)
        return
    hearing.close_screen()
    running.reply(hearing, *found, reply, flagged=flagged)


def to_run(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    if hinting.is_needed(reply.text):
        hinting.offer(hearing, reply, flagged=flagged)
    else:
        in_run(hearing, reply, flagged=flagged)


def after_hint(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """A choice, or the words instead of those that were held back: they go to the same door."""
    key, door = hinting.choice_in(hearing, reply.text), hearing.talk.held_door
    if key:
        hint_tapped(hearing, key)
    elif door == "edit":
        _again_edited(hearing, Edited(reply.text, hearing.talk.held_origin or ""), flagged=flagged)
    elif door in ("voice", "voice-alone"):
        said = hinting.held_recording(hearing, reply.text)
        hearing.close_screen()
        _voice(hearing, said, alone=door == "voice-alone", flagged=flagged)
    elif door == "answer":
        hearing.close_screen()
        to_run(hearing, reply, flagged=flagged)
    else:
        _open_again(hearing)
        screens.words(hearing, reply, flagged=flagged)


def _again_edited(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    hearing.close_screen()
    _edited_in_run(hearing, reply, flagged=flagged)


def _open_again(hearing: Hearing) -> None:
    """The screen that the words were for; they are held no more."""
    talk = hearing.talk
    hearing.talk = talk.changed(screen=talk.held_door, held="", held_origin=None, held_door="answer")


def hint_tapped(hearing: Hearing, key: str) -> None:
    talk, flagged = hearing.talk, hearing.talk.held_flagged
    if talk.held_door in ("voice", "voice-alone"):
        said = hinting.held_recording(hearing, talk.held if key == "keep" else "")
        hearing.close_screen()
        _spoken(hearing, said, alone=talk.held_door == "voice-alone", flagged=flagged)
    elif key == "keep":
        _kept(hearing, flagged=flagged)
    elif talk.held_door in ("answer", "edit"):
        hearing.close_screen()
        screens.show(hearing)
    else:
        _open_again(hearing)
        screens.show(hearing)


def _kept(hearing: Hearing, *, flagged: bool) -> None:
    held, door = hinting.held_words(hearing), hearing.talk.held_door
    if door == "answer":
        in_run(hearing, held, flagged=flagged)
    elif door == "edit":
        hearing.close_screen()
        _carry_edit(hearing, Edited(held.text, held.origin or ""), flagged=flagged)
    else:
        _open_again(hearing)
        screens.take(hearing, held, flagged=flagged)


def with_voice(hearing: Hearing, said: VoiceMessage, *, flagged: bool) -> None:
    """A voice message for the conversation or to be kept alone; words that came with it are words like others."""
    talk = hearing.talk
    at = talk.held_door if talk.screen == "hint" else talk.screen
    alone = running.current(hearing) is None or at in ("keep", "menu", "voice-alone")
    if alone:
        settle_undecided(hearing)
    _voice(hearing, said, alone=alone, flagged=flagged)


def _voice(hearing: Hearing, said: VoiceMessage, *, alone: bool, flagged: bool) -> None:
    if hinting.is_needed(said.caption):
        hinting.offer_recording(hearing, said, flagged=flagged, door="voice-alone" if alone else "voice")
    else:
        _spoken(hearing, said, alone=alone, flagged=flagged)


def _spoken(hearing: Hearing, said: VoiceMessage, *, alone: bool, flagged: bool) -> None:
    found = running.current(hearing)
    if alone or found is None:
        loose_words.offer_recording(hearing, said, flagged=flagged)
    else:
        hearing.close_screen()
        running.reply(hearing, *found, said, flagged=flagged)


def settle_undecided(hearing: Hearing) -> None:
    """Whoever goes elsewhere without deciding loses no words: they are kept, for them alone."""
    if hearing.talk.screen == "keep":
        loose_words.keep(hearing)
        hearing.close_screen()
    elif hearing.talk.screen == "hint":
        hint_tapped(hearing, "keep")
        settle_undecided(hearing)  # at the menu, words that may stay are asked about next


def edited(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    talk, again = hearing.talk, Typed(reply.text, reply.origin)
    if talk.screen == "hint" and talk.held_origin == reply.origin:
        after_hint(hearing, again, flagged=flagged)
    elif talk.screen == "keep" and talk.held_origin == reply.origin:
        offer_to_keep(hearing, again, flagged=flagged)
    elif running.gave(hearing, reply.origin):
        settle_undecided(hearing)
        hearing.close_screen()
        _edited_in_run(hearing, reply, flagged=flagged)
    else:
        _not_used(hearing)


def offer_to_keep(hearing: Hearing, said: Typed, *, flagged: bool) -> None:
    """A changed message whose words were not yet kept: the new ones are asked about instead."""
    if hinting.is_needed(said.text):
        hinting.offer(hearing, said, flagged=flagged, door="menu")
    else:
        loose_words.offer(hearing, said.text, flagged=flagged, origin=said.origin)


def _edited_in_run(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    if hinting.is_needed(reply.text):
        hinting.offer(hearing, reply, flagged=flagged, door="edit")
    else:
        _carry_edit(hearing, reply, flagged=flagged)


def _carry_edit(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    found = running.current(hearing)
    if found is None or not running.edited(hearing, *found, reply, flagged=flagged):
        _not_used(hearing)


def _not_used(hearing: Hearing) -> None:
    hearing.tell("You changed an older message. What I kept is as it was; you can change it with /profile.")
