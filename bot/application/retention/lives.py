"""What decides how long somebody's rows are kept, of many people in a constant number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from bot.application import at_rest, pausing
from bot.application import records as r
from bot.application.office import OfficeSettings, settings_in
from bot.application.ports import Work
from bot.application.retention.deadlines import Life


class _Owned(Protocol):
    @property
    def participant_id(self) -> str: ...


T = TypeVar("T", bound=_Owned)


@dataclass(frozen=True, slots=True)
class Found:
    """One participant as the job sees them. `notices`: those that stand."""

    participant_id: str
    life: Life
    notices: Sequence[r.RetentionNotice]
    settings: OfficeSettings


def gather(work: Work, ids: Sequence[str], now: datetime) -> list[Found]:
    """Of those who can be read."""
    people = work.find(r.Participant, id=list(ids)) if ids else []
    if not people:
        return []
    mine = {"participant_id": [one.id for one in people]}
    offices = {one.id: settings_in(one) for one in work.find(r.Office)}
    endings = _by_owner(work.find(r.Ending, **mine, undone_at=None))
    resting = at_rest.those(work, mine["participant_id"])
    notices = _by_owner(work.find(r.RetentionNotice, **mine, ended_at=None))
    pauses = _by_owner(one for one in work.find(r.Pause, **mine) if pausing.lasts(one, now))
    invited = _invited_until(work, [one for one in people if one.adult_at is None])
    sounds = work.sounds_sent(mine["participant_id"])
    may_be_quiet = [one.id for one in people if one.adult_at and not endings[one.id] and not pauses[one.id]]
    active = work.last_active([key for key in may_be_quiet if key not in resting])
    return [
        Found(
            one.id,
            Life(
                came_in=one.adult_at is not None,
                invited_until=invited.get(one.id, one.created_at),
                active_at=max(one.created_at, active.get(one.id, one.created_at)),
                ended_at=max((end.at for end in endings[one.id]), default=None),
                is_paused=bool(pauses[one.id]),
                is_restricted=one.id in resting,
                sounds=tuple(sounds.get(one.id, ())),
            ),
            tuple(notices[one.id]),
            offices[one.office_id],
        )
        for one in people
    ]


def of_one(work: Work, participant_id: str, now: datetime) -> Found | None:
    return next(iter(gather(work, [participant_id], now)), None)


def _by_owner(found: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for one in found:
        grouped[one.participant_id].append(one)
    return grouped


def _invited_until(work: Work, people: Sequence[r.Participant]) -> Mapping[str, datetime]:
    invitations = _by_owner(work.find(r.Invitation, participant_id=[one.id for one in people])) if people else {}
    return {one.id: max([one.created_at, *(code.expires_at for code in invitations.get(one.id, ()))]) for one in people}
