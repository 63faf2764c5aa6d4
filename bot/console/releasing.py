"""What new conversations run on, as a supervisor decides it: release, going back, taking out."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.review import approving, releasing, shelving
from bot.console.desk import Visit

PATH = "/staff/scripts/{script}/release"


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key = visit.path("script")
    with visit.desk.database.reading() as look:
        found = shelving.on_shelf(look, visit.desk.versions(), key, _wanted(visit))
        staff = {one.id: one.name for one in look.find(r.Staff)}
        return visit.page(
            "script-release.html", status, found=found, script=found.version.script, tab="release", staff_names=staff,
            title=_title(visit, found), problem=problem, earlier=shelving.earlier(found),
            reason_written=visit.form.get("reason", ""), most=releasing.MOST_CHARACTERS,
        )  # fmt: skip


def _wanted(visit: Visit) -> str:
    return visit.form.get("version", "") or visit.request.query_params.get("version", "")


def _title(visit: Visit, found: shelving.Shelved) -> str:
    script = found.version.script
    return found.version.texts[visit.language].get(f"{script.id}.title", script.title)


def release(visit: Visit) -> Response:
    return _done(visit, lambda work: releasing.release(
        work, visit.desk.kit, visit.me, visit.form.get("version", ""), after=visit.form.get("after", "")
    ))  # fmt: skip


def roll_back(visit: Visit) -> Response:
    form = visit.form
    return _done(visit, lambda work: releasing.roll_back(
        work, visit.desk.kit, visit.me, form.get("version", ""), form.get("reason", ""), after=form.get("after", "")
    ))  # fmt: skip


def take_out(visit: Visit) -> Response:
    form, act = visit.form, releasing.withdraw if visit.form.get("how") == "withdraw" else releasing.retire
    return _done(visit, lambda work: act(
        work, visit.desk.kit, visit.me, visit.path("script"), form.get("reason", ""), after=form.get("after", "")
    ))  # fmt: skip


def take_approval_back(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        wanted = visit.form.get("taken_back", "")
        found = shelving.on_shelf(work, visit.desk.versions(), visit.path("script"), wanted)
        try:
            approving.take_back(work, visit.desk.kit, visit.me, found.version)
        except WrongUse as problem:
            return show(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(f"/staff/scripts/{visit.path('script')}?version={found.version.hash}")


def _done(visit: Visit, act: Callable[[Work], None]) -> Response:
    try:
        with visit.desk.database.work() as work:
            shelving.on_shelf(work, visit.desk.versions(), visit.path("script"), visit.form.get("version", ""))
            act(work)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(f"/staff/scripts/{visit.path('script')}/release")
