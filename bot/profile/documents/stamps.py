"""What stands at the foot of every page: what this is a copy of, from when, and who approved it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.profile.approved import Approved
from bot.profile.writing import Writing


def version(approved: Iterable[Approved], until: datetime | None = None) -> int:
    """How often what is shared changed, up to a moment: a number that only grows, so that copies can be told apart."""
    every = list(approved)
    moments = {a.shared_at for a in every} | {a.withdrawn_at for a in every if a.withdrawn_at}
    return len([moment for moment in moments if until is None or moment <= until])


def approved_stamp(writing: Writing, approved: Iterable[Approved], now: datetime) -> str:
    every = list(approved)
    latest = max((a.shared_at for a in every if a.withdrawn_at is None), default=None)
    if latest is None:
        return writing.say("Version {n}, {date}. Nothing is shared.", n=version(every), date=writing.date(now))
    return writing.say(
        "Version {n}, {date}. Every line of the participant's is approved by the participant, last on {approved}.",
        n=version(every), date=writing.date(now), approved=writing.date(latest),
    )  # fmt: skip


def own_stamp(writing: Writing, now: datetime) -> str:
    return writing.say("The participant's own copy, {date}.", date=writing.date(now))
