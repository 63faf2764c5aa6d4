"""What is said while the page is open, as it comes: a second tab, a reminder."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.application import browsing
from bot.application.errors import Unavailable
from bot.channels.browser.room import MOST_DIGITS, Room
from bot.channels.browser.talking import part

# How often the database is asked; a look takes about a millisecond.
EVERY_SECONDS = 1.0
# So long a stream may take to end in good order when the service stops.
GOODBYE_SECONDS = 0.4


async def events(room: Room, request: Request) -> Response:
    after = request.headers.get("last-event-id") or request.query_params.get("after", "")
    if not (after.isdecimal() and len(after) <= MOST_DIGITS) or not await _is_in(room, request):
        return Response(status_code=204)  # tells the browser not to ask again
    stopping = anyio.Event()
    return EventSourceResponse(
        _news(room, request, int(after), stopping),
        shutdown_event=stopping, shutdown_grace_period=GOODBYE_SECONDS,
    )  # fmt: skip


async def _is_in(room: Room, request: Request) -> bool:
    return await run_in_threadpool(room.cookie.holder, request, room.sessions) is not None


async def _news(room: Room, request: Request, seq: int, stopping: anyio.Event) -> AsyncIterator[ServerSentEvent]:
    """Ends with the session, which is looked at every time, and with the service."""
    while not stopping.is_set():
        try:
            found = await run_in_threadpool(_look, room, request, seq)
        except Unavailable:
            found = "", seq
        if found is None:
            return
        html, seq = found
        if html:
            yield ServerSentEvent(html, id=str(seq), sep="\n")
        with anyio.move_on_after(EVERY_SECONDS):
            await stopping.wait()


def _look(room: Room, request: Request, seq: int) -> tuple[str, int] | None:
    guest = room.cookie.holder(request, room.sessions)
    if guest is None:
        return None
    said = browsing.transcript(room.database, guest.participant.id, seq)
    if not said:
        return "", seq
    return part(room, guest.participant.language, said, is_open=guest.is_open), said[-1].seq
