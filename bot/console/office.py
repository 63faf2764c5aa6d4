"""What the office decides for itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from starlette.responses import Response

from bot.application import bases, contact, staffing
from bot.application.office import (
    VERIFIED_DAYS,
    OfficeSettings,
    numbers_are_stale,
    settings_in,
    settings_of_the_office,
)
from bot.console import keeping_settings, rhythm_settings, wording
from bot.console.desk import Visit
from bot.language.catalogues import LANGUAGES, Language
from bot.language.dates import day_of
from bot.language.typed import one_line, tidy
from bot.safety.cards import HELPLINES, WORK_LINE

# It is said in one message of a conversation.
LONGEST_MONEY_TEXT = 600


def show(visit: Visit) -> Response:
    with visit.desk.database.reading() as look:
        settings = settings_of_the_office(look)
        return _page(visit, settings, waiting=contact.waiting_for_long(look, visit.desk.kit.clock()))


def save(visit: Visit) -> Response:
    with visit.desk.database.work() as work:
        office = staffing.the_office(work, visit.desk.kit)
        before = settings_in(office)
        settings, wrong = _written(visit, before)
        if wrong:
            return _page(visit, before, wrong, waiting=contact.waiting_for_long(work, visit.desk.kit.clock()))
        staffing.set_settings(work, office, settings)
    return visit.go("/staff/settings?saved=1")


def _page(visit: Visit, settings: OfficeSettings, wrong: tuple[str, ...] = (), *, waiting: int) -> Response:
    today = day_of(visit.desk.kit.clock())
    fields = _fields(settings) | (dict(visit.form) if wrong else {})
    return visit.page(
        "settings.html", 422 if wrong else 200, fields=fields,
        wrong={key: visit.say(wording.PROBLEMS[key]) for key in wrong if key in wording.PROBLEMS},
        rhythm=rhythm_settings.fields(visit, settings, wrong),
        periods=keeping_settings.fields(visit, settings, wrong), kept_reasons=keeping_settings.reasons(),
        verified=settings.crisis_verified_on, is_stale=numbers_are_stale(settings, today), days=VERIFIED_DAYS,
        waiting=waiting, contact_hours=settings.contact_hours,
        helplines=(*HELPLINES, WORK_LINE), today=today, purposes=_purposes(visit),
        saved="saved" in visit.request.query_params,
    )  # fmt: skip


def _fields(settings: OfficeSettings) -> dict[str, str]:
    verified = settings.crisis_verified_on
    return {
        "service_name": settings.service_name,
        "reply_days": str(settings.reply_days),
        "contact_hours": str(settings.contact_hours),
        "privacy_contact": settings.privacy_contact,
        "crisis_verified_on": verified.isoformat() if verified else "",
        **{f"money_{key}": settings.money.get(key, "") for key in LANGUAGES},
        **{
            f"basis_{purpose}_{key}": settings.bases.get(purpose, {}).get(key, "")
            for purpose in bases.PURPOSES
            for key in LANGUAGES
        },
    }


def _written(visit: Visit, before: OfficeSettings) -> tuple[OfficeSettings, tuple[str, ...]]:
    """The settings of the form, and the fields that are wrong; what the form does not hold stays."""
    form, today = visit.form, day_of(visit.desk.kit.clock())
    money = {key: tidy(form.get(f"money_{key}", "")) for key in LANGUAGES}
    values: dict[str, Any] = before.model_dump() | {
        "service_name": one_line(form.get("service_name", "")),
        "reply_days": form.get("reply_days", "").strip(),
        "privacy_contact": one_line(form.get("privacy_contact", before.privacy_contact)),
        "contact_hours": form.get("contact_hours", str(before.contact_hours)).strip(),
        "money": {key: text for key, text in money.items() if text},
        "crisis_verified_on": form.get("crisis_verified_on", "") or None,
        **rhythm_settings.written(form, before),
        **keeping_settings.written(form),
    }
    wrong = rhythm_settings.wrong(form, today)
    values["bases"] = written = _bases(form, before)
    if any(len(text) > bases.MOST_CHARACTERS for texts in written.values() for text in texts.values()):
        wrong.append("bases")
    if any(len(text) > LONGEST_MONEY_TEXT for text in money.values()):
        wrong.append("money")
    try:
        settings = OfficeSettings.model_validate(values)
    except ValidationError as error:
        found = [rhythm_settings.field_of(one["loc"]) for one in error.errors()]
        return before, tuple(dict.fromkeys([*wrong, *found]))
    if settings.crisis_verified_on and settings.crisis_verified_on > today:
        wrong.append("crisis_verified_on")
    return settings, tuple(wrong)


def _bases(form: Mapping[str, str], before: OfficeSettings) -> dict[bases.Purpose, dict[Language, str]]:
    """What the form does not hold stays."""
    found: dict[bases.Purpose, dict[Language, str]] = {}
    for purpose in bases.PURPOSES:
        old = before.bases.get(purpose, {})
        texts = {key: tidy(form.get(f"basis_{purpose}_{key}", old.get(key, ""))) for key in LANGUAGES}
        kept = {key: text for key, text in texts.items() if text}
        found |= {purpose: kept} if kept else {}
    return found


def _purposes(visit: Visit) -> list[tuple[str, str, dict[Language, str]]]:
    """Each with its name, and what is said while the office has written nothing, by language."""
    say = visit.desk.kit.texts.say
    return [
        (key, visit.say(bases.NAMES[key]), {tongue: say(tongue, bases.DEFAULTS[key]) for tongue in LANGUAGES})
        for key in bases.PURPOSES
    ]
