"""The plan of a release: how many stand in the middle of a script, and what happens to each of them then.

The same rule decides afterwards (bot/dialogue/release). Nobody is named, and no group below five is told exactly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.application import records as r
from bot.application import running
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue import release
from bot.dialogue.loading import Version
from bot.dialogue.machine import Compiled, compile_script
from bot.dialogue.run import Run
from bot.dialogue.use.small_numbers import FEWEST


@dataclass(frozen=True, slots=True)
class Count:
    """People: exactly, when `low` equals `high`; else somewhere between the two."""

    low: int
    high: int

    @classmethod
    def of(cls, people: int) -> Count:
        return cls(1, FEWEST - 1) if 0 < people < FEWEST else cls(people, people)

    def __add__(self, other: Count) -> Count:
        """A sum is as blurred as its parts: nothing follows by subtraction."""
        return Count(self.low + other.low, self.high + other.high)

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}–{self.high}"


NOBODY = Count(0, 0)


@dataclass(frozen=True, slots=True)
class Plan:
    """By what happens to people (RELEASE, WITHDRAWAL), none of it left out, and how many take part in all."""

    ways: Mapping[str, Count] = field(default_factory=dict)
    participants: int = 0

    @property
    def in_the_middle(self) -> Count:
        total = NOBODY
        for count in self.ways.values():
            total += count
        return total

    @property
    def as_json(self) -> r.Json:
        return {way: [count.low, count.high] for way, count in self.ways.items()}


# What a release may mean, from the least to the most; whoever stands in a version that was withdrawn is let out.
RELEASE = ("goes-on", "stays", "asked-again", "closes")
WITHDRAWAL = ("card-first", "closes")


def of_release(work: Work, script_id: str, new: Version) -> Plan:
    """If this version became live now. A rollback is a release like any other."""
    library, compiled = Library(work), compile_script(new.script, new.hash, new.texts)
    return _plan(work, library, script_id, RELEASE, lambda old, run: _way(library, old, run, compiled))


def of_withdrawal(work: Work, script_id: str) -> Plan:
    library = Library(work)
    return _plan(
        work, library, script_id, WITHDRAWAL, lambda old, run: "closes" if release.closes(run, old) else "card-first"
    )


def _way(library: Library, old: Compiled, run: Run, new: Compiled) -> str:
    if old.hash != new.hash and library.is_withdrawn(run.script, old.hash):
        return "closes"
    return release.outcome(run, old, new).way


def _plan(
    work: Work, library: Library, script_id: str, ways: Sequence[str], way: Callable[[Compiled, Run], str]
) -> Plan:
    """People, not conversations: of two that somebody has open, the one that changes more counts."""
    rows = work.find(r.RunRow, script_id=script_id, status="open")
    people = {one.id: one for one in work.find(r.Participant, id=list({row.participant_id for row in rows}))}
    by_person: dict[str, str] = {}
    for row in (row for row in rows if row.participant_id in people):
        compiled, run = running.opened(work, library, row)
        found = way(compiled, run.changed(language=people[row.participant_id].language))
        by_person[row.participant_id] = max(by_person.get(row.participant_id, ways[0]), found, key=ways.index)
    counted = Counter(by_person.values())
    return Plan({key: Count.of(counted[key]) for key in ways}, len(work.find(r.Participant, status="active")))
