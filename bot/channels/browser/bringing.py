"""A profile brought along: the file that was taken as a copy somewhere else."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.application import browsing, importing
from bot.application.errors import WrongUse
from bot.channels.browser import profile
from bot.channels.browser.room import Visit
from bot.profile import portable

PATH = "/chat/profile/import"
FILE = "file"

# Twice what a profile may be: a file that is too large is answered in its own words, a far larger one in general ones.
MOST_SENT = 2 * portable.MOST_BYTES


def bring(visit: Visit) -> Response:
    if visit.guest.participant.adult_at is None or not visit.guest.is_open:
        return RedirectResponse("/chat#latest", 303)
    room = visit.room
    room.carry_out(visit.who)  # what was sent before comes before
    try:
        brought = importing.bring(room.database, room.kit, visit.who, visit.file)
    except WrongUse as problem:
        return profile.page(visit, file_problem=visit.say(str(problem)), status=422)
    if brought.needs_a_card:
        return RedirectResponse("/chat#latest", 303)
    newest = browsing.transcript(room.database, visit.who)[-1].seq
    return RedirectResponse(f"{profile.PATH}?said={newest}#done", 303)
