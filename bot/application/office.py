"""What an office decides for itself; the defaults carry a new office from the first minute."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from bot.language.catalogues import Language

# The numbers on the help card are looked over at least this often (METHOD §7).
VERIFIED_DAYS = 90


class OfficeSettings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    service_name: str = Field("Utvidet oppfølging", min_length=1, max_length=80)
    # How soon the specialist usually answers a participant, in working days.
    reply_days: int = Field(2, ge=1, le=10)
    # What participation means for money: the office's approved text; empty until it is set.
    money: dict[Language, str] = {}
    # The day someone last checked the crisis numbers, set by the operator.
    crisis_verified_on: date | None = None
    # A progress report this often, and a final report so soon after the end (kvalitetsveileder 2023, 2.3 and 2.4).
    progress_report_months: int = Field(3, ge=1, le=12)
    final_report_days: int = Field(14, ge=1, le=60)

    def money_text(self, language: Language) -> str:
        return self.money.get(language, "") or (self.money.get("nb", "") if language == "nn" else "")


def numbers_are_stale(settings: OfficeSettings, today: date) -> bool:
    verified = settings.crisis_verified_on
    return verified is None or (today - verified).days > VERIFIED_DAYS
