"""A new phone or browser that wants in to somebody's conversation: yes or no, in one press."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import admitting
from bot.console.desk import Visit


def answer(visit: Visit) -> Response:
    """From the first page or the participant's own; whoever presses goes back to where they were."""
    key, said = visit.path("participant"), visit.form.get("key", "")
    with visit.desk.database.work() as work:
        in_time = admitting.answer(work, visit.desk.kit, visit.me, key, visit.path("takeover"), yes=said == "yes")
    back = f"/staff/participants/{key}" if visit.form.get("page") == "person" else "/staff"
    done = ("let-in" if said == "yes" else "kept-out") if in_time else "too-late"
    return visit.go(f"{back}?{done}=1")
