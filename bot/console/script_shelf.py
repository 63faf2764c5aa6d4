"""The shelf of conversations: what is in use, what waits for whom, what is worked on. Filters need no script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from bot.application import records as r
from bot.application.ports import Work
from bot.application.review import rules, shelving
from bot.application.review.shelving import Shelved
from bot.console import releasing, wording
from bot.console.desk import Visit

# What somebody looks for is a word or two.
MOST_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty parts ask for nothing. A value that is none of the choices is empty, too."""

    words: str
    stage: str
    status: str
    starter: bool = False

    def __bool__(self) -> bool:
        return bool(self.words or self.stage or self.status or self.starter)


@dataclass(frozen=True, slots=True)
class Draft:
    """Changes that somebody works on in the console."""

    row: r.ScriptDraft
    by: str


@dataclass(frozen=True, slots=True)
class Row:
    shelved: Shelved
    title: str
    purpose: str
    drafts: tuple[Draft, ...]

    @property
    def statuses(self) -> set[str]:
        drafts = {"in-review" if one.row.review_at else "draft" for one in self.drafts}
        return {self.shelved.status, *drafts}

    @property
    def stage(self) -> str:
        return str(self.shelved.version.script.stage)


def show(visit: Visit) -> Response:
    wanted = _wanted(visit)
    with visit.desk.database.reading() as look:
        rows, drafts = _rows(visit, look), shelving.put_forward(look, visit.desk.versions())
        supervisors, numbers = shelving.supervisors(look), releasing.numbers(visit, look)
    both = [*drafts, *(row.shelved for row in rows)]
    waiting = [one for one in both if one.waits_for and not one.is_approved_by(visit.me)]
    found = [row for row in rows if _fits(row, wanted)]
    return visit.page(
        "scripts.html", stages=_by_stage(found), wanted=wanted, waiting=waiting, most=MOST_CHARACTERS,
        drafts=drafts, supervisors=supervisors, too_few=supervisors < rules.APPROVALS, count=len(found), of=len(rows),
        numbers=numbers,
    )  # fmt: skip


def _wanted(visit: Visit) -> Wanted:
    query = visit.request.query_params
    words = " ".join(query.get("q", "")[:MOST_CHARACTERS].split())
    stage, status = query.get("stage", ""), query.get("status", "")
    return Wanted(
        words, stage if stage in wording.STAGES else "", status if status in wording.STATUSES else "",
        bool(query.get("starter")),
    )  # fmt: skip


def _rows(visit: Visit, look: Work) -> list[Row]:
    found = shelving.shelf(look, visit.desk.versions())
    names = {one.id: one.name for one in look.find(r.Staff)}
    return [_row(visit, one, names) for one in found]


def _row(visit: Visit, one: Shelved, names: Mapping[str, str]) -> Row:
    script, texts = one.version.script, one.version.texts[visit.language]
    drafts = tuple(Draft(draft, names.get(draft.made_by, "")) for draft in one.history.open_drafts)
    title, purpose = texts.get(f"{script.id}.title", script.title), texts.get(f"{script.id}.purpose", script.purpose)
    return Row(one, title, purpose, drafts)


def _fits(row: Row, wanted: Wanted) -> bool:
    said = f"{row.title} {row.purpose} {row.shelved.version.script.id}".casefold()
    return (
        all(word in said for word in wanted.words.casefold().split())
        and wanted.stage in ("", row.stage)
        and (not wanted.status or wanted.status in row.statuses)
        and (not wanted.starter or row.shelved.version.script.starter)
    )


def _by_stage(rows: Iterable[Row]) -> list[tuple[str, Sequence[Row]]]:
    """In the order of the service's stages; what fits any of them last."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.stage, []).append(row)
    return sorted(found.items())
