"""What came, what is to be sent, and when a source was last there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json, sealed


@dataclass(frozen=True, slots=True)
class Pulse:
    """When a source last reached us; `id` is the source. `silent_…`: an outage that is not made up for yet."""

    id: str
    at: datetime
    silent_from: datetime | None = None
    silent_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A raw update as it came, sealed with the service key; gone when it is done with.

    That (source, key) has been here is remembered for longer, as a digest.
    """

    id: str
    source: str
    key: str
    address: str
    received_at: datetime
    status: Literal["waiting", "quarantined"] = "waiting"
    attempts: int = 0
    quarantined_at: datetime | None = None
    seq: int | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """Something to send; emptied when sent. `reference` is the channel's own id of the message it is about.

    A `reminder` was agreed on; a `nudge` comes by the rhythm that someone chose. What could not leave by
    `not_after` does not leave at all.
    """

    id: str
    participant_id: str | None
    channel: Literal["telegram", "email"]
    address: str
    kind: Literal["safety", "question", "reply", "notice", "reminder", "message", "nudge", "ack", "edit"]
    created_at: datetime
    status: Literal["waiting", "sending", "sent", "failed", "cancelled"] = "waiting"
    attempts: int = 0
    not_before: datetime | None = None
    not_after: datetime | None = None
    sent_at: datetime | None = None
    reference: str | None = None
    prompt: str | None = None
    seq: int | None = None
    body: Json = sealed(default_factory=dict, forgettable=True)
