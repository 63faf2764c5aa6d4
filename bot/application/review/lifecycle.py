"""Draft → in review → approved → live → retired (METHOD §6): where a version stands, from what was done about it.

Nothing of this is kept as a status: approvals and releases are rows that are only ever added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from bot.application import records as r
from bot.application.ports import Work

Status = Literal["draft", "in-review", "approved", "live", "retired", "withdrawn"]

T = TypeVar("T", r.ScriptRelease, r.ScriptDraft)


@dataclass(frozen=True, slots=True)
class History:
    """All that was done about one script, the oldest first."""

    releases: tuple[r.ScriptRelease, ...] = ()
    approvals: tuple[r.ScriptApproval, ...] = ()
    drafts: tuple[r.ScriptDraft, ...] = ()

    @property
    def newest(self) -> r.ScriptRelease | None:
        return self.releases[-1] if self.releases else None

    @property
    def live_id(self) -> str | None:
        return self.newest.version_id if self.newest else None

    @property
    def open_drafts(self) -> tuple[r.ScriptDraft, ...]:
        return tuple(draft for draft in self.drafts if draft.ended_at is None)

    def was_live(self, version_id: str) -> bool:
        return any(one.version_id == version_id for one in self.releases)

    def was_withdrawn(self, version_id: str) -> bool:
        """Whether the last that was done about this version was to take it out in an emergency."""
        ends = [one for one in self.releases if version_id in (one.version_id, one.before_id)]
        return bool(ends) and ends[-1].kind == "withdraw" and ends[-1].before_id == version_id

    def counting(self, version_id: str) -> tuple[r.ScriptApproval, ...]:
        """One of each person, given to this version beside what is live now, and not taken back."""
        return self._given(version_id, self.newest)

    def released_by(self, version_id: str) -> tuple[r.ScriptApproval, ...]:
        """Those that this version stood on when it was released last; none if it never was."""
        beside: r.ScriptRelease | None = None
        found: tuple[r.ScriptApproval, ...] = ()
        for one in self.releases:
            if one.version_id == version_id and one.kind == "release":
                found = self._given(version_id, beside)
            beside = one
        return found

    def _given(self, version_id: str, beside: r.ScriptRelease | None) -> tuple[r.ScriptApproval, ...]:
        since = beside.id if beside else None
        first: dict[str, r.ScriptApproval] = {}
        for one in self.approvals:
            if one.version_id == version_id and one.release_id == since and one.taken_back_at is None:
                first.setdefault(one.staff_id, one)
        return tuple(first.values())

    def outrun(self, version_id: str) -> bool:
        """Whether somebody approved this version before what it was compared with was replaced."""
        since = self.newest.id if self.newest else None
        return any(
            one.version_id == version_id and one.release_id != since and one.taken_back_at is None
            for one in self.approvals
        )


def is_approved(given: Iterable[r.ScriptApproval], needed: int, authors: Collection[str]) -> bool:
    """Two different people where meaning changes; one, who is not an author, where it does not."""
    people = {one.staff_id for one in given}
    return len(people) >= needed and (len(people) > 1 or bool(people - set(authors)))


def authors(history: History, version: r.ScriptVersion | None) -> frozenset[str]:
    """Everybody whose words are new in it; nobody for a file."""
    if version is None or version.made_by is None:
        return frozenset()
    drafts = [draft.made_from.get("staff", ()) for draft in history.drafts if draft.version_id == version.id]
    return frozenset({version.made_by, *(one for staff in drafts for one in staff)})


def status(history: History, version: r.ScriptVersion | None, version_id: str, needed: int) -> Status:
    """`version`: its row, when somebody has looked at it. A file is in review as soon as it is there."""
    if history.live_id == version_id:
        return "live"
    if is_approved(history.counting(version_id), needed, authors(history, version)):
        return "approved"
    if history.was_live(version_id):
        return "withdrawn" if history.was_withdrawn(version_id) else "retired"
    draft = next((one for one in history.drafts if one.version_id == version_id), None)
    return "draft" if version and version.made_by and (draft is None or draft.review_at is None) else "in-review"


def history(work: Work, script_id: str) -> History:
    versions = [row.id for row in work.find(r.ScriptVersion, script_id=script_id)]
    approvals = work.find(r.ScriptApproval, version_id=versions) if versions else []
    return History(
        _in_order(work.find(r.ScriptRelease, script_id=script_id)),
        tuple(approvals),
        tuple(work.find(r.ScriptDraft, script_id=script_id)),
    )


def held(work: Work, script_id: str) -> History:
    """The same; and until the end of the transaction nobody else approves or releases anything of this script."""
    versions = [row.id for row in work.find(r.ScriptVersion, script_id=script_id)]
    work.change(r.ScriptVersion, versions, script_id=script_id)
    return history(work, script_id)


def _in_order(releases: Iterable[r.ScriptRelease]) -> tuple[r.ScriptRelease, ...]:
    """By their numbers: a clock may have been set back."""
    return tuple(sorted(releases, key=lambda one: one.id))


def histories(work: Work) -> Mapping[str, History]:
    """Of every script, in three queries."""
    releases, drafts = _by_script(work.find(r.ScriptRelease)), _by_script(work.find(r.ScriptDraft))
    given = work.find(r.ScriptApproval)
    versions = {one.id: one.script_id for one in work.find(r.ScriptVersion, id=list({a.version_id for a in given}))}
    approvals: defaultdict[str, list[r.ScriptApproval]] = defaultdict(list)
    for one in given:
        approvals[versions[one.version_id]].append(one)
    keys = {*releases, *drafts, *approvals}
    return {
        key: History(_in_order(releases.get(key, ())), tuple(approvals.get(key, ())), tuple(drafts.get(key, ())))
        for key in keys
    }


def _by_script(rows: Sequence[T]) -> Mapping[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for row in rows:
        found[row.script_id].append(row)
    return found
