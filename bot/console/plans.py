"""The action plan and the job-support plan of one participant, and what the specialist places in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from starlette.responses import Response

from bot.application import planning, reading, sight, specialist_lines
from bot.application.errors import WrongUse
from bot.application.planning import Agreed
from bot.application.ports import Work
from bot.console.desk import Visit
from bot.console.documents import FORMATS, writing
from bot.console.people import who
from bot.profile.approved import standing
from bot.profile.documents import plans as names
from bot.profile.documents.plans import marks
from bot.profile.plans import PartName


def show(visit: Visit, *, problem: str = "", where: str = "", status: int = 200) -> Response:
    """`where`: the form that was refused, `new`, `shared` or a line's id; what was written in it stays."""
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        approved = reading.noticed(work, seen, visit.language)
        reading.audit(work, kit, visit.me, key, "plans", "console")
        texts = writing(visit)
        return visit.page(
            "plans.html", status, tab="plans", plans=planning.both(work, approved, key, kit.clock()), names=names,
            marks=lambda part, planned: list(marks(texts, part, planned)), parts=get_args(PartName),
            history=planning.history(work, approved, key), waiting=planning.waiting(work, kit, visit.me, key),
            problem=problem, where=where, form=visit.form, most=specialist_lines.MOST_CHARACTERS,
            fitting=[a for a in standing(approved) if a.statement.place == "profile"],
            formats=[(form, FORMATS[form]) for form in ("pdf", "docx", "text")], seen=seen, **who(seen.participant),
        )  # fmt: skip


def _agreed(visit: Visit) -> Agreed:
    form = visit.form
    return Agreed(
        form.get("part", ""), form.get("verdict", ""), form.get("given_by", ""), form.get("from", ""), "done" in form
    )


def write(visit: Visit) -> Response:
    """A line of the specialist's, for the participant to say yes or no to."""
    return _do(visit, "new", lambda work, key: planning.write(
        work, visit.desk.kit, visit.me, key, visit.form.get("words", ""), _agreed(visit)
    ))  # fmt: skip


def place(visit: Visit) -> Response:
    """A line that is shared: the one of the address, or the one that was chosen."""
    placed = str(visit.request.path_params.get("statement", ""))
    statement = placed or visit.form.get("statement", "")
    return _do(visit, placed or "shared", lambda work, key: planning.place(
        work, visit.desk.kit, visit.me, key, statement, _agreed(visit)
    ))  # fmt: skip


def take_out(visit: Visit) -> Response:
    return _do(visit, "", lambda work, key: planning.take_out(
        work, visit.desk.kit, visit.me, key, visit.path("placement")
    ))  # fmt: skip


def _do(visit: Visit, where: str, act: Callable[[Work, str], None]) -> Response:
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            act(work, key)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), where=where, status=422)
    return visit.go(f"/staff/participants/{key}/plans")
