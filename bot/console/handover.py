"""Handing a follow-up over to a colleague, or letting one cover; and the page that the next one begins from."""

from __future__ import annotations

from datetime import datetime

from starlette.responses import Response

from bot.application import handing, handover_page
from bot.application.errors import NotFound, WrongUse
from bot.application.handing import Wish
from bot.application.ports import Work
from bot.console.desk import Visit
from bot.console.people import who
from bot.language.dates import OSLO


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        page = handover_page.read(work, kit, visit.me, key, visit.language)
        today = kit.clock().astimezone(OSLO)
        usual = {"to": "", "kind": "handover", "until": _day(today + handing.USUAL_COVER), "words": ""}
        return visit.page(
            "handover.html", status, page=page, colleagues=handing.targets(work, visit.me, key), problem=problem,
            draft={**usual, **visit.form} if problem else usual, first=_day(today),
            last=_day(today + handing.LONGEST_COVER), most_characters=handing.MOST_CHARACTERS, **who(page.participant),
        )  # fmt: skip


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def hand_over(visit: Visit) -> Response:
    key, form = visit.path("participant"), visit.form
    wish = Wish(form.get("to", ""), form.get("kind", ""), form.get("until", ""), form.get("words", ""))
    try:
        with visit.desk.database.work() as work:
            given = handing.hand_over(work, visit.desk.kit, visit.me, key, wish)
    except NotFound:
        return _not_theirs(visit, key)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=422)
    return visit.go("/staff?handed=over" if given.kind == "handover" else f"/staff/participants/{key}/handover")


def _not_theirs(visit: Visit, key: str) -> Response:
    """Pressed twice, or in two windows: said plainly, and nothing of the participant with it."""
    with visit.desk.database.reading() as look:
        if not _did_it(visit, look, key):
            raise NotFound("there is no such participant among yours")
    title = visit.say("It is handed over already")
    text = visit.say("You have done it, perhaps in another window. Nothing more was changed now.")
    way = ("/staff/participants", visit.say("Participants"))
    return visit.desk.pages.message(visit.request, title, text, way, 409)


def _did_it(visit: Visit, look: Work, key: str) -> bool:
    return handing.handed_over_lately(look, visit.desk.kit.clock(), visit.me, key)


def end_cover(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        page_is_theirs = handing.end_cover(work, visit.desk.kit, visit.me, key)
    return visit.go(f"/staff/participants/{key}/handover" if page_is_theirs else "/staff")
