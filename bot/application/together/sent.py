"""What is sent from the page, on its way through the inbox: kept before anything is done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.application import records as r
from bot.application import sight
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.ports import Person, Work
from bot.application.together import place as places
from bot.dialogue.replies import Tapped, Typed

SOURCE = "together"

What = Literal["begin", "say", "open", "leave"]


class NotOpen(NotFound):
    """No conversation is open on this specialist's screen, or another one."""


@dataclass(frozen=True, slots=True)
class Sent:
    """`prompt`: of the question that stood on the page. `address`: the participant's id."""

    what: What
    address: str
    staff_id: str
    run: str = ""
    script: str = ""
    prompt: str = ""
    reply: Typed | Tapped | None = None
    # The words that had come to an old page stood in the field of the page that this came from.
    with_draft: bool = False
    channel: r.Channel = "together"


def decode(item: r.InboxItem) -> Sent:
    body = item.body
    prompt = str(body.get("prompt", ""))
    reply: Typed | Tapped | None = None
    if "key" in body:
        reply = Tapped(prompt, str(body["key"]))
    elif "text" in body:
        reply = Typed(str(body["text"]), item.id)
    return Sent(
        body["what"], str(body["participant"]), str(body["staff"]), str(body.get("run", "")),
        str(body.get("script", "")), prompt, reply, "draft" in body,
    )  # fmt: skip


def accept(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, what: What, mark: str, body: Mapping[str, str]
) -> str:
    """Keep it; the same form twice is kept once. Returns the address that it waits under.

    Raises NotFound for anyone who is not theirs; NotOpen, except for a beginning, when nothing is open on the screen:
    whoever sits there alone afterwards writes nothing in the participant's name.
    """
    sight.of(work, kit.clock, staff, participant_id)
    person = work.people([participant_id])[participant_id]
    if what != "begin" and not is_open(work, kit, person, staff.id, body.get("run", "")):
        raise NotOpen("no conversation is open here")
    # Erased with the chat, and in order with what is said there.
    address = person.chats[0].address if person.chats else participant_id
    kept = {**body, "what": what, "participant": participant_id, "staff": staff.id}
    work.accept([r.InboxItem(kit.new_id(), SOURCE, f"{participant_id}:{mark}", address, kit.clock(), body=kept)])
    return address


def is_open(work: Work, kit: Kit, person: Person, staff_id: str, run_id: str) -> bool:
    row = places.run_of(person, places.load(work, person.participant.id), staff_id)
    return row is not None and row.id == run_id and kit.clock() - row.updated_at <= places.IDLE
