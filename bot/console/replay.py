"""The page that tries a change on the past: kept test conversations, had again on another version."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.review import replays
from bot.application.review.replays import Replayed
from bot.application.review.shelving import Shelved, on_shelf
from bot.console import wording
from bot.console.desk import Visit
from bot.console.scripts import Page
from bot.dialogue import frame
from bot.dialogue.replaying import Asked, Outcome
from bot.language.catalogues import LANGUAGES

PATH = "/staff/scripts/{script}/replay"


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


KINDS = {
    "path": _("other questions"),
    "asked": _("other words"),
    "statements": _("other lines are kept"),
    "card": _("another card"),
    "note": _("another note"),
}
MARKS = {
    "not-asked-then": _("Not asked then. Skipped."),
    "gone": _("The button that was pressed then is gone. Skipped."),
    "not-taken": _("What was said then is no answer here now. Skipped."),
}
FRAME = {
    frame.END: _("The closing choice"),
    frame.WORDS: _("The words of the closing choice"),
    frame.OLDER: _("An older line"),
    frame.CARD: _("The card"),
    frame.SUITED: _("Did the questions suit you?"),
}


@dataclass(frozen=True, slots=True)
class Sides:
    """Both plays question by question, the same steps beside each other."""

    found: Replayed

    @property
    def rows(self) -> list[tuple[Asked | None, Asked | None]]:
        if self.found.difference is None:
            return []
        old, new = self.found.difference.old.asked, self.found.difference.new.asked
        return _beside(list(old), list(new))

    @property
    def outcomes(self) -> tuple[Outcome, Outcome] | None:
        return (self.found.difference.old, self.found.difference.new) if self.found.difference else None


def _beside(old: list[Asked], new: list[Asked]) -> list[tuple[Asked | None, Asked | None]]:
    """What is only on one side stands alone in its row, where it comes."""
    rows: list[tuple[Asked | None, Asked | None]] = []
    while old or new:
        if old and new and old[0].step == new[0].step:
            rows.append((old.pop(0), new.pop(0)))
        elif new and (not old or old[0].step in {one.step for one in new}):
            rows.append((None, new.pop(0)))
        else:
            rows.append((old.pop(0), None))
    return rows


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    """Looking at it changes nothing: every conversation is had again for the page alone."""
    key, asked = visit.path("script"), visit.form or visit.request.query_params
    with visit.desk.database.reading() as look:
        versions = visit.desk.versions()
        found = on_shelf(look, versions, key, asked.get("version", ""))
        done = replays.replayed(look, visit.desk.kit.texts, visit.me, versions, key, found.version, visit.language)
        others = _others(look.find(r.ScriptVersion, script_id=key), found)
    script = found.version.script
    page = Page(found.version, visit)
    return visit.page(
        "script-replay.html", status, found=found, script=script, page=page, tab="replay", problem=problem,
        title=page.text(visit.language, "title", script.title), done=[(one, Sides(one)) for one in done],
        differs=sum(not one.same for one in done), others=others, kinds=KINDS, marks=MARKS, frame=FRAME,
        headings=wording.HEADINGS,
    )  # fmt: skip


def _others(rows: list[r.ScriptVersion], found: Shelved) -> list[r.ScriptVersion]:
    """The newest first; what is tried is one of them."""
    known = sorted(rows, key=lambda row: row.added_at, reverse=True)
    return [row for row in known if row.id != found.version.hash]


def make(visit: Visit) -> Response:
    key, language = visit.path("script"), visit.form.get("language", visit.language)
    try:
        with visit.desk.database.work() as work:
            found = on_shelf(work, visit.desk.versions(), key, visit.form.get("version", ""))
            spoken = next((one for one in LANGUAGES if one == language), LANGUAGES[0])
            replays.make(work, visit.desk.kit, visit.me, found.version, spoken)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(f"/staff/scripts/{key}/replay" + ("" if found.is_file else f"?version={found.version.hash}"))
