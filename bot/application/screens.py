"""The screens that can stand above a conversation: what a tap or words do to the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.application import (
    agenda_screen,
    erase_screen,
    handover_screen,
    hinting,
    joining,
    languages,
    loose_words,
    menu,
    own_screen,
    profile_copy,
    profile_line,
    profile_more,
    profile_screen,
    readers_screen,
    reminder_asking,
    reminder_page,
    reminder_screen,
    running,
    shelves,
    story_screen,
    taking_part,
    tasks,
    wrong_screen,
)
from bot.application.hearing import Hearing
from bot.application.talk import Door
from bot.dialogue.commands import MY_DATA, REMINDERS, command_in, plain
from bot.dialogue.replies import Typed

_TAPS: Mapping[str, Callable[[Hearing, str], bool]] = {
    "adult": joining.adult_tapped,
    "menu": menu.tapped,
    "shelves": shelves.tapped,
    "shelf": shelves.tapped,
    "tasks": tasks.tapped,
    "task": tasks.task_tapped,
    "keep": loose_words.tapped,
    "profile": profile_screen.tapped,
    "line": profile_line.tapped,
    "reword": profile_line.tapped,
    "profile-more": profile_more.tapped,
    "journey": profile_more.tapped,
    "plans": profile_more.tapped,
    "past": profile_more.past_tapped,
    "past-day": profile_more.day_tapped,
    "copy": profile_copy.tapped,
    "handover": handover_screen.tapped,
    "language": languages.tapped,
    "reminders": reminder_screen.tapped,
    "agreed": reminder_screen.agreed_tapped,
    "ask-work": reminder_screen.work_tapped,
    "remind-when": reminder_asking.when_tapped,
    "remind-check": reminder_asking.check_tapped,
    "remind-what": reminder_asking.what_tapped,
    "agenda": agenda_screen.tapped,
    "readers": readers_screen.tapped,
    "story": story_screen.tapped,
    "stories": story_screen.told_tapped,
    "welcome-again": taking_part.tapped,
    "mine": own_screen.tapped,
    "mine-why": own_screen.tapped,
    "mine-said": own_screen.tapped,
    "mine-rest": own_screen.tapped,
    "mine-wrong": wrong_screen.tapped,
    "mine-objection": wrong_screen.objection_tapped,
    "erase": erase_screen.tapped,
    "erase-sure": erase_screen.sure_tapped,
}

# Words on these screens are a button's label or number, or they are not for the screen.
_LABELS: Mapping[str, Callable[[Hearing, str], bool]] = {
    "adult": joining.adult_typed,
    "shelves": shelves.typed,
    "shelf": shelves.typed,
    "tasks": tasks.typed,
    "task": tasks.task_typed,
    "profile": profile_screen.typed,
    "line": profile_line.typed,
    "profile-more": profile_more.typed,
    "journey": profile_more.typed,
    "plans": profile_more.typed,
    "past": profile_more.past_typed,
    "past-day": profile_more.day_typed,
    "copy": profile_copy.typed,
    "handover": handover_screen.typed,
    "language": languages.typed,
    "reminders": reminder_screen.typed,
    "agreed": reminder_screen.agreed_typed,
    "ask-work": reminder_screen.work_typed,
    "agenda": agenda_screen.typed,
    "readers": readers_screen.typed,
    "story": story_screen.typed,
    "stories": story_screen.told_typed,
    "welcome-again": taking_part.typed,
    "mine": own_screen.typed,
    "mine-why": own_screen.typed,
    "mine-said": own_screen.typed,
    "mine-rest": own_screen.typed,
    "mine-wrong": wrong_screen.typed,
    "erase": erase_screen.typed,
    "erase-sure": erase_screen.sure_typed,
}


def tap(hearing: Hearing, key: str) -> bool:
    """False when the open screen has no such button."""
    if key == "profile":
        profile_screen.show(hearing)
        return True
    if key == "reminders":
        reminder_page.show(hearing)
        return True
    if key == "handover":
        handover_screen.show(hearing)
        return True
    if key == own_screen.KEY:
        own_screen.show(hearing)
        return True
    handler = _TAPS.get(hearing.talk.screen)
    return handler is not None and handler(hearing, key)


# One step back from a screen: to where it was opened.
_BACK: Mapping[str, Callable[[Hearing], None]] = {
    "profile": profile_screen.back,
    "line": lambda hearing: profile_screen.show(hearing, hearing.talk.page),
    "profile-more": lambda hearing: profile_screen.show(hearing, hearing.talk.page),
    "journey": profile_more.show,
    "plans": profile_more.show,
    "past": profile_more.show,
    "past-day": profile_more.show_past,
    "copy": profile_more.show,
    "shelves": reminder_page.close,
    "shelf": shelves.show,
    "tasks": reminder_page.close,
    "task": tasks.show,
    "language": reminder_page.close,
    "reminders": reminder_page.close,
    "agreed": reminder_page.show,
    "ask-work": reminder_page.show,
    "agenda": reminder_page.close,
    "readers": profile_more.show,
    "story": reminder_page.close,
    "stories": reminder_page.close,
    "mine": reminder_page.close,
    "mine-why": own_screen.show,
    "mine-said": own_screen.show,
    "mine-rest": own_screen.show,
    "mine-wrong": own_screen.show,
    "mine-objection": wrong_screen.show,
    "erase": erase_screen.keep,
    "erase-sure": erase_screen.keep,
}


def back(hearing: Hearing) -> bool:
    """False where no screen is open that has something behind it: then it is for the conversation."""
    wanted = _BACK.get(hearing.talk.screen)
    if wanted is not None:
        wanted(hearing)
    return wanted is not None


def words(hearing: Hearing, reply: Typed, *, flagged: bool) -> bool:
    """Words while a screen is open; False when they belong to what lies under it."""
    screen = hearing.talk.screen
    if command_in(reply.text) == "back" and back(hearing):
        return True
    if screen in _STORES and hinting.is_needed(reply.text):
        if screen == "keep":
            loose_words.keep(hearing)  # what was asked about before these
            hearing.close_screen()
        hinting.offer(hearing, reply, flagged=flagged, door=_STORES[screen])
    elif screen in _WORDS:
        take(hearing, reply, flagged=flagged)
    elif screen in _LABELS and _LABELS[screen](hearing, reply.text):
        return True
    elif screen == "adult":
        hearing.tell("Please answer yes or no first.")
        joining.ask_if_adult(hearing)
    else:
        return False
    return True


def take(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """Words for the screen that is open, whatever numbers are in them."""
    _WORDS[hearing.talk.screen](hearing, reply, flagged)


def at_the_menu(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    """Words where no question waits for them."""
    if hearing.says(reply.text, "My profile"):
        profile_screen.show(hearing)
    elif plain(reply.text) in REMINDERS:
        reminder_page.show(hearing)
    elif plain(reply.text) in MY_DATA:
        own_screen.show(hearing)
    elif handover_screen.is_way(hearing, reply.text):
        handover_screen.show(hearing)
    else:
        menu.typed(hearing, reply.text, flagged=flagged, origin=reply.origin)


# Here any words are for the screen.
_WORDS: Mapping[str, Callable[[Hearing, Typed, bool], object]] = {
    "reword": lambda hearing, said, flagged: profile_line.reword_typed(hearing, said.text, flagged=flagged),
    "keep": lambda hearing, said, flagged: loose_words.typed(hearing, said.text, flagged=flagged, origin=said.origin),
    "menu": lambda hearing, said, flagged: at_the_menu(hearing, said, flagged=flagged),
    "remind-when": lambda hearing, said, _: reminder_asking.when_typed(hearing, said.text),
    "remind-check": lambda hearing, said, _: reminder_asking.check_typed(hearing, said.text),
    "mine-objection": lambda hearing, said, _: wrong_screen.objection_typed(hearing, said.text),
    "remind-what": lambda hearing, said, flagged: reminder_asking.what_typed(hearing, said.text, flagged=flagged),
}


# On these, words may be kept as they are written.
_STORES: Mapping[str, Door] = {
    "reword": "reword", "keep": "menu", "menu": "menu", "remind-what": "remind-what",
    "mine-objection": "mine-objection",
}  # fmt: skip


def show(hearing: Hearing) -> None:
    """Whatever is open now, once more: the screen, the question under it, or the menu."""
    shown = _SHOWN.get(hearing.talk.screen)
    if shown is not None:
        shown(hearing)
    elif hearing.talk.run and hearing.talk.screen != "menu":
        running.ask_again(hearing)
    else:
        menu.show(hearing)


_SHOWN: Mapping[str, Callable[[Hearing], None]] = {
    "adult": joining.ask_if_adult,
    "profile": lambda hearing: profile_screen.show(hearing, hearing.talk.page),
    "line": lambda hearing: profile_line.show(hearing, hearing.talk.line or ""),
    "reword": lambda hearing: profile_line.ask_for_words(hearing, hearing.talk.line or ""),
    "profile-more": profile_more.show,
    "journey": profile_more.show_journey,
    "plans": profile_more.show_plans,
    "past": profile_more.show_past,
    "past-day": profile_more.show_same_day,
    "copy": profile_copy.show,
    "handover": handover_screen.show,
    "language": languages.show,
    "hint": hinting.show,
    "keep": loose_words.show,
    "reminders": reminder_page.show,
    "shelves": shelves.show,
    "shelf": lambda hearing: shelves.show_shelf(hearing, hearing.talk.shelf),
    "tasks": tasks.show,
    "task": lambda hearing: tasks.show_task(hearing, hearing.talk.line or ""),
    "agreed": lambda hearing: reminder_screen.show_agreed(hearing, hearing.talk.line or ""),
    "ask-work": reminder_screen.ask_about_work,
    "remind-when": reminder_asking.ask_when,
    "remind-check": reminder_asking.check,
    "remind-what": reminder_asking.ask_what,
    "agenda": agenda_screen.show,
    "readers": lambda hearing: readers_screen.show(hearing, hearing.talk.page),
    "story": story_screen.show,
    "stories": story_screen.show_told,
    "welcome-again": taking_part.show,
    "mine": own_screen.show,
    "mine-why": own_screen.show_why,
    "mine-said": own_screen.show_said,
    "mine-rest": own_screen.ask_rest,
    "mine-wrong": wrong_screen.show,
    "mine-objection": wrong_screen.ask_again,
    "erase": erase_screen.show,
    "erase-sure": erase_screen.ask_if_sure,
}
