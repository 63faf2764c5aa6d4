"""What stands where a voice message was given: nobody has written down what was said in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

# Longer than anybody wants to hear, and well within what a bot may fetch from Telegram (20 MB).
MOST_SECONDS = 5 * 60
MOST_BYTES = 8 * 2**20


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# Said every time: nobody has heard it, so nobody here can see that somebody is in danger (METHOD §7).
NOT_HEARD = _("I have your voice message. I am a robot and cannot listen to it. Nobody hears it until you share it.")

_NAME, _NAME_AND_LENGTH = _("Voice message"), _("Voice message, {length}")


class Said(Protocol):
    """Words that may be a recording."""

    @property
    def text(self) -> str: ...

    @property
    def recording(self) -> str | None: ...

    @property
    def seconds(self) -> int: ...


def shown(say: Callable[..., str], said: Said) -> str:
    """The words; a voice message by its name and length, `0:42`, with what was written beside it."""
    if not said.recording:
        return said.text
    name = say(_NAME_AND_LENGTH, length=length(said.seconds)) if said.seconds else say(_NAME)
    return f"{name}. {said.text}" if said.text else name


def length(seconds: int) -> str:
    """`0:42`."""
    return f"{seconds // 60}:{seconds % 60:02}"
