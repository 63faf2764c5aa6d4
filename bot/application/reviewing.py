"""The shelf of conversations as a supervisor sees it: which are in use, which wait for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.dialogue.loading import Version

# Two different supervisors make a version live (METHOD §6).
APPROVALS = 2


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Shelved:
    """One conversation as its file stands now. `in_use` is another version that runs meanwhile."""

    version: Version
    is_live: bool
    in_use: r.ScriptVersion | None
    approved_by: tuple[tuple[r.Staff, r.ScriptApproval], ...]

    @property
    def waits_for(self) -> int:
        return 0 if self.is_live else max(0, APPROVALS - len(self.approved_by))

    def is_approved_by(self, staff: r.Staff) -> bool:
        return any(one.id == staff.id for one, _ in self.approved_by)


def shelf(look: Work, versions: Mapping[str, Version]) -> list[Shelved]:
    """In the order of the service's stages, then by title."""
    live = look.live_versions()
    found = [_shelved(look, live, version) for version in versions.values()]
    return sorted(found, key=lambda one: (str(one.version.script.stage), one.version.script.title.casefold()))


def on_shelf(look: Work, versions: Mapping[str, Version], script_id: str) -> Shelved:
    version = versions.get(script_id)
    if version is None:
        raise NotFound("there is no such conversation")
    return _shelved(look, look.live_versions(), version)


def approve_as_read(
    work: Work, kit: Kit, versions: Mapping[str, Version], script_id: str, staff: r.Staff, version_hash: str
) -> None:
    """Approve exactly the version that was read. Raises WrongUse with a catalogue text when it has changed."""
    if staff.role != "supervisor":
        raise NotAllowed("only a supervisor approves conversations")
    if on_shelf(work, versions, script_id).version.hash != version_hash:
        raise WrongUse(_("The conversation was changed while you were reading. Please read it again."))
    library.approve(work, versions, [script_id], staff.email, kit.clock(), kit.new_id)


def _shelved(look: Work, live: Mapping[str, r.ScriptVersion], version: Version) -> Shelved:
    in_use = live.get(version.script.id)
    is_live = in_use is not None and in_use.id == version.hash
    first: dict[str, r.ScriptApproval] = {}
    for approval in look.find(r.ScriptApproval, version_id=version.hash):
        first.setdefault(approval.staff_id, approval)
    approved = ((look.get(r.Staff, key), approval) for key, approval in first.items())
    given = tuple((staff, approval) for staff, approval in approved if staff is not None)
    return Shelved(version, is_live, None if is_live else in_use, given)
