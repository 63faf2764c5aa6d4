"""The people who work here, for an administrator: who they are, whose way in is open, and what was changed."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot.application import records as r
from bot.application import workplace
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Work
from bot.application.staffing import SIGN_IN_MINUTES
from bot.application.workplace import StillFollows, Wish
from bot.console import wording
from bot.console.desk import Visit

PATH = "/staff/people"


def show(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        return _list(visit, look)


def add(visit: Visit) -> Response:
    email = visit.form.get("email", "")
    try:
        with visit.desk.database.work() as work:
            made = workplace.add(work, visit.desk.kit, visit.me, _wish(visit), email)
    except WrongUse as problem:
        return _list_again(visit, "add", problem)
    return visit.go(f"{PATH}/{made.id}?done=added")


def add_team(visit: Visit) -> Response:
    try:
        with visit.desk.database.work() as work:
            workplace.add_team(work, visit.desk.kit, visit.form.get("team_name", ""))
    except WrongUse as problem:
        return _list_again(visit, "team", problem)
    return visit.go(f"{PATH}?done=team#teams")


def rename_team(visit: Visit) -> Response:
    key = visit.path("team")
    try:
        with visit.desk.database.work() as work:
            workplace.rename_team(work, key, visit.form.get("team_name", ""))
    except WrongUse as problem:
        return _list_again(visit, key, problem)
    return visit.go(f"{PATH}?done=team#teams")


def _list_again(visit: Visit, form: str, problem: WrongUse) -> Response:
    with visit.desk.database.reading() as look:
        return _list(visit, look, form, visit.say(str(problem)))


def _list(visit: Visit, look: Work, form: str = "", problem: str = "") -> Response:
    people = workplace.everyone(look, visit.desk.kit.clock())
    return visit.page(
        "people.html", 422 if problem else 200, people=people, teams=workplace.teams(look), problem=problem, form=form,
        draft=visit.form, done=visit.request.query_params.get("done", ""),
    )  # fmt: skip


def person(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        return _one(visit, look)


def change(visit: Visit) -> Response:
    try:
        with visit.desk.database.work() as work:
            workplace.change(work, visit.desk.kit, visit.me, visit.path("person"), _wish(visit))
    except StillFollows as left:
        return _again(visit, "change", _hand_over_first(visit, left.count))
    except WrongUse as problem:
        return _again(visit, "change", visit.say(str(problem)))
    return _done(visit, "saved")


def access(visit: Visit) -> Response:
    """Close the way in, or open it again."""
    key, kit = visit.path("person"), visit.desk.kit
    try:
        with visit.desk.database.work() as work:
            if visit.form.get("do") == "enable":
                workplace.enable(work, kit, visit.me, key)
            else:
                workplace.disable(work, kit, visit.me, key, at_once="at_once" in visit.form)
    except StillFollows as left:
        return _again(visit, "access", _hand_over_first(visit, left.count))
    except WrongUse as problem:
        return _again(visit, "access", visit.say(str(problem)))
    return _done(visit, "saved")


def end_sessions(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        workplace.end_sessions(work, visit.desk.kit, visit.me, visit.path("person"))
    return _done(visit, "ended")


def disconnect(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        workplace.disconnect(work, visit.desk.kit, visit.me, visit.path("person"))
    return _done(visit, "saved")


def send_link(visit: Visit) -> Response:
    desk, kit = visit.desk, visit.desk.kit
    if not (desk.mails and desk.mail_links):
        raise NotFound("no links leave this installation by mail")
    with desk.database.work() as work:
        staff, token = workplace.send_link(work, kit, visit.me, visit.path("person"))
        body = {"mail": "sign-in", "link": desk.address(f"/staff/link/{token}"), "minutes": SIGN_IN_MINUTES,
                "language": staff.language or visit.language}  # fmt: skip
        work.add(r.OutboxItem(kit.new_id(), None, "email", staff.email, "reply", kit.clock(), body=body))
    return _done(visit, "link")


def _done(visit: Visit, what: str) -> Response:
    return visit.go(f"{PATH}/{visit.path('person')}?done={what}")


def _again(visit: Visit, form: str, problem: str) -> Response:
    with visit.desk.database.reading() as look:
        return _one(visit, look, form, problem)


def _one(visit: Visit, look: Work, form: str = "", problem: str = "") -> Response:
    found = workplace.one(look, visit.path("person"), visit.desk.kit.clock())
    written = visit.form if form == "change" else {}
    fields = {"name": found.staff.name, "role": found.staff.role, "team": found.staff.team_id or ""} | dict(written)
    changes = [(said, change.at, by) for change, by in workplace.changes(look, found.staff.id)
               for said in [_said(visit, change.what)]]  # fmt: skip
    deputy = look.get(r.Staff, found.away.deputy_id) if found.away and found.away.deputy_id else None
    context: dict[str, Any] = {
        "one": found, "fields": fields, "teams": workplace.teams(look), "changes": changes, "problem": problem,
        "form": form, "deputy": deputy, "mails": visit.desk.mails, "links": visit.desk.mail_links,
        "provider": visit.desk.provider, "done": visit.request.query_params.get("done", ""),
    }  # fmt: skip
    return visit.page("staff-person.html", 422 if problem else 200, **context)


def _hand_over_first(visit: Visit, count: int) -> str:
    return visit.desk.kit.texts.ngettext(
        visit.language,
        "One participant is followed by this person, and must be handed over first.",
        "{n} participants are followed by this person, and must be handed over first.",
        count,
    )


def _said(visit: Visit, what: str) -> str:
    """A change in words: the names of roles in the reader's language."""
    word, *values = what.split("\t")
    shown = [visit.say(wording.ROLES[value]) if value in wording.ROLES else value for value in values]
    named = {name: value or "–" for name, value in zip(("old", "new"), [*shown, "", ""], strict=False)}
    return visit.say(wording.STAFF_CHANGES.get(word, wording.STAFF_CHANGES["other"]), **named)


def _wish(visit: Visit) -> Wish:
    return Wish(visit.form.get("name", ""), visit.form.get("role", ""), visit.form.get("team", ""))
