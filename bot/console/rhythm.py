"""The quiet panel of the service's rhythm: for the own specialist alone, on one participant's pages."""

from __future__ import annotations

from typing import Any

from bot.application import experiences, service_rhythm, sight, staffing
from bot.application import records as r
from bot.application.office import OfficeSettings, RhythmNumber
from bot.application.ports import Work
from bot.console.desk import Visit
from bot.language import dates


def panel(visit: Visit, work: Work, seen: sight.Sight) -> dict[str, Any]:
    """For panel-rhythm.html: for the own specialist alone. Whoever covers, and everybody else, gets none.

    The days are counted over the whole follow-up, which whoever covers for some weeks neither plans nor answers for
    (METHOD §1: never a pressure). How the two stay in contact is the participant's story, and in the handover (§5).
    """
    if seen.covers or seen.participant.adult_at is None:
        return {"rhythm": None}
    key, now = seen.participant.id, visit.desk.kit.clock()
    settings = staffing.settings_of(work, seen.participant.office_id)
    found = service_rhythm.Happened(
        seen.participant.adult_at, experiences.milestones(work, seen), experiences.held(work, seen, now),
        work.find(r.Report, participant_id=key), work.find(r.Pause, participant_id=key),
        work.find(r.Ending, participant_id=key),
    )  # fmt: skip
    return {
        "rhythm": service_rhythm.rhythm(found, settings, now), "numbers": settings,
        "number_source": lambda *numbers: _sources(visit, settings, *numbers),
    }  # fmt: skip


def _sources(visit: Visit, settings: OfficeSettings, *numbers: RhythmNumber) -> str:
    """Each source once."""
    return " · ".join(dict.fromkeys(_source(visit, settings, number) for number in numbers))


def _source(visit: Visit, settings: OfficeSettings, number: RhythmNumber) -> str:
    """`Kvalitetsveileder 2023, 8.4; checked 21 November 2026`."""
    found = settings.source(number)
    if found.checked is None:
        return found.text
    day = dates.date(found.checked, visit.language)
    return visit.say("{source}; checked {date}", source=found.text, date=day)
