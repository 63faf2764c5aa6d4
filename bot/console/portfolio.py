"""The specialist's first page, and how someone new is invited."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot.application import following, reading, staffing
from bot.application.staffing import Invited
from bot.console.desk import Visit
from bot.language.catalogues import as_language

# The same as in staffing.invite.
LONGEST_NAME = 80


def first_page(visit: Visit) -> Response:
    """Each role begins at its own desk."""
    if visit.me.role == "supervisor":
        return visit.go("/staff/scripts")
    if visit.me.role == "administrator":
        return visit.go("/staff/settings")
    with visit.desk.database.reading() as look:
        rows = reading.portfolio(look, visit.me, visit.desk.kit.clock())
    waiting = [row for row in rows if row.contact]
    handed = "handed" in visit.request.query_params
    return visit.page("portfolio.html", rows=rows, waiting=waiting, handed=handed)


def acknowledge(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        following.acknowledge(work, visit.desk.kit, visit.me, visit.path("participant"))
    return visit.go("/staff")


def show_invite(visit: Visit) -> Response:
    return visit.page("invite.html", label="", language="nb", problem="")


def invite(visit: Visit) -> Response:
    label, language = visit.form.get("label", ""), as_language(visit.form.get("language"))
    if len(" ".join(label.split())) > LONGEST_NAME:
        problem = visit.say("The name may be at most {n} characters.", n=LONGEST_NAME)
        return visit.page("invite.html", 422, label=label, language=language, problem=problem)
    with visit.desk.database.work() as work:
        invited = staffing.invite(
            work, visit.desk.kit, specialist=visit.me.email, language=language, label=" ".join(label.split())
        )
    return visit.page("invited.html", **links(visit, invited), name=" ".join(label.split()), is_new=True)


def new_device(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        participant = reading.own_participant(work, visit.desk.kit, visit.me, key)
        invited = staffing.device_link(work, visit.desk.kit, key)
    return visit.page("invited.html", **links(visit, invited), name=participant.label, is_new=False)


def links(visit: Visit, invited: Invited) -> dict[str, Any]:
    """The one-time links; they are shown this once and kept nowhere."""
    username = visit.desk.bot_username()
    return {
        "browser_link": visit.desk.address(f"/join/{invited.code}"),
        "telegram_link": f"https://t.me/{username}?start={invited.code}" if username else "",
        "expires": invited.expires_at,
        "participant": invited.participant_id,
    }
