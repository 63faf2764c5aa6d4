"""What is said back, on its way: an outbox row for a network, a line of the transcript for our own pages."""

from __future__ import annotations

from datetime import datetime

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.incoming import Heard, Incoming, message_json
from bot.application.ports import Work
from bot.dialogue.replies import Edited, ProfileAct, Tapped, Typed, Unsupported, VoiceMessage


def deliver(
    work: Work,
    kit: Kit,
    incoming: Incoming,
    participant_id: str | None,
    heard: Heard,
    not_before: datetime | None = None,
) -> None:
    """In the turn's own transaction. `not_before` is for a network: our own pages show what was said at once."""
    if incoming.channel == "telegram":
        _to_outbox(work, kit, incoming, participant_id, heard, not_before)
    elif participant_id is not None:
        _to_transcript(work, kit, incoming, participant_id, heard)


def _to_outbox(
    work: Work, kit: Kit, incoming: Incoming, participant_id: str | None, heard: Heard, not_before: datetime | None
) -> None:
    def item(kind: str, body: r.Json, reference: str | None = None, prompt: str | None = None) -> r.OutboxItem:
        return r.OutboxItem(
            kit.new_id(), participant_id, "telegram", incoming.address, kind, kit.clock(),  # type: ignore[arg-type]
            not_before=not_before, reference=reference, prompt=prompt, body=body,
        )  # fmt: skip

    if incoming.ack:
        work.add(item("ack", {"query": incoming.ack, "text": heard.alert}))
    changes = any(message.again for message in heard.messages)
    if incoming.tapped_on and incoming.label and heard.settled and not changes and not heard.alert:
        work.add(item("edit", {"chosen": incoming.label}, incoming.tapped_on))
    for message in heard.messages:
        in_place = message.again and incoming.tapped_on is not None
        kind = "edit" if in_place else "notice" if heard.erased else message.kind  # a goodbye is not repeated
        work.add(item(kind, message_json(message), incoming.tapped_on if in_place else None, message.prompt or None))


def _to_transcript(work: Work, kit: Kit, incoming: Incoming, participant_id: str, heard: Heard) -> None:
    own = _own_words(work, incoming)
    if own and not heard.gone and not any(message.again for message in heard.messages):
        work.add(r.Utterance(kit.new_id(), participant_id, "participant", kit.clock(), body=own))
    for message in heard.messages:
        work.add(r.Utterance(kit.new_id(), participant_id, "bot", kit.clock(), body=message_json(message)))


def _own_words(work: Work, incoming: Incoming) -> r.Json:
    """Empty when nothing was said, or nothing of it is kept."""
    reply, text = incoming.reply, ""
    if isinstance(reply, VoiceMessage):
        kept = work.get(r.Recording, reply.recording) is not None
        return {"text": reply.caption, "recording": reply.recording, "seconds": reply.seconds} if kept else {}
    if isinstance(reply, Typed | Edited):
        text = reply.text
    elif isinstance(reply, Tapped):
        text = incoming.label
    elif isinstance(reply, Unsupported):
        text = reply.caption
    elif isinstance(reply, ProfileAct):
        text = reply.words
    return {"text": text} if text else {}
