"""A new phone or browser is let in, or is not, by somebody who knows the participant.

That is whoever follows them now or covers; while the own specialist is away and nobody covers, the deputy, who sees
the name and the question and nothing else. Administrators never see that anybody is here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.application import arriving, deputies, joining, menu, sight, takeovers
from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.errors import NotFound
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming
from bot.application.library import Library
from bot.application.ports import Database, Person, Work
from bot.dialogue.replies import Command


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Door:
    """What stands on a page. `deputy_for`: the reader has it as deputy, and may open nothing of the participant."""

    takeover: r.Takeover
    name: str
    deputy_for: r.Staff | None = None


def waiting(work: Work, now: datetime, staff: r.Staff, participant_id: str | None = None) -> list[Door]:
    """Those that are this one's to answer, the oldest first: of one participant, or of all."""
    found = takeovers.standing(work, now, participant_id)
    return list(_doors(work, now, staff, found)) if found else []


def _doors(work: Work, now: datetime, staff: r.Staff, found: list[r.Takeover]) -> Iterator[Door]:
    ids = list({one.participant_id for one in found})
    people, mine = work.people(ids), set(sight.known_to(work, staff, now))
    office = deputies.roster(work, now, ids)
    for one in found:
        person = people.get(one.participant_id)
        if person is None:
            continue
        name = person.participant.label or person.participant.id[:6].upper()
        if one.participant_id in mine:
            yield Door(one, name)
        elif _deputy(work, now, office, person) == staff:
            yield Door(one, name, person.specialist)


def _deputy(work: Work, now: datetime, office: deputies.Roster, person: Person) -> r.Staff | None:
    who, own = person.participant, person.specialist
    covered = any(office.is_here(one.id) for one, _seen in sight.covering(work, now, who))
    return None if covered or office.is_here(own.id) else office.instead_of(own.id, who.id)


def answer(work: Work, kit: Kit, staff: r.Staff, participant_id: str, takeover_id: str, *, yes: bool) -> bool:
    """False when it was answered before, or waited too long. Raises NotFound for anyone whose it is not to answer."""
    person, now = work.people([participant_id]).get(participant_id), kit.clock()
    asked = work.get(r.Takeover, takeover_id) if person else None
    if person is None or asked is None or asked.participant_id != participant_id:
        raise NotFound("nothing of that kind waits")
    if not list(_doors(work, now, staff, [asked])):
        raise NotFound("there is no such participant among yours")
    if not takeovers.is_open(asked, now):
        return False
    if yes and not _is_taken(work, asked):
        _admit(work, kit, staff, person, asked)
    else:
        takeovers.closed(work, kit, person, asked, staff.id)
        takeovers.inform(work, kit, person, (_STAYED_OUT,))
    return True


_LET_IN = _("The new phone or browser is in now. {S} has been asked, and the answer was yes. Was it not you? Tell {S}.")
_STAYED_OUT = _("The new phone or browser did not get in. Everything is as it was.")


def _is_taken(work: Work, asked: r.Takeover) -> bool:
    """That phone came in to somebody else's conversation meanwhile: two never meet in one chat."""
    return bool(work.find(r.Chat, channel="telegram", address=asked.address)) if asked.channel == "telegram" else False


def _admit(work: Work, kit: Kit, staff: r.Staff, person: Person, asked: r.Takeover) -> None:
    work.put(replace(asked, answered_at=kit.clock(), answered_by=staff.id, answer="yes"))
    takeovers.inform(work, kit, person, (_LET_IN,))
    joining.bind(kit, work, asked.participant_id, asked.channel, asked.address)
    if asked.channel == "telegram":
        _welcome(work, kit, staff, asked)


def _welcome(work: Work, kit: Kit, staff: r.Staff, asked: r.Takeover) -> None:
    """Nobody answers a question that they were not shown: what is open is asked in the new chat too."""
    person = work.people_at("telegram", [asked.address])[asked.address]
    incoming = Incoming("telegram", asked.address, Command("start"))
    hearing = Hearing(kit, work, Library(work), incoming, person)
    hearing.tell("{C} says that it is you. Welcome back.", C=staff.first_name)
    arriving.arrive(hearing)
    menu.show_if_wanted(hearing)
    hearing.keep_talk()
    deliver(work, kit, incoming, person.participant.id, Heard(hearing.messages))


def come_in(database: Database, kit: Kit, device: str) -> str | None:
    """The browser with this cookie was let in; returns the participant's id, once."""
    with database.work() as work:
        asked = takeovers.of_newcomer(work, "browser", device)
        person = work.people([asked.participant_id]).get(asked.participant_id) if asked else None
        asked = takeovers.of_newcomer(work, "browser", device)  # now that the person is ours
        if person is None or asked is None or asked.answer != "yes" or asked.answered_at is None:
            return None
        if kit.clock() >= asked.answered_at + takeovers.LASTS:
            return None
        work.put(replace(asked, address=""))
        return asked.participant_id
