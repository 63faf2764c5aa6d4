"""The specialist's first page: a calm look at the day."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import contact, today
from bot.console.desk import Visit

# What an action of before led here with, in the address.
_DONE = ("handed", "seen", "already", "let-in", "kept-out", "too-late")


def show(visit: Visit) -> Response:
    now = visit.desk.kit.clock()
    with visit.desk.database.reading() as look:
        page = today.page(look, now, visit.me)
    done = next((key for key in _DONE if key in visit.request.query_params), "")
    return visit.page("today.html", page=page, now=now, done=done)


def acknowledge(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        first = contact.acknowledge(work, visit.desk.kit, visit.me, visit.path("participant"))
    # Pressed on the participant's own page, one stays there: the next thing is to write to them.
    back = f"/staff/participants/{visit.path('participant')}" if visit.form.get("page") == "person" else "/staff"
    return visit.go(f"{back}?seen=1" if first else f"{back}?already=1")
