"""Whose rows rest now: they want nothing done with them, and do not want them deleted (see restricting.py)."""

from __future__ import annotations

from collections.abc import Collection

from bot.application import records as r
from bot.application.ports import Work


def current(work: Work, participant_id: str) -> r.Restriction | None:
    return next(iter(work.find(r.Restriction, participant_id=participant_id, ended_at=None)), None)


def those(work: Work, ids: Collection[str]) -> set[str]:
    """Those of them whose rows rest."""
    found = work.find(r.Restriction, participant_id=list(ids), ended_at=None) if ids else []
    return {one.participant_id for one in found}
