"""What can come from a person. Channels make these; nothing else reaches the engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """Words. `origin` is the channel's own reference to the message, for a later edit."""

    text: str
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class VoiceMessage:
    """Words that were spoken. `recording` is what it will be known by; nobody here listens to it.

    `seconds` and `size` in bytes are 0 when nobody knows. `file` is the channel's own name for the sound where it is
    still to be fetched; it is empty where the sound is kept already. `caption` is read for safety and kept as words.
    """

    recording: str
    seconds: int = 0
    origin: str | None = None
    caption: str = ""
    file: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of the question `prompt`; `key` as in messages.Choice, and may be forged."""

    prompt: str
    key: str


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message was changed after it was sent."""

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command: `name` without slash, and what followed it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A photo, a film, a sticker … `caption` is read for safety and kept as words."""

    what: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class ProfileAct:
    """Something done with one line on the page that shows the whole profile; `words` are those of a line said anew.

    All of it may be forged.
    """

    line: str
    act: str
    words: str = ""


Reply = Typed | VoiceMessage | Tapped | Edited | Command | Unsupported | ProfileAct
