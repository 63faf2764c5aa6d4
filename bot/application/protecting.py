"""A participant whom only named staff may know of: a secret address, somebody shielded, a colleague.

Why is asked nowhere and kept nowhere. The rule itself is in sight.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from bot.application import handing, sight, telling
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Page:
    """`named`: ids of those who may know; empty while nobody is kept out."""

    participant: r.Participant
    named: frozenset[str]
    colleagues: tuple[r.Staff, ...]
    # Whoever covers now, and would not see the participant any more without being named.
    covering: tuple[r.Staff, ...]


def page(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> Page:
    """For the own specialist alone; raises NotFound."""
    participant = _own(work, kit, staff, participant_id)
    return Page(
        participant,
        frozenset(sight.named(work, [participant_id]).get(participant_id, ())),
        tuple(handing.colleagues(work, staff)),
        tuple(one for one, _ in sight.covering(work, kit.clock(), participant)),
    )


def protect(work: Work, kit: Kit, staff: r.Staff, participant_id: str, names: Collection[str]) -> None:
    """From now on these and the own specialist, and nobody else; a cover by anybody else ends.

    Raises NotFound, or WrongUse with a catalogue text.
    """
    _own(work, kit, staff, participant_id)
    _protect(work, kit, staff.id, participant_id, staff.id, _colleagues(work, staff, names))


def protect_of_gone(work: Work, kit: Kit, administrator: r.Staff, participant_id: str, names: Collection[str]) -> None:
    """Of a participant whose specialist has left: who may take over has to be named by somebody."""
    own = _of_gone(work, administrator, participant_id)
    _protect(work, kit, administrator.id, participant_id, own.id, _colleagues(work, own, names))


def unprotect(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    """Ended twice, it is ended once."""
    _own(work, kit, staff, participant_id)
    _end(work, kit, work.find(r.Protection, participant_id=participant_id, ended_at=None))


def unprotect_of_gone(work: Work, kit: Kit, administrator: r.Staff, participant_id: str) -> None:
    """The same of a participant whose specialist has left."""
    _of_gone(work, administrator, participant_id)
    _end(work, kit, work.find(r.Protection, participant_id=participant_id, ended_at=None))


def _protect(work: Work, kit: Kit, by: str, participant_id: str, own: str, colleagues: Iterable[r.Staff]) -> None:
    wanted = {own, *(one.id for one in colleagues)}
    standing = work.find(r.Protection, participant_id=participant_id, ended_at=None)
    _end(work, kit, [one for one in standing if one.staff_id not in wanted])
    known = {one.staff_id for one in standing}
    now = kit.clock()
    work.add(*(r.Protection(kit.new_id(), participant_id, key, now, by) for key in sorted(wanted - known)))
    covering = handing.cover(work, now, participant_id)
    telling.cancel(work, participant_id, ["passed"])  # whose the wish is may be another one's now
    if covering is not None and covering.by.id not in wanted:
        handing.end_the_cover(work, now, covering)


def _end(work: Work, kit: Kit, standing: list[r.Protection]) -> None:
    now = kit.clock()
    work.put(*(replace(one, ended_at=now) for one in standing))


def _own(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> r.Participant:
    seen = sight.followed(work, kit.clock, staff, participant_id)
    if seen.covers:
        raise NotFound("only the own specialist decides who may know of a participant")
    return seen.participant


def _of_gone(work: Work, administrator: r.Staff, participant_id: str) -> r.Staff:
    person = work.people([participant_id]).get(participant_id)
    gone = person is not None and person.specialist.disabled_at is not None
    if administrator.role != "administrator" or administrator.disabled_at or person is None or not gone:
        raise NotFound("there is no such participant whose specialist has left; while one works here, that one decides")
    return person.specialist


def _colleagues(work: Work, staff: r.Staff, names: Collection[str]) -> list[r.Staff]:
    known = {one.id: one for one in handing.colleagues(work, staff)}
    if any(key not in known and key != staff.id for key in names):
        raise WrongUse(_("Choose colleagues from the list. One of them does not work here any more."))
    return [known[key] for key in names if key in known]
