"""A voice message on the page: send one, and hear one's own again."""

from __future__ import annotations

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.application import browsing
from bot.application.errors import NotFound
from bot.application.sounds import UNKNOWN, media_of
from bot.channels.browser import talking
from bot.channels.browser.room import SOURCE, Visit
from bot.dialogue.recordings import MOST_BYTES
from bot.web.sounds import sound_response

PATH = "/chat/sound"

# What may come: a sound as long as it may be, and the form around it.
MOST_SENT = MOST_BYTES + 64 * 1024


def answer(visit: Visit) -> Response:
    """Keep what was sent, then carry out the turn. The same form twice is one answer."""
    problem = _problem(visit)
    if problem:
        in_part = visit.after is not None
        return PlainTextResponse(problem, 422) if in_part else talking.page(visit, problem=problem, status=422)
    mark = visit.form.get("form", "")[: talking.LONGEST_MARK]
    if mark and visit.guest.is_open:
        room, who = visit.room, visit.guest.participant.id
        browsing.accept_sound(room.database, room.kit, who, mark, visit.file, _seconds(visit), SOURCE)
        room.carry_out(who)
    if visit.after is None:
        return RedirectResponse("/chat#latest", 303)
    return talking.new_part(visit, visit.after)


def _problem(visit: Visit) -> str:
    if not visit.file:
        return visit.say("There was no sound in that. You can try again, or write it.")
    if len(visit.file) > MOST_BYTES:
        return visit.say("That sound file is too large for me. Can you send it in two parts?")
    if media_of(visit.file) == UNKNOWN:
        return visit.say("I cannot use that file: it is no sound that I know. You can record it here, or write it.")
    return ""


def _seconds(visit: Visit) -> int:
    """As the page measured it; 0 when it did not."""
    sent = visit.form.get("seconds", "")
    return int(sent) if sent.isdecimal() and len(sent) < 6 else 0


def listen(visit: Visit) -> Response:
    found = browsing.own_sound(visit.room.database, visit.guest.participant.id, visit.request.path_params["recording"])
    if found is None:
        raise NotFound("there is no such voice message of theirs")
    return sound_response(visit.request, *found)
