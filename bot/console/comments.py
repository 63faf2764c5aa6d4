"""*This conversation did not fit*: what a specialist says of a script, openly, to supervisors and colleagues."""

from __future__ import annotations

from starlette.responses import Response

from bot.application.errors import WrongUse
from bot.application.review import commenting
from bot.console.desk import Visit
from bot.language.typed import tidy


def show(visit: Visit, *, problem: str = "", status: int = 200) -> Response:
    key, asked = visit.path("script"), visit.request.query_params
    chosen = visit.form.get("version", "") or asked.get("version", "")
    with visit.desk.database.reading() as look:
        compiled = commenting.version_of(look, key, chosen)
        texts = compiled.texts.get(visit.language, {})
        return visit.page(
            "did-not-fit.html", status, script=key, title=texts.get(f"{key}.title", compiled.script.title),
            version=compiled.hash, steps=commenting.steps(compiled, visit.language), problem=problem,
            words_written=visit.form.get("words", ""), step=visit.form.get("step", ""),
            comments=commenting.comments(look, key, compiled.hash, ["did-not-fit"]), most=commenting.MOST_CHARACTERS,
            is_written="written" in asked,
        )  # fmt: skip


def write(visit: Visit) -> Response:
    key, form = visit.path("script"), visit.form
    words = tidy(form.get("words", ""))
    try:
        with visit.desk.database.work() as work:
            commenting.did_not_fit(
                work, visit.desk.kit, visit.me, key, form.get("version", ""), words, form.get("step", "")
            )
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), status=422)
    return visit.go(f"/staff/scripts/{key}/did-not-fit?written")
