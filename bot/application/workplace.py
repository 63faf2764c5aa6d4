"""Who works here: teams, roles, and whose way in is open. Each change is written down, and by whom.

An administrator sees how many somebody follows, never whom.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import get_args

from bot.application import records as r
from bot.application import sessions, staffing
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work

LONGEST_NAME = 80


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


class StillFollows(WrongUse):
    """Participants would be left without anybody. The page says it in its own words."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"{count} participants are followed by this person: hand them over first "
            "('stegvis participants hand-over'), or disable with --at-once and let a colleague be given them"
        )
        self.count = count


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here, as an administrator sees them. `covers`: until when, for each that they cover for."""

    staff: r.Staff
    team: str
    follows: int
    covers: tuple[datetime, ...]
    away: r.Absence | None
    signed_in: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What the form says; `team` is an id, or empty."""

    name: str
    role: str
    team: str = ""


def everyone(look: Work, now: datetime) -> list[Colleague]:
    """Those with a way in first, by name."""
    found = [_colleague(look, one, now) for one in look.find(r.Staff)]
    return sorted(found, key=lambda one: (one.staff.disabled_at is not None, one.staff.name.casefold(), one.staff.id))


def one(look: Work, staff_id: str, now: datetime) -> Colleague:
    return _colleague(look, _staff(look, staff_id), now)


def _colleague(look: Work, staff: r.Staff, now: datetime) -> Colleague:
    team = look.get(r.Team, staff.team_id) if staff.team_id else None
    away = [one for one in look.find(r.Absence, staff_id=staff.id, ended_at=None) if one.until > now]
    covering = look.find(r.Assignment, staff_id=staff.id, kind="cover")
    return Colleague(
        staff,
        team.name if team else "",
        followed_by(look, staff, now),
        tuple(sorted(one.until for one in covering if one.until is not None and one.since <= now < one.until)),
        min(away, key=lambda one: one.since, default=None),
        len(sessions.standing_of(look, staff.id, now)),
    )


def followed_by(look: Work, staff: r.Staff, now: datetime) -> int:
    """How many are their own, and go on: those whose follow-up has ended need nobody new."""
    theirs = set(look.participants_of(staff.id, now))
    own = {one.participant_id for one in look.find(r.Assignment, staff_id=staff.id, kind="own", until=None)} & theirs
    ended = look.find(r.Ending, participant_id=list(own), undone_at=None) if own else []
    return len(own - {one.participant_id for one in ended})


def teams(look: Work) -> list[r.Team]:
    return sorted(look.find(r.Team), key=lambda one: (one.name.casefold(), one.id))


def changes(look: Work, staff_id: str) -> list[tuple[r.StaffChange, str]]:
    """What was changed about somebody and by whom, the newest first. By nobody: from the command line."""
    found = look.find(r.StaffChange, staff_id=staff_id)
    people = {one.id: one.name for one in look.find(r.Staff, id=list({one.by_id for one in found if one.by_id}))}
    return [(one, people.get(one.by_id or "", "")) for one in reversed(found)]


def add(work: Work, kit: Kit, by: r.Staff | None, wish: Wish, email: str) -> r.Staff:
    """Raises WrongUse with a catalogue text."""
    _one_at_a_time(work, kit)
    staff = staffing.add_staff(work, kit, role=_role(wish.role), name=wish.name, email=email)
    team = _team(work, wish.team)
    if team is not None:
        staff = replace(staff, team_id=team.id)
        work.put(staff)
    _written(work, kit, by, staff.id, "added", staff.role)
    return staff


def change(work: Work, kit: Kit, by: r.Staff | None, staff_id: str, wish: Wish) -> r.Staff:
    """Name, role and team. Raises WrongUse with a catalogue text, or StillFollows."""
    _one_at_a_time(work, kit)
    staff, role, team = _staff(work, staff_id), _role(wish.role), _team(work, wish.team)
    name = staffing.checked_name(wish.name)
    if role != staff.role:
        _may_lose_role(work, kit, staff)
        _written(work, kit, by, staff.id, "role", staff.role, role)
    if name != staff.name:
        _written(work, kit, by, staff.id, "name", staff.name, name)
    before = work.get(r.Team, staff.team_id) if staff.team_id else None
    if before != team:
        _written(work, kit, by, staff.id, "team", before.name if before else "", team.name if team else "")
    work.change(r.Staff, [staff.id], name=name, role=role, team_id=team.id if team else None)
    return replace(staff, name=name, role=role, team_id=team.id if team else None)


def disable(work: Work, kit: Kit, by: r.Staff | None, staff_id: str, *, at_once: bool = False) -> None:
    """Close somebody's way in, at the next request. `at_once`: although participants are theirs, who stay so."""
    _one_at_a_time(work, kit)
    staff = _staff(work, staff_id)
    if staff.disabled_at is not None:
        return
    _not_the_last(work, staff)
    left = followed_by(work, staff, kit.clock())
    if left and not at_once:
        raise StillFollows(left)
    work.change(r.Staff, [staff.id], disabled_at=kit.clock())
    sessions.end_of(work, kit, staff.id)
    _written(work, kit, by, staff.id, *(("disabled", str(left)) if left else ("disabled",)))


def enable(work: Work, kit: Kit, by: r.Staff | None, staff_id: str) -> None:
    staff = _staff(work, staff_id)
    if staff.disabled_at is not None:
        work.change(r.Staff, [staff.id], disabled_at=None)
        _written(work, kit, by, staff.id, "enabled")


def end_sessions(work: Work, kit: Kit, by: r.Staff | None, staff_id: str) -> int:
    """Everywhere. Returns how many there were."""
    ended = sessions.end_of(work, kit, _staff(work, staff_id).id)
    if ended:
        _written(work, kit, by, staff_id, "sessions")
    return ended


def disconnect(work: Work, kit: Kit, by: r.Staff | None, staff_id: str) -> None:
    """The provider's account is nobody's here any more; another one can be connected."""
    staff = _staff(work, staff_id)
    if staff.subject is not None:
        work.change(r.Staff, [staff.id], subject=None)
        _written(work, kit, by, staff.id, "unbound")


def send_link(work: Work, kit: Kit, by: r.Staff, staff_id: str) -> tuple[r.Staff, str]:
    """A one-time token to send them; the caller knows the address that it belongs to."""
    staff = _staff(work, staff_id)
    token = staffing.sign_in_link(work, kit, staff.email)
    _written(work, kit, by, staff.id, "link")
    return staff, token


def add_team(work: Work, kit: Kit, name: str) -> r.Team:
    office = staffing.the_office(work, kit)
    team = r.Team(kit.new_id(), office.id, _team_name(work, name))
    work.add(team)
    return team


def rename_team(work: Work, team_id: str, name: str) -> r.Team:
    team = work.get(r.Team, team_id)
    if team is None:
        raise NotFound("there is no such team")
    renamed = replace(team, name=_team_name(work, name, team.id))
    work.put(renamed)
    return renamed


def team_by_name(look: Work, name: str) -> r.Team:
    found = [one for one in look.find(r.Team) if one.name.casefold() == " ".join(name.split()).casefold()]
    if not found:
        raise NotFound(f"there is no team {name}; 'stegvis team add' makes one")
    return found[0]


def _team_name(work: Work, name: str, but: str = "") -> str:
    said = " ".join(name.split())
    if not said or len(said) > LONGEST_NAME or not said.isprintable():
        raise WrongUse(_("Write a name for the team, at most 80 characters."))
    if any(one.name.casefold() == said.casefold() and one.id != but for one in work.find(r.Team)):
        raise WrongUse(_("There is a team with that name already."))
    return said


def _staff(work: Work, staff_id: str) -> r.Staff:
    staff = work.get(r.Staff, staff_id)
    if staff is None:
        raise NotFound("nobody here has that id")
    return staff


def _team(work: Work, team_id: str) -> r.Team | None:
    team = work.get(r.Team, team_id) if team_id else None
    if team is None and team_id:
        raise WrongUse(_("Choose a team from the list."))
    return team


def _role(role: str) -> r.Role:
    found: r.Role | None = next((one for one in get_args(r.Role) if one == role), None)
    if found is None:
        raise WrongUse(_("Choose a role from the list."))
    return found


def _may_lose_role(work: Work, kit: Kit, staff: r.Staff) -> None:
    _not_the_last(work, staff)
    left = followed_by(work, staff, kit.clock())
    if left:
        raise StillFollows(left)


def _not_the_last(work: Work, staff: r.Staff) -> None:
    if staff.role != "administrator" or staff.disabled_at is not None:
        return
    if len(work.find(r.Staff, role="administrator", disabled_at=None)) == 1:
        raise WrongUse(_("This is the last administrator. Give somebody else that role first."))


def _one_at_a_time(work: Work, kit: Kit) -> None:
    """The office's row is ours until the end: two administrators who disable each other do so one after the other."""
    office = staffing.the_office(work, kit)
    work.change(r.Office, [office.id], name=office.name)


def _written(work: Work, kit: Kit, by: r.Staff | None, staff_id: str, *what: str) -> None:
    """`what`: a word for it and its values, with tabs between, which no name holds."""
    work.add(r.StaffChange(kit.new_id(), staff_id, "\t".join(what), kit.clock(), by.id if by else None))
