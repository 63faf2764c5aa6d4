"""Reports to NAV: drafted from the history, edited here, copied by the specialist; and the end of a follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from starlette.responses import Response

from bot.application import documents, reading, reporting, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.console.desk import Visit
from bot.console.documents import FORMATS, written
from bot.console.people import who
from bot.language.typed import tidy
from bot.profile import reports
from bot.profile.approved import standing
from bot.profile.document import Format
from bot.profile.documents.reports import HEADINGS, Reported
from bot.profile.reports import Chosen

Words = Mapping[str, str]


def begin(visit: Visit) -> Response:
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            report = reporting.begin(work, visit.desk.kit, visit.me, key)
    except WrongUse as problem:
        title, way = visit.say("No report to write"), (f"/staff/participants/{key}/documents", visit.say("Documents"))
        return visit.desk.pages.message(visit.request, title, visit.say(str(problem)), way, 409)
    return visit.go(f"/staff/participants/{key}/reports/{report.id}")


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    """The draft with what may be quoted in each part; finished, as it stands."""
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        report = reporting.one(work, kit, visit.me, key, visit.path("report"))
        approved = reading.noticed(work, seen, visit.language)
        shown = reporting.shown(work, report, approved, kit.clock())
        reading.audit(work, kit, visit.me, key, "report", "console")
        words, chosen, other = _in_fields(visit, report, shown)
        offered = [(part, reports.candidates(part, standing(approved))) for part in reports.PARTS[report.kind]]
        parts = [
            (part, [a for a in lines if not report.finished_at or a.statement.id in chosen.get(part.key, ())])
            for part, lines in offered
        ]
        return visit.page(
            "report.html", status, tab="documents", report=report, shown=shown, parts=parts, headings=HEADINGS,
            words_of=words, chosen=chosen, other=other, problem=problem, stamp=reporting.stamp(report),
            formats=[(form, FORMATS[form]) for form in ("pdf", "docx", "text")],
            most=reports.MOST_CHARACTERS, seen=seen, **who(seen.participant),
        )  # fmt: skip


def _in_fields(visit: Visit, report: r.Report, shown: Reported) -> tuple[Words, Chosen, Words]:
    """What stands in the fields and is ticked; and, of a form that was refused, the other words where they differ:
    those that are kept, or beside a finished report those that are not.
    """
    kept = {part.key: shown.words.get(part.key, "") for part in reports.PARTS[report.kind]}
    if not visit.form:
        return kept, shown.chosen, {}
    sent, ticked = _sent(visit)
    typed = {key: sent.get(key, words) for key, words in kept.items()}
    different = [key for key in kept if typed[key].strip() != kept[key].strip()]
    if report.finished_at:
        return kept, shown.chosen, {key: typed[key] for key in different if typed[key].strip()}
    is_newer = visit.form.get("opened", "") not in ("", reporting.stamp(report))
    return typed, ticked, {key: kept[key] for key in different if is_newer and kept[key]}


def _sent(visit: Visit) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The words and the chosen lines of a form, by part."""
    words = {name.removeprefix("words-"): tidy(text) for name, text in visit.form.items() if name.startswith("words-")}
    chosen: dict[str, list[str]] = {}
    for name in visit.form:
        if name.startswith("line-"):
            part, _, statement = name.removeprefix("line-").partition("-")
            chosen.setdefault(part, []).append(statement)
    return words, chosen


def save(visit: Visit) -> Response:
    key, report = visit.path("participant"), visit.path("report")
    words, chosen = _sent(visit)
    try:
        with visit.desk.database.work() as work:
            reporting.edit(
                work, visit.desk.kit, visit.me, key, report, words=words, chosen=chosen,
                finish="finish" in visit.form, language=visit.language,
                opened=visit.form.get("opened", ""),
            )  # fmt: skip
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/participants/{key}/reports/{report}")


def reopen(visit: Visit) -> Response:
    key, report = visit.path("participant"), visit.path("report")
    with visit.desk.database.work() as work:
        reporting.reopen(work, visit.desk.kit, visit.me, key, report)
    return visit.go(f"/staff/participants/{key}/reports/{report}")


def fetch(visit: Visit) -> Response:
    key, form = visit.path("participant"), visit.path("format")
    if form not in get_args(Format) or form == "json":
        raise NotFound("there is no such document")
    with visit.desk.database.work() as work:
        found = documents.report(work, visit.desk.kit, visit.me, key, visit.path("report"), visit.language, "console")
    return written(visit, found, form, "report")


def end(visit: Visit) -> Response:
    """The follow-up ends, or goes on after all."""
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        act = reporting.go_on if "undo" in visit.form else reporting.end
        act(work, visit.desk.kit, visit.me, key)
    return visit.go(f"/staff/participants/{key}/documents")
