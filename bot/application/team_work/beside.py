"""What stands beside somebody on a specialist's own sheet while they prepare it, and nowhere else.

The step of the service, what has changed, what is agreed: from what is shared and what the specialist logged. Nothing
private, nothing counted; where somebody stands is a help to remember, and the specialist knows better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from bot.application import experiences, lines, proposing, reading
from bot.application import records as r
from bot.application.agreeing import next_meeting
from bot.application.ports import Work
from bot.application.sight import Sight
from bot.language.catalogues import Language
from bot.language.dates import day_of
from bot.profile.approved import Approved, standing
from bot.profile.history import Change

# The newest of them; the rest is on the participant's own pages.
MOST_CHANGES = 4
MOST_AGREED = 3

# The step that something which happened belongs to (METHOD §1); a lost job returns to the second.
_STEP: Mapping[str, int] = {
    "visit": 3, "taster": 3, "interview": 3, "employer-contact": 4, "work-training": 4, "work-started": 5,
    "work-ended": 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Where:
    """A step of the service, and what it is read from: a kind of milestone, or `shared` lines. `at`: of that."""

    step: int
    because: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Beside:
    where: Where | None
    changes: tuple[Change, ...]
    agreed: tuple[proposing.Agreed, ...]
    meeting: r.Meeting | None


def beside(work: Work, now: datetime, seen: Sight, since: date, language: Language) -> Beside:
    """`since`: the day from which changes are told."""
    approved = standing(lines.approved(work, seen, language))
    changes = reading.changed(work, seen, since, day_of(now))
    found = proposing.overview(work, now, language, seen)
    agreed = [one for one in found.tasks if one.status in ("open", "proposed")]
    return Beside(
        where(experiences.milestones(work, seen), approved), changes[::-1][:MOST_CHANGES], tuple(agreed[:MOST_AGREED]),
        next_meeting(work, seen.participant.id, now),
    )  # fmt: skip


def where(milestones: Sequence[r.Milestone], approved: Sequence[Approved]) -> Where | None:
    """In a job, step 5; else the newest thing that happened, or the step of the newest line, whichever is newer.

    None while nothing tells it.
    """
    happened = sorted((one for one in milestones if one.kind in _STEP), key=lambda one: (one.at, one.id))
    job = next((one for one in reversed(happened) if one.kind in ("work-started", "work-ended")), None)
    if job is not None and job.kind == "work-started":
        return Where(5, job.kind, job.at)
    newest = [Where(_STEP[one.kind], one.kind, one.at) for one in happened[-1:]]
    shared = [one for one in approved if one.stage not in (None, "any")]
    if shared:
        last = max(shared, key=lambda one: (one.shared_at, one.statement.id))
        newest.append(Where(_as_step(last.stage), "shared", last.shared_at))
    return max(newest, key=lambda one: one.at, default=None)


def _as_step(stage: Literal["any", 1, 2, 3, 4, 5] | None) -> int:
    return stage if isinstance(stage, int) else 1
