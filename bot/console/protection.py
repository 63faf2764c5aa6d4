"""Who may know that a participant is here. Why is asked nowhere."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import protecting
from bot.application.errors import WrongUse
from bot.console.desk import Visit
from bot.console.people import who

_NAME = "name-"


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    with visit.desk.database.reading() as look:
        page = protecting.page(look, visit.desk.kit, visit.me, visit.path("participant"))
    return visit.page(
        "protection.html", status, page=page, problem=problem, saved="saved" in visit.request.query_params,
        chosen=_chosen(visit) if problem else page.named, **who(page.participant),
    )  # fmt: skip


def save(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    try:
        with visit.desk.database.work() as work:
            if "end" in visit.form:
                protecting.unprotect(work, kit, visit.me, key)
            else:
                protecting.protect(work, kit, visit.me, key, _chosen(visit))
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/participants/{key}/protection?saved=1")


def _chosen(visit: Visit) -> frozenset[str]:
    return frozenset(key.removeprefix(_NAME) for key in visit.form if key.startswith(_NAME))
