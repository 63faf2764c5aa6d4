"""Words and taps on their way to the open conversation, and words that are held back until the person decides."""

from __future__ import annotations

from bot.application import agreeing, hinting, loose_words, menu, rhythms, running, screens
from bot.application.hearing import Hearing
from bot.dialogue.replies import Edited, Tapped, Typed


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
    if hinting.is_needed(reply):
        hinting.offer(hearing, reply, flagged=flagged)
    else:
        in_run(hearing, reply, flagged=flagged)


def _to_run_again(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """The words instead of those that were held back."""
    hearing.close_screen()
    to_run(hearing, reply, flagged=flagged)


def after_hint(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    key = hinting.choice_in(hearing, reply.text)
    if key:
        hint_tapped(hearing, key)
    else:
        _to_run_again(hearing, reply, flagged=flagged)


def hint_tapped(hearing: Hearing, key: str) -> None:
    held, flagged = hinting.held_words(hearing), hearing.talk.held_flagged
    if key == "keep":
        in_run(hearing, held, flagged=flagged)
    else:
        hearing.close_screen()
        screens.show(hearing)


def settle_undecided(hearing: Hearing) -> None:
    """Whoever goes elsewhere without deciding loses no words: they are kept, for them alone."""
    if hearing.talk.screen == "keep":
        loose_words.keep(hearing)
        hearing.close_screen()
    elif hearing.talk.screen == "hint":
        hint_tapped(hearing, "keep")


def edited(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    talk, again = hearing.talk, Typed(reply.text, reply.origin)
    if talk.screen == "hint" and talk.held_origin == reply.origin:
        _to_run_again(hearing, again, flagged=flagged)
    elif talk.screen == "keep" and talk.held_origin == reply.origin:
        loose_words.offer(hearing, reply.text, flagged=flagged, origin=reply.origin)
    elif running.gave(hearing, reply.origin):
        settle_undecided(hearing)
        hearing.close_screen()
        _edited_in_run(hearing, reply, flagged=flagged)
    else:
        _not_used(hearing)


def _edited_in_run(hearing: Hearing, reply: Edited, *, flagged: bool) -> None:
    found = running.current(hearing)
    if found is None or not running.edited(hearing, *found, reply, flagged=flagged):
        _not_used(hearing)


def _not_used(hearing: Hearing) -> None:
    hearing.tell("You changed an older message. What I kept is as it was; you can change it with /profile.")
