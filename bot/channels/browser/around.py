"""Around one's profile: the agenda of the next meeting, messages from a human, and who has read what."""

from __future__ import annotations

from typing import Any

from bot.application import agenda, agenda_screen, looks, messaging, readers_screen
from bot.application.agreeing import next_meeting
from bot.application.ports import Work
from bot.application.team_work import stories
from bot.channels.browser import devices
from bot.channels.browser.room import Visit
from bot.language import dates

# Readers that are seen at once; the rest is folded away.
MOST_READERS = 8


def around(look: Work, visit: Visit) -> dict[str, Any]:
    """What the template of it needs."""
    writing, now = visit.writing, visit.room.kit.clock()
    topics = [one for one in agenda.own(look, now, visit.guest.person) if not one.done]
    story = stories.waiting(look, now, visit.guest.person)
    readers = looks.by_day(looks.looks(look, visit.who))
    return {
        "topics": [(agenda_screen.words(writing, one), agenda_screen.whose(writing, one)) for one in topics],
        "topics_when": agenda_screen.when(writing, next_meeting(look, visit.who, now)),
        "letters": messaging.own(look, now, visit.who),
        "stories": [(one, by.first_name) for one, by in stories.told(look, visit.who)],
        "story_date": writing.date,
        "story_asks": story[1].first_name if story else "",
        "moment": lambda at: f"{dates.date(at, writing.language)} {dates.clock(at, writing.language)}",
        "readers": [(writing.date(one.day), one.by, readers_screen.what(writing, one)) for one in readers],
        "most_readers": MOST_READERS,
        "places": devices.places(look, visit),
    }
