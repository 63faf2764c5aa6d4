"""What is counted about the service for whoever runs it: how much and how fast, never who and never what."""

from __future__ import annotations

from typing import Protocol

from bot.application.outcome import Fate


class Meter(Protocol):
    def turn(self, channel: str, seconds: float) -> None:
        """Something that was accepted `seconds` ago is carried out and committed."""

    def failed(self, channel: str) -> None:
        """A turn was undone; it comes again, or is put aside."""

    def sent(self, channel: str, kind: str, fate: Fate) -> None:
        """A try to send something, and what became of it."""


class _Nobody:
    def turn(self, channel: str, seconds: float) -> None: ...

    def failed(self, channel: str) -> None: ...

    def sent(self, channel: str, kind: str, fate: Fate) -> None: ...


# Where nobody counts.
UNMETERED: Meter = _Nobody()
