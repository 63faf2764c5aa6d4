"""Everything that is kept about oneself as a page: why, what one said yes to, rest, and all of it to be read.

What is done here is a press on a button of the chat: accepted first, then a turn.
"""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from bot.application import at_rest, own_copy, own_screen, taking_back
from bot.application.hearing import UNDO
from bot.channels.browser.room import Visit
from bot.profile.documents.rights import APPROVED
from bot.web.cookies import new_token

PATH = "/chat/mine"


def show(visit: Visit) -> Response:
    if visit.guest.participant.adult_at is None:
        return RedirectResponse("/chat#latest", 303)
    room, writing = visit.room, visit.writing
    with room.database.reading() as look:
        said = list(taking_back.standing(look, visit.who, room.kit.clock()))
        rests = at_rest.current(look, visit.who) is not None
        whole = own_copy.document(look, room.kit, visit.who)
    listed = [
        (UNDO + one.id, writing.say(APPROVED[f"{one.what} yes"]), one.words, writing.date(one.at)) for one in said
    ]
    return room.pages.render(
        visit.request, "mine-page.html", said=listed, rests=rests, whole=whole, rest=own_screen.REST,
        lift=own_screen.LIFT, is_open=visit.guest.is_open, specialist=writing.specialist, new_mark=new_token,
    )  # fmt: skip
