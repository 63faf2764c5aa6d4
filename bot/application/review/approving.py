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
    """After an approval: how many different people have given theirs, how many it takes, where the version stands.

    `held_back`: it would be live now, were the numbers on the help card checked.
    """

    script_id: str
    version_id: str
    given: int
    needed: int
    status: Status
    held_back: bool = False


def approve(
    work: Work, kit: Kit, versions: Mapping[str, Version], ids: Iterable[str], email: str, *, fictional: bool = False
) -> list[Approved]:
    """From the command line: each file as it stands now. Two different supervisors make a version live.

    `fictional`: where nobody is helped by the numbers on the help card, so nobody has to check them.
    """
    staff = rules.supervisor(work, email)
    done = []
    for script_id in ids:
        if script_id not in versions:
            raise NotFound(f"there is no script '{script_id}'; 'stegvis scripts list' shows them")
        done.append(give(work, kit, staff, versions[script_id], releases=True, fictional=fictional))
    return done


def give(
    work: Work, kit: Kit, staff: r.Staff, version: Version, *, releases: bool = False, fictional: bool = False
) -> Approved:
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
    return _released(work, kit, staff, version, history, releases=releases, fictional=fictional)


def _released(
    work: Work, kit: Kit, staff: r.Staff, version: Version, history: lifecycle.History, *, releases: bool,
    fictional: bool,
) -> Approved:  # fmt: skip
    """An approval is kept also when the release has to wait."""
    live = library.stored_version(work, history.live_id)
    wanted, given = rules.needed(live, version), len(history.counting(version.hash))
    stands = lifecycle.status(history, work.get(r.ScriptVersion, version.hash), version.hash, wanted)
    ready = stands == "approved" and (history.live_id is None or (releases and given >= rules.APPROVALS))
    held_back = ready and not fictional and not releasing.may_be_released(work, kit, history)
    if ready and not held_back:
        after = history.newest.id if history.newest else ""
        releasing.release(work, kit, staff, version.hash, after=after, fictional=fictional)
        stands = "live"
    return Approved(version.script.id, version.hash, given, wanted, stands, held_back)


def take_back(work: Work, kit: Kit, staff: r.Staff, version: Version) -> None:
    """As long as the version is not live. Raises WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    history = lifecycle.history(work, version.script.id)
    if history.live_id == version.hash:
        raise WrongUse(_("It is in use already. Take it out of use instead, or go back to the version before."))
    own = [one for one in history.counting(version.hash) if one.staff_id == staff.id]
    work.change(r.ScriptApproval, [one.id for one in own], taken_back_at=kit.clock())
