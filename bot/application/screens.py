"""The screens that can stand above a conversation: what a tap or words do to the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.application import hinting, joining, menu, profile_screen, running
from bot.application.hearing import Hearing
from bot.dialogue.replies import Typed

_TAPS: Mapping[str, Callable[[Hearing, str], bool]] = {
    "adult": joining.adult_tapped,
    "menu": menu.tapped,
    "keep": menu.keep_tapped,
    "profile": profile_screen.page_tapped,
    "line": profile_screen.line_tapped,
    "reword": profile_screen.line_tapped,
    "language": menu.language_tapped,
}

# Words on these screens are a button's label or number, or they are not for the screen.
_LABELS: Mapping[str, Callable[[Hearing, str], bool]] = {
    "adult": joining.adult_typed,
    "profile": profile_screen.page_typed,
    "line": profile_screen.line_typed,
    "language": menu.language_typed,
}


def tap(hearing: Hearing, key: str) -> bool:
    """False when the open screen has no such button."""
    if key == "profile":
        profile_screen.show(hearing)
        return True
    handler = _TAPS.get(hearing.talk.screen)
    return handler is not None and handler(hearing, key)


def words(hearing: Hearing, reply: Typed, *, flagged: bool) -> bool:
    """Words while a screen is open; False when they belong to what lies under it."""
    screen = hearing.talk.screen
    if screen == "reword":
        return profile_screen.reword_typed(hearing, reply.text, flagged=flagged)
    if screen == "keep":
        menu.keep_typed(hearing, reply.text, flagged=flagged, origin=reply.origin)
    elif screen == "menu":
        at_the_menu(hearing, reply, flagged=flagged)
    elif screen in _LABELS and _LABELS[screen](hearing, reply.text):
        return True
    elif screen == "adult":
        hearing.tell("Please answer yes or no first.")
        joining.ask_if_adult(hearing)
    else:
        return False
    return True


def at_the_menu(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """Words where no question waits for them."""
    if hearing.says(reply.text, "My profile"):
        profile_screen.show(hearing)
    else:
        menu.typed(hearing, reply.text, flagged=flagged, origin=reply.origin)


def show(hearing: Hearing) -> None:
    """Whatever is open now, once more: the screen, the question under it, or the menu."""
    talk = hearing.talk
    if talk.screen == "adult":
        joining.ask_if_adult(hearing)
    elif talk.screen == "profile":
        profile_screen.show(hearing, talk.page)
    elif talk.screen == "line":
        profile_screen.show_line(hearing, talk.line or "")
    elif talk.screen == "language":
        menu.show_languages(hearing)
    elif talk.screen == "reword":
        profile_screen.ask_for_words(hearing, talk.line or "")
    elif talk.screen == "hint":
        hinting.show(hearing)
    elif talk.screen == "keep":
        menu.show_held(hearing)
    elif talk.run and talk.screen != "menu":
        running.ask_again(hearing)
    else:
        menu.show(hearing)
