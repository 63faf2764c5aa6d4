"""What new conversations run on: release, rollback, emergency withdrawal, retirement. Each is a row that stays."""

from __future__ import annotations

from typing import Literal

from bot.application import library
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.office import numbers_are_stale, settings_of_the_office
from bot.application.ports import Work
from bot.application.records import Json
from bot.application.review import lifecycle, rules
from bot.language.dates import day_of
from bot.language.typed import tidy

Kind = Literal["release", "rollback", "withdraw", "retire"]

# A sentence or two.
MOST_CHARACTERS = 400


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def release(
    work: Work, kit: Kit, staff: r.Staff, version_id: str, *, after: str, plan: Json | None = None,
    fictional: bool = False,
) -> None:  # fmt: skip
    """Make an approved version live. `after`: the release that was the newest when the plan was read; "" for none.

    Raises WrongUse with a catalogue text when something else was released meanwhile, approvals are missing, or nobody
    has checked the numbers on the help card for too long (METHOD §7). Going back and taking out never wait for that,
    nor does what is `fictional`.
    """
    row, history = _known(work, staff, version_id)
    _must_be_newest(history, after)
    if history.live_id == version_id:
        raise WrongUse(_("This version is in use already."))
    live, new = library.stored_version(work, history.live_id), library.stored_version(work, version_id)
    authors = lifecycle.authors(history, row)
    if new is None or not lifecycle.is_approved(history.counting(version_id), rules.needed(live, new), authors):
        raise WrongUse(_("It lacks an approval. Another supervisor must read it first."))
    if not fictional and not may_be_released(work, kit, history):
        raise WrongUse(NUMBERS_NOT_CHECKED)
    _write(work, kit, staff, history, row.script_id, "release", version_id=version_id, plan=plan)
    work.change(
        r.ScriptDraft,
        [draft.id for draft in history.open_drafts if draft.version_id == version_id],
        ended_at=kit.clock(),
    )


NUMBERS_NOT_CHECKED = _(
    "The numbers on the help card have not been checked for a while. An administrator checks them in the settings. "
    "After that it can be released."
)


def may_be_released(work: Work, kit: Kit, history: lifecycle.History) -> bool:
    """Whether the numbers on the help card were checked lately, or a new office takes its first conversations into use.

    Installing is no release: where nobody has set the date yet, the first version of each script goes through.
    """
    settings = settings_of_the_office(work)
    if settings.crisis_verified_on is None and history.newest is None:
        return True
    return not numbers_are_stale(settings, day_of(kit.clock()))


def roll_back(
    work: Work, kit: Kit, staff: r.Staff, version_id: str, reason: str, *, after: str, plan: Json | None = None
) -> None:
    """Back to a version that was live before: one person, with a reason. Never to one that was withdrawn."""
    row, history = _known(work, staff, version_id)
    _must_be_newest(history, after)
    if not history.was_live(version_id) or history.live_id == version_id:
        raise WrongUse(_("Only an earlier version that has been in use can be gone back to."))
    if history.was_withdrawn(version_id):
        raise WrongUse(_("That version was taken out in an emergency. It must be approved anew before it is used."))
    _write(work, kit, staff, history, row.script_id, "rollback", version_id=version_id, reason=said(reason), plan=plan)


def withdraw(
    work: Work, kit: Kit, staff: r.Staff, script_id: str, reason: str, *, after: str, plan: Json | None = None
) -> None:
    """In an emergency, by one person: nobody begins it, and whoever is in the middle is let out kindly."""
    _take_out(work, kit, staff, script_id, "withdraw", reason, after, plan)


def retire(work: Work, kit: Kit, staff: r.Staff, script_id: str, reason: str, *, after: str) -> None:
    """Nobody begins it any more; whoever is in the middle goes on to the end."""
    _take_out(work, kit, staff, script_id, "retire", reason, after, None)


def _take_out(
    work: Work, kit: Kit, staff: r.Staff, script_id: str, kind: Kind, reason: str, after: str, plan: Json | None
) -> None:
    rules.must_supervise(staff)
    history = lifecycle.held(work, script_id)
    _must_be_newest(history, after)
    if history.live_id is None:
        raise WrongUse(_("This conversation is not in use."))
    _write(work, kit, staff, history, script_id, kind, reason=said(reason), plan=plan)


def said(reason: str) -> str:
    words = tidy(reason)
    if not words:
        raise WrongUse(_("Write why, in a sentence. It is kept with the conversation, for those who come later."))
    if len(words) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a sentence or two, at most 400 characters."))
    return words


def _known(work: Work, staff: r.Staff, version_id: str) -> tuple[r.ScriptVersion, lifecycle.History]:
    rules.must_supervise(staff)
    row = work.get(r.ScriptVersion, version_id)
    if row is None:
        raise WrongUse(_("Something was released or taken out while you were reading. Please look again."))
    return row, lifecycle.held(work, row.script_id)


def _must_be_newest(history: lifecycle.History, after: str) -> None:
    if after != (history.newest.id if history.newest else ""):
        raise WrongUse(_("Something was released or taken out while you were reading. Please look again."))


def _write(
    work: Work, kit: Kit, staff: r.Staff, history: lifecycle.History, script_id: str, kind: Kind, *,
    version_id: str | None = None, reason: str = "", plan: Json | None = None,
) -> None:  # fmt: skip
    """The id is the next number of the script: of two at once, the database lets one through."""
    key = f"{script_id}.{len(history.releases) + 1:06}"
    work.add(r.ScriptRelease(
        key, script_id, kind, kit.clock(), version_id, history.live_id, staff.id, reason, plan or {}
    ))  # fmt: skip
