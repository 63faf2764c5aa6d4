"""Conversations by what they are for, so that each is found in two taps."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import menu
from bot.application.hearing import Hearing
from bot.application.titles import minutes, named, title
from bot.dialogue.messages import Block, Choice, Line, Paragraph
from bot.dialogue.words import SHELVES


def show(hearing: Hearing) -> None:
    """The shelves that hold something."""
    hearing.talk = hearing.talk.changed(shelf="", listed=())
    filled = {_shelf(hearing, key) for key in hearing.library.live}
    choices = [Choice(f"h:{key}", hearing.say(name)) for key, name in SHELVES.items() if key in filled]
    blocks = (Paragraph(hearing.say("What is it about?")),)
    hearing.show("shelves", blocks, (*choices, _back(hearing)))


def show_shelf(hearing: Hearing, shelf: str) -> None:
    found = tuple(sorted(key for key in hearing.library.live if _shelf(hearing, key) == shelf))
    hearing.talk = hearing.talk.changed(shelf=shelf, listed=found)
    choices = [Choice(f"s:{n}", title(hearing, key)) for n, key in enumerate(found)]
    hearing.show("shelf", tuple(_blocks(hearing, shelf, found)), (*choices, _back(hearing)))


def _blocks(hearing: Hearing, shelf: str, found: tuple[str, ...]) -> Iterator[Block]:
    yield Paragraph(hearing.say(SHELVES[shelf]))
    for number, key in enumerate(found, 1):
        yield Line(number, title(hearing, key), mark=f"{_purpose(hearing, key)} {minutes(hearing, key)}")


def _purpose(hearing: Hearing, key: str) -> str:
    texts = hearing.library.live[key].texts.get(hearing.language, {})
    return str(texts.get(f"{key}.purpose", ""))


def _shelf(hearing: Hearing, key: str) -> str:
    """A version from before shelves stands with those that look inward."""
    compiled = hearing.library.live_script(key)
    return (compiled.script.shelf if compiled else None) or "myself"


def _back(hearing: Hearing) -> Choice:
    return Choice("back", hearing.say("Back to the menu"), way=True)


def tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key == "back":
        menu.show(hearing)
    elif key.startswith("h:") and key[2:] in SHELVES:
        show_shelf(hearing, key[2:])
    elif key.startswith("s:") and key[2:].isdecimal() and int(key[2:]) < len(listed):
        menu.begin(hearing, listed[int(key[2:])])
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    """A shelf or a conversation by its name or number; on a shelf of the same name, the conversation.

    False for other words.
    """
    shelf = hearing.named(text, SHELVES)
    script = named(hearing, text)
    if script and (not shelf or shelf == hearing.talk.shelf):
        menu.begin(hearing, script)
    elif shelf:
        show_shelf(hearing, shelf)
    elif hearing.says(text, "Back to the menu"):
        menu.show(hearing)
    else:
        return False
    return True
