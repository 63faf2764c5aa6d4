"""The numbers of the service's rhythm on the settings page: each with where it is from, and when it was looked up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.application.office import OfficeSettings, RhythmNumber
from bot.console.desk import Visit
from bot.language.typed import one_line


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


NUMBERS: Mapping[RhythmNumber, str] = {
    "employer_contact_days": _("Days to the first employer contact, as the median of a team"),
    "progress_report_months": _("Months between progress reports"),
    "final_report_days": _("Days from the end to the final report"),
    "before_start_days": _("In work: contact in these last days before the start"),
    "after_start_days": _("In work: contact within these first days"),
    "weekly_weeks": _("In work: contact every week for so many weeks"),
    "monthly_months": _("In work: then every month, until so many months have gone"),
    "least_months": _("In work: months that most people are followed, at least"),
}


@dataclass(frozen=True, slots=True)
class NumberField:
    name: RhythmNumber
    label: str
    value: str
    source: str
    checked: str
    problem: str


def fields(visit: Visit, settings: OfficeSettings, wrong: Sequence[str]) -> list[NumberField]:
    """As they are kept; after a refusal, as they were written."""
    form = visit.form if wrong else {}
    return [
        NumberField(
            name, label,
            form.get(name, str(getattr(settings, name))),
            form.get(f"{name}_source", settings.source(name).text),
            form.get(f"{name}_checked", _iso(settings.source(name).checked)),
            _problem(visit, name) if name in wrong else "",
        )
        for name, label in NUMBERS.items()
    ]  # fmt: skip


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _problem(visit: Visit, name: RhythmNumber) -> str:
    least, most = limits(name)
    return visit.say(
        "Write a whole number from {least} to {most}, a source of at most 160 characters, and a date up to today.",
        least=least, most=most,
    )  # fmt: skip


def limits(name: RhythmNumber) -> tuple[int, int]:
    found = {type(one).__name__: one for one in OfficeSettings.model_fields[name].metadata}
    return found["Ge"].ge, found["Le"].le


def written(form: Mapping[str, str], before: OfficeSettings) -> dict[str, Any]:
    """For OfficeSettings; what the form does not hold stays."""
    found: dict[str, Any] = {name: form[name].strip() for name in NUMBERS if name in form}
    sources: dict[str, Any] = {name: source.model_dump() for name, source in before.sources.items()}
    for name in NUMBERS:
        if f"{name}_source" in form and f"{name}_checked" in form:
            text = one_line(form[f"{name}_source"])
            sources[name] = {"text": text, "checked": form[f"{name}_checked"].strip() or None}
    return found | {"sources": sources}


def wrong(form: Mapping[str, str], today: date) -> list[str]:
    """Sources that were looked up on a day to come."""
    return [name for name in NUMBERS if form.get(f"{name}_checked", "").strip() > today.isoformat()]


def field_of(place: Sequence[object]) -> str:
    """The field of the form that a problem is about: the settings, or the number of a source."""
    return str(place[1] if place[0] == "sources" and len(place) > 1 else place[0])
