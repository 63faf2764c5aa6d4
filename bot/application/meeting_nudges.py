"""The conversations before and after a meeting: when they fit somebody, and whether they were had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.application import records as r
from bot.application.ports import Work
from bot.safety import meetings
from bot.safety.meetings import Span, What

SCRIPTS: Mapping[What, str] = {"before": "for-motet", "after": "etter-motet"}


def open_spans(work: Work, participant_id: str, now: datetime) -> list[Span]:
    """Those that are not over, whose conversation the office has, and which the participant has not had yet."""
    found = [span for span in every_span(work, participant_id) if span.ends > now]
    if not found:
        return []
    finished, live = work.last_finished(participant_id), work.live_ids()
    return [span for span in found if SCRIPTS[span.what] in live and not was_had(span, finished)]


def every_span(work: Work, participant_id: str) -> list[Span]:
    return meetings.spans(starts(work.find(r.Meeting, participant_id=participant_id)))


def starts(found: Iterable[r.Meeting]) -> list[datetime]:
    return [one.starts_at for one in found]


def was_had(span: Span, finished: Mapping[str, datetime]) -> bool:
    """Whether the conversation was finished for this meeting."""
    had = finished.get(SCRIPTS[span.what])
    return had is not None and had >= span.since
