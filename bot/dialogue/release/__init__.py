"""What a release, a rollback or a withdrawal means for someone who stands in the middle of a script (METHOD §6)."""

from __future__ import annotations

from bot.dialogue.release.moving import continuing
from bot.dialogue.release.outcomes import Outcome, Way, Why, outcome
from bot.dialogue.release.withdrawing import changed_last, closes, closing, said_last

__all__ = [
    "Outcome", "Way", "Why", "changed_last", "closes", "closing", "continuing", "outcome", "said_last",
]  # fmt: skip
