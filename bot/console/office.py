"""What the office decides for itself, and who works there."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from starlette.responses import Response

from bot.application import records as r
from bot.application import staffing
from bot.application.office import VERIFIED_DAYS, OfficeSettings, numbers_are_stale
from bot.console import wording
from bot.console.desk import Visit
from bot.language.catalogues import LANGUAGES
from bot.language.dates import OSLO
from bot.safety.cards import HELPLINES

# It is said in one message of a conversation.
LONGEST_MONEY_TEXT = 600


def show(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        offices = look.find(r.Office)
        settings = OfficeSettings.model_validate(dict(offices[0].settings)) if offices else OfficeSettings()
        return _page(visit, look.find(r.Staff), settings)


def save(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        office = staffing.the_office(work, visit.desk.kit)
        before = OfficeSettings.model_validate(dict(office.settings))
        settings, wrong = _written(visit, before)
        if wrong:
            return _page(visit, work.find(r.Staff), before, wrong)
        staffing.set_settings(work, office, settings)
    return visit.go("/staff/settings?saved=1")


def _page(visit: Visit, people: list[r.Staff], settings: OfficeSettings, wrong: tuple[str, ...] = ()) -> Response:
    today = visit.desk.kit.clock().astimezone(OSLO).date()
    fields = _fields(settings) | (dict(visit.form) if wrong else {})
    return visit.page(
        "settings.html", 422 if wrong else 200, fields=fields,
        wrong={key: visit.say(wording.PROBLEMS[key]) for key in wrong},
        people=sorted(people, key=lambda one: (one.disabled_at is not None, one.name.casefold())),
        verified=settings.crisis_verified_on, is_stale=numbers_are_stale(settings, today), days=VERIFIED_DAYS,
        helplines=HELPLINES, today=today, saved="saved" in visit.request.query_params,
    )  # fmt: skip


def _fields(settings: OfficeSettings) -> dict[str, str]:
    verified = settings.crisis_verified_on
    return {
        "service_name": settings.service_name,
        "reply_days": str(settings.reply_days),
        "progress_report_months": str(settings.progress_report_months),
        "final_report_days": str(settings.final_report_days),
        "crisis_verified_on": verified.isoformat() if verified else "",
        **{f"money_{key}": settings.money.get(key, "") for key in LANGUAGES},
    }


def _written(visit: Visit, before: OfficeSettings) -> tuple[OfficeSettings, tuple[str, ...]]:
    """The settings of the form, and the fields that are wrong; what the form does not hold stays."""
    form, today = visit.form, visit.desk.kit.clock().astimezone(OSLO).date()
    money = {key: _plain(form.get(f"money_{key}", "")) for key in LANGUAGES}
    values: dict[str, Any] = before.model_dump() | {
        "service_name": " ".join(form.get("service_name", "").split()),
        "reply_days": form.get("reply_days", "").strip(),
        "progress_report_months": form.get("progress_report_months", str(before.progress_report_months)).strip(),
        "final_report_days": form.get("final_report_days", str(before.final_report_days)).strip(),
        "money": {key: text for key, text in money.items() if text},
        "crisis_verified_on": form.get("crisis_verified_on", "") or None,
    }
    wrong = ["money"] if any(len(text) > LONGEST_MONEY_TEXT for text in money.values()) else []
    try:
        settings = OfficeSettings.model_validate(values)
    except ValidationError as error:
        return before, tuple(dict.fromkeys([*wrong, *(str(one["loc"][0]) for one in error.errors())]))
    if settings.crisis_verified_on and settings.crisis_verified_on > today:
        wrong.append("crisis_verified_on")
    return settings, tuple(wrong)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\0", "").strip()
