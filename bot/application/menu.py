"""The menu: what fits now, where to find the rest, one's own pages, and help. Nothing here gates anything."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import (
    agenda_screen,
    at_rest,
    contact_words,
    ending_notice,
    handover_screen,
    languages,
    loose_words,
    own_screen,
    pausing,
    profile_screen,
    running,
    shelves,
    story_screen,
    suggested,
    taking_part,
    tasks,
)
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.titles import label, minutes, named, title
from bot.dialogue.commands import GREETINGS, command_in, plain
from bot.dialogue.messages import Block, Choice, Line, Paragraph, Quiet, Quote
from bot.dialogue.suggesting import BY_SPECIALIST, Suggested
from bot.language import dates

# The conversation for whoever only wants to write something.
WRITE = "noe-nytt"


def show_if_wanted(hearing: Hearing) -> None:
    """At the end of a turn that left no question open."""
    if hearing.menu_wanted:
        show(hearing)


def show(hearing: Hearing, *, together: bool = False) -> None:
    """`together`: what is begun from here is for two; whoever comes to the menu again is one once more."""
    if not together and _asked_first(hearing):
        return
    found = suggested.now(hearing)
    hearing.talk = hearing.talk.changed(listed=found.listed, shelf="", together=together)
    choices = [Choice(f"s:{n}", label(hearing, key, found.waiting)) for n, key in enumerate(found.listed)]
    hearing.show("menu", tuple(_blocks(hearing, found)), (*choices, *_ways(hearing)))


def _asked_first(hearing: Hearing) -> bool:
    """In the menu's place, while there is something to ask."""
    asks = (handover_screen.ask_if_new, taking_part.ask_if_changed, story_screen.ask_if_new)
    return any(ask(hearing) for ask in asks)


def _blocks(hearing: Hearing, found: suggested.Fitting) -> Iterator[Block]:
    if hearing.talk.together:
        yield Paragraph(hearing.say("For the two of you: which conversation would you like?"))
    else:
        yield Paragraph(hearing.say("What would you like to do?"))
        yield from _rest(hearing)
        yield from _pause(hearing)
        yield from _contact(hearing)
    for number, one in enumerate(found.first, 1):
        yield from _fitting(hearing, number, one, found.offered.get(one.script))
    for number, key in enumerate(found.waiting, 1 + len(found.first)):
        yield Line(number, title(hearing, key), mark=hearing.say("Started. Everything is kept."))
    for number, one in enumerate(found.fitting, 1 + len(found.first) + len(found.waiting)):
        yield from _fitting(hearing, number, one, found.offered.get(one.script))


def _fitting(hearing: Hearing, number: int, one: Suggested, offered: r.Suggestion | None) -> Iterator[Block]:
    """With the words of whoever suggested it, which are visibly a human's."""
    by = hearing.work.get(r.Staff, offered.staff_id) if offered else None
    name = by.first_name if by else hearing.specialist
    texts = [hearing.say(one.reason, S=name)] if one.reason else []
    if one.reason == BY_SPECIALIST:
        texts.append(hearing.say("It is fine to leave it."))
    yield Line(number, title(hearing, one.script), mark=" ".join([*texts, minutes(hearing, one.script)]).strip())
    if offered is not None and offered.line:
        yield Quote(offered.line, hearing.say("{S} wrote this to you.", S=name))


def _rest(hearing: Hearing) -> Iterator[Block]:
    if at_rest.current(hearing.work, hearing.participant.id) is not None:
        yield Quiet(hearing.say("Everything about you rests. Nobody reads it, and I do not write first."))


def _pause(hearing: Hearing) -> Iterator[Block]:
    ended = ending_notice.in_menu(hearing)
    if ended:
        yield Quiet(ended)
        return
    paused = pausing.current(hearing.work, hearing.now, hearing.participant.id)
    if paused is None:
        return
    if paused.until is None:
        yield Quiet(hearing.say("The follow-up has a pause. You can write here as before."))
    else:
        day = dates.date(dates.last_day(paused.until), hearing.language)
        yield Quiet(hearing.say("The follow-up has a pause until {date}. You can write here as before.", date=day))


def _contact(hearing: Hearing) -> Iterator[Block]:
    told = contact_words.waiting(hearing)
    if told:
        yield Quiet(told)


def _ways(hearing: Hearing) -> Iterator[Choice]:
    asked = None if hearing.talk.together else handover_screen.way(hearing)
    yield from [asked] if asked else []
    topics = agenda_screen.way(hearing)
    yield from [topics] if topics else []
    story = None if hearing.talk.together else story_screen.way(hearing)
    yield from [story] if story else []
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
    yield Choice(own_screen.KEY, hearing.say(own_screen.WAY), way=True)
    if not hearing.talk.together and at_rest.current(hearing.work, hearing.participant.id) is not None:
        yield own_screen.lift(hearing)
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
    story_screen.KEY: story_screen.show,
    "stories": story_screen.show_told,
    "agenda": agenda_screen.show,
    own_screen.KEY: own_screen.show,
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
    story_screen.KEY: story_screen.WAY,
    "stories": story_screen.STORIES,
    "agenda": "Topics for the meeting",
    "shelves": "Find a conversation",
    "write": "Write something",
    "two": "Together with {S}",
    "tasks": "Until next time",
    own_screen.KEY: own_screen.WAY,
    "language": "Language",
}
