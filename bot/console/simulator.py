"""The simulator's pages: a conversation played as a participant would meet it, by a supervisor, with a test person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from starlette.responses import Response

from bot.application import records as r
from bot.application.browsing import Said
from bot.application.errors import WrongUse
from bot.application.review import simulating
from bot.application.review.beside import beside
from bot.application.review.playing import Entry, Exchange, Played
from bot.application.review.pretend_people import KNOWN, TestPerson
from bot.application.review.shelving import Shelved, on_shelf
from bot.application.review.simulating import Desk, Trial
from bot.console.desk import Visit
from bot.console.scripts import Page
from bot.dialogue import frame
from bot.language import dates
from bot.language.catalogues import LANGUAGES
from bot.language.typed import tidy
from bot.web import bubbles

PATH = "/staff/scripts/{script}/try"
# Longer than any prompt or key of ours.
LONGEST_MARK = 100


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# How often the test person finished it before.
TIMES = {0: _("For the first time"), 1: _("For the second time"), 2: _("For the third time")}

# What is beside the composer in the chat: the word that does it, and the words on its button.
COMMANDS = {"/hjelp": _("Need help?"), "/profil": _("My profile"), "/meny": _("Menu")}


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    """Where a test conversation begins, and those that were kept."""
    key, asked = visit.path("script"), visit.form or visit.request.query_params
    with visit.desk.database.reading() as look:
        found = on_shelf(look, visit.desk.versions(), key, asked.get("version", ""))
        kept = [simulating.trial_from(row) for row in simulating.kept(look, key)]
        mine = simulating.open_one(look, visit.me, key)
    wanted = _wanted(visit) if visit.form else simulating.person((), "", asked.get("language", visit.language))
    step = asked.get("from", "")
    return visit.page(
        "script-try.html", status, **_around(visit, found), known=KNOWN, times=TIMES, kept=kept, mine=mine,
        wanted=wanted, step=step if step in {one.id for one in found.version.script.steps} else "", problem=problem,
    )  # fmt: skip


def _around(visit: Visit, found: Shelved) -> Mapping[str, Any]:
    script, page = found.version.script, Page(found.version, visit)
    title = page.text(visit.language, "title", script.title)
    return {"found": found, "script": script, "page": page, "title": title, "tab": "try"}


def _wanted(visit: Visit) -> TestPerson:
    known = [key for key in KNOWN if visit.form.get(key)]
    return simulating.person(known, visit.form.get("times", ""), visit.form.get("language", visit.language))


def begin(visit: Visit) -> Response:
    key = visit.path("script")
    try:
        with visit.desk.database.work() as work:
            found = on_shelf(work, visit.desk.versions(), key, visit.form.get("version", ""))
            step = visit.form.get("from", "")[:LONGEST_MARK]
            row = simulating.begin(work, visit.desk.kit, visit.me, found.version, _wanted(visit), step)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(_at(row))


def _at(row: r.ScriptTrial) -> str:
    return f"/staff/scripts/{row.script_id}/try/{row.id}#latest"


def look_at(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    kit = visit.desk.kit
    with visit.desk.database.reading() as look:
        trial = simulating.read(look, visit.me, visit.path("script"), visit.path("trial"))
        found = on_shelf(look, visit.desk.versions(), trial.row.script_id, trial.row.version_id)
        played = simulating.play(look, kit.texts, visit.me, found.version, trial)
        seen = beside(played, visit.language)
    playable = simulating.may_play(trial, visit.me)
    items = bubbles.items(_said(played.exchanges, trial), is_open=playable)
    return visit.page(
        "script-trial.html", status, **_around(visit, found), trial=trial, items=items,
        latest=bubbles.latest(items), beside=seen, playable=playable, problem=problem, known=KNOWN, commands=COMMANDS,
        spoken=played.person.participant.language, specialist=played.person.specialist.first_name,
        day_name=lambda day: dates.date(day, visit.language), way_ends=_way_ends(played.exchanges, trial),
        draft=visit.form.get("text", "") if problem else "", name=visit.form.get("name", "") if problem else "",
        shared_nothing=_shared_nothing(played), at=_at(trial.row).partition("#")[0], frame_states=frame.STATES,
    )  # fmt: skip


def _shared_nothing(played: Played) -> bool:
    run = played.run
    return run is not None and bool(run.of(frame.CARD)) and not run.shared


def _said(exchanges: tuple[Exchange, ...], trial: Trial) -> list[Said]:
    """As the browser chat shows it (delivering.py): own words first, except where only marks changed."""
    found: list[Said] = []
    for one in exchanges:
        at = one.entry.at if one.entry else trial.row.created_at
        own = _own(one.entry, found) if one.entry else ""
        if own and not any(message.again for message in one.messages):
            found.append(Said(len(found) + 1, at, own=own, spoken=one.entry is not None and one.entry.do == "speak"))
        for message in one.messages:
            found.append(Said(len(found) + 1, at, message=message))
    return found


def _own(entry: Entry, before: list[Said]) -> str:
    """The words in their own bubble; a command has none. On the way to a step, a button is known by its key alone."""
    if entry.do == "type":
        return "" if entry.value.startswith("/") else entry.value
    if entry.do == "tap" and not entry.label:
        shown = (one.message.choices for one in reversed(before) if one.message)
        return next((choice.label for choices in shown for choice in choices if choice.key == entry.value), "")
    return entry.label or (" " if entry.do == "speak" else "")


def _way_ends(exchanges: tuple[Exchange, ...], trial: Trial) -> int:
    """The line of the transcript with which the way to the chosen step ends; 0 when it began at the beginning."""
    return len(_said(exchanges[: trial.way + 1], trial)) if trial.way else 0


def answer(visit: Visit) -> Response:
    """One act on a test conversation. The same form twice is one act, and an old page does nothing."""
    act, script = visit.form.get("act", ""), visit.path("script")
    try:
        with visit.desk.database.work() as work:
            trial = simulating.read(work, visit.me, script, visit.path("trial"))
            if act == "remove":
                simulating.remove(work, visit.me, trial)
                return visit.go(f"/staff/scripts/{script}/try")
            _DOES[act if act in _DOES else "say"](
                visit, Desk(work, visit.desk.kit, visit.me, trial, visit.form.get("after", ""))
            )
    except WrongUse as problem:
        return look_at(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(_at(trial.row))


def _say(visit: Visit, desk: Desk) -> None:
    form, text = visit.form, tidy(visit.form.get("text", ""))
    key = form.get("key", "")
    if key:
        if max(len(key), len(form.get("prompt", ""))) > LONGEST_MARK:
            raise WrongUse(_("That button is not one of this page's. Please use those that are shown."))
        simulating.do(desk, desk.entry("tap", key, form.get("prompt", ""), _label(visit, desk)))
    elif len(text) > simulating.MOST_CHARACTERS:
        raise WrongUse(_("That was a little long for me. Please send it in two or more parts."))
    elif text:
        simulating.do(desk, desk.entry("type", text))


def _label(visit: Visit, desk: Desk) -> str:
    """The words that stood on the pressed button; never words that the form says stood there."""
    found = on_shelf(desk.work, visit.desk.versions(), desk.trial.row.script_id, desk.trial.row.version_id)
    played = simulating.play(desk.work, desk.kit.texts, visit.me, found.version, desk.trial)
    return bubbles.label_of(
        _said(played.exchanges, desk.trial), visit.form.get("prompt", ""), visit.form.get("key", "")
    )  # fmt: skip


def _speak(_visit: Visit, desk: Desk) -> None:
    simulating.do(desk, desk.entry("speak", ""))


def _language(visit: Visit, desk: Desk) -> None:
    wanted = next((key for key in LANGUAGES if key == visit.form.get("language", "")), None)
    if wanted is None:
        raise WrongUse(_("There is no such language here."))
    simulating.do(desk, desk.entry("language", wanted))


_DOES: Mapping[str, Callable[[Visit, Desk], None]] = {
    "say": _say,
    "speak": _speak,
    "language": _language,
    "back": lambda _visit, desk: simulating.step_back(desk),
    "restart": lambda _visit, desk: simulating.restart(desk),
    "later": lambda _visit, desk: simulating.come_back_later(desk),
    "keep": lambda visit, desk: simulating.keep(desk, visit.form.get("name", "")),
}
