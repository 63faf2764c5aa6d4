"""Wishes for contact that are a deputy's by now. One transaction each: killed anywhere, none is lost or told twice."""

from __future__ import annotations

import logging

from bot.application import contact, deputies
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
            return any(contact.pass_on(work, kit, one, office) for one in contact.wishes(work, now, waiting))
    except Unavailable:
        raise
    except Exception as error:
        log.error("wish for contact %s was not passed on: %s", request.id, type(error).__name__)
        return False
