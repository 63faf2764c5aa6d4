"""The shelf of conversations as a supervisor sees it: which are in use, which wait for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import approving, lifecycle, rules, standing
from bot.application.review.lifecycle import History, Status
from bot.dialogue.loading import Version
from bot.language.catalogues import Language


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Shelved:
    """One version of a conversation. `in_use` is another version that runs meanwhile."""

    version: Version
    row: r.ScriptVersion | None
    history: History
    status: Status
    in_use: r.ScriptVersion | None
    needed: int
    # Of a live version: those that it was released on.
    approved_by: tuple[tuple[r.Staff, r.ScriptApproval], ...]
    # Whether it is what the script's file says now.
    is_file: bool = True

    @property
    def is_live(self) -> bool:
        return self.status == "live"

    @property
    def waits_for(self) -> int:
        """So many more approvals; the author's alone is never enough."""
        if self.status in ("live", "approved"):
            return 0
        return max(1, self.needed - len(self.approved_by))

    @property
    def author(self) -> str | None:
        return self.row.made_by if self.row else None

    @property
    def after(self) -> str:
        """The newest release, for a form to say what it was made beside."""
        return self.history.newest.id if self.history.newest else ""

    def is_approved_by(self, staff: r.Staff) -> bool:
        return any(one.id == staff.id for one, _ in self.approved_by)


def shelf(look: Work, versions: Mapping[str, Version]) -> list[Shelved]:
    """Every conversation as it stands now, in the order of the service's stages, then by title."""
    histories, staff = lifecycle.histories(look), _staff(look)
    live = look.live_versions()
    is_file = {key for key, version in versions.items() if key not in live or live[key].id == version.hash}
    now = {key: one if key in is_file else _standing(look, versions, key) or one for key, one in versions.items()}
    rows = {row.id: row for row in look.find(r.ScriptVersion, id=[version.hash for version in now.values()])}
    found = [
        _shelved(version, rows.get(version.hash), histories.get(key, History()), live.get(key), staff)
        for key, version in now.items()
    ]
    return sorted(found, key=lambda one: (str(one.version.script.stage), one.version.script.title.casefold()))


def put_forward(look: Work, versions: Mapping[str, Version]) -> list[Shelved]:
    """The drafts that wait to be read and approved, the one that has waited longest first."""
    drafts = [one for one in look.find(r.ScriptDraft, ended_at=None) if one.review_at is not None]
    return [
        on_shelf(look, versions, draft.script_id, draft.version_id)
        for draft in sorted(drafts, key=lambda one: (str(one.review_at), one.id))
    ]


def on_shelf(look: Work, versions: Mapping[str, Version], script_id: str, version_id: str = "") -> Shelved:
    """This version of the script, or the one that stands now. Raises NotFound."""
    version = _of_script(look, script_id, version_id) if version_id else _standing(look, versions, script_id)
    file = versions.get(script_id)
    if version_id and file is not None and file.hash == version_id:
        version = file
    if version is None:
        raise NotFound("there is no such conversation")
    row, history = look.get(r.ScriptVersion, version.hash), lifecycle.history(look, script_id)
    found = _shelved(version, row, history, look.live_versions().get(script_id), _staff(look))
    return replace(found, is_file=file is not None and file.hash == version.hash)


def _standing(look: Work, versions: Mapping[str, Version], script_id: str) -> Version | None:
    file, stands = versions.get(script_id), standing.present(look, versions, script_id)
    return file if file is not None and file.hash == stands else _of_script(look, script_id, stands)


def _of_script(look: Work, script_id: str, version_id: str) -> Version | None:
    row = look.get(r.ScriptVersion, version_id)
    return library.stored_version(look, version_id) if row and row.script_id == script_id else None


def title(version: Version, language: Language) -> str:
    return version.texts[language].get(f"{version.script.id}.title", version.script.title)


def supervisors(look: Work) -> int:
    """How many there are to approve."""
    return sum(one.role == "supervisor" and one.disabled_at is None for one in look.find(r.Staff))


def earlier(found: Shelved) -> list[r.ScriptRelease]:
    """The releases that can be gone back to, the newest first; each version once, never one that was withdrawn."""
    history, seen = found.history, {found.history.live_id, None}
    rows = []
    for one in reversed(history.releases):
        if one.version_id not in seen and not history.was_withdrawn(one.version_id or ""):
            rows.append(one)
        seen.add(one.version_id)
    return rows


def approve_as_read(
    work: Work, kit: Kit, versions: Mapping[str, Version], script_id: str, staff: r.Staff, version_hash: str
) -> approving.Approved:
    """Approve exactly the version that was read. Raises WrongUse with a catalogue text when it has changed."""
    rules.must_supervise(staff)
    if script_id not in versions:
        raise NotFound("there is no such conversation")
    if versions[script_id].hash != version_hash:
        known = work.get(r.ScriptVersion, version_hash)
        if known is None or known.script_id != script_id or known.made_by is None:
            raise WrongUse(_("The conversation was changed while you were reading. Please read it again."))
    found = on_shelf(work, versions, script_id, version_hash)
    if not found.is_file and found.status == "draft" and found.history.drafts:
        raise WrongUse(_("It is a draft still. It can be approved when it has been put forward."))
    return approving.give(work, kit, staff, found.version)


def _staff(look: Work) -> Mapping[str, r.Staff]:
    return {one.id: one for one in look.find(r.Staff)}


def _shelved(
    version: Version, row: r.ScriptVersion | None, history: History, live: r.ScriptVersion | None,
    staff: Mapping[str, r.Staff],
) -> Shelved:  # fmt: skip
    in_use = live if live and live.id != version.hash else None
    beside = library.loaded(in_use) if in_use else None
    needed = rules.needed(beside, version)
    status = lifecycle.status(history, row, version.hash, needed)
    given = history.released_by(version.hash) if status == "live" else history.counting(version.hash)
    approved_by = tuple((staff[one.staff_id], one) for one in given if one.staff_id in staff)
    return Shelved(version, row, history, status, in_use, needed, approved_by)
