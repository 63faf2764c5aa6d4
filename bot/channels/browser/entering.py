"""The way in: looking at an invitation changes nothing, the button uses it."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.application import browsing
from bot.application.sessions import PARTICIPANT_STAYS
from bot.channels.browser.room import Room, Visit
from bot.web.cookies import new_token, token_hash
from bot.web.pages import language_of

SOURCE = "browser"


def show(room: Room, request: Request) -> Response:
    return room.pages.render(request, "join.html", code=request.path_params.get("code", ""), problem="")


async def use(room: Room, request: Request) -> Response:
    async with request.form() as sent:
        code = sent.get("code", "")
    return await run_in_threadpool(_use, room, request, _bare(code if isinstance(code, str) else ""))


def _bare(written: str) -> str:
    """The code alone, also when the whole link was pasted."""
    return written.strip().rstrip("/").rpartition("/")[2].rpartition("=")[2]


def _use(room: Room, request: Request, code: str) -> Response:
    participant_id, problem = browsing.enter(room.database, room.kit, code, language_of(request))
    if participant_id is None:
        return room.pages.render(request, "join.html", 422, code="", problem=problem)
    token = new_token()
    room.sessions.begin(token_hash(token), participant_id)
    browsing.accept(room.database, room.kit, participant_id, room.kit.new_id(), {"text": "/start"}, SOURCE)
    room.carry_out(participant_id)
    answer = RedirectResponse("/chat#latest", 303)
    room.cookie.set(answer, token, int(PARTICIPANT_STAYS.total_seconds()))
    return answer


def leave(visit: Visit) -> Response:
    """Signed out on this device; everything is there the next time."""
    room, request = visit.room, visit.request
    token = room.cookie.read(request)
    if token:
        room.sessions.end(token_hash(token))
    text = visit.say("Your words are kept. To come back, ask {S} for a new link.")
    answer = room.pages.message(request, visit.say("You are signed out on this device"), text)
    room.cookie.clear(answer)
    return answer
