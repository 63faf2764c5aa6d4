"""The browser chat's way in and the words on its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.incoming import Incoming, message_from, said
from bot.application.joining import claim
from bot.application.ports import Database
from bot.dialogue.messages import Message
from bot.dialogue.replies import Command, Tapped

# A page shows this much of what was said; the rest stays in the profile.
TRANSCRIPT = 200


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the transcript: the participant's own words, or a message."""

    seq: int
    at: datetime
    own: str = ""
    message: Message | None = None


def enter(database: Database, kit: Kit, code: str, hint: str) -> tuple[str | None, str]:
    """Use an invitation for the browser chat. Returns the participant's id, or None with what is wrong."""
    with database.work() as work:
        invitation, problem = claim(kit, work, Incoming("browser", "", Command("start", code), hint), code)
        return (invitation.participant_id if invitation else None), problem


def accept(database: Database, kit: Kit, participant_id: str, key: str, body: dict[str, Any], source: str) -> bool:
    """Keep what was sent before anything is done with it; False when the same form came before."""
    item = r.InboxItem(kit.new_id(), source, f"{participant_id}:{key}", participant_id, kit.clock(), body=body)
    with database.work() as work:
        return work.accept([item]) == 1


def decode(channel: r.Channel) -> Any:
    """A decoder for our own pages and the terminal, whose bodies we made ourselves."""

    def decoded(item: r.InboxItem) -> Incoming:
        body = item.body
        if "key" in body:
            reply = Tapped(str(body["prompt"]), str(body["key"]))
            return Incoming(channel, item.address, reply, label=str(body.get("label", "")))
        return Incoming(channel, item.address, said(str(body["text"]), item.id))

    return decoded


def transcript(database: Database, participant_id: str, after: int = -1) -> list[Said]:
    with database.reading() as look:
        return [_said(row) for row in look.transcript(participant_id, after, TRANSCRIPT)]


def _said(row: r.Utterance) -> Said:
    seq = row.seq or 0
    if row.who == "participant":
        return Said(seq, row.at, own=str(row.body["text"]))
    return Said(seq, row.at, message=message_from(dict(row.body)))
