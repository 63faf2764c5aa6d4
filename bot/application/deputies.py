"""Who is at work, who is away, and who is deputy for whom. Values in, a colleague out."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.application import records as r
from bot.application import sight
from bot.application.ports import Work


@dataclass(frozen=True, slots=True)
class Roster:
    """The office as it is now. `away`: whoever is absent, by staff id; `named`: see sight.named."""

    staff: Mapping[str, r.Staff]
    away: Mapping[str, r.Absence]
    named: sight.Named

    def works_here(self, staff_id: str) -> bool:
        found = self.staff.get(staff_id)
        return found is not None and found.role == "specialist" and found.disabled_at is None

    def is_here(self, staff_id: str) -> bool:
        return self.works_here(staff_id) and staff_id not in self.away

    def may_have(self, staff_id: str, participant_id: str) -> bool:
        """Whether a wish of this participant's may be this one's to answer."""
        return self.works_here(staff_id) and sight.may_know(self.named, staff_id, participant_id)

    def instead_of(self, staff_id: str, participant_id: str = "") -> r.Staff | None:
        """The nearest deputy who is here and may know; that one's own deputy when they are away as well.

        Deputies of one another are an ordinary thing: a circle ends where it began.
        """
        met, queue = {staff_id}, deque(self._deputies(staff_id))
        while queue:
            key = queue.popleft()
            if key in met:
                continue
            met.add(key)
            if self.is_here(key) and self.may_have(key, participant_id):
                return self.staff[key]
            queue.extend(self._deputies(key))
        return None

    def _deputies(self, staff_id: str) -> Iterator[str]:
        """Of this absence first, then the standing one."""
        away, staff = self.away.get(staff_id), self.staff.get(staff_id)
        if away is not None and away.deputy_id:
            yield away.deputy_id
        if staff is not None and staff.deputy_id:
            yield staff.deputy_id


def roster(work: Work, now: datetime, participants: Collection[str] = ()) -> Roster:
    """In three queries, however many work here."""
    away = {one.staff_id: one for one in work.find(r.Absence, ended_at=None) if one.since <= now < one.until}
    return Roster({one.id: one for one in work.find(r.Staff)}, away, sight.named(work, participants))
