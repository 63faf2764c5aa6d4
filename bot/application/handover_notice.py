"""On Telegram: one message that somebody else follows from now on. It holds no words, and waits for the morning."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.application import at_rest
from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.incoming import message_json
from bot.application.ports import Person, Work
from bot.dialogue.messages import Message, Paragraph
from bot.safety.quiet import after_quiet


def send(work: Work, kit: Kit, given: r.Handover) -> None:
    """The question itself is asked when the person comes; after a help card not even this is sent."""
    cancel(work, given.participant_id)
    person = work.people([given.participant_id]).get(given.participant_id)
    now = kit.clock()
    if person is None or person.participant.adult_at is None or rests(person, now):
        return
    if at_rest.current(work, given.participant_id) is not None:
        return
    chat = next((one for one in person.chats if one.channel == "telegram" and not one.blocked_at), None)
    if chat is None:
        return
    text = kit.texts.say(
        person.participant.language,
        "{S} is going to follow you from now on. Write to me when it suits you. "
        "Then I ask what {S} may see of what you have shared.",
        S=person.specialist.first_name,
    )
    later = after_quiet(now)
    work.add(
        r.OutboxItem(
            kit.new_id(), given.participant_id, "telegram", chat.address, "notice", now,
            not_before=later if later > now else None,
            body=message_json(Message("reply", (Paragraph(text),))),
        )
    )  # fmt: skip


# Whoever follows, these are as they were.
_STILL_TRUE = frozenset({"ended", "deleting", "deleting-sounds"})


def cancel(work: Work, participant_id: str) -> None:
    """It is said, or not true any more."""
    same = {"participant_id": participant_id, "channel": "telegram", "kind": "notice", "status": "waiting"}
    waiting = [one for one in work.find(r.OutboxItem, **same) if one.body.get("about") not in _STILL_TRUE]
    work.put(*(replace(one, status="cancelled", body={}) for one in waiting))


def rests(person: Person, now: datetime) -> bool:
    """After a help card nothing of ours is brought up for a while."""
    rests = person.nudging.rests_until if person.nudging else ""
    return bool(rests) and datetime.fromisoformat(rests) > now
