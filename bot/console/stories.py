"""Good stories for the team's meeting: written by a specialist, told with the participant's yes."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import reading
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.team_work import asking, stories
from bot.application.team_work.telling import MayTell
from bot.console.desk import Visit
from bot.console.team import said_of, tabs
from bot.web.cookies import new_token

PATH = "/staff/stories"
LONGEST_MARK = 100


def show(visit: Visit, *, wrong: WrongUse | None = None, status: int = 200) -> Response:
    is_specialist, now = visit.me.role == "specialist", visit.desk.kit.clock()
    with visit.desk.database.reading() as look:
        return visit.page(
            "stories.html", status, tab="stories", tabs=tabs(visit), cards=stories.cards(look, visit.me),
            mine=stories.mine(look, now, visit.me) if is_specialist else [],
            people=_people(visit, look) if is_specialist else [], most=stories.MOST_CHARACTERS,
            form=visit.form if wrong else {}, mark=visit.form.get("form", "") if wrong else new_token(),
            problem=said_of(visit, wrong) if wrong else "", may_be_kept=isinstance(wrong, MayTell),
        )  # fmt: skip


def _people(visit: Visit, look: Work) -> list[tuple[str, str]]:
    """Their own who have come in; whoever covers asks nobody."""
    rows = reading.portfolio(look, visit.me, visit.desk.kit.clock())
    return [(row.participant.id, row.name) for row in rows if row.participant.adult_at and not row.covers_for]


def ask(visit: Visit) -> Response:
    form = visit.form
    try:
        with visit.desk.database.work() as work:
            asking.ask(
                work, visit.desk.kit, visit.me, form.get("who", ""), form.get("words", ""),
                form.get("form", "")[:LONGEST_MARK], sure="sure" in form,
            )  # fmt: skip
    except WrongUse as wrong:
        return show(visit, wrong=wrong, status=422)
    return visit.go(f"{PATH}#mine")


def put_away(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        stories.put_away(work, visit.desk.kit.clock(), visit.me, visit.path("story"))
    return visit.go(f"{PATH}#mine")


def on_paper(visit: Visit) -> Response:
    """Each card on a page of its own, in large letters."""
    with visit.desk.database.reading() as look:
        return visit.page("story-cards.html", cards=stories.cards(look, visit.me))
