"""A copy of everything that is kept about somebody, for that person to fetch."""

from __future__ import annotations

from typing import get_args

from starlette.responses import Response

from bot.application import own_copy
from bot.application.errors import NotFound, NotInstalled
from bot.channels.browser.room import Visit
from bot.profile.document import CopyFormat

# Of a part's number.
MOST_DIGITS = 5


def take(visit: Visit) -> Response:
    form, room = visit.request.path_params["format"], visit.room
    wanted: CopyFormat | None = next((one for one in get_args(CopyFormat) if one == form), None)
    part = visit.asked.get("part", "1")
    if wanted is None or not (part.isdecimal() and len(part) < MOST_DIGITS):
        raise NotFound("there is no such format")
    try:
        with room.database.reading() as look:
            file = own_copy.make(look, room.kit, room.write, visit.who, wanted, int(part))
    except NotInstalled:
        return _cannot(visit)
    headers = {
        "Content-Disposition": f'attachment; filename="{file.name}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(file.content, media_type=file.media, headers=headers)


def _cannot(visit: Visit) -> Response:
    title = visit.say("That kind of copy cannot be made here")
    text = visit.say("You can take the copy in another form. Or ask {S} for help with it.")
    back = ("/chat/profile#copy", visit.say("Back to the profile"))
    return visit.room.pages.message(visit.request, title, text, back, status=501)
