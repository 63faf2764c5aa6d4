"""What happened, as an outsider could have written it down: what one person said and heard, in order.

In a private chat Telegram numbers the messages of both sides with one counter, so the numbers tell who was first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Said:
    """One update. `after` is the newest message the person could see when they did it."""

    how: Literal["text", "tap", "edit"]
    # The inbox's key of this update.
    key: str
    after: int
    text: str = ""
    # Of a text: its own number.
    message_id: int = 0
    # The step it answers, and as what it is to be kept; empty when it is no answer.
    step: str = ""
    kept_as: str = ""
    # It has to be met with a safety card.
    alarming: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    message_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One call of ours to the Bot API. `status` is None when no answer went back."""

    method: str
    status: int | None
    offset: int = 0
    # What was answered or changed, and to what: the same twice is a repeat.
    target: str = ""


@dataclass(slots=True)
class History:
    """One person's conversation from beginning to end, and the calls of the service that concern it."""

    address: str
    said: list[Said] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    calls: list[Asked] = field(default_factory=list)
    # Updates by number, as the key the inbox knows them by.
    keys: dict[int, str] = field(default_factory=dict)
    # Words that only this person and the bot know.
    secrets: list[str] = field(default_factory=list)
    # What nobody could fetch in time, by key.
    expired: set[str] = field(default_factory=set)
    # How often the service died or lost an answer of Telegram's: each can repeat one message.
    unknowns: int = 0
