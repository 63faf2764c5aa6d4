"""The conversations as a supervisor reads and approves them. Never a word of a participant."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot.application import reviewing
from bot.application.errors import WrongUse
from bot.console import wording
from bot.console.desk import Visit
from bot.dialogue.loading import Version
from bot.dialogue.script import Condition, Destination, Detour, Goes, Step
from bot.language.catalogues import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Page:
    """One script in the languages that are shown, with texts looked up by field."""

    version: Version
    visit: Visit

    def text(self, language: Language, field: str, source: str) -> str:
        return self.version.texts[language].get(f"{self.version.script.id}.{field}", source)

    def number(self, target: str | None) -> int:
        """A step by its place; 0 for the end."""
        keys = [step.id for step in self.version.script.steps]
        return keys.index(target) + 1 if target in keys else 0

    def goes(self, where: Destination | None) -> str:
        if not isinstance(where, Goes):
            return self.visit.say("The answer is kept nowhere.") if where else ""
        heading = self.visit.say(wording.HEADINGS[where.profile or where.note or ""])
        if where.profile:
            return self.visit.say("The answer goes to the profile: {heading}.", heading=heading)
        return self.visit.say("The answer goes to the note only: {heading}.", heading=heading)

    def detours(self, step: Step) -> list[tuple[str, str, Detour]]:
        named = (("nothing", step.nothing), ("skipped", step.skipped))
        return [(field, self.visit.say(wording.DETOURS[field]), detour) for field, detour in named if detour]

    def when(self, condition: Condition | None) -> str:
        """A condition in plain words; the file has the exact ones."""
        if condition is None:
            return ""
        if condition.not_:
            return self.visit.say("not: {what}", what=self.when(condition.not_))
        if condition.fact:
            return self._fact(condition)
        if condition.answer:
            return self._answer(condition, condition.answer)
        if condition.any_:
            return self.visit.say(" or ").join(self.when(one) for one in condition.any_)
        return self.visit.say(" and ").join(self.when(one) for one in condition.all_ or [])

    def _fact(self, condition: Condition) -> str:
        if condition.at_least or condition.every:
            return self.visit.say("it has been done {n} times", n=condition.at_least or condition.every)
        return self.visit.say(wording.FACTS[condition.fact or ""])

    def _answer(self, condition: Condition, key: str) -> str:
        number, step = self.number(key), self.version.script.step(key)
        if condition.is_:
            chosen = [option for option in step.options if option.id in condition.is_]
            labels = [self.text(self.visit.language, f"{key}.{one.id}", one.label) for one in chosen]
            return self.visit.say(
                "the answer at {n} was “{words}”", n=number, words=self.visit.say(" or ").join(labels)
            )
        if condition.words_at_most:
            return self.visit.say("the answer at {n} was short", n=number)
        if condition.given:
            return self.visit.say("something was said at {n}", n=number)
        return self.visit.say("nothing was said at {n}", n=number)


def shelf(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        found = reviewing.shelf(look, visit.desk.versions())
    waiting = [one for one in found if one.waits_for and not one.is_approved_by(visit.me)]
    return visit.page("scripts.html", shelf=found, waiting=waiting)


def read(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    with visit.desk.database.reading() as look:
        found = reviewing.on_shelf(look, visit.desk.versions(), visit.path("script"))
    wanted = visit.request.query_params.get("show", visit.language)
    shown = list(LANGUAGES) if wanted == "all" else [key for key in LANGUAGES if key == wanted] or [LANGUAGES[0]]
    return visit.page(
        "script.html", status, found=found, script=found.version.script, page=Page(found.version, visit),
        shown=shown, problem=problem,
    )  # fmt: skip


def approve(visit: Visit) -> Response:
    key = visit.path("script")
    try:
        with visit.desk.database.work() as work:
            reviewing.approve_as_read(
                work, visit.desk.kit, visit.desk.versions(), key, visit.me, visit.form.get("version", "")
            )
    except WrongUse as problem:
        return read(visit, problem=visit.say(str(problem)), status=409)
    return visit.go(f"/staff/scripts/{key}")
