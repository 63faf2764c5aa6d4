"""Whom a breach is about: who was read, and who could have been, by whom and when. Ids and moments, never a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from bot.application import records as r
from bot.application import sight
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Work
from bot.language.dates import OSLO, end_of

EVER, NEVER_ENDS = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)

# `kept`: rows of theirs are in the database. `could`: somebody followed, covered or had a wish of theirs. `read`:
# something of theirs was looked at.
How = Literal["read", "could", "kept"]


@dataclass(frozen=True, slots=True)
class Period:
    since: datetime = EVER
    until: datetime = NEVER_ENDS

    def meets(self, since: datetime, until: datetime | None) -> bool:
        return since <= self.until and (until is None or until >= self.since)


@dataclass(frozen=True, slots=True)
class Affected:
    """One participant and one who works here; `by` is nobody where the whole database is meant.

    `since`, `until`: of what happened, within the period. `what`: what was looked at.
    """

    participant_id: str
    how: How
    by: str | None
    since: datetime
    until: datetime | None
    what: tuple[str, ...] = ()


def period(since: str, until: str) -> Period:
    """Days in Norway, or moments. Raises WrongUse."""
    found = Period(_moment(since, last=False) or EVER, _moment(until, last=True) or NEVER_ENDS)
    if found.since >= found.until:
        raise WrongUse("--since is not before --until")
    return found


def _moment(written: str, *, last: bool) -> datetime | None:
    if not written.strip():
        return None
    try:
        found = datetime.fromisoformat(written.strip())
        is_day = len(written.strip()) == len(date.min.isoformat())
        # A whole day ends with its own midnight; the shift to UTC has no room at the ends of the calendar.
        local = found if found.tzinfo else found.replace(tzinfo=OSLO)
        return (end_of(local.date()) if is_day and last else local).astimezone(UTC)
    except (ValueError, OverflowError):
        raise WrongUse("write the day as 2026-12-03, or the moment as 2026-12-03T14:30") from None


def whole_database(work: Work) -> Iterator[Affected]:
    """Everybody of whom something is kept. Whoever is erased has no words left, and an id in the list of reads."""
    for one in work.find(r.Participant):
        yield Affected(one.id, "kept", None, one.created_at, None)


def by_staff(work: Work, within: Period, staff: Collection[r.Staff]) -> list[Affected]:
    """What these could have read in the period, and what they did read."""
    return _found(work, within, {"staff_id": [one.id for one in staff]}, [one.id for one in staff])


def of_participants(work: Work, within: Period, ids: Collection[str]) -> list[Affected]:
    """Who could have read of these, and who did. Raises NotFound for an id that nothing is kept under."""
    known = {one.id for one in work.find(r.Participant, id=list(ids))}
    known |= {one.participant_id for one in work.find(r.ReadAudit, participant_id=list(ids))}
    missing = [key for key in ids if key not in known]
    if missing:
        raise NotFound(f"there is no participant {missing[0]}")
    return _found(work, within, {"participant_id": list(ids)}, None)


def _found(work: Work, within: Period, equal: Mapping[str, list[str]], passed_to: list[str] | None) -> list[Affected]:
    found: dict[tuple[str, str], Affected] = {}
    for one in (*_could(work, within, equal, passed_to), *_did(work, within, equal)):
        key = one.participant_id, one.by or ""
        found[key] = _both(found[key], one) if key in found else one
    return sorted(found.values(), key=lambda one: (one.how, one.participant_id, one.by or ""))


def _both(one: Affected, other: Affected) -> Affected:
    """What was read is told before what could have been; two of a kind are one, from the first to the last."""
    if one.how != other.how:
        return one if one.how == "read" else other
    ends = [end for end in (one.until, other.until) if end is not None]
    what = tuple(dict.fromkeys((*one.what, *other.what)))
    until = max(ends) if len(ends) > 1 else None
    return Affected(one.participant_id, one.how, one.by, min(one.since, other.since), until, what)


def _could(
    work: Work, within: Period, equal: Mapping[str, list[str]], passed_to: list[str] | None
) -> Iterator[Affected]:
    for one in work.find(r.Assignment, **equal):
        if within.meets(one.since, one.until):
            yield Affected(one.participant_id, "could", one.staff_id, one.since, one.until, (one.kind,))
    wishes = {"passed_to": passed_to} if passed_to is not None else dict(equal)
    for wish in work.find(r.ContactRequest, **wishes):
        if wish.passed_to and wish.passed_at and within.meets(wish.passed_at, wish.seen_at):
            yield Affected(wish.participant_id, "could", wish.passed_to, wish.passed_at, wish.seen_at, ("wish",))


def _did(work: Work, within: Period, equal: Mapping[str, list[str]]) -> Iterator[Affected]:
    for one in work.find(r.ReadAudit, **equal):
        if within.meets(one.at, one.at):
            yield Affected(one.participant_id, "read", one.staff_id, one.at, one.at, (one.what,))


def sessions(work: Work, within: Period, staff_id: str) -> int:
    """How many times this one was signed in meanwhile: a lost device had one of these."""
    found = work.find(r.WebSession, kind="staff", subject_id=staff_id)
    return sum(within.meets(one.created_at, one.revoked_at or one.expires_at) for one in found)


def specialists(work: Work, ids: Collection[str]) -> Mapping[str, str]:
    """Whom to tell first: the e-mail of each one's own specialist. Of protected ones nothing but the id is told."""
    hidden = sight.named(work, list(ids))
    return {key: one.specialist.email for key, one in work.people(list(ids)).items() if key not in hidden}
