"""A small JSON interface for people and other processes to act through: `/control/…`, see `USAGE`."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web

from tests.support.bot_api.basics import Json
from tests.support.bot_api.people import Person
from tests.support.bot_api.world import Message

if TYPE_CHECKING:
    from tests.support.bot_api.server import BotApi

USAGE = """\
POST /control/person/<id>/start   {"code": "…"}      open the bot by its link
POST /control/person/<id>/send    {"text": "…"}      write to the bot
POST /control/person/<id>/tap     {"label": "…"}     press a button
POST /control/person/<id>/block   {}                 and /unblock
GET  /control/person/<id>/messages                   what the bot has written
POST /control/clock               {"advance": 150}   seconds
POST /control/fail                {"method": "sendMessage", "status": 500, "times": 1}
POST /control/drop                {"method": "sendMessage", "deliver": true}
"""

_Act = Callable[[Person, Json], Awaitable[Json]]

_ACTS: dict[str, _Act] = {
    "start": lambda person, body: person.starts(body.get("code")),
    "send": lambda person, body: person.sends(body["text"]),
    "tap": lambda person, body: person.taps(body["label"]),
    "block": lambda person, body: person.blocks(),
    "unblock": lambda person, body: person.unblocks(),
}


def add_control_routes(app: web.Application, api: "BotApi") -> None:
    async def act(request: web.Request) -> web.Response:
        chosen = _ACTS.get(request.match_info["act"])
        if chosen is None:
            return web.json_response({"error": f"no such act; there are {', '.join(_ACTS)}"}, status=404)
        body = await _body(request)
        try:
            return web.json_response(await chosen(_person(api, request, body), body))
        except (AssertionError, KeyError) as problem:
            return web.json_response({"error": str(problem)}, status=400)

    async def messages(request: web.Request) -> web.Response:
        person = _person(api, request, {})
        return web.json_response({"messages": [_shown(m) for m in person.messages], "alerts": person.alerts})

    async def clock(request: web.Request) -> web.Response:
        api.clock.advance(float((await _body(request)).get("advance", 0)))
        return web.json_response({"now": api.clock.now()})

    async def fail(request: web.Request) -> web.Response:
        api.fail_next(**await _body(request))
        return web.json_response({"pending": api.faults.pending})

    async def drop(request: web.Request) -> web.Response:
        api.drop_connection_next(**await _body(request))
        return web.json_response({"pending": api.faults.pending})

    app.router.add_get("/control/person/{id:\\d+}/messages", messages)
    app.router.add_post("/control/person/{id:\\d+}/{act}", act)
    app.router.add_post("/control/clock", clock)
    app.router.add_post("/control/fail", fail)
    app.router.add_post("/control/drop", drop)


async def _body(request: web.Request) -> Json:
    return dict(await request.json()) if request.can_read_body else {}


def _person(api: "BotApi", request: web.Request, body: Json) -> Person:
    user_id = int(request.match_info["id"])
    return api.person(user_id, body.get("first_name", f"Person {user_id}"), body.get("language_code", "nb"))


def _shown(message: Message) -> Json:
    return {
        "message_id": message.message_id,
        "text": message.text,
        "entities": message.entities,
        "buttons": message.buttons,
        "edited": message.edited,
    }
