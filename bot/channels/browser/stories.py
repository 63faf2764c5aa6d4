"""A story that was said yes to, taken back on the page with the whole profile: the same turn as in the chat."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.application import browsing
from bot.application.story_screen import BACK
from bot.channels.browser import profile, talking
from bot.channels.browser.room import SOURCE, Visit

PATH = "/chat/profile/story"


def take_back(visit: Visit) -> Response:
    """The same form twice is one act."""
    story, mark = (visit.form.get(key, "")[: talking.LONGEST_MARK] for key in ("story", "form"))
    if visit.guest.participant.adult_at is None or not visit.guest.is_open or not (story and mark):
        return RedirectResponse("/chat#latest", 303)
    room = visit.room
    body = {"line": story, "act": BACK, "words": ""}
    browsing.accept(room.database, room.kit, visit.who, mark, body, SOURCE)
    room.carry_out(visit.who)
    newest = browsing.transcript(room.database, visit.who)[-1].seq
    return RedirectResponse(f"{profile.PATH}?said={newest}#done", 303)
