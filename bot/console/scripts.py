"""The conversations as a supervisor reads and approves them. Never a word of a participant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.responses import Response

from bot.application import library
from bot.application.errors import WrongUse
from bot.application.review import commenting, shelving
from bot.console import wording
from bot.console.desk import Visit
from bot.console.review_aids import Aids
from bot.dialogue.condition import Condition
from bot.dialogue.drawing import draw, telling
from bot.dialogue.drawing.reader import Reader
from bot.dialogue.drawing.telling import Told
from bot.dialogue.loading import Version
from bot.dialogue.step import Destination, Detour, Goes, Option, Step
from bot.language.catalogues import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Page:
    """One script in the languages that are shown, with texts looked up by field."""

    version: Version
    visit: Visit

    def text(self, language: Language, field: str, source: str) -> str:
        return self.version.texts[language].get(f"{self.version.script.id}.{field}", source)

    def number(self, target: str | None) -> int:
        return self.reader.number(target)

    @property
    def reader(self) -> Reader:
        return self.reader_in(self.visit.language)

    def reader_in(self, language: Language) -> Reader:
        return Reader(self.version, language, self.visit.desk.kit.texts)

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
        return self.reader.when(condition)

    def drawing(self, language: Language) -> Markup:
        """Safe as it is: everything in it is escaped where it is written."""
        return Markup(draw.svg(self.reader_in(language), alone=False))  # noqa: S704

    def told(self, language: Language) -> tuple[Told, ...]:
        return telling.told(self.reader_in(language))

    def does(self, option: Option) -> list[str]:
        """What choosing it does beyond being an answer."""
        found = [self.visit.say(wording.CONTACTS[option.contact], S="{S}")] if option.contact else []
        if option.offer:
            found.append(self.visit.say("Offers {script} next.", script=option.offer))
        if option.remind:
            found.append(self.visit.say("The words come back as a reminder."))
        if option.task:
            found.append(self.visit.say("The open step: {what}.", what=self.visit.say(wording.TASKS[option.task])))
        if option.work:
            began = option.work == "began"
            found.append(self.visit.say("In a job from now on.") if began else self.visit.say("In no job from now on."))
        if option.rhythm:
            found.append(self.visit.say("Sets how often the robot writes first."))
        return found

    def own_words(self, step: Step) -> list[str]:
        """Where the own words on the buttons come from."""
        return [self._source(*source.partition(".")[::2]) for source in step.options_from]

    def _source(self, kind: str, name: str) -> str:
        if kind == "section":
            heading = self.visit.say(wording.HEADINGS[name])
            return self.visit.say("own words from the profile: {heading}", heading=heading)
        if kind == "topics":
            return self.visit.say("what was put aside for the meeting")
        return self.visit.say("own words from {n}", n=self.number(name))


def read(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    query, versions = visit.request.query_params, visit.desk.versions()
    with visit.desk.database.reading() as look:
        found = shelving.on_shelf(look, versions, visit.path("script"), query.get("version", ""))
        comments = commenting.comments(look, visit.path("script"), found.version.hash)
        supervisors = shelving.supervisors(look)
    wanted = query.get("show", visit.language)
    shown = list(LANGUAGES) if wanted == "all" else [key for key in LANGUAGES if key == wanted] or [LANGUAGES[0]]
    drawn_in = shown[0] if len(shown) == 1 else visit.language
    base = library.loaded(found.in_use) if found.in_use else None
    return visit.page(
        "script.html", status, found=found, script=found.version.script, page=Page(found.version, visit),
        aids=Aids(found.version, base, versions.keys(), found.is_file, visit, drawn_in), problem=problem,
        shown=shown, drawn_in=drawn_in, comments=comments, tab="read", supervisors=supervisors,
        open_all=query.get("open") == "all", address=_address(found, wanted if wanted in (*LANGUAGES, "all") else ""),
    )  # fmt: skip


def _address(found: shelving.Shelved, show: str) -> Callable[..., str]:
    """The address of this page with another language, or with everything opened; the version stays."""

    def address(language: str = show, **more: str) -> str:
        version = {} if found.is_file else {"version": found.version.hash}
        return "?" + urlencode({"show": language or LANGUAGES[0], **version, **more})

    return address


def approve(visit: Visit) -> Response:
    key = visit.path("script")
    try:
        with visit.desk.database.work() as work:
            done = shelving.approve_as_read(
                work, visit.desk.kit, visit.desk.versions(), key, visit.me, visit.form.get("version", "")
            )
    except WrongUse as problem:
        return read(visit, problem=visit.say(str(problem)), status=409)
    page = "/release" if done.status == "approved" else ""
    return visit.go(f"/staff/scripts/{key}{page}?version={done.version_id}")
