"""The browser chat's way in and the words on its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.incoming import Incoming, message_from, said
from bot.application.joining import Claimed, claim
from bot.application.ports import Database
from bot.application.sounds import media_of
from bot.dialogue.messages import Message
from bot.dialogue.replies import Command, ProfileAct, Tapped, VoiceMessage

# A page shows this much of what was said; the rest stays in the profile.
TRANSCRIPT = 200


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the transcript: the participant's own words, or a message."""

    seq: int
    at: datetime
    own: str = ""
    message: Message | None = None
    # A voice message of their own; `recording` while it can be heard.
    spoken: bool = False
    recording: str = ""
    seconds: int = 0


def enter(database: Database, kit: Kit, code: str, hint: str, *, device: str = "", signed_in: str = "") -> Claimed:
    """Use an invitation for the browser chat. `device`: what this browser is known by while it waits for a yes."""
    with database.work() as work:
        return claim(kit, work, Incoming("browser", device, Command("start", code), hint), code, signed_in=signed_in)


def accept(database: Database, kit: Kit, participant_id: str, key: str, body: dict[str, Any], source: str) -> bool:
    """Keep what was sent before anything is done with it; False when the same form came before."""
    item = r.InboxItem(kit.new_id(), source, f"{participant_id}:{key}", participant_id, kit.clock(), body=body)
    with database.work() as work:
        return work.accept([item]) == 1


def accept_sound(
    database: Database, kit: Kit, participant_id: str, key: str, audio: bytes, seconds: int, source: str
) -> bool:
    """As `accept`, for a voice message: the sound is kept in the same transaction."""
    new, now = kit.new_id(), kit.clock()
    body = {"recording": new, "seconds": seconds, "size": len(audio)}
    item = r.InboxItem(new, source, f"{participant_id}:{key}", participant_id, now, body=body)
    with database.work() as work:
        if not work.accept([item]):
            return False
        work.add(r.Recording(new, participant_id, now, seconds, "kept", media_of(audio)))
        work.add(r.Sound(new, participant_id, audio))
    return True


def own_sound(database: Database, participant_id: str, recording: str) -> tuple[str, bytes] | None:
    """The media type and the bytes, of a voice message of their own."""
    with database.reading() as look:
        found = look.find(r.Recording, id=recording, participant_id=participant_id)
        sound = look.find(r.Sound, id=recording, participant_id=participant_id)
    return (found[0].media, sound[0].audio) if found and sound else None


def decode(channel: r.Channel) -> Any:
    """A decoder for our own pages and the terminal, whose bodies we made ourselves."""

    def decoded(item: r.InboxItem) -> Incoming:
        body = item.body
        if "key" in body:
            reply = Tapped(str(body["prompt"]), str(body["key"]))
            return Incoming(channel, item.address, reply, label=str(body.get("label", "")))
        if "line" in body:
            done = ProfileAct(str(body["line"]), str(body["act"]), str(body.get("words", "")))
            return Incoming(channel, item.address, done)
        if "recording" in body:
            spoken = VoiceMessage(str(body["recording"]), int(body["seconds"]), item.id, size=int(body["size"]))
            return Incoming(channel, item.address, spoken)
        return Incoming(channel, item.address, said(str(body["text"]), item.id))

    return decoded


def transcript(database: Database, participant_id: str, after: int = -1) -> list[Said]:
    with database.reading() as look:
        rows = look.transcript(participant_id, after, TRANSCRIPT)
        spoken = [str(row.body["recording"]) for row in rows if row.body.get("recording")]
        kept = {one.id for one in look.find(r.Recording, id=spoken, status="kept")} if spoken else set()
        return [_said(row, kept) for row in rows]


def _said(row: r.Utterance, kept: set[str]) -> Said:
    seq = row.seq or 0
    recording = str(row.body.get("recording", ""))
    if recording:
        heard = recording if recording in kept else ""
        return Said(seq, row.at, own=str(row.body["text"]), spoken=True, recording=heard, seconds=row.body["seconds"])
    if row.who == "participant":
        return Said(seq, row.at, own=str(row.body["text"]))
    return Said(seq, row.at, message=message_from(dict(row.body)))
