"""Staff, sign-in links and invitations."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.application import records as r
from bot.application.codes import new_code
from bot.application.errors import NotAllowed, NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.joining import hashed
from bot.application.office import OfficeSettings, settings_in
from bot.application.ports import Work
from bot.language.catalogues import Language
from bot.language.dates import day_of, end_of
from bot.language.typed import can_be_a_name, one_line

# Long enough to find the mail, short enough that a lost one is harmless.
SIGN_IN_MINUTES = 10
INVITATION_DAYS = 14
# Back in on a new device: handed over in person or by phone.
DEVICE_DAYS = 2
ADDRESS_LENGTH = 254
# Nothing that a mail's header would read as several addresses, a name, a comment or something encoded.
_PART = r"[^\s.@,;:<>()\[\]\\\"]+"
_ADDRESS = re.compile(rf"(?!.*=\?){_PART}(?:\.{_PART})*@{_PART}(?:\.{_PART})+")


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def new_token() -> str:
    """128 bits or more, in letters that Telegram's start links allow."""
    return secrets.token_urlsafe(24)


def the_office(work: Work, kit: Kit) -> r.Office:
    """The one office of this installation; made on first use."""
    found = work.find(r.Office)
    if found:
        return found[0]
    office = r.Office(kit.new_id(), "Kontoret", OfficeSettings().model_dump(mode="json"), kit.clock())
    work.add(office)
    return office


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def add_staff(work: Work, kit: Kit, *, role: r.Role, name: str, email: str, team: str | None = None) -> r.Staff:
    """Raises WrongUse with a catalogue text."""
    address, said = checked_address(email), checked_name(name)
    if work.find(r.Staff, email=address):
        raise WrongUse(_("Somebody with that e-mail address is here already."))
    office, team_id = the_office(work, kit), team_named(work, kit, team).id if team else None
    staff = r.Staff(kit.new_id(), office.id, role, said, address, kit.clock(), team_id)
    work.add(staff)
    return staff


def checked_name(name: str) -> str:
    said = one_line(name)
    if not said or len(said) > 80 or not can_be_a_name(said):
        raise WrongUse(_("Write a name, at most 80 characters. Participants see the first part of a specialist's."))
    return said


def checked_address(email: str) -> str:
    address = email.strip().lower()
    if len(address) > ADDRESS_LENGTH or not address.isprintable() or not _ADDRESS.fullmatch(address):
        raise WrongUse(_("Write the e-mail address as name@example.no."))
    return address


def team_named(work: Work, kit: Kit, name: str) -> r.Team:
    """Made when it is new."""
    office = the_office(work, kit)
    found = work.find(r.Team, office_id=office.id, name=name)
    if not found:
        found = [r.Team(kit.new_id(), office.id, name)]
        work.add(*found)
    return found[0]


def anyone_by_email(work: Work, email: str) -> r.Staff:
    """Whether their way in is open or not. Raises NotFound."""
    address = email.strip().lower()
    staff = next(iter(work.find(r.Staff, email=address)), None) if address.isprintable() else None
    if staff is None:
        raise NotFound(f"there is no staff member with the e-mail {email}; 'stegvis staff add' makes one")
    return staff


def staff_by_email(work: Work, email: str) -> r.Staff:
    """Raises NotFound; a disabled one reads as absent."""
    staff = anyone_by_email(work, email)
    if staff.disabled_at is not None:
        raise NotFound(f"the way in of {email} is closed; 'stegvis staff enable' opens it")
    return staff


def sign_in_link(work: Work, kit: Kit, email: str) -> str:
    """A one-time token for this person. Only its hash is kept."""
    staff, token, now = staff_by_email(work, email), new_token(), kit.clock()
    work.add(r.StaffLink(hashed(token), staff.id, now, now + timedelta(minutes=SIGN_IN_MINUTES)))
    return token


@dataclass(frozen=True, slots=True)
class Invited:
    participant_id: str
    code: str
    expires_at: datetime


def invite(work: Work, kit: Kit, *, specialist: str, language: Language = "nb", label: str = "") -> Invited:
    """A new participant and the one-time code that lets them in."""
    staff = staff_by_email(work, specialist)
    if staff.role != "specialist":
        raise NotAllowed(f"{specialist} is no job specialist; only a specialist follows participants")
    called, now = one_line(label), kit.clock()
    if len(label) > 80 or not can_be_a_name(called):
        raise WrongUse(_("What you call the participant may be at most 80 characters, of those that can be seen."))
    participant = r.Participant(kit.new_id(), staff.office_id, language, "invited", now, label=called)
    work.add(participant)
    work.add(r.Assignment(kit.new_id(), participant.id, staff.id, now))
    return _invited(work, kit, participant.id)


def _invited(work: Work, kit: Kit, participant_id: str) -> Invited:
    now, code = kit.clock(), new_code()
    expires = end_of(day_of(now) + timedelta(days=INVITATION_DAYS)).astimezone(UTC)  # as a letter says it: by days
    work.add(r.Invitation(hashed(code), participant_id, "join", now, expires))
    return Invited(participant_id, code, expires)


def may_be_invited_again(work: Work, participant: r.Participant) -> bool:
    """Whoever opened their invitation is in, and gets a link for a new device instead."""
    if participant.status != "invited":
        return False
    return all(one.used_at is None for one in work.find(r.Invitation, participant_id=participant.id, purpose="join"))


def invite_again(work: Work, kit: Kit, participant: r.Participant) -> Invited:
    """A new code; those from before work no more. Raises WrongUse with a catalogue text."""
    if not may_be_invited_again(work, participant):
        raise WrongUse(_("The invitation has been opened. Make a link for a new device instead."))
    old = work.find(r.Invitation, participant_id=participant.id, purpose="join", used_at=None)
    work.change(r.Invitation, [one.id for one in old], expires_at=kit.clock())
    return _invited(work, kit, participant.id)


def unused(work: Work, code: str, now: datetime) -> r.Invitation | None:
    """The invitation to take part that this code still opens."""
    found = work.get(r.Invitation, hashed(code))
    good = found is not None and found.purpose == "join" and found.used_at is None and found.expires_at > now
    return found if good else None


def device_link(work: Work, kit: Kit, participant_id: str, *, own: bool = False) -> Invited:
    """A one-time code for the browser chat on a new device. `own`: made where the participant is in already."""
    now, code = kit.clock(), new_code()
    expires = now + timedelta(days=DEVICE_DAYS)
    work.add(r.Invitation(hashed(code), participant_id, "own" if own else "device", now, expires))
    return Invited(participant_id, code, expires)


def open_chat(work: Work, kit: Kit, participant_id: str, channel: r.Channel) -> None:
    """A place of our own where this participant can write; there is at most one of each."""
    if not work.find(r.Chat, channel=channel, address=participant_id):
        work.add(r.Chat(kit.new_id(), participant_id, channel, participant_id, kit.clock()))


def settings_of(work: Work, office_id: str) -> OfficeSettings:
    return settings_in(work.get(r.Office, office_id))


def set_settings(work: Work, office: r.Office, settings: OfficeSettings) -> None:
    work.put(replace(office, settings=settings.model_dump(mode="json")))
