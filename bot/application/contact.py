"""A participant wants to be contacted: who has the wish now, who gets it next, and who has seen it.

It is the own specialist's, and whoever covers sees it too. A deputy gets it when nobody has seen it for so many
working hours, or at once when the specialist is away; of the participant, a deputy sees the name and the wish.
Where a wish is follows from rows alone, so a handover, an absence or a deputy who leaves needs nothing to be undone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.application import deputies, sight
from bot.application import records as r
from bot.application.deputies import Roster
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.incoming import message_json
from bot.application.office import settings_in
from bot.application.ports import Person, Work
from bot.dialogue.messages import Message, Paragraph
from bot.safety.working_hours import have_passed

# Whoever presses just after somebody else did is told so kindly.
LATELY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Wish:
    """`since`: when the own specialist began to follow. `covering`: the ids of colleagues who cover now."""

    request: r.ContactRequest
    person: Person
    since: datetime
    covering: tuple[str, ...] = ()

    @property
    def specialist(self) -> r.Staff:
        return self.person.specialist

    @property
    def hours(self) -> int:
        return settings_in(self.person.office).contact_hours

    @property
    def name(self) -> str:
        participant = self.person.participant
        return participant.label or participant.id[:6].upper()


def wishes(work: Work, now: datetime, requests: Sequence[r.ContactRequest]) -> list[Wish]:
    """With what decides whose they are. Those of somebody who is erased are gone."""
    ids = list({one.participant_id for one in requests})
    people = work.people(ids) if ids else {}
    following = work.find(r.Assignment, participant_id=list(people)) if people else []
    return [
        Wish(one, people[one.participant_id], _began(following, one), _covering(following, one, now))
        for one in requests
        if one.participant_id in people
    ]


def _began(following: list[r.Assignment], request: r.ContactRequest) -> datetime:
    own = [one for one in following if one.participant_id == request.participant_id and one.kind == "own"]
    return max(own, key=lambda one: (one.until is None, one.since)).since


def _covering(following: list[r.Assignment], request: r.ContactRequest, now: datetime) -> tuple[str, ...]:
    return tuple(
        one.staff_id
        for one in following
        if one.participant_id == request.participant_id and one.kind == "cover" and sight.is_current(one, now)
    )


def deputy(office: Roster, wish: Wish) -> r.Staff | None:
    """Whom it was passed to, as long as that holds: not after a handover, and not when that one has left."""
    to, at = wish.request.passed_to, wish.request.passed_at
    if to is None or at is None or at < wish.since or to == wish.specialist.id:
        return None
    return office.staff[to] if office.may_have(to, wish.request.participant_id) else None


def goes_to(office: Roster, wish: Wish, now: datetime) -> r.Staff | None:
    """Who gets it now as deputy; None when it stays where it is."""
    if wish.request.seen_at is not None:
        return None
    has_it = deputy(office, wish)
    if has_it is not None and office.is_here(has_it.id):
        return None
    if has_it is None and _is_attended_to(office, wish) and not is_overdue(office, wish, now):
        return None
    to = office.instead_of(wish.specialist.id, wish.request.participant_id)
    return None if has_it is not None and to == has_it else to


def _is_attended_to(office: Roster, wish: Wish) -> bool:
    """Somebody is at work who sees it: the own specialist, or a colleague who covers."""
    return any(
        office.is_here(key) and office.may_have(key, wish.request.participant_id)
        for key in (wish.specialist.id, *wish.covering)
    )


def is_overdue(office: Roster, wish: Wish, now: datetime) -> bool:
    """Nobody has seen it for the office's working hours, where it is now."""
    since = max(wish.request.asked_at, wish.since)
    if deputy(office, wish) is not None and wish.request.passed_at is not None:
        since = wish.request.passed_at
    return have_passed(wish.hours, since, now)


def pass_on(work: Work, kit: Kit, wish: Wish, office: Roster) -> r.Staff | None:
    """To the deputy whose it is by now, with a mail; returns who that is."""
    now = kit.clock()
    to = goes_to(office, wish, now)
    if to is not None:
        work.put(replace(wish.request, passed_to=to.id, passed_at=now))
        _mail(work, kit, to)
    return to


def _mail(work: Work, kit: Kit, to: r.Staff) -> None:
    """That there is a wish, and nothing of whose; one that still waits is enough. Who chose `never` gets none."""
    same = {"channel": "email", "address": to.email, "kind": "notice", "status": "waiting"}
    waits = any(item.body.get("about") == "deputy" for item in work.find(r.OutboxItem, **same))
    if to.notices != "never" and not waits:
        body = {"about": "deputy", "language": to.language or "nb"}
        work.add(r.OutboxItem(kit.new_id(), None, "email", to.email, "notice", kit.clock(), body=body))


def as_deputy(work: Work, now: datetime, staff: r.Staff) -> list[tuple[Wish, Roster]]:
    """What was passed to this one and waits, of participants whom they do not follow themselves."""
    found = wishes(work, now, work.find(r.ContactRequest, passed_to=staff.id, seen_at=None))
    office = deputies.roster(work, now, [one.request.participant_id for one in found])
    mine = [one for one in found if deputy(office, one) == staff and not _sees_anyway(one, staff)]
    return [(one, office) for one in mine]


def _sees_anyway(wish: Wish, staff: r.Staff) -> bool:
    return staff.id in (wish.specialist.id, *wish.covering)


def acknowledge(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> bool:
    """This one has seen it, and the participant is told. False when somebody else was before them.

    Raises NotFound for anyone who neither follows the participant, nor covers, nor is deputy for the wish.
    """
    person = work.people([participant_id]).get(participant_id)  # theirs alone: of two who press, one is first
    now = kit.clock()
    asked = work.find(r.ContactRequest, participant_id=participant_id) if person else []
    waiting = [one for one in asked if one.seen_at is None]
    if person is None or participant_id not in sight.known_to(work, staff, now):
        passed = {wish.request.id for wish, _ in as_deputy(work, now, staff)}
        waiting = [one for one in waiting if one.id in passed]
        if not waiting and not _were_passed_lately(asked, staff, now):
            raise NotFound("there is no such participant among yours")
    if not waiting or person is None:
        return False
    work.put(*(replace(one, seen_at=now, seen_by=staff.id) for one in waiting))
    _is_seen(work, participant_id)
    _tell(work, kit, person, staff)
    return True


def _is_seen(work: Work, participant_id: str) -> None:
    """That it went to a deputy is old news when nobody has been told yet."""
    waiting = work.find(r.OutboxItem, participant_id=participant_id, kind="notice", status="waiting")
    work.empty(r.OutboxItem, [one.id for one in waiting if one.body.get("about") == "passed"], status="cancelled")


def _were_passed_lately(asked: Collection[r.ContactRequest], staff: r.Staff, now: datetime) -> bool:
    return any(one.passed_to == staff.id and one.seen_at is not None and now - one.seen_at < LATELY for one in asked)


def _tell(work: Work, kit: Kit, person: Person, staff: r.Staff) -> None:
    """An answer to what they asked, so it comes at once: to Telegram, or into the chat on our own pages."""
    who, now = person.participant, kit.clock()
    text = kit.texts.say(who.language, "{C} has seen that you would like to be contacted.", C=staff.first_name)
    body = message_json(Message("reply", (Paragraph(text),)))
    telegram = next((one for one in person.chats if one.channel == "telegram" and not one.blocked_at), None)
    if telegram is not None:
        work.add(r.OutboxItem(kit.new_id(), who.id, "telegram", telegram.address, "reply", now, body=body))
    elif any(one.channel != "telegram" for one in person.chats):
        work.add(r.Utterance(kit.new_id(), who.id, "bot", now, body=body))


def waiting_for_long(work: Work, now: datetime) -> int:
    """How many wishes nobody has seen for the office's working hours, or nobody who works here can see."""
    found = wishes(work, now, work.find(r.ContactRequest, seen_at=None))
    office = deputies.roster(work, now, [one.request.participant_id for one in found])
    return sum(not seen_by_somebody(office, one) or is_overdue(office, one, now) for one in found)


def seen_by_somebody(office: Roster, wish: Wish) -> bool:
    """It stands on the first page of somebody who works here."""
    those = (wish.specialist.id, *wish.covering)
    return deputy(office, wish) is not None or any(office.may_have(key, wish.request.participant_id) for key in those)
