"""Staff, sign-in links and invitations."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.joining import hashed
from bot.application.office import OfficeSettings
from bot.application.ports import Work
from bot.language.catalogues import Language

# Long enough to find the mail, short enough that a lost one is harmless.
SIGN_IN_MINUTES = 10
INVITATION_DAYS = 14
# Back in on a new device: handed over in person or by phone.
DEVICE_DAYS = 2
ADDRESS_LENGTH = 254


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


def add_staff(work: Work, kit: Kit, *, role: r.Role, name: str, email: str, team: str | None = None) -> r.Staff:
    address, said = email.strip().lower(), " ".join(name.split())
    before, at, after = address.partition("@")
    odd = not address.isprintable() or " " in address or len(address) > ADDRESS_LENGTH
    if odd or not (before and at and "." in after):
        raise WrongUse(f"'{email}' is no e-mail address; write it as name@example.no")
    if not said or len(said) > 80:
        raise WrongUse("a name is needed, at most 80 characters; participants see the first part of it")
    if work.find(r.Staff, email=address):
        raise WrongUse(f"{address} is there already; 'stegvis staff link {address}' gives a sign-in link")
    office = the_office(work, kit)
    staff = r.Staff(kit.new_id(), office.id, role, said, address, kit.clock(), _team(work, kit, office, team))
    work.add(staff)
    return staff


def _team(work: Work, kit: Kit, office: r.Office, name: str | None) -> str | None:
    if not name:
        return None
    found = work.find(r.Team, office_id=office.id, name=name)
    if not found:
        found = [r.Team(kit.new_id(), office.id, name)]
        work.add(*found)
    return found[0].id


def staff_by_email(work: Work, email: str) -> r.Staff:
    """Raises NotFound; a disabled one reads as absent."""
    staff = next(iter(work.find(r.Staff, email=email.strip().lower())), None)
    if staff is None or staff.disabled_at is not None:
        raise NotFound(f"there is no staff member with the e-mail {email}; 'stegvis staff add' makes one")
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
    if len(label) > 80:
        raise WrongUse("what you call the participant may be at most 80 characters")
    now, code = kit.clock(), new_token()
    participant = r.Participant(kit.new_id(), staff.office_id, language, "invited", now, label=" ".join(label.split()))
    work.add(participant)
    work.add(r.Assignment(kit.new_id(), participant.id, staff.id, now))
    expires = now + timedelta(days=INVITATION_DAYS)
    work.add(r.Invitation(hashed(code), participant.id, "join", now, expires))
    return Invited(participant.id, code, expires)


def device_link(work: Work, kit: Kit, participant_id: str) -> Invited:
    """A one-time code for the browser chat on a new device."""
    now, code = kit.clock(), new_token()
    expires = now + timedelta(days=DEVICE_DAYS)
    work.add(r.Invitation(hashed(code), participant_id, "device", now, expires))
    return Invited(participant_id, code, expires)


def open_chat(work: Work, kit: Kit, participant_id: str, channel: r.Channel) -> None:
    """A place of our own where this participant can write; there is at most one of each."""
    if not work.find(r.Chat, channel=channel, address=participant_id):
        work.add(r.Chat(kit.new_id(), participant_id, channel, participant_id, kit.clock()))


def settings_of(work: Work, office_id: str) -> OfficeSettings:
    office = work.get(r.Office, office_id)
    return OfficeSettings.model_validate(dict(office.settings)) if office else OfficeSettings()


def set_settings(work: Work, office: r.Office, settings: OfficeSettings) -> None:
    work.put(replace(office, settings=settings.model_dump(mode="json")))
