"""What the own chat can do about a conversation on the specialist's screen: end it, take back, go on, look."""

from __future__ import annotations

from bot.application import answering, keeping, profile_screen, running, screens
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.together import ending, told


def tapped(hearing: Hearing, key: str) -> bool:
    """Good for ever; False when it is none of these."""
    if key == told.STOP:
        if not ending.end(hearing):
            hearing.tell("No conversation is open on a screen now.")
    elif key == told.PROFILE:
        answering.settle_undecided(hearing)
        profile_screen.show(hearing, view="")
    elif key == told.OWN:
        answering.settle_undecided(hearing)
        hearing.close_screen()
        screens.show(hearing)
    elif key.startswith(told.BACK):
        _take_back(hearing, key.removeprefix(told.BACK))
    elif key.startswith(told.ON):
        _go_on(hearing, key.removeprefix(told.ON))
    else:
        return False
    return True


def _take_back(hearing: Hearing, run_id: str) -> None:
    mine = {"participant_id": hearing.participant.id}
    lines = {one.id for one in hearing.work.find(r.Statement, **mine, run_id=run_id)}
    back = [key for key in sorted(lines) if keeping.unshare(hearing, key)]
    if back:
        hearing.tell("It is taken back. {S} no longer sees it. What is copied into NAV's system stays there.")
    else:
        hearing.tell("Nothing of it is shared now.")


def _go_on(hearing: Hearing, run_id: str) -> None:
    answering.settle_undecided(hearing)
    if any(row.id == run_id for row in hearing.person.runs):
        running.resume(hearing, run_id)
    else:
        hearing.tell("That conversation is over. Here is what is open now:")
        screens.show(hearing)
