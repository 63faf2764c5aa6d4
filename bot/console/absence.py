"""Being away, and who is deputy."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import absence
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.console.desk import Visit
from bot.language.dates import day_of

NOTHING = {"since": "", "until": "", "deputy": ""}


def show(visit: Visit, *, problem: str = "", deputy_problem: str = "", status: int = 200) -> Response:
    now = visit.desk.kit.clock()
    with visit.desk.database.reading() as look:
        page = absence.page(look, now, visit.me)
    today = day_of(now)
    return visit.page(
        "absence.html", status, page=page, problem=problem, deputy_problem=deputy_problem,
        draft={**NOTHING, **visit.form} if problem else NOTHING, first=today.isoformat(),
        last=(today + absence.FURTHEST).isoformat(), saved="saved" in visit.request.query_params,
    )  # fmt: skip


def save(visit: Visit) -> Response:
    """One of three forms: an absence, the end of one, or the standing deputy."""
    try:
        with visit.desk.database.work() as work:
            _saved(visit, work)
    except WrongUse as problem:
        said = visit.say(str(problem))
        if "standing" in visit.form:
            return show(visit, deputy_problem=said, status=422)
        return show(visit, problem=said, status=422)
    return visit.go("/staff/absence?saved=1")


def _saved(visit: Visit, work: Work) -> None:
    form, kit, me = visit.form, visit.desk.kit, visit.me
    if "end" in form:
        absence.end(work, kit, me, form["end"])
    elif "standing" in form:
        absence.set_deputy(work, me, form["standing"])
    else:
        absence.begin(work, kit, me, form.get("since", ""), form.get("until", ""), form.get("deputy", ""))
