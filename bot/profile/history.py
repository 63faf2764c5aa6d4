"""The profile's past: what stood at a moment, and what changed between two (METHOD §4: a living profile, with a past).

Seen by the participant, a line stands from when it was said until it was taken away or said anew. Seen by the
specialist, it stands from when it was shared; what is shared no more has no past there, only that there was something.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.profile.statement import Statement

ChangeKind = Literal["added", "reworded", "confirmed", "gone"]


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment until another, that one not included; without an end it lasts."""

    since: datetime
    until: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        return self.since <= moment and (self.until is None or moment < self.until)


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement and when it stood."""

    statement: Statement
    spans: tuple[Span, ...]

    def stood(self, moment: datetime) -> bool:
        return any(span.holds(moment) for span in self.spans)


@dataclass(frozen=True, slots=True)
class Change:
    """`before`: the words that these took the place of. A line that is gone is its own `statement`."""

    kind: ChangeKind
    statement: Statement
    at: datetime
    before: Statement | None = None


def stood(statement: Statement, lapses: Iterable[Span]) -> Entry:
    """As the participant sees it. `lapses`: whiles when the line did not stand, before it stood again."""
    spans, since = [], statement.said_at
    for lapse in sorted(lapses, key=lambda one: one.since):
        spans.append(Span(since, lapse.since))
        since = lapse.until or lapse.since
    return Entry(statement, (*spans, Span(since, statement.ended_at)))


def at(entries: Iterable[Entry], moment: datetime) -> tuple[Statement, ...]:
    return tuple(entry.statement for entry in entries if entry.stood(moment))


def changes(entries: Sequence[Entry], since: datetime, until: datetime) -> tuple[Change, ...]:
    """From the profile as it stood at `since` to how it stood at `until`, in the order in which it happened.

    What came and went between the two is not in it.
    """
    before = {entry.statement.id: entry for entry in entries if entry.stood(since)}
    after = {entry.statement.id: entry for entry in entries if entry.stood(until)}
    replaced = _replaced(entries, before, after)
    found = [_new(entry, replaced.get(key), since) for key, entry in after.items() if key not in before]
    found += [
        Change("confirmed", entry.statement, confirmed)
        for key, entry in after.items()
        if key in before and (confirmed := entry.statement.confirmed_at) and since < confirmed <= until
    ]
    gone = before.keys() - after.keys() - {one.id for one in replaced.values()}
    found += [Change("gone", before[key].statement, _ended(before[key], since)) for key in gone]
    return tuple(sorted(found, key=lambda change: (change.at, change.statement.id)))


def moments(entries: Iterable[Entry]) -> tuple[datetime, ...]:
    """When the profile changed, in order: each is the beginning of a version of it."""
    found = {moment for entry in entries for span in entry.spans for moment in (span.since, span.until) if moment}
    return tuple(sorted(found))


def _new(entry: Entry, before: Statement | None, since: datetime) -> Change:
    began = min(span.since for span in entry.spans if span.since > since)
    return Change("reworded" if before else "added", entry.statement, began, before)


def _ended(entry: Entry, since: datetime) -> datetime:
    return min(span.until for span in entry.spans if span.until and span.until > since)


def _replaced(
    entries: Sequence[Entry], before: Mapping[str, Entry], after: Mapping[str, Entry]
) -> Mapping[str, Statement]:
    """By id of a line that is new: the line that it took the place of, over however many wordings between."""
    every = {entry.statement.id: entry.statement for entry in entries}
    found: dict[str, Statement] = {}
    for key in after.keys() - before.keys():
        earlier, seen = every[key].replaces, {key}
        while earlier in every and earlier not in seen:
            if earlier in before and earlier not in after:
                found[key] = every[earlier]
                break
            seen.add(earlier)
            earlier = every[earlier].replaces
    return found
