"""Voice messages on their way from a network to us: what is to be fetched, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.hearing import Kit
from bot.application.incoming import Heard, Incoming
from bot.application.ports import Database, Work
from bot.application.sounds import media_of
from bot.dialogue.messages import Message, Paragraph
from bot.dialogue.replies import Typed
from bot.language import dates
from bot.safety.quiet import after_quiet

# The pause doubles from attempt to attempt, up to the longest.
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=5), timedelta(hours=1)
# Telegram keeps a file for its bot; what could not be had for so long is not to be had.
GIVEN_UP_AFTER = timedelta(days=7)
AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class ToFetch:
    recording: str
    file: str


def to_fetch(database: Database, now: datetime) -> list[ToFetch]:
    """What is due, the oldest first, a few at a time."""
    with database.reading() as look:
        waiting = look.find(r.Recording, status="waiting")
    due = [one for one in waiting if one.next_at is not None and one.next_at <= now]
    return [ToFetch(one.id, str(one.source.get("file", ""))) for one in due[:AT_ONCE]]


def keep(database: Database, recording: str, audio: bytes) -> None:
    """Sealed from here on. Nothing is done when it is not wanted any more."""
    with database.work() as work:
        found = _waiting(work, recording)
        if found is not None:
            work.add(r.Sound(found.id, found.participant_id, audio))
            work.put(replace(found, status="kept", media=media_of(audio), next_at=None, source={}))


def put_off(database: Database, kit: Kit, recording: str) -> None:
    """Telegram could not be asked just now."""
    now = kit.clock()
    with database.work() as work:
        found = _waiting(work, recording)
        if found is not None and now - found.created_at > GIVEN_UP_AFTER:
            _give_up(work, kit, found)
        elif found is not None:
            pause = min(FIRST_PAUSE * 2 ** min(found.attempts, 20), LONGEST_PAUSE)
            work.put(replace(found, attempts=found.attempts + 1, next_at=now + pause))


def give_up(database: Database, kit: Kit, recording: str) -> None:
    """Telegram does not have it any more, or does not give it out: the person is asked to say it again."""
    with database.work() as work:
        found = _waiting(work, recording)
        if found is not None:
            _give_up(work, kit, found)


def _waiting(work: Work, recording: str) -> r.Recording | None:
    found = work.get(r.Recording, recording)
    return found if found is not None and found.status == "waiting" else None


def _give_up(work: Work, kit: Kit, lost: r.Recording) -> None:
    now, address = kit.clock(), str(lost.source.get("address", ""))
    person = work.people_at("telegram", [address]).get(address)
    work.put(replace(lost, status="lost", next_at=None, source={}))
    _says_nothing(work, lost, now)
    if person is None or person.participant.id != lost.participant_id:
        return
    language = person.participant.language
    text = kit.texts.say(
        language, "I could not fetch your voice message from {day} at {time}. You can send it again, or write it.",
        day=dates.day(lost.created_at, language), time=dates.clock(lost.created_at, language),
    )  # fmt: skip
    said = Heard([Message("reply", (Paragraph(text),))])
    loud, place = after_quiet(now), Incoming("telegram", address, Typed(""))
    deliver(work, kit, place, lost.participant_id, said, loud if loud > now else None)


def forget_sound(work: Work, old: r.Recording, now: datetime) -> None:
    """Its sound has gone, as was told; what was written of it stays."""
    work.put(replace(old, status="lost"))
    if not old.written:
        _says_nothing(work, old, now)


def _says_nothing(work: Work, lost: r.Recording, now: datetime) -> None:
    """A line that nobody can hear stands no more, unless something was written beside it."""
    for statement in work.find(r.Statement, recording_id=lost.id, status="active"):
        if not statement.text:
            work.put(replace(statement, status="withdrawn", ended_at=now))
            shared = work.find(r.SharedLine, statement_id=statement.id, withdrawn_at=None)
            work.put(*(replace(line, withdrawn_at=now) for line in shared))
