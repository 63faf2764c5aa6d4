"""After an outage: what was open is asked again, once (DESIGN §2, Telegram's own limits).

Telegram keeps a pressed button for 150 seconds and a message for a day. Whoever pressed while nobody could
receive it sees nothing happen, and would wait for ever. So after a longer outage every question that was open in
a conversation of the last days is asked again, outside the quiet hours, unless the person has written since.
Whoever had let it lie for longer is left in peace (METHOD §7): the buttons they have still work.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.application import at_rest, running, screens
from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming
from bot.application.library import Library
from bot.application.ports import Database, Person, Work
from bot.dialogue.engine import AWAY
from bot.dialogue.replies import Typed
from bot.safety.quiet import after_quiet, is_quiet

# Telegram's own: how long a pressed button and a message wait for a bot that does not fetch them.
PRESS_KEPT = timedelta(seconds=150)
MESSAGE_KEPT = timedelta(hours=24)

# People looked at in one transaction.
AT_ONCE = 100

# Screens that ask something; the others only offer, and their buttons still work.
_ASKING = frozenset({"adult", "keep", "reword", "hint", "remind-when", "remind-check", "remind-what"})


@dataclass(frozen=True, slots=True)
class _Silence:
    began: datetime
    ended: datetime


def beat(work: Work, source: str, now: datetime, awake: timedelta | None = None) -> None:
    """This source reaches us now. A silence in which something may have been lost is written down.

    `awake`: how long this process knows it has been since its last beat, whatever the clock on the wall says.
    """
    pulse = work.get(r.Pulse, source)
    if pulse is not None and awake is not None and awake <= PRESS_KEPT:
        work.put(replace(pulse, at=now))
    elif pulse is None:
        work.add(r.Pulse(source, now))
    elif now - pulse.at > PRESS_KEPT and pulse.silent_from is None:
        work.put(replace(pulse, at=now, silent_from=pulse.at, silent_until=now))
    elif now - pulse.at > PRESS_KEPT:
        work.put(replace(pulse, at=now, silent_until=now))
    else:
        work.put(replace(pulse, at=now))


def is_due(database: Database, source: str, now: datetime, grace: timedelta) -> bool:
    """Whether something may have been lost, and all that was not lost has been dealt with.

    `grace`: how long what was kept for us may take to come in.
    """
    with database.reading() as look:
        pulse = look.get(r.Pulse, source)
        ended = pulse.silent_until if pulse else None
        return ended is not None and now - ended >= grace and not look.waiting_inbox(1)


def ask_again(database: Database, kit: Kit, source: str, at_once: int = AT_ONCE) -> int:
    """Everybody with an open question gets it once more; returns how many. Done half-way, it goes on later."""
    asked, after = 0, ""
    while True:
        with database.work() as work:
            pulse = work.get(r.Pulse, source)
            if pulse is None or pulse.silent_from is None or pulse.silent_until is None:
                return asked
            silence = _Silence(pulse.silent_from, pulse.silent_until)
            ids = work.reached_by("telegram", after, at_once)
            if not ids:
                work.put(replace(pulse, silent_from=None, silent_until=None))
                return asked
            library = Library(work)
            people = work.people(ids).values()
            asked += sum(_asked_again(work, kit, library, person, silence) for person in people)
        after = ids[-1]


def heard_again(hearing: Hearing) -> None:
    """They write: what still waits to be asked again is not needed any more."""
    if hearing.talk.asked_again:
        hearing.talk = hearing.talk.changed(asked_again=False)
        for chat in hearing.person.chats:
            waiting = hearing.work.find(r.OutboxItem, channel=chat.channel, address=chat.address, status="waiting")
            planned = [item for item in waiting if item.kind in ("question", "reply") and not item.attempts]
            hearing.work.put(*(replace(item, status="cancelled", body={}) for item in planned if item.not_before))


def _asked_again(work: Work, kit: Kit, library: Library, person: Person, silence: _Silence) -> bool:
    """Only once, however many outages there are: whoever has not written since has it in front of them."""
    place = next((chat for chat in person.chats if chat.channel == "telegram" and chat.blocked_at is None), None)
    if place is None or not silence.began - AWAY <= _last_seen(person) < silence.ended:
        return False  # long gone, or answered from the backlog: then the open question has just been asked
    incoming = Incoming("telegram", place.address, Typed("", None))
    hearing = Hearing(kit, work, library, incoming, person)
    if hearing.talk.asked_again or not _is_asked(hearing) or at_rest.current(work, person.participant.id):
        return False
    if silence.ended - silence.began > MESSAGE_KEPT:
        hearing.tell("I was away for a while. What you wrote to me may not have come through. I will ask again:")
    else:
        hearing.tell("I was away for a while. If you pressed a button, I may have missed it. I will ask again:")
    screens.show(hearing)
    hearing.talk = hearing.talk.changed(asked_again=True)
    hearing.keep_talk()
    later = after_quiet(hearing.now) if is_quiet(hearing.now) else None
    deliver(work, kit, incoming, person.participant.id, Heard(hearing.messages), not_before=later)
    return True


def _last_seen(person: Person) -> datetime:
    return max([run.updated_at for run in person.runs] or [chat.created_at for chat in person.chats])


def _is_asked(hearing: Hearing) -> bool:
    """A question is open, and nobody said that it can wait."""
    if hearing.participant.adult_at is None:
        return hearing.talk.screen == "adult"
    found = running.current(hearing)
    return hearing.talk.screen in _ASKING or (not hearing.talk.screen and found is not None and not found[1].paused)
