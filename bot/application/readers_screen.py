"""Who has read what, in the chat: the same log as in the console, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.application import looks, profile_more, profile_screen
from bot.application.hearing import Hearing
from bot.application.looks import Reader
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Paragraph, Quiet
from bot.profile.documents.everything import LOOKED_AT
from bot.profile.writing import Writing

# Readers on one page: what a phone shows with a little scrolling.
PAGE = 8


def show(hearing: Hearing, page: int = 0) -> None:
    found = looks.by_day(looks.looks(hearing.work, hearing.participant.id))
    pages = max(1, -(-len(found) // PAGE))
    page = max(0, min(page, pages - 1))
    hearing.talk = hearing.talk.changed(page=page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    blocks: list[Block] = [Heading(hearing.say("Who has read what")), *_told(hearing.writing, shown)]
    if pages > 1:
        blocks.append(Quiet(hearing.say("Page {page} of {pages}", page=page + 1, pages=pages)))
    blocks.append(Quiet(hearing.say("Only what you have shared can be read.")))
    hearing.show("readers", tuple(blocks), tuple(_choices(hearing, page, pages)))


def _told(writing: Writing, found: Sequence[Reader]) -> list[Block]:
    if not found:
        return [Paragraph(writing.say("Nobody has read anything of yours."))]
    return [Paragraph(f"{writing.date(one.day)}\n{one.by}: {what(writing, one)}") for one in found]


def what(writing: Writing, one: Reader) -> str:
    """In plain words, each once."""
    other = writing.say("something you have shared")
    named = (writing.say(LOOKED_AT[key]) if key in LOOKED_AT else other for key in one.what)
    return ", ".join(dict.fromkeys(named))


def _choices(hearing: Hearing, page: int, pages: int) -> list[Choice]:
    return [*profile_screen.turns(hearing, page, pages), Choice("back", hearing.say("Back"), way=True)]


def tapped(hearing: Hearing, key: str) -> bool:
    if key in ("earlier", "later"):
        show(hearing, hearing.talk.page + (1 if key == "later" else -1))
    elif key == "back":
        profile_more.show(hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    return tapped(hearing, hearing.named(plain(text), profile_more.PAGES))
