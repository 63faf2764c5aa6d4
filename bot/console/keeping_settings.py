"""How long what is kept, on the settings page: each number with what goes, from when it counts, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.application.office import OfficeSettings
from bot.application.retention.periods import PERIODS, WARNED_DAYS, limits, without_period
from bot.console.desk import Visit


@dataclass(frozen=True, slots=True)
class PeriodField:
    """`told`: how many days before somebody is told; 0 where nobody is."""

    name: str
    label: str
    value: str
    what: str
    since: str
    why: str
    least: int
    most: int
    told: int
    problem: str


def fields(visit: Visit, settings: OfficeSettings, wrong: Sequence[str]) -> list[PeriodField]:
    """As they are kept; after a refusal, as they were written."""
    form = visit.form if wrong else {}
    found = []
    for one in PERIODS:
        least, most = limits(one.number)
        problem = visit.say("Write a whole number of days from {least} to {most}.", least=least, most=most)
        found.append(
            PeriodField(
                one.number, one.label, form.get(one.number, str(getattr(settings, one.number))), one.what, one.since,
                one.why, least, most, WARNED_DAYS if one.is_told else 0, problem if one.number in wrong else "",
            )
        )  # fmt: skip
    return found


def reasons() -> list[str]:
    """Why the rest has no number."""
    return list(without_period())


def written(form: Mapping[str, str]) -> dict[str, Any]:
    """For OfficeSettings; what the form does not hold stays."""
    return {one.number: form[one.number].strip() for one in PERIODS if one.number in form}
