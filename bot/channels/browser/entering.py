"""The way in: looking at an invitation changes nothing, the button uses it."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.application import browsing, takeovers
from bot.channels.browser import waiting
from bot.channels.browser.letting_in import let_in
from bot.channels.browser.room import Room, Visit
from bot.web.cookies import new_token, token_hash
from bot.web.pages import language_of


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
    guest, device = room.cookie.holder(request, room.sessions), new_token()
    claimed = browsing.enter(
        room.database, room.kit, code, language_of(request), device=token_hash(device).hex(),
        signed_in=guest.participant.id if guest else "",
    )  # fmt: skip
    if claimed.waits is not None:
        answer = RedirectResponse(waiting.PATH, 303)
        room.waiting.set(answer, device, int(takeovers.LASTS.total_seconds()))
        return answer
    if claimed.invitation is None:
        if waiting.is_waiting(room, request):  # the same link once more
            return RedirectResponse(waiting.PATH, 303)
        return room.pages.render(request, "join.html", 422, code="", problem=claimed.problem)
    return let_in(room, request, claimed.invitation.participant_id)


def leave(visit: Visit) -> Response:
    """Signed out on this device; everything is there the next time."""
    room, request = visit.room, visit.request
    token = room.cookie.read(request)
    if token:
        room.sessions.end(token_hash(token))
    text = visit.say("Your words are kept. To come back, ask {S} for a new link.")
    answer = room.pages.message(request, visit.say("You are signed out on this device"), text)
    room.cookie.sign_out(answer)
    return answer
