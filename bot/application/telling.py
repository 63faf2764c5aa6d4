"""Something became of the follow-up: the participant is told where they talk, in one message without a question.

It is no nudge: it answers what they asked for, or tells what somebody decided. On a phone it waits through the quiet
hours. Whoever said stop is not written to first; the menu tells the same when they are here.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from bot.application import at_rest, messaging
from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Incoming, message_json
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.dialogue.messages import Message, Paragraph
from bot.dialogue.replies import Typed
from bot.safety.quiet import after_quiet

# `passed`: a wish for contact is a deputy's now. `ended`: of the follow-up, or that it goes on. The last two: what will
# be deleted, or is kept after all.
About = Literal["passed", "ended", "deleting", "deleting-sounds"]


def hearing_of(work: Work, kit: Kit, person: Person) -> Hearing | None:
    """Where they may be written to first; None when there is no such place, or everything about them rests."""
    place = messaging.telegram(person) or messaging.browser(person)
    if place is None or not messaging.may_write_first(person) or at_rest.current(work, person.participant.id):
        return None
    return Hearing(kit, work, Library(work), Incoming(place.channel, place.address, Typed("")), person)


def bring(hearing: Hearing, about: About, *texts: str, everywhere: bool = False) -> str:
    """What waits about the same is not true any more. Returns the message's id.

    `everywhere`: on a page of theirs too, beside the phone.
    """
    who, now, place = hearing.participant.id, hearing.now, hearing.incoming
    cancel(hearing.work, who, [about])
    body = message_json(Message("reply", (Paragraph(" ".join(texts)),)))
    key = hearing.new_id()
    if place.channel != "telegram" or (everywhere and messaging.browser(hearing.person)):
        hearing.work.add(r.Utterance(key, who, "bot", now, body=body))
    if place.channel != "telegram":
        return key
    later = after_quiet(now)
    hearing.work.add(
        r.OutboxItem(
            key, who, "telegram", place.address, "notice", now,
            not_before=later if later > now else None, body={**body, "about": about},
        )
    )  # fmt: skip
    return key


def cancel(work: Work, participant_id: str, about: Collection[About]) -> bool:
    """Whether something waited."""
    same = {"participant_id": participant_id, "channel": "telegram", "kind": "notice", "status": "waiting"}
    waiting = [one for one in work.find(r.OutboxItem, **same) if one.body.get("about") in about]
    work.empty(r.OutboxItem, [one.id for one in waiting], status="cancelled")
    return bool(waiting)
