"""The action plan and the job-support plan (METHOD §4): documents that grow from what is shared.

Whatever the participant shares about goals, job ideas, steps and support stands in a plan of its own accord. What
the two agreed on about a line is a placement; the words are the line's alone, so a plan never says more than was
approved. A placement follows its line through new wordings, and is gone with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.profile.approved import Approved

PlanName = Literal["action", "support"]
PartName = Literal["sub-goal", "considered", "support", "taper"]
Verdict = Literal["fits", "does-not-fit", "open"]

# The sections of the profile that stand in each part, and the section of a line that is written for it.
GROWS_FROM: Mapping[PartName, str] = {
    "sub-goal": "goals", "considered": "ideas", "support": "support", "taper": "support",
}  # fmt: skip
# The stages of the service in which somebody is in a job, or about to be.
AT_WORK = (4, 5)
PLAN_PARTS: Mapping[PlanName, tuple[PartName, ...]] = {
    "action": ("sub-goal", "considered"),
    "support": ("support", "taper"),
}


@dataclass(frozen=True, slots=True)
class Placement:
    """What was agreed about one line in one part, and from when to when."""

    id: str
    statement_id: str
    part: PartName
    at: datetime
    ended_at: datetime | None = None
    verdict: Verdict | None = None
    given_by: str | None = None
    due_at: datetime | None = None
    done: bool = False

    def stood(self, moment: datetime) -> bool:
        return self.at <= moment and (self.ended_at is None or moment < self.ended_at)


@dataclass(frozen=True, slots=True)
class Planned:
    """A line in a plan; without a placement it stands there because it was shared."""

    line: Approved
    placement: Placement | None = None

    @property
    def verdict(self) -> Verdict:
        return (self.placement.verdict if self.placement else None) or "open"


@dataclass(frozen=True, slots=True)
class Plan:
    name: PlanName
    # The goal itself: what stands under Goals and hopes, and is no sub-goal.
    goals: tuple[Approved, ...]
    parts: Mapping[PartName, tuple[Planned, ...]]
    # The small steps, each with what became of it.
    steps: tuple[Approved, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.goals or self.steps or any(self.parts.values()))


def plan(name: PlanName, lines: Sequence[Approved], placements: Iterable[Placement]) -> Plan:
    """`lines`: those that stand. `placements`: those that stand, each on its line's id of today."""
    by_part: dict[PartName, dict[str, Placement]] = {part: {} for part in GROWS_FROM}
    for one in placements:
        by_part[one.part][one.statement_id] = one
    own = [a for a in lines if a.statement.place == "profile" and a.statement.facet != "say"]
    parts = {part: tuple(_planned(own, part, by_part)) for part in PLAN_PARTS[name]}
    if name == "support":
        return Plan(name, (), parts, ())
    goals = [a for a in own if a.statement.section == "goals" and a.statement.id not in by_part["sub-goal"]]
    return Plan(name, tuple(goals), parts, tuple(a for a in own if a.step))


def _planned(
    lines: Sequence[Approved], part: PartName, placed: Mapping[PartName, Mapping[str, Placement]]
) -> Iterable[Planned]:
    """Job ideas and supports at work stand there by themselves; a sub-goal and a tapering only when made one."""
    here, tapered = placed[part], placed["taper"]
    for line in lines:
        key = line.statement.id
        if key in here or (_grows(part, line) and key not in tapered):
            yield Planned(line, here.get(key))


def _grows(part: PartName, line: Approved) -> bool:
    """A place to look is no job, and what helps at home is no support at work: those are placed by hand."""
    if line.statement.section != GROWS_FROM[part]:
        return False
    if part == "considered":
        return line.statement.facet != "source"
    return part == "support" and (line.stage in AT_WORK or bool(line.author))


def of_today(placements: Iterable[Placement], today: Mapping[str, str], moment: datetime) -> list[Placement]:
    """Placements as they stood at a moment. `today`: by id of a statement, the id of its words of today."""
    return [
        Placement(
            one.id, today[one.statement_id], one.part, one.at, one.ended_at, one.verdict, one.given_by, one.due_at,
            one.done,
        )
        for one in placements if one.stood(moment) and one.statement_id in today
    ]  # fmt: skip
