"""Something that a specialist wrote of a participant is wrong: the participant's own words stand beside it.

Lines of the profile have their own way (profile_acts.py); this is for what is no line: the name here, and milestones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.ports import Work
from bot.application.sight import Sight

# A few sentences; what needs more is for the meeting.
MOST_CHARACTERS = 1_000


@dataclass(frozen=True, slots=True)
class Fact:
    """`what`: the name itself, or the milestone's kind. `said`: the participant's words beside it now."""

    kind: Literal["label", "milestone"]
    about: str
    what: str
    at: datetime | None
    said: r.Objection | None


def facts(work: Work, participant: r.Participant) -> list[Fact]:
    """What is written of them, the newest last; what was taken away is not there to be wrong any more."""
    said = {(one.kind, one.about): one for one in _standing(work, participant.id)}

    def fact(kind: Literal["label", "milestone"], about: str, what: str, at: datetime | None = None) -> Fact:
        return Fact(kind, about, what, at, said.get((kind, about)))

    milestones = work.find(r.Milestone, participant_id=participant.id, removed_at=None)
    name = [fact("label", participant.id, participant.label)] if participant.label else []
    return [*name, *(fact("milestone", one.id, one.kind, one.at) for one in milestones)]


def _standing(work: Work, participant_id: str) -> list[r.Objection]:
    return work.find(r.Objection, participant_id=participant_id, ended_at=None)


def seen_by(work: Work, seen: Sight) -> Iterator[Fact]:
    """For whoever sees what it is about."""
    logged = {one.id: one for one in work.find(r.Milestone, participant_id=seen.participant.id)}
    for fact in facts(work, seen.participant):
        row = logged.get(fact.about)
        if fact.said is not None and (row is None or seen.of_work(row.staff_id, row.created_at)):
            yield fact


def say(hearing: Hearing, fact: Fact, words: str) -> None:
    """In place of what they said about it before."""
    take_back(hearing, fact)
    hearing.work.add(
        r.Objection(hearing.new_id(), hearing.participant.id, fact.kind, fact.about, hearing.now, words=words)
    )


def take_back(hearing: Hearing, fact: Fact) -> bool:
    if fact.said is None:
        return False
    hearing.work.put(replace(fact.said, ended_at=hearing.now))
    return True
