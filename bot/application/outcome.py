"""What became of something that was sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fate = Literal["sent", "later", "unknown", "refused", "gone"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`later`: nothing was delivered, try again after `seconds`. `unknown`: it may have been delivered.

    `refused`: it will never be taken. `gone`: nobody is there any more.
    """

    fate: Fate
    seconds: float = 0.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of a file that was asked for. Without its bytes and not `is_gone`: try again later."""

    audio: bytes | None = None
    is_gone: bool = False
    why: str = ""
