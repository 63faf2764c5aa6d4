"""Everything that has been said about a script: comments, suggestions, reviews, and that it did not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.application import library
from bot.application import records as r
from bot.application.ports import Work
from bot.application.review.reviewing import QUESTIONS
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import Place, places
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said of a version. `step`: the number of its step in that version, 0 for the whole.

    `place` is the text of that version that a suggestion is about; `present` its words there, which it would replace.
    """

    id: str
    kind: str
    by: str
    at: datetime
    words: str
    step: int
    is_current: bool
    settled_at: datetime | None
    settled_by: str
    context: str = ""
    place: Place | None = None
    language: Language | None = None
    suggested: str = ""
    present: str = ""
    is_taken: bool = False
    # Of a review: the answers by question, in the order in which they are asked.
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.settled_at is None

    @property
    def can_be_taken(self) -> bool:
        return self.kind == "suggestion" and self.is_open and not self.is_taken


def said(look: Work, script_id: str, current: str) -> list[Said]:
    """What was said of the version that is read first, then of the others; in each the newest first."""
    rows = {row.id: row for row in look.find(r.ScriptVersion, script_id=script_id)}
    if not rows:
        return []
    by = names(look)
    comments = look.find(r.ScriptComment, version_id=list(rows))
    reviews = look.find(r.ScriptReview, version_id=list(rows))
    found = [_comment(one, library.loaded(rows[one.version_id]), by, current) for one in comments]
    found += [_review(one, by, current) for one in reviews]
    newest = sorted(found, key=lambda one: (one.at, one.id), reverse=True)
    return sorted(newest, key=lambda one: not one.is_current)


def names(look: Work) -> dict[str, str]:
    """Of everybody who works here, by id."""
    return {one.id: one.name for one in look.find(r.Staff)}


def _comment(row: r.ScriptComment, version: Version, names: Mapping[str, str], current: str) -> Said:
    place = next((one for one in places(version.script) if one.context == row.context), None) if row.context else None
    ids = [step.id for step in version.script.steps]
    return Said(
        row.id, row.kind, names.get(row.staff_id, ""), row.at, row.words,
        ids.index(row.step) + 1 if row.step in ids else 0, row.version_id == current, row.resolved_at,
        names.get(row.resolved_by or "", ""), row.context or "", place, row.language, row.suggested,
        version.texts[row.language].get(row.context or "", "") if row.language else "", row.taken_in is not None,
    )  # fmt: skip


def _review(row: r.ScriptReview, names: Mapping[str, str], current: str) -> Said:
    answers = {key: row.answers[key] for key in QUESTIONS if key in row.answers}
    return Said(
        row.id, "review", names.get(row.staff_id, ""), row.at, "", 0, row.version_id == current, row.resolved_at,
        names.get(row.resolved_by or "", ""), answers=answers,
    )  # fmt: skip
