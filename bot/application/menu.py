"""The menu: what fits now, where to find the rest, one's own pages, and help. Nothing here gates anything."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import (
    handover_screen,
    languages,
    loose_words,
    pausing,
    profile_screen,
    running,
    shelves,
    suggested,
    tasks,
)
from bot.application.hearing import Hearing
from bot.application.titles import label, minutes, named, title
from bot.dialogue.commands import GREETINGS, command_in, plain
from bot.dialogue.messages import Block, Choice, Line, Paragraph, Quiet
from bot.dialogue.suggesting import Suggested
from bot.language import dates

# The conversation for whoever only wants to write something.
WRITE = "noe-nytt"


def show_if_wanted(hearing: Hearing) -> None:
    """At the end of a turn that left no question open."""
    if hearing.menu_wanted:
        show(hearing)


def show(hearing: Hearing, *, together: bool = False) -> None:
    """`together`: what is begun from here is for two; whoever comes to the menu again is one once more."""
    if not together and handover_screen.ask_if_new(hearing):
        return
    waiting = tuple(row.script_id for row in hearing.person.runs)
    fitting = suggested.now(hearing)
    listed = (*waiting, *(one.script for one in fitting))
    hearing.talk = hearing.talk.changed(listed=listed, shelf="", together=together)
    choices = [Choice(f"s:{n}", label(hearing, key, waiting)) for n, key in enumerate(listed)]
    hearing.show("menu", tuple(_blocks(hearing, waiting, fitting)), (*choices, *_ways(hearing)))


def _blocks(hearing: Hearing, waiting: tuple[str, ...], fitting: tuple[Suggested, ...]) -> Iterator[Block]:
    if hearing.talk.together:
        yield Paragraph(hearing.say("For the two of you: which conversation would you like?"))
    else:
        yield Paragraph(hearing.say("What would you like to do?"))
        yield from _pause(hearing)
    for number, key in enumerate(waiting, 1):
        yield Line(number, title(hearing, key), mark=hearing.say("Started. Everything is kept."))
    for number, one in enumerate(fitting, 1 + len(waiting)):
        mark = f"{hearing.say(one.reason) if one.reason else ''} {minutes(hearing, one.script)}".strip()
        yield Line(number, title(hearing, one.script), mark=mark)


def _pause(hearing: Hearing) -> Iterator[Block]:
    paused = pausing.current(hearing.work, hearing.now, hearing.participant.id)
    if paused is None:
        return
    if paused.until is None:
        yield Quiet(hearing.say("The follow-up has a pause. You can write here as before."))
    else:
        day = dates.date(dates.last_day(paused.until), hearing.language)
        yield Quiet(hearing.say("The follow-up has a pause until {date}. You can write here as before.", date=day))


def _ways(hearing: Hearing) -> Iterator[Choice]:
    asked = None if hearing.talk.together else handover_screen.way(hearing)
    yield from [asked] if asked else []
    if profile_screen.waiting(hearing):
        yield Choice("waiting", hearing.say("Waits for your answer"), way=True)
    yield Choice("shelves", hearing.say("Find a conversation"), way=True)
    if WRITE in hearing.library.live:
        yield Choice("write", hearing.say("Write something"), way=True)
    if not hearing.talk.together:
        yield Choice("two", hearing.say("Together with {S}"), way=True)
    yield Choice("profile", hearing.say("My profile"), way=True)
    yield Choice("tasks", hearing.say("Until next time"), way=True)
    yield Choice("reminders", hearing.say("Reminders"), way=True)
    yield Choice("language", hearing.say("Language"), way=True)
    yield Choice("help", hearing.say("Need help?"), way=True, standing=True)


def tapped(hearing: Hearing, key: str) -> bool:
    """A tap on the menu; False when it has no such button."""
    if key.startswith("s:") and key[2:].isdecimal() and int(key[2:]) < len(hearing.talk.listed):
        begin(hearing, hearing.talk.listed[int(key[2:])])
    elif key == "write":
        begin(hearing, WRITE)
    elif key in _LEADS_TO:
        _LEADS_TO[key](hearing)
    else:
        return False
    return True


def _for_two(hearing: Hearing) -> None:
    show(hearing, together=True)


def _written(hearing: Hearing) -> None:
    profile_screen.show(hearing, view="waiting")


_LEADS_TO = {
    "waiting": _written,
    "shelves": shelves.show,
    "two": _for_two,
    "tasks": tasks.show,
    "language": languages.show,
}


def begin(hearing: Hearing, script: str) -> None:
    hearing.talk = hearing.talk.changed(offers=tuple(o for o in hearing.talk.offers if o != script))
    if not running.begin(hearing, script):
        hearing.tell("That conversation is not open just now. Here is what you can choose:")
        show(hearing)


def typed(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """A title, a number or a button starts what it names; other words are offered a place to be kept."""
    command = command_in(text)
    script = named(hearing, text)
    way = hearing.named(text, _TYPED)
    if command == "resume" and hearing.person.runs:
        running.resume(hearing, hearing.person.runs[0].id)
    elif command or plain(text) in GREETINGS:
        show(hearing)
    elif way:
        tapped(hearing, way)
    elif script:
        begin(hearing, script)
    else:
        loose_words.offer(hearing, text, flagged=flagged, origin=origin)


def knows(hearing: Hearing, text: str) -> bool:
    """Whether these words lead somewhere from the menu. A number is one of its lines only while it is shown."""
    if plain(text).isdecimal():
        return False
    known = command_in(text) or plain(text) in GREETINGS or hearing.named(text, _TYPED)
    return bool(known or named(hearing, text))


# `profile`, `reminders` and `help` are known wherever they are written.
_TYPED = {
    "waiting": "Waits for your answer",
    "shelves": "Find a conversation",
    "write": "Write something",
    "two": "Together with {S}",
    "tasks": "Until next time",
    "language": "Language",
}
