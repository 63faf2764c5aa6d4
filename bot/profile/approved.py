"""A line that the participant said yes to: the only kind that anybody else ever reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.profile.writing import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Line):
    """One line, when it was approved, and when it was taken back."""

    shared_at: datetime
    share_id: str
    withdrawn_at: datetime | None = None
    # An employer may know it too; starts as no (METHOD §4).
    for_employer: bool = False
    # A question of the script's own about this answer, for a meeting; in the reader's language.
    meeting_question: str = ""
    # What became of the small step that these words are.
    step: str = ""


def standing(approved: list[Approved]) -> list[Approved]:
    return [a for a in approved if a.withdrawn_at is None]
