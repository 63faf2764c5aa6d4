"""Drafts of the reports to NAV: the progress report every third month, the final report within 14 days of the end.

A draft selects what was approved; the specialist chooses among it and writes beside it. It points at lines and holds
none, so that words that were taken back are gone from it at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.profile.approved import Approved

Kind = Literal["progress", "final"]

# Lines that a draft chooses by itself in one part; the specialist may choose more.
MOST_CHOSEN = 6
# A longer line is offered, and not chosen.
MOST_WORDS = 80
# What a specialist writes in one part.
MOST_CHARACTERS = 5_000


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of a report; `sections` are the parts of the profile that it may quote. None: own words alone."""

    key: str
    sections: tuple[str, ...]


PARTS: Mapping[Kind, tuple[Section, ...]] = {
    "progress": (
        Section("done", ("steps",)),
        Section("said", ("goals", "strengths", "interests", "story")),
        Section("experience", ("experience", "learning", "job")),
        Section("jobs", ("ideas",)),
        Section("support", ("support", "conditions", "circumstances")),
        Section("ahead", ("topic", "news")),
    ),
    "final": (
        Section("done", ("steps",)),
        Section("learned", ("strengths", "experience", "learning", "story")),
        Section("work", ("job", "ideas")),
        Section("support", ("support", "conditions", "circumstances")),
        Section("reason", ()),
        Section("advice", ("goals",)),
    ),
}

Chosen = Mapping[str, Sequence[str]]


def candidates(part: Section, lines: Sequence[Approved]) -> list[Approved]:
    """What may be quoted in a part, the newest first. `lines`: those that stand. Never words that had a help card."""
    found = [a for a in lines if a.statement.section in part.sections and not a.statement.flagged]
    return sorted(found, key=lambda a: (a.statement.said_at, a.statement.id), reverse=True)


def draft(kind: Kind, lines: Sequence[Approved], since: datetime, until: datetime) -> dict[str, list[str]]:
    """The first choice, by part: own words said in the period, or confirmed in it; the newest, not the longest."""
    return {
        part.key: [
            a.statement.id
            for a in candidates(part, lines)
            if _is_of(a, since, until) and not a.statement.tapped and len(a.statement.text.split()) <= MOST_WORDS
        ][:MOST_CHOSEN]
        for part in PARTS[kind]
    }


def _is_of(approved: Approved, since: datetime, until: datetime) -> bool:
    confirmed = approved.statement.confirmed_at
    return since <= approved.statement.said_at < until or (confirmed is not None and since <= confirmed < until)


def due(started: datetime, months: int, after: datetime) -> datetime:
    """When the next progress report is due: every `months` months since the start, the first that is after."""
    number = 1
    while _later(started, months * number) <= after:
        number += 1
    return _later(started, months * number)


def _later(moment: datetime, months: int) -> datetime:
    """So many months later; the last day of a month that has no such day."""
    year, month = divmod(moment.month - 1 + months, 12)
    for day in range(moment.day, 27, -1):
        try:
            return moment.replace(year=moment.year + year, month=month + 1, day=day)
        except ValueError:
            continue
    return moment.replace(year=moment.year + year, month=month + 1)
