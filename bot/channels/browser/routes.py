"""The addresses of the participant's chat."""

from __future__ import annotations

from functools import partial

from starlette.routing import Route

from bot.channels.browser import (
    bringing,
    copying,
    devices,
    entering,
    journey,
    mine,
    notice,
    profile,
    speaking,
    stories,
    streaming,
    talking,
    waiting,
)
from bot.channels.browser.room import SOUND, Handler, Room, for_guests


def routes(room: Room) -> list[Route]:
    def guests(path: str, handler: Handler, method: str, file: str = SOUND) -> Route:
        return Route(path, for_guests(room, handler, file), methods=[method])

    return [
        Route("/join", partial(entering.show, room), methods=["GET"]),
        Route(waiting.PATH, partial(waiting.show, room), methods=["GET"]),
        Route(waiting.PATH, partial(waiting.go_in, room), methods=["POST"]),
        Route("/join/{code}", partial(entering.show, room), methods=["GET"]),
        Route("/join", partial(entering.use, room), methods=["POST"]),
        Route(notice.PATH, partial(notice.show, room), methods=["GET"]),
        guests("/chat", talking.show, "GET"),
        guests("/chat", talking.answer, "POST"),
        guests(speaking.PATH, speaking.answer, "POST"),
        guests(f"{speaking.PATH}/{{recording}}", speaking.listen, "GET"),
        guests(profile.PATH, profile.show, "GET"),
        guests(profile.PATH, profile.change, "POST"),
        guests(journey.PATH, journey.drawing, "GET"),
        guests(stories.PATH, stories.take_back, "POST"),
        guests(mine.PATH, mine.show, "GET"),
        guests(bringing.PATH, bringing.bring, "POST", bringing.FILE),
        guests("/chat/copy/{format}", copying.take, "GET"),
        Route("/chat/events", partial(streaming.events, room), methods=["GET"]),
        guests(devices.PATH, devices.end_others, "POST"),
        guests("/chat/leave", entering.leave, "POST"),
    ]
