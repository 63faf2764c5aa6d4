"""A browser that wants in to a conversation that is lived in: how it stands, the help lines, and the door."""

from __future__ import annotations

from typing import Literal

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.application import admitting, takeovers
from bot.channels.browser.letting_in import let_in
from bot.channels.browser.room import Room
from bot.safety.cards import HELPLINES
from bot.web.cookies import token_hash
from bot.web.pages import language_of
from bot.web.saying import Helpline

PATH = "/join/waiting"

Standing = Literal["", "waits", "yes", "no", "expired"]


def show(room: Room, request: Request) -> Response:
    """Looking changes nothing, however often."""
    standing, specialist = _standing(room, request)
    if not standing:
        return RedirectResponse("/join", 303)
    language = language_of(request)
    lines = [Helpline(line.number, room.say(language, line.message)) for line in HELPLINES]
    texts = {"waits": (takeovers.ASKED, takeovers.NOTHING_LOST), "no": (takeovers.REFUSED,),
             "expired": (takeovers.EXPIRED,), "yes": ()}[standing]  # fmt: skip
    said = [room.say(language, one, S=specialist) for one in texts]
    return room.pages.render(request, "waiting.html", standing=standing, said=said, lines=lines, here=PATH)


def is_waiting(room: Room, request: Request) -> bool:
    return _standing(room, request)[0] in ("waits", "yes")


def _standing(room: Room, request: Request) -> tuple[Standing, str]:
    """How it stands with this browser, and the specialist's first name."""
    token = room.waiting.read(request)
    if not token:
        return "", ""
    with room.database.reading() as look:
        asked = takeovers.of_newcomer(look, "browser", token_hash(token).hex())
        person = look.people([asked.participant_id]).get(asked.participant_id) if asked else None
    if asked is None or person is None:
        return "", ""
    waits: Standing = "waits" if takeovers.is_open(asked, room.kit.clock()) else "expired"
    return asked.answer or waits, person.specialist.first_name


async def go_in(room: Room, request: Request) -> Response:
    return await run_in_threadpool(_go_in, room, request)


def _go_in(room: Room, request: Request) -> Response:
    """After a yes, once. The waiting cookie is worth nothing after it."""
    token = room.waiting.read(request)
    who = admitting.come_in(room.database, room.kit, token_hash(token).hex()) if token else None
    if who is None:
        return RedirectResponse(PATH, 303)
    answer = let_in(room, request, who)
    room.waiting.clear(answer)
    return answer
