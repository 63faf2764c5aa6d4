"""The profile as it was on a day, and what changed since. To be read only, and by nobody else."""

from __future__ import annotations

from datetime import date

from starlette.responses import Response

from bot.application import profile_page
from bot.application.profile_page import PastPage
from bot.channels.browser.room import Visit
from bot.dialogue.words import HEADINGS
from bot.language.dates import day_of

# More lines than this, and each section opens by itself.
LONG = 40


def show(visit: Visit) -> Response:
    now = visit.room.kit.clock()
    today = day_of(now)
    day = _day(visit.asked.get("on", ""), today)
    until = _day(visit.asked.get("until", ""), today) or today
    if day is not None and until < day:
        day, until = until, day
    if day is None:
        return _page(visit, today, None, visit.say("Choose a day, today or earlier."), 422)
    with visit.room.database.reading() as look:
        found = profile_page.on_day(look, visit.writing, visit.who, day, until, now)
    return _page(visit, today, found)


def _day(sent: str, today: date) -> date | None:
    try:
        day = date.fromisoformat(sent)
    except ValueError:
        return None
    return day if day <= today else None


def _page(visit: Visit, today: date, found: PastPage | None, problem: str = "", status: int = 200) -> Response:
    writing = visit.writing
    return visit.room.pages.render(
        visit.request, "profile-past.html", status, found=found, problem=problem, headings=HEADINGS,
        today=today.isoformat(), day=writing.date(found.day) if found else "", about=writing.about,
        until=writing.date(found.until) if found and found.until < today else "",
        words=writing.words, is_long=found is not None and found.total > LONG,
    )  # fmt: skip
