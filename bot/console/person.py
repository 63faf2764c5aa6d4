"""What is done on one participant's pages: the notes, the agenda, a message from a human, and who has read what."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.responses import Response

from bot.application import agenda, messaging, noted, sharing_page, sight
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.console.desk import Visit
from bot.console.people import overview, topics, who

# Where a button of the agenda can stand, by the name of its tab.
_PAGES = {"meeting": "/before-meeting", "notes": "/notes", "together": "/together"}


def notes(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        found = noted.read(work, kit, visit.me, key, _page(visit), visit.language)
        return visit.page("notes.html", tab="notes", notes=found, **topics(visit, work, seen), **who(seen.participant))


def sharing(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        found = sharing_page.read(work, kit, visit.me, key, _page(visit), visit.language)
        return visit.page("sharing.html", tab="sharing", found=found, **who(found.participant))


def _page(visit: Visit) -> int:
    """Anything but a number is the first page."""
    return _number(visit.request.query_params, "page") or 1


def add_topic(visit: Visit) -> Response:
    key, kit, form = visit.path("participant"), visit.desk.kit, visit.form

    def add(work: Work) -> None:
        if "line" in form:
            agenda.pick(work, kit, visit.me, key, form["line"])
        else:
            agenda.add(work, kit, visit.me, key, form.get("topic", ""))

    return _done(visit, add)


def change_topic(visit: Visit) -> Response:
    """A topic that left the agenda while the page was open is gone, and that is all."""
    key, kit, item = visit.path("participant"), visit.desk.kit, visit.path("item")

    def change(work: Work) -> None:
        if visit.form.get("act") == "remove":
            agenda.remove(work, kit, visit.me, key, item)
        else:
            agenda.tick(work, kit, visit.me, key, item, done=visit.form.get("act") == "done")

    return _done(visit, change)


def _done(visit: Visit, act: Callable[[Work], None]) -> Response:
    tab = visit.form.get("page", "")
    try:
        with visit.desk.database.work() as work:
            act(work)
    except WrongUse as problem:
        kind = "meeting" if tab == "meeting" else "update"
        return overview(visit, kind, 422, agenda_problem=visit.say(str(problem)))  # type: ignore[arg-type]
    return visit.go(f"/staff/participants/{visit.path('participant')}{_PAGES.get(tab, '')}{_place(visit.form, tab)}")


def _place(form: Mapping[str, str], tab: str) -> str:
    """Where the button stood: beside a line, so that one can read on there, or in the panel of the agenda."""
    leaf, place = _number(form, "leaf"), _number(form, "place")
    on = f"?page={leaf}" if tab == "notes" and leaf > 1 else ""
    if place:
        return f"{on}#place-{place}"
    return on if tab in ("notes", "together") else "#agenda"


def _number(form: Mapping[str, str], name: str) -> int:
    asked = form.get(name, "")
    return int(asked) if asked.isdecimal() and len(asked) < 6 else 0


def send_message(visit: Visit) -> Response:
    key, form = visit.path("participant"), visit.form
    try:
        with visit.desk.database.work() as work:
            words, mark = form.get("message", ""), form.get("form", "")
            messaging.send(work, visit.desk.kit, visit.me, key, words, mark)
    except WrongUse as problem:
        return overview(visit, status=422, message_problem=visit.say(str(problem)))
    return visit.go(f"/staff/participants/{key}#message")
