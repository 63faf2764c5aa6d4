"""Signed in on this browser from now on."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.application import browsing
from bot.application.sessions import PARTICIPANT_STAYS
from bot.channels.browser.room import SOURCE, Room
from bot.web.browsers import in_short
from bot.web.cookies import new_token, token_hash


def let_in(room: Room, request: Request, participant_id: str) -> Response:
    """With a session of its own; one that this browser had before is over."""
    before, token = room.cookie.read(request), new_token()
    if before:
        room.sessions.end(token_hash(before))
    room.sessions.begin(token_hash(token), participant_id, in_short(request.headers.get("user-agent", "")))
    browsing.accept(room.database, room.kit, participant_id, room.kit.new_id(), {"text": "/start"}, SOURCE)
    room.carry_out(participant_id)
    answer = RedirectResponse("/chat#latest", 303)
    room.cookie.set(answer, token, int(PARTICIPANT_STAYS.total_seconds()))
    return answer
