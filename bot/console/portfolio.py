"""Where each role begins, everyone whom a specialist follows, and how someone new is invited."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import reading, staffing
from bot.application.errors import WrongUse
from bot.console import inviting, today
from bot.console.desk import Visit
from bot.language.catalogues import as_language
from bot.language.typed import one_line

# The same as in staffing.invite.
LONGEST_NAME = 80


def first_page(visit: Visit) -> Response:
    """Each role begins at its own desk."""
    if visit.me.role == "supervisor":
        return visit.go("/staff/scripts")
    if visit.me.role == "administrator":
        return visit.go("/staff/settings")
    return today.show(visit)


def participants(visit: Visit) -> Response:
    """Everyone whom the specialist follows or covers for; with `?q=ami`, those whose names hold it."""
    with visit.desk.database.reading() as look:
        rows = reading.portfolio(look, visit.me, visit.desk.kit.clock())
        resting = reading.at_rest_of(look, visit.me, visit.desk.kit.clock())
    wanted = visit.request.query_params.get("q", "").strip()[:LONGEST_NAME]
    found = [row for row in rows if wanted.casefold() in row.name.casefold()]
    return visit.page("participants.html", rows=found, everyone=len(rows), wanted=wanted, resting=resting)


def show_invite(visit: Visit) -> Response:
    return visit.page("invite.html", label="", language="nb", problem="")


def invite(visit: Visit) -> Response:
    label, language = visit.form.get("label", ""), as_language(visit.form.get("language"))
    called = one_line(label)
    if len(called) > LONGEST_NAME:
        problem = visit.say("The name may be at most {n} characters.", n=LONGEST_NAME)
        return visit.page("invite.html", 422, label=label, language=language, problem=problem)
    try:
        with visit.desk.database.work() as work:
            invited = staffing.invite(work, visit.desk.kit, specialist=visit.me.email, language=language, label=called)
    except WrongUse as problem:
        return visit.page("invite.html", 422, label=label, language=language, problem=visit.say(str(problem)))
    return inviting.invited_page(visit, invited, called, language)


def new_device(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        participant = reading.own_participant(work, visit.desk.kit, visit.me, key)
        invited = staffing.device_link(work, visit.desk.kit, key)
    return inviting.device_page(visit, invited, participant.label)
