"""Everything about somebody rests, because they want nothing done with it and do not want it deleted.

While it does, nobody who works here reads it (see sight.py), nothing is written first, and no clock deletes it. What
the participant writes is answered as before, and a wish for contact goes where it always goes: they asked for it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.application import at_rest, letters, rhythms
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.together import ending

# What comes of itself. The rest of what waits answers something that was written.
_FIRST = ("nudge", "reminder", "notice", "message")


def begin(hearing: Hearing) -> bool:
    """False when it rests already. What is on its way does not leave, and a conversation on a screen is closed."""
    if at_rest.current(hearing.work, hearing.participant.id) is not None:
        return False
    hearing.work.add(r.Restriction(hearing.new_id(), hearing.participant.id, hearing.now))
    ending.end(hearing)
    mine = {"participant_id": hearing.participant.id, "status": "waiting", "kind": list(_FIRST)}
    waiting = hearing.work.find(r.OutboxItem, **mine)
    hearing.work.put(*(replace(item, status="cancelled", body={}) for item in waiting))
    letters.taken_off(hearing, waiting)
    return True


def lift(hearing: Hearing) -> bool:
    """False when nothing rested. A rhythm goes on from now; none of what was left out comes."""
    found = at_rest.current(hearing.work, hearing.participant.id)
    if found is None:
        return False
    hearing.work.put(replace(found, ended_at=hearing.now))
    rhythms.reopened(hearing.work, hearing.participant.id, hearing.now)
    return True
