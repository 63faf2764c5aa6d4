"""Where somebody writes, and the conversations that they have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Channel, Json, sealed
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class Chat:
    """One place where a participant writes. `address` is the channel's own id; unique per channel."""

    id: str
    participant_id: str
    channel: Channel
    address: str
    created_at: datetime
    blocked_at: datetime | None = None
    # The prompt of a question that was given up: nobody knows that it was ever shown here.
    unsaid: str | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a participant is in the talk as a whole: the run that is open, the screen that is shown."""

    id: str  # the participant's id
    participant_id: str
    state: Json = sealed()


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said in the browser chat, by whom, so that the page can be opened again."""

    id: str
    participant_id: str
    who: Literal["bot", "participant"]
    at: datetime
    seq: int | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunRow:
    id: str
    participant_id: str
    script_id: str
    version_id: str
    language: Language
    status: Literal["open", "finished", "stopped", "closed"]
    position: str
    started_at: datetime
    updated_at: datetime
    ended_at: datetime | None = None
    # Whose screen two have it at, together; none on the participant's own.
    with_staff: str | None = None
    state: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    id: str
    participant_id: str
    run_id: str
    step: str
    how: str
    turn: int
    at: datetime
    replaces: str | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recording:
    """A voice message: what is known of it. The sound is a row of its own, so that nobody loads it unasked.

    `seconds`: 0 when nobody knows. `next_at`: when it is fetched, or tried again. `written`: a line that the specialist
    and the participant wrote down together; `written_by` is the specialist's id.
    """

    id: str
    participant_id: str
    created_at: datetime
    seconds: int
    status: Literal["waiting", "kept", "lost"]
    media: str = ""
    attempts: int = 0
    next_at: datetime | None = None
    written_by: str | None = None
    written_at: datetime | None = None
    # Where it is fetched from: `file`, the channel's own name for it, and `address`, the chat.
    source: Json = sealed(default_factory=dict)
    written: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Sound:
    """What was said, as it came. `id` is the recording's."""

    id: str
    participant_id: str
    audio: bytes = sealed(default=b"")
