"""What is said about one conversation: comments, other words, reviews, and that it did not fit. For supervisors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from starlette.responses import Response

from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.review import commenting, reviewing, shelving, suggesting, talking
from bot.application.review.shelving import Shelved
from bot.application.review.talking import Said
from bot.console.desk import Visit
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import Place, places

ONE = "/staff/scripts/{script}"
PATH = f"{ONE}/talk"
SHOWN = ("open", "settled", "all")


@dataclass(frozen=True, slots=True)
class Group:
    """The texts of one step, or of the whole (number 0), as they stand in the language of the page."""

    step: str
    number: int
    heading: str
    texts: tuple[Place, ...]


def groups(version: Version, visit: Visit) -> list[Group]:
    found = []
    for (number, step), texts in groupby(places(version.script), key=lambda one: (one.number, one.step)):
        kept = tuple(texts)
        ask = next((one.context for one in kept if one.kind == "ask"), "")
        found.append(Group(step, number, version.texts[visit.language].get(ask, ""), kept))
    # What belongs to the whole stands at both ends of the file.
    whole = tuple(text for one in found if not one.number for text in one.texts)
    return [Group("", 0, "", whole), *(one for one in found if one.number)]


def show(visit: Visit, *, problem: str = "", about: str = "", status: int = 200) -> Response:
    """`about`: which of the forms was refused."""
    with visit.desk.database.reading() as look:
        versions, key = visit.desk.versions(), visit.path("script")
        found = shelving.on_shelf(look, versions, key, wanted(visit))
        drafts, names = list(reversed(found.history.drafts)), talking.names(look)
        said = talking.said(look, key, found.version.hash)
    shown = visit.request.query_params.get("show", "")
    shown = shown if shown in SHOWN else "open"
    return visit.page(
        "script-talk.html", status, found=found, script=found.version.script, tab="talk", title=title(visit, found),
        problem=problem, about=about, said=_kept(said, shown), shown=shown, open_now=sum(one.is_open for one in said),
        groups=groups(found.version, visit), texts=found.version.texts, questions=reviewing.QUESTIONS,
        asked=_asked(visit, found.version), written=visit.form, most=commenting.MOST_CHARACTERS,
        most_answer=reviewing.MOST_CHARACTERS, drafts=drafts, names=names,
    )  # fmt: skip


def wanted(visit: Visit) -> str:
    return visit.form.get("version", "") or visit.request.query_params.get("version", "")


def title(visit: Visit, found: Shelved) -> str:
    script = found.version.script
    return found.version.texts[visit.language].get(f"{script.id}.title", script.title)


def _kept(said: list[Said], shown: str) -> list[Said]:
    return [one for one in said if shown == "all" or one.is_open == (shown == "open")]


def _asked(visit: Visit, version: Version) -> dict[str, object]:
    """Which step a comment is about, and which text other words are suggested for."""
    query, form = visit.request.query_params, visit.form
    context = form.get("context", "") or query.get("suggest", "")
    place = next((one for one in places(version.script) if one.context == context), None)
    tongue = suggesting.as_tongue(form.get("language", "") or query.get("in", "") or visit.language)
    return {
        "step": form.get("step", "") or query.get("step", ""), "place": place, "language": tongue,
        "present": version.texts[tongue].get(context, ""),
    }  # fmt: skip


def comment(visit: Visit) -> Response:
    """A comment, or other words for one text."""
    form = visit.form
    if form.get("kind") == "suggestion":
        return _said(visit, "suggestion", lambda work, version: suggesting.suggest(
            work, visit.desk.kit, visit.me, version, context=form.get("context", ""),
            language=form.get("language", ""), words=form.get("suggested", ""), why=form.get("why", ""),
        ))  # fmt: skip
    return _said(visit, "comment", lambda work, version: suggesting.comment(
        work, visit.desk.kit, visit.me, version, form.get("words", ""), form.get("step", "")
    ))  # fmt: skip


def review(visit: Visit) -> Response:
    return _said(
        visit, "review", lambda work, version: reviewing.review(work, visit.desk.kit, visit.me, version, visit.form)
    )


def _said(visit: Visit, about: str, act: Callable[[Work, Version], None]) -> Response:
    try:
        with visit.desk.database.work() as work:
            found = shelving.on_shelf(work, visit.desk.versions(), visit.path("script"), wanted(visit))
            act(work, found.version)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), about=about, status=422)
    return visit.go(_back(visit))


def settle_comment(visit: Visit) -> Response:
    return _settle(visit, visit.path("comment"))


def settle_review(visit: Visit) -> Response:
    return _settle(visit, visit.path("review"))


def _settle(visit: Visit, key: str) -> Response:
    is_settled = visit.form.get("settled", "yes") == "yes"
    with visit.desk.database.work() as work:
        suggesting.settle(work, visit.desk.kit, visit.me, visit.path("script"), key, is_settled=is_settled)
    return visit.go(_back(visit))


def _back(visit: Visit) -> str:
    version = visit.form.get("version", "")
    return PATH.format(script=visit.path("script")) + (f"?version={version}" if version else "") + "#said"
