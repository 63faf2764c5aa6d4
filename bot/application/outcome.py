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
