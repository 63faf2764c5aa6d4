"""The portfolio review: a specialist's own sheets, one of them to prepare, and one on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from bot.application.errors import WrongUse
from bot.application.experiences import KINDS
from bot.application.team_work import sheets
from bot.application.team_work.sheets import Chosen, Sheet, Written
from bot.console.desk import Visit
from bot.console.documents import writing
from bot.console.team import tabs

PATH = "/staff/review"


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# The parts of a sheet, as its owner reads them.
PARTS: Mapping[str, str] = {
    "well": _("What I did well"),
    "hard": _("What is difficult just now"),
    "other": _("What else I want to talk about"),
    "next": _("My own next step"),
}
# What people are called on paper.
ON_PAPER: Mapping[str, str] = {"letters": _("Participant A, B, C"), "initials": _("Initials")}


def shelf(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        found = sheets.sheets(look, visit.me)
        return visit.page("review.html", tab="review", tabs=tabs(visit), sheets=found)


def begin(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        key = sheets.begin(work, visit.desk.kit, visit.me).id
    return visit.go(f"{PATH}/{key}")


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    with visit.desk.database.work() as work:
        found = sheets.read(work, visit.desk.kit, visit.me, visit.path("sheet"), visit.language)
        return visit.page(
            "review-sheet.html", status, tab="review", tabs=tabs(visit), sheet=found, problem=problem, parts=PARTS,
            form=visit.form if problem else {}, kinds=KINDS, words_of=writing(visit).words,
            most_line=sheets.MOST_LINE, most_part=sheets.MOST_PART,
        )  # fmt: skip


def write(visit: Visit) -> Response:
    key, said = visit.path("sheet"), _written(visit.form)
    try:
        with visit.desk.database.work() as work:
            sheets.write(work, visit.desk.kit, visit.me, key, said)
    except WrongUse as wrong:
        return show(visit, problem=visit.say(str(wrong)), status=422)
    if said.act == "throw-away":
        return visit.go(PATH)
    return visit.go(f"{PATH}/{key}" + ("#people" if said.act in ("add", "take-out") else ""))


def _written(form: Mapping[str, str]) -> Written:
    act, _colon, which = form.get("act", "save").partition(":")
    parts = {name: form[name] for name in PARTS if name in form}
    lines = {name.removeprefix("line-"): words for name, words in form.items() if name.startswith("line-")}
    return Written(parts, lines, act, form.get("who", "") if act == "add" else which)


def on_paper(visit: Visit) -> Response:
    """One sheet of paper: the specialist's own words, with nobody's name."""
    chosen = visit.request.query_params.get("names", "")
    called = chosen if chosen in ON_PAPER else "letters"
    with visit.desk.database.reading() as look:
        found = sheets.on_paper(look, visit.desk.kit, visit.me, visit.path("sheet"))
        telling = sheets.names_in(look, visit.desk.kit, visit.me, found)
    return visit.page(
        "review-paper.html", sheet=found, parts=PARTS, called=called, ways=ON_PAPER, telling=telling,
        people=_called(visit, found, called), at=f"{PATH}/{found.row.id}",
    )  # fmt: skip


def _called(visit: Visit, found: Sheet, called: str) -> Sequence[tuple[str, Chosen]]:
    if called == "initials":
        return [(_initials(one.name), one) for one in found.chosen]
    return [(visit.say("Participant {letter}", letter=_letter(n)), one) for n, one in enumerate(found.chosen)]


def _initials(name: str) -> str:
    return " ".join(f"{part[0].upper()}." for part in name.split())


def _letter(n: int) -> str:
    """A to Z, then AA, as columns are named; nobody follows so many."""
    return chr(ord("A") + n) if n < 26 else _letter(n // 26 - 1) + _letter(n % 26)
