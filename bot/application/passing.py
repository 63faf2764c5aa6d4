"""Wishes for contact that are a deputy's by now. One transaction each: killed anywhere, none is lost or told twice."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.application import contact, contact_words, deputies, telling
from bot.application import records as r
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database, Work

log = logging.getLogger(__name__)


def pass_on(database: Database, kit: Kit) -> int:
    """Returns how many went to a deputy. Raises Unavailable when nothing can be written."""
    with database.reading() as look:
        due = _due(look, kit, look.find(r.ContactRequest, seen_at=None))
    return sum(pass_one(database, kit, one) for one in due)


def _due(look: Work, kit: Kit, requests: list[r.ContactRequest]) -> list[r.ContactRequest]:
    now = kit.clock()
    found = contact.wishes(look, now, requests)
    office = deputies.roster(look, now, [one.request.participant_id for one in found])
    return [one.request for one in found if contact.goes_to(office, one, now)]


def pass_one(database: Database, kit: Kit, request: r.ContactRequest) -> bool:
    """What has changed since it was found due counts. One that cannot be passed on holds nobody else up."""
    try:
        with database.work() as work:
            work.people([request.participant_id])  # theirs alone: it may be seen, or handed over, just now
            waiting = work.find(r.ContactRequest, id=request.id, seen_at=None)
            now = kit.clock()
            office = deputies.roster(work, now, [request.participant_id])
            return any(_passed(work, kit, one, office) for one in contact.wishes(work, now, waiting))
    except Unavailable:
        raise
    except Exception as error:
        log.error("wish for contact %s was not passed on: %s", request.id, type(error).__name__)
        return False


def _passed(work: Work, kit: Kit, wish: contact.Wish, office: deputies.Roster) -> bool:
    to = contact.pass_on(work, kit, wish, office)
    if to is None:
        return False
    _tell(work, kit, wish, to)
    return True


def _tell(work: Work, kit: Kit, wish: contact.Wish, to: r.Staff) -> None:
    """It is the participant's wish: they learn who sees it from now on. Of two that go at once, they are told once."""
    hearing = telling.hearing_of(work, kit, wish.person)
    others = work.find(r.ContactRequest, participant_id=wish.request.participant_id, passed_to=to.id, seen_at=None)
    told = [one for one in others if one.id != wish.request.id and one.passed_at and _is_recent(kit, one.passed_at)]
    if hearing is None or told:
        return
    (now_passed,) = contact.wishes(work, hearing.now, work.find(r.ContactRequest, id=wish.request.id))
    telling.bring(hearing, "passed", *contact_words.passed(hearing, now_passed, contact_words.office_of(hearing), to))


def _is_recent(kit: Kit, moment: datetime) -> bool:
    return kit.clock() - moment < timedelta(hours=1)
