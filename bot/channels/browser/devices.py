"""Where a participant is signed in, and how all other places are signed out."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.application.ports import Work
from bot.application.sessions import standing_of
from bot.channels.browser.room import Visit
from bot.web.browsers import said
from bot.web.cookies import token_hash

PATH = "/chat/sessions"


def places(look: Work, visit: Visit) -> list[tuple[str, str, bool]]:
    """Each with the browser in a few words, since when, and whether it is this one."""
    here = _here(visit).hex()
    found = standing_of(look, visit.who, visit.room.kit.clock(), "participant")
    return [(said(one.browser, visit.writing.say), visit.writing.date(one.created_at), one.id == here) for one in found]


def _here(visit: Visit) -> bytes:
    return token_hash(visit.room.cookie.read(visit.request) or "")


def end_others(visit: Visit) -> Response:
    visit.room.sessions.end_others(_here(visit), visit.who)
    return RedirectResponse("/chat/profile#devices", 303)
