"""What Stegvis can show of a team for the quality guide: people counted, never events, and nobody in particular.

Participants whom the team followed in the last twelve months, without those whom only named staff may know of. What
happened between people is what specialists logged and meetings that were: a message of the robot's is never contact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.application import at_rest, service_rhythm, sight
from bot.application import records as r
from bot.application.ports import Work
from bot.application.service_rhythm import Happened
from bot.dialogue.use.small_numbers import middle, shown
from bot.language.dates import day_of
from bot.profile import quality_guide as guide
from bot.profile.quality_guide import Figure
from bot.safety.nudges import months_later

LOOKED_AT = timedelta(days=365)
# The first guidance, and what counts as around the beginning of something.
EARLY = timedelta(weeks=8)
BEFORE, AFTER = timedelta(days=7), timedelta(days=31)
LEAST_MONTHS = 6

# Questions of the shipped conversations that everybody is asked, and the conversations themselves.
_ASKED: Mapping[tuple[str, str], str] = {
    ("velkommen", "vil-du-prove"): "chose",
    ("velkommen", "tilbud"): "offered-first",
    ("for-motet", "viktigst"): "offered-again",
}
_PACE = ("slik-vil-jeg-ha-det", "slik-jobber-vi")
_OPENNESS = ("hva-vil-jeg-si",)
_PRACTISED = ("cv-biter", "lekeintervju", "les-en-annonse", "ringe-selv")
_PURPOSE = ("for-besoket",)
_EXPERIENCES = frozenset({"visit", "taster", "work-training", "interview", "work-started", "work-ended"})


@dataclass(slots=True)
class Case:
    """One participant, as it is counted. `lines`: shared now, by section, with when they were shared."""

    happened: Happened
    now: datetime
    finished: Mapping[str, list[datetime]] = field(default_factory=dict)
    asked: Collection[str] = ()
    sections: Collection[str] = ()
    shared: list[datetime] = field(default_factory=list)
    placed: list[r.PlanLine] = field(default_factory=list)

    def last(self, *kinds: str) -> datetime | None:
        return max((one.at for one in self.happened.milestones if one.kind in kinds), default=None)

    def had(self, scripts: Iterable[str], before: datetime | None = None) -> bool:
        return any(before is None or at <= before for key in scripts for at in self.finished.get(key, ()))

    def met(self, since: datetime, until: datetime) -> int:
        days = service_rhythm.contacts(self.happened, self.now)
        return sum(day_of(since) <= day <= day_of(until) for day in days)

    def has(self, part: str) -> bool:
        return any(one.part == part for one in self.placed)


def _updated(one: Case) -> bool | None:
    last = one.last(*_EXPERIENCES)
    return None if last is None else any(at >= last for at in one.shared)


def _suits(one: Case) -> bool:
    return "conditions" in one.sections and not {"interests", "strengths"}.isdisjoint(one.sections)


def _considered(one: Case) -> bool:
    return any(line.part == "considered" and line.verdict in ("fits", "does-not-fit") for line in one.placed)


def _purpose(one: Case) -> bool | None:
    began = one.last("work-training")
    return None if began is None else one.had(_PURPOSE, before=began)


def _training_met(one: Case) -> bool | None:
    """Logging the training itself is no meeting during it."""
    began = one.last("work-training")
    return None if began is None else one.met(began + timedelta(days=1), began + AFTER) > 0


def _around_start(one: Case) -> bool | None:
    began = one.last("work-started")
    return None if began is None else one.met(began - BEFORE, began + AFTER) > 0


def _half_year(one: Case) -> bool | None:
    began = one.last("work-started")
    if began is None or months_later(day_of(began), LEAST_MONTHS) > day_of(one.now):
        return None
    ended = [end.at for end in one.happened.endings if end.undone_at is None and end.at >= began]
    return all(day_of(at) >= months_later(day_of(began), LEAST_MONTHS) for at in ended)


def _support(one: Case) -> bool:
    return any(line.part == "support" and line.given_by for line in one.placed)


# None: it cannot be true of this one, so they are not counted at all.
COUNTED: Mapping[str, Callable[[Case], bool | None]] = {
    "chose": lambda one: "chose" in one.asked,
    "offered-first": lambda one: "offered-first" in one.asked,
    "offered-again": lambda one: "offered-again" in one.asked,
    "pace": lambda one: one.had(_PACE),
    "openness": lambda one: one.had(_OPENNESS),
    "met-early": lambda one: one.met(one.happened.began, one.happened.began + EARLY) > 1,
    "practised": lambda one: one.had(_PRACTISED),
    "updated": _updated,
    "suits": _suits,
    "sub-goals": lambda one: one.has("sub-goal"),
    "considered": _considered,
    "employer": lambda one: any(done.kind in service_rhythm.WITH_EMPLOYER for done in one.happened.milestones),
    "purpose": _purpose,
    "training-met": _training_met,
    "support": _support,
    "around-start": _around_start,
    "half-year": _half_year,
    "taper": lambda one: one.has("taper"),
}


def figures(work: Work, now: datetime, team_id: str) -> Mapping[str, Figure]:
    """By evidence. Every number is already as it may be shown."""
    cases = _cases(work, now, team_id)
    found = {key: _figure(key, [counts(one) for one in cases]) for key, counts in COUNTED.items()}
    return found | {guide.FIRST_EMPLOYER: Figure(guide.FIRST_EMPLOYER, days=middle(_employer_days(cases)))}


def _figure(key: str, answers: list[bool | None]) -> Figure:
    asked = [one for one in answers if one is not None]
    return Figure(key, shown(sum(asked)), shown(len(asked)))


def _employer_days(cases: Iterable[Case]) -> list[int]:
    days = []
    for one in cases:
        found = [done.at for done in one.happened.milestones if done.kind in service_rhythm.WITH_EMPLOYER]
        days += [max(1, (day_of(min(found)) - day_of(one.happened.began)).days + 1)] if found else []
    return days


def _cases(work: Work, now: datetime, team_id: str) -> list[Case]:
    began = _followed(work, now, team_id)
    ids = {"participant_id": list(began)}
    if not began:
        return []
    milestones = _grouped(work.find(r.Milestone, removed_at=None, **ids))
    meetings, endings = _grouped(work.find(r.Meeting, **ids)), _grouped(work.find(r.Ending, **ids))
    runs, asked = _runs(work, ids), _asked(work, ids)
    lines = _grouped(work.find(r.SharedLine, withdrawn_at=None, **ids))
    statements = {one.id: one.section for one in work.find(r.Statement, status="active", **ids)}
    placed = _grouped(work.find(r.PlanLine, ended_at=None, **ids))
    return [
        Case(
            Happened(since, milestones[key], meetings[key], endings=endings[key]), now, runs[key],
            asked[key], {statements[one.statement_id] for one in lines[key]
                                                 if one.statement_id in statements},
            [one.at for one in lines[key]], [one for one in placed[key] if one.statement_id in statements],
        )
        for key, since in began.items()
    ]  # fmt: skip


def _runs(work: Work, ids: Mapping[str, Any]) -> Mapping[str, Mapping[str, list[datetime]]]:
    """When the conversations that are counted were finished, by participant and conversation."""
    wanted = [*_PACE, *_OPENNESS, *_PRACTISED, *_PURPOSE]
    found: defaultdict[str, defaultdict[str, list[datetime]]] = defaultdict(lambda: defaultdict(list))
    for one in work.find(r.RunRow, script_id=wanted, status="finished", **ids):
        found[one.participant_id][one.script_id].append(one.ended_at or one.updated_at)
    return found


def _asked(work: Work, ids: Mapping[str, Any]) -> Mapping[str, set[str]]:
    """Which of the questions were answered, or passed over, by participant."""
    scripts = {one.id: one.script_id for one in work.find(r.RunRow, script_id=[key for key, _step in _ASKED], **ids)}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in work.find(r.AnswerRow, step=[step for _key, step in _ASKED], **ids):
        what = _ASKED.get((scripts.get(one.run_id, ""), one.step))
        if what is not None:
            found[one.participant_id].add(what)
    return found


def _followed(work: Work, now: datetime, team_id: str) -> Mapping[str, datetime]:
    """Whom the team followed in the time that is looked at, and has let in; with when they came."""
    team = [one.id for one in work.find(r.Staff, team_id=team_id, role="specialist")]
    rows = work.find(r.Assignment, staff_id=team, kind="own") if team else []
    ids = list({one.participant_id for one in rows if one.until is None or one.until > now - LOOKED_AT})
    hidden = {*sight.named(work, ids), *at_rest.those(work, ids)}
    people = work.find(r.Participant, id=ids, status=["active", "stopped"]) if ids else []
    return {one.id: one.created_at for one in people if one.id not in hidden}


def _grouped(rows: Iterable[Any]) -> defaultdict[str, list[Any]]:
    grouped: defaultdict[str, list[Any]] = defaultdict(list)
    for one in rows:
        grouped[one.participant_id].append(one)
    return grouped
