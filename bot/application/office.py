"""What an office decides for itself; the defaults carry a new office from the first minute."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.application import records as r
from bot.application.bases import Purpose
from bot.application.ports import Work
from bot.language.catalogues import Language

# The numbers on the help card are looked over at least this often (METHOD §7).
VERIFIED_DAYS = 90


# The numbers of the service's rhythm (METHOD §1). Guides are revised: each number says where it is from, and when
# it was looked up.
RhythmNumber = Literal[
    "employer_contact_days", "progress_report_months", "final_report_days", "before_start_days", "after_start_days",
    "weekly_weeks", "monthly_months", "least_months",
]  # fmt: skip

# How long something is kept, in days; `application/retention/periods.py` says of each what goes, and why then.
KeepNumber = Literal[
    "keep_never_came_days", "keep_ended_days", "keep_quiet_days", "keep_sound_days", "keep_set_aside_days",
    "keep_sign_in_days", "keep_marks_days", "keep_audit_days",
]  # fmt: skip

# The day on which the numbers that ship were last compared with their sources.
LOOKED_UP = date(2026, 11, 21)


class Source(BaseModel):
    """Where a number is from, in the words of whoever wrote it down, and the day it was last looked up there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str = Field("", max_length=160)
    checked: date | None = None


def _guide(part: str) -> Source:
    return Source(text=f"Kvalitetsveileder 2023, {part}", checked=LOOKED_UP)


_FIDELITY = Source(text="SE-kvalitetsskala, punkt 17", checked=LOOKED_UP)
SOURCES: Mapping[RhythmNumber, Source] = {
    "employer_contact_days": _guide("8.4"),
    "progress_report_months": _guide("2.3"),
    "final_report_days": _guide("2.4"),
    "before_start_days": _FIDELITY,
    "after_start_days": _FIDELITY,
    "weekly_weeks": _FIDELITY,
    "monthly_months": _FIDELITY,
    "least_months": _guide("13.3"),
}


class OfficeSettings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    service_name: str = Field("Utvidet oppfølging", min_length=1, max_length=80)
    # How soon the specialist usually answers a participant, in working days.
    reply_days: int = Field(2, ge=1, le=10)
    # A wish for contact that nobody has seen goes to the deputy after this many working hours (08-16, Mon-Fri).
    contact_hours: int = Field(8, ge=1, le=40)
    # What participation means for money: the office's approved text; empty until it is set.
    money: dict[Language, str] = {}
    # The day someone last checked the crisis numbers, set by the operator.
    crisis_verified_on: date | None = None
    # Whom participants write to about privacy: the office, or its data protection officer.
    privacy_contact: str = Field("", max_length=200)
    # A progress report this often, and a final report so soon after the end.
    progress_report_months: int = Field(3, ge=1, le=12)
    final_report_days: int = Field(14, ge=1, le=60)
    # The median of a team, from the start to the first employer contact: no limit for anybody.
    employer_contact_days: int = Field(31, ge=1, le=365)
    # In work, the contact of humans: so near the start, then weekly, then monthly until so many months have gone.
    before_start_days: int = Field(7, ge=1, le=60)
    after_start_days: int = Field(3, ge=1, le=60)
    weekly_weeks: int = Field(4, ge=0, le=26)
    monthly_months: int = Field(12, ge=1, le=36)
    # Most people are followed in work for at least so long.
    least_months: int = Field(6, ge=1, le=36)
    # Why each purpose is lawful, in the office's own words; where there are none, those of bases.py.
    bases: dict[Purpose, dict[Language, str]] = {}
    # How long what is kept (see KeepNumber). What somebody is told before has room for that: no less than 60 days.
    keep_never_came_days: int = Field(90, ge=60, le=365)
    keep_ended_days: int = Field(180, ge=60, le=730)
    keep_quiet_days: int = Field(730, ge=180, le=1825)
    keep_sound_days: int = Field(365, ge=60, le=1825)
    keep_set_aside_days: int = Field(30, ge=7, le=90)
    keep_sign_in_days: int = Field(30, ge=1, le=180)
    keep_marks_days: int = Field(730, ge=90, le=1825)
    keep_audit_days: int = Field(1095, ge=365, le=3650)
    # Where the office has another source, or another day, than the one that ships.
    sources: dict[RhythmNumber, Source] = {}

    def source(self, number: RhythmNumber) -> Source:
        return self.sources.get(number) or SOURCES[number]

    def money_text(self, language: Language) -> str:
        return self.money.get(language, "") or (self.money.get("nb", "") if language == "nn" else "")


def settings_in(office: r.Office | None) -> OfficeSettings:
    """What is kept of an office's settings; the defaults where there is nothing."""
    return OfficeSettings.model_validate(dict(office.settings)) if office else OfficeSettings()


def settings_of_the_office(look: Work) -> OfficeSettings:
    """Of the first office, where nobody is asked about."""
    return settings_in(next(iter(look.find(r.Office)), None))


def numbers_are_stale(settings: OfficeSettings, today: date) -> bool:
    verified = settings.crisis_verified_on
    return verified is None or (today - verified).days > VERIFIED_DAYS
