"""How the conversations are used. Numbers about scripts, for the service's development; never about anybody."""

from __future__ import annotations

from markupsafe import Markup
from starlette.responses import Response

from bot.application.review import learning, shelving
from bot.application.review.learning import Choice, ScriptUse
from bot.console.desk import Visit
from bot.dialogue import frame
from bot.dialogue.use import picture
from bot.dialogue.use.picture import Bar
from bot.dialogue.use.table import AT_STEP, WHOLE, StepUse, percent
from bot.language.catalogues import LANGUAGES, NAMES


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


LABELS = {
    "began": _("Began"), "finished": _("Came to the end"), "stopped": _("Stopped"),
    "left": _("Left open for more than thirty days"), "topic": _("Took something to a meeting"),
    "tried": _("Tried a step that they took in it"),
    "reached": _("Came here"), "skipped": _("Skipped"), "nothing": _("Nothing came to mind"), "why": _("Asked why"),
    "not-understood": _("Not understood"), "back": _("Went back"), "pause": _("Took a break"),
    "stop": _("Stopped here"),
    "yes": _("It suited"), "partly": _("Partly"), "no": _("It did not suit"),
    frame.END: _("The closing choice"), frame.CARD: _("The card"),
}  # fmt: skip


def of_script(visit: Visit) -> Response:
    asked, key = visit.request.query_params, visit.path("script")
    wanted = Choice(asked.get("version", ""), asked.get("language", ""), asked.get("team", ""))
    with visit.desk.database.reading() as look:
        versions = visit.desk.versions()
        use = learning.of_script(look, visit.desk.kit, versions, key, wanted)
        found = shelving.on_shelf(look, versions, key, "" if key in versions else use.version.hash)
    names = {step.step: _name(visit, use, step) for step in use.numbers.steps}
    return visit.page(
        "script-use.html", found=found, script=use.version.script, tab="use", use=use, title=_title(visit, use),
        names=names, labels=LABELS, picture=_picture(visit, use, names), whole=WHOLE, at_step=AT_STEP, percent=percent,
        filter_languages=[(key, NAMES[key]) for key in LANGUAGES],
    )  # fmt: skip


def of_all(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        shelf = [one.version for one in shelving.shelf(look, visit.desk.versions())]
        found = learning.of_all(look, visit.desk.kit, shelf)
    return visit.page("use.html", found=found)


def _title(visit: Visit, use: ScriptUse) -> str:
    script = use.version.script
    return use.version.texts[visit.language].get(f"{script.id}.title", script.title)


def _name(visit: Visit, use: ScriptUse, step: StepUse) -> str:
    """The question; the frame's own by what it is."""
    if step.step in LABELS:
        return visit.say(LABELS[step.step])
    script = use.version.script
    source = next(one.ask for one in script.steps if one.id == step.step)
    return use.version.texts[visit.language].get(f"{script.id}.{step.step}.ask", source)


def _picture(visit: Visit, use: ScriptUse, names: dict[str, str]) -> Markup:
    """Safe as it is: everything in it is escaped where it is written."""
    few = visit.say("fewer than five")
    bars = []
    for step in use.numbers.steps:
        people, number = step.numbers["reached"], f"{step.number}. " if step.number else ""
        bars.append(Bar(f"{number}{names[step.step]}", people, str(people) if people else few))
    title, described = visit.say("How many came to each step"), visit.say("The same stands in the table below.")
    return Markup(picture.svg(title, described, bars))  # noqa: S704
