"""What the specialist has put on the agenda, in the chat: all of it, and with whose words."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import agenda, menu, profile_screen
from bot.application import records as r
from bot.application.agenda import Item
from bot.application.agreeing import next_meeting
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet
from bot.language import dates
from bot.profile.writing import Writing

# The conversation in which the participant says what the meeting should be about.
OWN_TOPICS = "for-motet"


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


WAY = _("Topics for the meeting")
_WAYS = {"own": _("Add what I want to say"), "close": _("Close")}


def way(hearing: Hearing) -> Choice | None:
    """None while nothing is to be seen there."""
    there = any(not one.done for one in agenda.own(hearing.work, hearing.now, hearing.person))
    return Choice("agenda", hearing.say("Topics for the meeting"), way=True) if there else None


def show(hearing: Hearing) -> None:
    found = [one for one in agenda.own(hearing.work, hearing.now, hearing.person) if not one.done]
    own = Choice("own", hearing.say("Add what I want to say"), way=True)
    close = Choice("close", hearing.say("Close"), way=True)
    ways = (own, close) if OWN_TOPICS in hearing.library.live else (close,)
    hearing.show("agenda", tuple(_blocks(hearing, found)), ways)


def _blocks(hearing: Hearing, found: list[Item]) -> Iterator[Block]:
    yield Heading(hearing.say("Topics for the meeting"))
    yield Paragraph(when(hearing.writing, next_meeting(hearing.work, hearing.participant.id, hearing.now)))
    for number, one in enumerate(found, 1):
        yield Line(number, words(hearing.writing, one), mark=whose(hearing.writing, one))
    if not found:
        yield Paragraph(hearing.say("There is nothing here now, and that is fine."))
    yield Quiet(hearing.say("A line that you take back in your profile leaves this list at once."))


def when(writing: Writing, meeting: r.Meeting | None) -> str:
    if meeting is None:
        return writing.say("{S} would like to talk about this when you meet:")
    starts, language = meeting.starts_at, writing.language
    day, clock = dates.day(starts, language), dates.clock(starts, language)
    return writing.say("{S} would like to talk about this on {day} at {time}:", day=day, time=clock)


def words(writing: Writing, one: Item) -> str:
    """Words that had a help card are not thrown back."""
    if one.flagged:
        return writing.say("A line that you have shared. You find it in your profile.")
    return one.words or writing.say("Voice message")


def whose(writing: Writing, one: Item) -> str:
    return writing.say("written by {name}", name=one.by) if one.by else writing.say("your own words")


def tapped(hearing: Hearing, key: str) -> bool:
    if key == "own" and OWN_TOPICS in hearing.library.live:
        menu.begin(hearing, OWN_TOPICS)
    elif key == "close":
        profile_screen.close(hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    return tapped(hearing, hearing.named(plain(text), _WAYS))
