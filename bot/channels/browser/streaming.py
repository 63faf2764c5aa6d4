"""What is said while the page is open, as it comes: a second tab, a reminder."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.application import browsing
from bot.application.errors import Unavailable
from bot.channels.browser.room import Room
from bot.channels.browser.talking import part

# How often the database is asked; a look takes about a millisecond.
EVERY_SECONDS = 1.0


async def events(room: Room, request: Request) -> Response:
    after = request.headers.get("last-event-id") or request.query_params.get("after", "")
    if not after.isdecimal() or await run_in_threadpool(room.cookie.holder, request, room.sessions) is None:
        return Response(status_code=204)  # tells the browser not to ask again
    return EventSourceResponse(_news(room, request, int(after)), headers={"Cache-Control": "no-store"})


async def _news(room: Room, request: Request, seq: int) -> AsyncIterator[ServerSentEvent]:
    """Ends with the session, which is looked at every time."""
    while True:
        try:
            found = await run_in_threadpool(_look, room, request, seq)
        except Unavailable:
            found = "", seq
        if found is None:
            return
        html, seq = found
        if html:
            yield ServerSentEvent(html, id=str(seq), sep="\n")
        await asyncio.sleep(EVERY_SECONDS)


def _look(room: Room, request: Request, seq: int) -> tuple[str, int] | None:
    guest = room.cookie.holder(request, room.sessions)
    if guest is None:
        return None
    said = browsing.transcript(room.database, guest.participant.id, seq)
    if not said:
        return "", seq
    return part(room, guest.participant.language, said, is_open=guest.is_open), said[-1].seq
