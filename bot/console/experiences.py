"""What has happened with one participant: logged, listed, and taken out again."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import experiences, objecting, reading, sight
from bot.application.errors import WrongUse
from bot.application.specialist_lines import MOST_CHARACTERS
from bot.console.desk import Visit
from bot.console.people import who
from bot.console.rhythm import panel
from bot.language import dates


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        reading.audit(work, kit, visit.me, key, "experiences", "console")
        today = dates.day_of(kit.clock())
        empty = {"kind": "", "day": today.isoformat(), "words": "", "suggest": "yes"}
        return visit.page(
            "experiences.html", status, tab="experiences", happened=experiences.listed(work, seen, kit.clock()),
            kinds=experiences.KINDS, problem=problem, most=MOST_CHARACTERS, today=today,
            first=dates.day_of(kit.clock() - experiences.FURTHEST_BACK),
            draft={**dict.fromkeys(empty, ""), **visit.form} if problem else empty,
            objections=list(objecting.seen_by(work, seen)),
            seen=seen, **panel(visit, work, seen), **who(seen.participant),
        )  # fmt: skip


def log(visit: Visit) -> Response:
    key, form = visit.path("participant"), visit.form
    try:
        with visit.desk.database.work() as work:
            experiences.log(
                work, visit.desk.kit, visit.me, key, kind=form.get("kind", ""), day=form.get("day", ""),
                words=form.get("words", ""), suggests="suggest" in form,
            )  # fmt: skip
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/participants/{key}/experiences#happened")


def remove(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        experiences.remove(work, kit, seen, visit.me, visit.path("milestone"))
    return visit.go(f"/staff/participants/{key}/experiences#happened")


def did_not_meet(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        experiences.did_not_meet(work, kit, seen, visit.path("meeting"))
    return visit.go(f"/staff/participants/{key}/experiences#happened")
