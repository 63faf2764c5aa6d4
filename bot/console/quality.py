"""The quality guide: what a team says of itself, and what Stegvis can show: never of one participant or specialist."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Work
from bot.application.team_work import evidence, rating
from bot.application.team_work.rating import Meanwhile, Said
from bot.application.team_work.telling import MayTell
from bot.console.desk import Visit
from bot.console.documents import FORMATS, writing, written
from bot.console.team import said_of, tabs
from bot.profile import quality_guide as guide
from bot.profile.document import Document
from bot.profile.documents.quality import Rated, counted_so, quality, sentence

PATH = "/staff/quality"


def show(visit: Visit) -> Response:
    now, team_id = visit.desk.kit.clock(), visit.me.team_id
    common: dict[str, Any] = {"tab": "quality", "tabs": tabs(visit), **_words(visit)}
    if team_id is None:
        return visit.page("quality.html", themes=(), team="", **common)
    with visit.desk.database.reading() as look:
        year = rating.year_of(now, visit.request.query_params.get("year", ""))
        return visit.page(
            "quality.html", themes=guide.THEMES, year=year, years=rating.years(look, now, team_id),
            is_now=year == rating.year_of(now, ""), team=_team(look, team_id),
            rated=rating.standing(look, team_id, year), figures=evidence.figures(look, now, team_id),
            formats=[(form, FORMATS[form]) for form in ("docx", "pdf", "text")],
            **common,
        )  # fmt: skip


def _words(visit: Visit) -> dict[str, Any]:
    text = writing(visit)
    return {
        "colours": guide.COLOURS, "sentence": lambda figure: sentence(text, figure), "counted_so": counted_so(text),
        "source": guide.SOURCE, "source_date": guide.SOURCE_DATE,
    }  # fmt: skip


def _team(look: Work, team_id: str) -> str:
    found = look.get(r.Team, team_id)
    return found.name if found else ""


def indicator(visit: Visit, *, wrong: WrongUse | None = None, status: int = 200) -> Response:
    key, now, team_id = visit.path("indicator"), visit.desk.kit.clock(), visit.me.team_id
    if key not in guide.INDICATORS or team_id is None:
        raise NotFound("the guide has no such indicator, or there is no team")
    with visit.desk.database.reading() as look:
        newest = rating.standing(look, team_id, rating.year_of(now, "")).get(key)
        past = rating.history(look, team_id, key)
        names = {one.id: one.name for one in look.find(r.Staff, id=list({one.staff_id for one in past}))}
        return visit.page(
            "quality-indicator.html", status, tab="quality", tabs=tabs(visit), one=guide.INDICATORS[key],
            figures=evidence.figures(look, now, team_id), newest=newest, past=past, names=names,
            then=rating.as_shown_then, form=_form(visit, newest, wrong), most=rating.MOST_CHARACTERS,
            problem=said_of(visit, wrong) if wrong else "", may_be_kept=isinstance(wrong, MayTell),
            meanwhile=wrong.newest if isinstance(wrong, Meanwhile) else None, **_words(visit),
        )  # fmt: skip


def _form(visit: Visit, newest: r.QualityRating | None, wrong: WrongUse | None) -> Mapping[str, str]:
    """What stands in the fields. Where somebody wrote meanwhile, saving again is saying that this is to stand."""
    opened = newest.id if newest else ""
    if wrong is not None:
        kept = opened if isinstance(wrong, Meanwhile) else visit.form.get("opened", "")
        return {"colour": "", "observation": "", "recommendation": "", **visit.form, "opened": kept}
    if newest is None:
        return {"colour": "", "observation": "", "recommendation": "", "opened": ""}
    return {
        "colour": newest.colour or "", "observation": newest.observation, "recommendation": newest.recommendation,
        "opened": opened,
    }  # fmt: skip


def rate(visit: Visit) -> Response:
    key, form = visit.path("indicator"), visit.form
    said = Said(
        form.get("colour", ""), form.get("observation", ""), form.get("recommendation", ""), form.get("opened", ""),
        "sure" in form,
    )  # fmt: skip
    try:
        with visit.desk.database.work() as work:
            rating.rate(work, visit.desk.kit, visit.me, key, said)
    except WrongUse as wrong:
        if visit.me.team_id is None:
            return visit.go(PATH)
        return indicator(visit, wrong=wrong, status=409 if isinstance(wrong, Meanwhile) else 422)
    return visit.go(f"{PATH}#i{key}")


def fetch(visit: Visit) -> Response:
    """The whole of it as a file."""
    form = visit.path("format")
    if form not in ("docx", "pdf", "text") or visit.me.team_id is None:
        raise NotFound("there is no such file")
    return written(visit, _document(visit), form, "quality")


def _document(visit: Visit) -> Document:
    now, team_id = visit.desk.kit.clock(), rating.team_of(visit.me)
    with visit.desk.database.reading() as look:
        year = rating.year_of(now, visit.request.query_params.get("year", ""))
        rated = {
            key: Rated(one.colour or "", one.observation, one.recommendation, rating.as_shown_then(one))
            for key, one in rating.standing(look, team_id, year).items()
        }
        figures = evidence.figures(look, now, team_id) if year == rating.year_of(now, "") else {}
        return quality(writing(visit), _team(look, team_id), year, rated, figures, now)
