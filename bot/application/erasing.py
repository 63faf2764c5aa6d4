"""Somebody is erased: their key is destroyed, and every row of theirs goes. One way for whoever wants it."""

from __future__ import annotations

from datetime import timedelta

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.ports import Database, Work

# Told to whoever is erased, and written in each backup. Long enough to notice that something went missing a month ago.
BACKUPS_KEPT = timedelta(days=35)


def erase(work: Work, kit: Kit, participant_id: str) -> bool:
    """False for somebody who was erased before: twice is as once. Nobody is told, and no mail leaves.

    Who read what stays, in ids and moments, and what somebody thought of a script, without a name. Raises NotFound for
    an id that nobody ever had, and NotErased when it cannot be noted down outside the database: nothing is done then.
    """
    return work.erase(participant_id, kit.clock())


def is_here(database: Database, participant_id: str) -> bool:
    """Whether somebody is to be spoken with still."""
    with database.reading() as look:
        return look.get(r.Participant, participant_id) is not None
