"""One's own place: in which language, how often mail comes, and where one is signed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from bot.application import records as r
from bot.application import sessions
from bot.application.noticing import RHYTHMS
from bot.console import wording
from bot.console.desk import Visit
from bot.language.catalogues import LANGUAGES
from bot.web.browsers import said
from bot.web.cookies import token_hash

PATH = "/staff/account"


@dataclass(frozen=True, slots=True)
class Place:
    """A session as its holder knows it."""

    key: str
    browser: str
    since: datetime
    used: datetime
    is_here: bool


def show(visit: Visit) -> Response:
    return _page(visit)


def save(visit: Visit) -> Response:
    language, rhythm = visit.form.get("language", ""), visit.form.get("notices", visit.me.notices)
    if language not in LANGUAGES or rhythm not in RHYTHMS:
        return _page(visit, visit.say("Choose one of each."))
    with visit.desk.database.work() as work:
        work.change(r.Staff, [visit.me.id], language=language, notices=rhythm)
    return visit.go(f"{PATH}?done=saved")


def end_sessions(visit: Visit) -> Response:
    """One of one's own, or all others."""
    chosen, here = visit.form.get("session", ""), _here(visit)
    with visit.desk.database.work() as work:
        if chosen:
            sessions.end_of(work, visit.desk.kit, visit.me.id, only=chosen)
        else:
            sessions.end_of(work, visit.desk.kit, visit.me.id, but=here)
    return visit.go(f"{PATH}?done=ended")


def _page(visit: Visit, problem: str = "") -> Response:
    with visit.desk.database.reading() as look:
        found = sessions.standing_of(look, visit.me.id, visit.desk.kit.clock())
    here = _here(visit)
    fields = {"language": visit.language, "notices": visit.me.notices} | (dict(visit.form) if problem else {})
    return visit.page(
        "account.html", 422 if problem else 200, problem=problem, fields=fields, rhythms=wording.NOTICES,
        places=[_place(visit, one, here) for one in found],
        mails=visit.desk.mails, provider=visit.desk.provider, done=visit.request.query_params.get("done", ""),
    )  # fmt: skip


def _place(visit: Visit, one: r.WebSession, here: str) -> Place:
    return Place(one.id, said(one.browser, visit.say), one.created_at, one.used_at or one.created_at, one.id == here)


def _here(visit: Visit) -> str:
    token = visit.desk.cookie.read(visit.request)
    return token_hash(token).hex() if token else ""
