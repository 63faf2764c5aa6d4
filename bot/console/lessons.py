"""Four questions about what went wrong: one's own answers, and those that the team may read."""

from __future__ import annotations

from starlette.responses import Response

from bot.application.errors import WrongUse
from bot.application.team_work import lessons
from bot.application.team_work.telling import MayTell
from bot.console.desk import Visit
from bot.console.team import said_of, tabs
from bot.web.cookies import new_token

PATH = "/staff/lessons"
LONGEST_MARK = 100


def show(visit: Visit, *, wrong: WrongUse | None = None, status: int = 200) -> Response:
    with visit.desk.database.reading() as look:
        mine = lessons.mine(look, visit.me) if visit.me.role == "specialist" else []
        return visit.page(
            "lessons.html", status, tab="lessons", tabs=tabs(visit), mine=mine,
            team=lessons.of_the_team(look, visit.me), mark=visit.form.get("form", "") or new_token(),
            **_form(visit, wrong),
        )  # fmt: skip


def _form(visit: Visit, wrong: WrongUse | None) -> dict[str, object]:
    return {
        "questions": lessons.QUESTIONS, "most": lessons.MOST_CHARACTERS, "form": visit.form if wrong else {},
        "problem": said_of(visit, wrong) if wrong else "", "may_be_kept": isinstance(wrong, MayTell),
    }  # fmt: skip


def write(visit: Visit) -> Response:
    mark = visit.form.get("form", "")[:LONGEST_MARK]
    try:
        with visit.desk.database.work() as work:
            lessons.write(work, visit.desk.kit, visit.me, visit.form, mark=mark, sure="sure" in visit.form)
    except WrongUse as wrong:
        return show(visit, wrong=wrong, status=422)
    return visit.go(f"{PATH}#mine")


def one(visit: Visit, *, wrong: WrongUse | None = None, status: int = 200) -> Response:
    with visit.desk.database.reading() as look:
        found = lessons.one(look, visit.me, visit.path("lesson"))
    return visit.page("lesson.html", status, tab="lessons", tabs=tabs(visit), lesson=found, **_form(visit, wrong))


def change(visit: Visit) -> Response:
    """New words, or one of the buttons: the team may read it, only I do, or it goes."""
    key, act = visit.path("lesson"), visit.form.get("act", "write")
    try:
        with visit.desk.database.work() as work:
            if act == "let-read":
                lessons.let_the_team_read(work, visit.desk.kit, visit.me, key)
            elif act == "take-back":
                lessons.take_back(work, visit.me, key)
            elif act == "throw-away":
                lessons.throw_away(work, visit.me, key)
            else:
                lessons.write(
                    work, visit.desk.kit, visit.me, visit.form, lesson_id=key, sure="sure" in visit.form
                )  # fmt: skip
    except WrongUse as wrong:
        return one(visit, wrong=wrong, status=422)
    return visit.go(f"{PATH}#mine")
