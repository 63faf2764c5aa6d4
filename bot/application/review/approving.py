"""A supervisor's yes to exactly one version, by its hash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import lifecycle, releasing, rules
from bot.application.review.lifecycle import Status
from bot.dialogue.loading import Version


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Approved:
    """After an approval: how many different people have given theirs, how many it takes, where the version stands."""

    script_id: str
    version_id: str
    given: int
    needed: int
    status: Status


def approve(work: Work, kit: Kit, versions: Mapping[str, Version], ids: Iterable[str], email: str) -> list[Approved]:
    """From the command line: each file as it stands now. Two different supervisors make a version live."""
    staff = rules.supervisor(work, email)
    done = []
    for script_id in ids:
        if script_id not in versions:
            raise NotFound(f"there is no script '{script_id}'; 'stegvis scripts list' shows them")
        done.append(give(work, kit, staff, versions[script_id], releases=True))
    return done


def give(work: Work, kit: Kit, staff: r.Staff, version: Version, *, releases: bool = False) -> Approved:
    """The same person twice counts once. A script's first version is live with its last approval.

    A later one waits for its release (see releasing.py), unless it `releases`: with the second approval then.
    """
    rules.must_supervise(staff)
    library.register(work, [version], kit.clock())
    work.flush()
    history = lifecycle.held(work, version.script.id)
    if history.live_id != version.hash and staff.id not in {one.staff_id for one in history.counting(version.hash)}:
        since = history.newest.id if history.newest else None
        work.add(r.ScriptApproval(kit.new_id(), version.hash, staff.id, kit.clock(), since))
        history = lifecycle.history(work, version.script.id)
    return _released(work, kit, staff, version, history, releases=releases)


def _released(
    work: Work, kit: Kit, staff: r.Staff, version: Version, history: lifecycle.History, *, releases: bool
) -> Approved:
    live = library.stored_version(work, history.live_id)
    wanted, given = rules.needed(live, version), len(history.counting(version.hash))
    stands = lifecycle.status(history, work.get(r.ScriptVersion, version.hash), version.hash, wanted)
    if stands == "approved" and (history.live_id is None or (releases and given >= rules.APPROVALS)):
        releasing.release(work, kit, staff, version.hash, after=history.newest.id if history.newest else "")
        stands = "live"
    return Approved(version.script.id, version.hash, given, wanted, stands)


def take_back(work: Work, kit: Kit, staff: r.Staff, version: Version) -> None:
    """As long as the version is not live. Raises WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    history = lifecycle.history(work, version.script.id)
    if history.live_id == version.hash:
        raise WrongUse(_("It is in use already. Take it out of use instead, or go back to the version before."))
    own = [one for one in history.counting(version.hash) if one.staff_id == staff.id]
    work.change(r.ScriptApproval, [one.id for one in own], taken_back_at=kit.clock())
