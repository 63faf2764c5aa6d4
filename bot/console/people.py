"""One participant, as far as they have shared it. Every look is audited before anything of it is shown."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from starlette.responses import Response

from bot.application import (
    admitting,
    agenda,
    agreeing,
    experiences,
    following,
    handing,
    messaging,
    objecting,
    pausing,
    proposing,
    reading,
    sight,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.retention.showing import goes_on
from bot.application.review import commenting
from bot.console.desk import Visit
from bot.console.rhythm import panel
from bot.language import dates
from bot.language.dates import OSLO
from bot.language.typed import tidy
from bot.profile.note import Kind
from bot.profile.writing import TOLD_BY
from bot.web.cookies import new_token
from bot.web.sounds import begins, sound_response

# What an action of before led here with, in the address.
_DONE = ("seen", "already", "let-in", "kept-out", "too-late")
# What can be wrong in the forms of the panels; another panel adds its own.
NO_PROBLEM = dict.fromkeys(
    ("problem", "next_problem", "pause_problem", "agenda_problem", "message_problem", "suggest_problem"), ""
)


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def update(visit: Visit) -> Response:
    return overview(visit)


def before_meeting(visit: Visit) -> Response:
    return overview(visit, "meeting")


def overview(visit: Visit, kind: Kind = "update", status: int = 200, **problems: str) -> Response:
    """The note with the panels beside it. `problems`: what is wrong in one of their forms, by its name there."""
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen, now = sight.of(work, kit.clock, visit.me, key), kit.clock()
        note = reading.read_note(work, kit, visit.me, key, kind, "console", visit.language)
        return visit.page(
            "participant.html", status, tab=kind, note=note,
            meeting=_local(agreeing.next_meeting(work, key, now)),
            objections=list(objecting.seen_by(work, seen)), kinds=experiences.KINDS,
            contact=work.find(r.ContactRequest, participant_id=key, seen_at=None),
            agreed=proposing.overview(work, now, visit.language, seen),
            pause=pausing.current(work, now, key), seen=seen, cover=handing.cover(work, now, key), form=visit.form,
            message=messaging.panel(work, now, seen), mark=new_token(), writes="write" in visit.request.query_params,
            deleted_on=goes_on(work, key, now),
            done=next((key for key in _DONE if key in visit.request.query_params), ""),
            doors=admitting.waiting(work, now, visit.me, key),
            may_be_invited=staffing.may_be_invited_again(work, seen.participant), **panel(visit, work, seen),
            **topics(visit, work, seen), **who(seen.participant), **(NO_PROBLEM | problems),
        )  # fmt: skip


def topics(visit: Visit, work: Work, seen: sight.Sight) -> dict[str, Any]:
    """The agenda, and what its panel and the buttons beside the lines need."""
    found = agenda.standing(work, visit.desk.kit.clock(), seen)
    return {
        "agenda": found,
        "on_agenda": {one.line for one in found if one.line and not one.done},
        "most_topic": agenda.MOST_CHARACTERS,
    }


def _local(meeting: r.Meeting | None) -> datetime | None:
    return meeting.starts_at.astimezone(OSLO) if meeting else None


def who(participant: r.Participant) -> dict[str, Any]:
    return {"participant": participant.id, "name": participant.label or participant.id[:6].upper()}


def profile(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    """What is shared now; with `?on=2026-06-01`, those of the lines that were shared when that day ended."""
    key, kit = visit.path("participant"), visit.desk.kit
    asked = {name: visit.request.query_params.get(name, "").strip() for name in ("on", "until")}
    try:
        day, until = _days(asked["on"], asked["until"], dates.day_of(kit.clock()))
        past_problem = ""
    except WrongUse as wrong:
        day, until, past_problem, status = None, None, visit.say(str(wrong)), 422
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        sections = reading.read_profile(work, kit, visit.me, key, "console", visit.language, on=day)
        return visit.page(
            "profile.html", status, tab="profile", sections=sections, on=day, problem=problem, form=visit.form,
            seen=seen, until=until, asked=asked, past_problem=past_problem, today=dates.day_of(kit.clock()),
            since=reading.changed(work, seen, day, until or dates.day_of(kit.clock())) if day else (),
            mine=specialist_lines.mine(work, kit, visit.me, key), most=specialist_lines.MOST_CHARACTERS,
            sources=specialist_lines.SOURCES, tellers=TOLD_BY, **who(seen.participant),
        )  # fmt: skip


def _days(on: str, until: str, today: date) -> tuple[date | None, date | None]:
    """The day to look at, and the last one of what came after it. Raises WrongUse with a catalogue text."""
    try:
        first, last = (date.fromisoformat(day) if day else None for day in (on, until))
    except ValueError:
        raise WrongUse(_("Write the date as a day, a month and a year.")) from None
    if last and not first:
        raise WrongUse(_("Choose the day to begin from as well."))
    if first and last and last < first:
        raise WrongUse(_("The last day is before the first. Choose a later one."))
    if max(first or today, last or today) > today:
        raise WrongUse(_("That day has not come yet. Choose today or an earlier day."))
    return first, last


def write_line(visit: Visit) -> Response:
    key, form = visit.path("participant"), visit.form
    try:
        with visit.desk.database.work() as work:
            specialist_lines.write(
                work, visit.desk.kit, visit.me, key, section=form.get("section", ""), words=form.get("words", ""),
                source=form.get("source", ""), told_by=form.get("told_by", ""),
            )  # fmt: skip
    except WrongUse as problem:
        return profile(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/participants/{key}/profile#own-lines")


def take_line_back(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        specialist_lines.take_back(work, visit.desk.kit, visit.me, key, visit.path("statement"))
    return visit.go(f"/staff/participants/{key}/profile#own-lines")


def line(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        participant = reading.own_participant(work, visit.desk.kit, visit.me, key)
        shared = reading.read_line(work, visit.desk.kit, visit.me, key, visit.path("statement"))
        return visit.page(
            "line.html", status, shared=shared, problem=problem, most_written=reading.MOST_WRITTEN,
            draft=visit.form.get("written", shared.written),
            script=commenting.script_of(work, shared.statement.version_id), **who(participant),
        )  # fmt: skip


def sound(visit: Visit) -> Response:
    key, statement = visit.path("participant"), visit.path("statement")
    with visit.desk.database.work() as work:
        heard = reading.hear_line(work, visit.desk.kit, visit.me, key, statement, anew=begins(visit.request))
    return sound_response(visit.request, *heard)


def write_down(visit: Visit) -> Response:
    key, statement = visit.path("participant"), visit.path("statement")
    try:
        with visit.desk.database.work() as work:
            words = tidy(visit.form.get("written", ""))
            reading.write_down(work, visit.desk.kit, visit.me, key, statement, words)
    except WrongUse as problem:
        return line(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/participants/{key}/lines/{statement}")


def set_meeting(visit: Visit) -> Response:
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            _arrange(visit, work, key)
    except WrongUse as problem:
        return overview(visit, status=422, problem=visit.say(str(problem)))
    return visit.go(f"/staff/participants/{key}#meeting")


def _arrange(visit: Visit, work: Work, key: str) -> None:
    kit = visit.desk.kit
    if "cancel" in visit.form:
        following.cancel_meeting(work, kit, visit.me, key)
        return
    reading.own_participant(work, visit.desk.kit, visit.me, key)  # before anything is said about what was written
    starts_at = following.meeting_time(visit.form.get("date", ""), visit.form.get("time", ""), kit.clock())
    following.set_meeting(work, kit, visit.me, key, starts_at)


def propose_task(visit: Visit) -> Response:
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            proposing.propose(work, visit.desk.kit, visit.me, key, visit.form.get("words", ""))
    except WrongUse as problem:
        return overview(visit, status=422, next_problem=visit.say(str(problem)))
    return visit.go(f"/staff/participants/{key}#next")


def close_task(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        status = visit.form.get("status", "")
        proposing.close(work, visit.desk.kit, visit.me, key, visit.path("task"), status)
    return visit.go(f"/staff/participants/{key}#next")


def suggest(visit: Visit) -> Response:
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            script, line = visit.form.get("script", ""), visit.form.get("line", "")
            proposing.suggest(work, visit.desk.kit, visit.me, key, script, line)
    except WrongUse as problem:
        return overview(visit, status=422, suggest_problem=visit.say(str(problem)))
    return visit.go(f"/staff/participants/{key}#next")


def take_suggestion_back(visit: Visit) -> Response:
    key = visit.path("participant")
    with visit.desk.database.work() as work:
        proposing.take_back(work, visit.desk.kit, visit.me, key, visit.path("suggestion"))
    return visit.go(f"/staff/participants/{key}#next")


def pause(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    try:
        with visit.desk.database.work() as work:
            if "end" in visit.form:
                pausing.end(work, kit, visit.me, key)
            else:
                day, by = visit.form.get("pause_until", ""), visit.form.get("by", "")
                pausing.begin(work, kit, visit.me, key, day=day, by=by)
    except WrongUse as problem:
        return overview(visit, status=422, pause_problem=visit.say(str(problem)))
    return visit.go(f"/staff/participants/{key}#pause")
