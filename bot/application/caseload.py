"""Everyone whom a specialist follows or covers for, with what their lists are made of: a constant number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.application import pausing, sight
from bot.application import records as r
from bot.application.ports import Person, Work

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Case:
    """One participant as this reader may see them. `lines`: shared with this reader, withdrawn or not."""

    person: Person
    seen: sight.Sight
    lines: tuple[r.SharedLine, ...]
    last_shared: datetime | None
    has_news: bool
    meetings: tuple[r.Meeting, ...]
    wishes: tuple[r.ContactRequest, ...]
    report: r.Report | None
    ended: r.Ending | None
    pause: r.Pause | None

    @property
    def participant(self) -> r.Participant:
        return self.person.participant

    @property
    def name(self) -> str:
        return self.participant.label or self.participant.id[:6].upper()

    def stands(self, statement_id: str | None) -> bool:
        """Whether this line is shared with the reader now."""
        return any(line.statement_id == statement_id and line.withdrawn_at is None for line in self.lines)


def _last_shared(lines: Sequence[r.SharedLine], looks: Sequence[r.ReadAudit]) -> datetime | None:
    """Of what stands, and of what was seen before it was taken back."""
    counted = (line.at for line in lines if line.withdrawn_at is None or _was_seen(line, looks))
    return max(counted, default=None)


def _has_news(lines: Sequence[r.SharedLine], looks: Sequence[r.ReadAudit]) -> bool:
    """Shared since the last note, or taken back since and seen before that."""
    read = max((look.at for look in looks if look.what == "note update"), default=None)
    return any(
        read is None or line.at > read
        if line.withdrawn_at is None
        else (read is None or line.withdrawn_at > read) and _was_seen(line, looks)
        for line in lines
    )


def _was_seen(line: r.SharedLine, looks: Sequence[r.ReadAudit]) -> bool:
    """Of a line that was taken back: second thoughts before anyone looked are nobody's business."""
    gone = line.withdrawn_at
    return gone is not None and any(line.at <= look.at < gone for look in looks)


def of(work: Work, staff: r.Staff, now: datetime) -> list[Case]:
    """Nobody whom the reader may not know of; see sight.py."""
    people = work.people(sight.theirs(work, staff, now))
    if not people:
        return []
    seen = sight.of_many(work, now, staff.id, [person.participant for person in people.values()])
    theirs = {"participant_id": list(people)}
    lines = _grouped(work.find(r.SharedLine, **theirs))
    looks = _grouped(work.find(r.ReadAudit, staff_id=staff.id, **theirs))
    meetings = _grouped(work.find(r.Meeting, **theirs))
    wishes = _grouped(work.find(r.ContactRequest, seen_at=None, **theirs))
    drafts = _grouped(work.find(r.Report, finished_at=None, **theirs))
    endings = _grouped(work.find(r.Ending, undone_at=None, **theirs))
    pauses = _grouped(work.find(r.Pause, **theirs))
    found = []
    for key, person in people.items():
        mine = tuple(line for one in lines[key] if (line := seen[key].of(one)) is not None)
        report = next((one for one in drafts[key] if seen[key].of_work(one.staff_id, one.drafted_at)), None)
        paused = next((one for one in reversed(pauses[key]) if pausing.lasts(one, now)), None)
        found.append(Case(
            person, seen[key], mine, _last_shared(mine, looks[key]), _has_news(mine, looks[key]),
            tuple(meetings[key]), tuple(wishes[key]), report, next(iter(endings[key]), None), paused,
        ))  # fmt: skip
    return found


def _grouped(records: Iterable[T]) -> Mapping[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for one in records:
        grouped[one.participant_id].append(one)  # type: ignore[attr-defined]
    return grouped
