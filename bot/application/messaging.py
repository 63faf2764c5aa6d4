"""A short message from a human (METHOD §5): the robot carries it to where the participant talks, and says who wrote it.

It is no nudge: in the day it arrives at once. On a network it waits through the quiet hours. Where nothing may be
written first, it is told when the participant is there. Nobody is told whether it was read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from bot.application import records as r
from bot.application import running, sight
from bot.application import talk as talks
from bot.application.delivering import deliver
from bot.application.errors import WrongUse
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming, message_json
from bot.application.letters import letter, wait
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.dialogue.engine import AWAY
from bot.dialogue.messages import Message
from bot.dialogue.replies import Typed
from bot.language.typed import tidy
from bot.safety.quiet import after_quiet
from bot.safety.redaction import Kind, hints

# What needs more is for the meeting, or a call.
MOST_CHARACTERS = 500
# On one page, for either of the two.
MOST_SHOWN = 10


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Written:
    """As the page shows it. `waits`: it comes, or came, when they are here. `comes_at`: after the quiet hours."""

    words: str
    at: datetime
    by: str
    waits: bool = False
    comes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """`reach`: what happens to a message that is written now."""

    messages: tuple[Written, ...]
    reach: str
    comes_at: datetime | None
    most_characters: int = MOST_CHARACTERS


def panel(work: Work, now: datetime, seen: sight.Sight) -> Panel:
    """What this reader, or whoever's work they see, has written: the newest first."""
    person = work.people([seen.participant.id])[seen.participant.id]
    rows = work.find(r.PersonalMessage, participant_id=seen.participant.id)
    mine = [row for row in rows if seen.of_work(row.staff_id, row.at)]
    later = _after_quiet(now) if telegram(person) else None
    return Panel(_written(work, now, mine), _reach(person), later)


def own(work: Work, now: datetime, participant_id: str) -> tuple[Written, ...]:
    """For the participant, who sees all that has reached them."""
    rows = work.find(r.PersonalMessage, participant_id=participant_id)
    return _written(work, now, [row for row in rows if row.told_at is not None])


def _written(work: Work, now: datetime, rows: list[r.PersonalMessage]) -> tuple[Written, ...]:
    newest = rows[::-1][:MOST_SHOWN]
    staff = {one.id: one.name for one in work.find(r.Staff, id=list({row.staff_id for row in newest}))}
    return tuple(
        Written(row.words, row.at, staff[row.staff_id], _waited(row), _comes_at(work, now, row)) for row in newest
    )


def _waited(row: r.PersonalMessage) -> bool:
    """It could not be brought at once; whether they have been here since is nobody's business."""
    return row.told_at is None or row.told_at > row.at


def _comes_at(work: Work, now: datetime, row: r.PersonalMessage) -> datetime | None:
    item = work.get(r.OutboxItem, row.id)
    if item is None or item.status != "waiting" or item.not_before is None or item.not_before <= now:
        return None
    return item.not_before


def _reach(person: Person) -> str:
    """Why is nobody's business: said stop and blocked look alike."""
    if person.participant.adult_at is None:
        return "not here yet"
    return "first" if may_write_first(person) else "when they write"


def may_write_first(person: Person) -> bool:
    talk = talks.of(person.talk)
    active = person.participant.status == "active" and person.participant.adult_at is not None
    return active and not talk.hushed and bool(telegram(person) or browser(person))


def telegram(person: Person) -> r.Chat | None:
    return next((one for one in person.chats if one.channel == "telegram" and not one.blocked_at), None)


def browser(person: Person) -> r.Chat | None:
    return next((one for one in person.chats if one.channel == "browser"), None)


def send(work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str, mark: str) -> None:
    """`mark`: of the form, so that one that is sent twice arrives once. Raises NotFound, or WrongUse with a text."""
    sight.of(work, kit.clock, staff, participant_id)
    said = _checked(words)
    key = sha256(f"{participant_id}\0{staff.id}\0{mark or kit.new_id()}\0{said}".encode()).hexdigest()[:32]
    if work.get(r.PersonalMessage, key) is not None:
        return
    person, now = work.people([participant_id])[participant_id], kit.clock()
    message = r.PersonalMessage(key, participant_id, staff.id, now, words=said)
    first = may_write_first(person)
    work.add(replace(message, told_at=now if first else None))
    if first:
        bring(work, kit, person, key, now, lambda hearing: letter(hearing.writing, said, staff.first_name))
    else:
        wait(work, participant_id, person.talk)


def _checked(words: str) -> str:
    said = tidy(words)
    if not said:
        raise WrongUse(_("Write your message first."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("Write at most 500 characters. More than that is for the meeting, or a call."))
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(said)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))
    return said


def bring(
    work: Work, kit: Kit, person: Person, key: str, at: datetime, made: Callable[[Hearing], Message]
) -> None:  # fmt: skip
    """From a human, to every place where they talk, with the open question once more under it."""
    places = [chat for chat in (telegram(person), browser(person)) if chat]
    later = _after_quiet(at)
    hearing = Hearing(kit, work, Library(work), _nothing_said(places[0]), person)
    body = message_json(made(hearing))
    for chat in places:
        work.add(_carried(chat, person.participant.id, key, at, later, body))
    if not _is_in_the_middle(hearing):
        return
    running.repeat(hearing)
    if later is not None:  # not needed any more when they write before
        hearing.talk = hearing.talk.changed(asked_again=True)
        hearing.keep_talk()
    for chat in places:
        deliver(work, kit, _nothing_said(chat), person.participant.id, Heard(hearing.messages), not_before=later)


def _after_quiet(now: datetime) -> datetime | None:
    """None when it is not quiet now."""
    later = after_quiet(now)
    return later if later > now else None


def _nothing_said(chat: r.Chat) -> Incoming:
    return Incoming(chat.channel, chat.address, Typed(""))


def _carried(
    chat: r.Chat, who: str, key: str, now: datetime, later: datetime | None, body: r.Json
) -> r.OutboxItem | r.Utterance:
    """By the message's own id, so that it is known again. A page makes no sound at night; a phone does."""
    if chat.channel == "telegram":
        return r.OutboxItem(key, who, "telegram", chat.address, "message", now, not_before=later, body=body)
    return r.Utterance(key, who, "bot", now, body=body)


def _is_in_the_middle(hearing: Hearing) -> bool:
    """A question is open, and they have not let it lie: what they write next is its answer, so it comes last."""
    found = running.current(hearing)
    if found is None or hearing.talk.screen or found[1].paused:
        return False
    return hearing.now - max(run.updated_at for run in hearing.person.runs) < AWAY
