"""What new conversations run on, as a supervisor decides it: release, going back, taking out."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.office import OfficeSettings, numbers_are_stale, settings_of_the_office
from bot.application.ports import Work
from bot.application.review import approving, foreseeing, releasing, shelving
from bot.console.desk import Visit
from bot.dialogue.loading import Version
from bot.language.dates import day_of

PATH = "/staff/scripts/{script}/release"

# So many earlier versions can be gone back to on the page; each has a plan of its own.
MOST_EARLIER = 5


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key = visit.path("script")
    with visit.desk.database.reading() as look:
        found = shelving.on_shelf(look, visit.desk.versions(), key, _wanted(visit))
        staff, earlier = {one.id: one.name for one in look.find(r.Staff)}, shelving.earlier(found)[:MOST_EARLIER]
        return visit.page(
            "script-release.html", status, found=found, script=found.version.script, tab="release", staff_names=staff,
            title=shelving.title(found.version, visit.language), problem=problem, earlier=earlier,
            plan=foreseeing.of_release(look, key, found.version) if found.status == "approved" else None,
            back={one.id: foreseeing.of_release(look, key, _version(look, one)) for one in earlier},
            out=foreseeing.of_withdrawal(look, key) if found.history.live_id else None,
            reason_written=visit.form.get("reason", ""), most=releasing.MOST_CHARACTERS, numbers=numbers(visit, look),
        )  # fmt: skip


def numbers(visit: Visit, look: Work) -> OfficeSettings | None:
    """The office's settings when the numbers on its help card are to be checked again; None when all is well."""
    settings = settings_of_the_office(look)
    return settings if numbers_are_stale(settings, day_of(visit.desk.kit.clock())) else None


def _wanted(visit: Visit) -> str:
    return visit.form.get("version", "") or visit.request.query_params.get("version", "")


def _version(look: Work, one: r.ScriptRelease) -> Version:
    version = library.stored_version(look, one.version_id)
    if version is None:
        raise NotFound("there is no such version")
    return version


def release(visit: Visit) -> Response:
    kit, form = visit.desk.kit, visit.form
    return _done(visit, lambda work: releasing.release(
        work, kit, visit.me, form.get("version", ""), after=form.get("after", ""), plan=_foreseen(visit, work)
    ))  # fmt: skip


def roll_back(visit: Visit) -> Response:
    kit, form = visit.desk.kit, visit.form
    return _done(visit, lambda work: releasing.roll_back(
        work, kit, visit.me, form.get("version", ""), form.get("reason", ""), after=form.get("after", ""),
        plan=_foreseen(visit, work),
    ))  # fmt: skip


def take_out(visit: Visit) -> Response:
    kit, form, key = visit.desk.kit, visit.form, visit.path("script")
    after, reason = form.get("after", ""), form.get("reason", "")
    if form.get("how") == "withdraw":
        return _done(visit, lambda work: releasing.withdraw(
            work, kit, visit.me, key, reason, after=after, plan=foreseeing.of_withdrawal(work, key).as_json
        ))  # fmt: skip
    return _done(visit, lambda work: releasing.retire(work, kit, visit.me, key, reason, after=after))


def _foreseen(visit: Visit, work: Work) -> r.Json:
    """What is foreseen at the moment of the release: the page may have been read a while ago."""
    key = visit.path("script")
    version = library.stored_version(work, visit.form.get("version", ""))
    return foreseeing.of_release(work, key, version).as_json if version and version.script.id == key else {}


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
