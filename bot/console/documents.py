"""Documents to print, to edit or to copy, made from what is shared; and the text that fits NAV's own forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from starlette.responses import Response

from bot.application import agreeing, documents, reading, reporting, sight, staffing
from bot.application.errors import NotFound, NotInstalled
from bot.console.desk import Visit
from bot.console.people import who
from bot.language import dates
from bot.profile.document import Document, File, Format
from bot.profile.documents.note import note_document
from bot.profile.fields import fields
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


TITLES: Mapping[str, str] = {
    "profile": _("Vocational profile"),
    "update-note": _("What is new"),
    "meeting-note": _("Before the meeting"),
    "action-plan": _("Action plan"),
    "job-support-plan": _("Job-support plan"),
    "portrait": _("Portrait sheet, to fill in together"),
    "employer": _("For an employer"),
}
FORMATS: Mapping[Format, str] = {"pdf": "PDF", "docx": "Word", "text": _("Text"), "json": "JSON"}

FIELDS: Mapping[str, str] = {
    "topic": _("Conversation: topic"),
    "text": _("Conversation: text"),
    "preparation": _("Meeting: preparations"),
    "goal": _("My goal"),
}


def shelf(visit: Visit) -> Response:
    """What can be taken out, the reports, and when the next one is due."""
    key = visit.path("participant")
    with visit.desk.database.reading() as look:
        seen = sight.of(look, visit.desk.kit.clock, visit.me, key)
        settings = staffing.settings_of(look, seen.participant.office_id)
        return visit.page(
            "documents.html", tab="documents", titles=TITLES, formats=FORMATS,
            reports=reporting.of(look, visit.desk.kit, visit.me, key),
            due=reporting.next_due(look, seen.participant, settings, seen),
            ended=reporting.ending(look, key), seen=seen, **who(seen.participant),
        )  # fmt: skip


def show(visit: Visit) -> Response:
    """The same document on the screen, each line leading to where it is from."""
    key, name = visit.path("participant"), visit.path("name")
    with visit.desk.database.work() as work:
        seen = sight.of(work, visit.desk.kit.clock, visit.me, key)

        def link(statement: str) -> str:
            return f"/staff/participants/{key}/lines/{statement}"

        found = documents.document(work, visit.desk.kit, visit.me, key, name, visit.language, "console", link)
        formats = [(form, FORMATS[form]) for form in FORMATS if form != "json" or name == "profile"]
        return visit.page(
            "document-page.html",
            tab="documents",
            found=found,
            key=name,
            formats=formats,
            seen=seen,
            **who(seen.participant),
        )


def fetch(visit: Visit) -> Response:
    """A document as a file. JSON is there for the profile alone: the others are made from it."""
    key, name, form = visit.path("participant"), visit.path("name"), visit.path("format")
    if form not in get_args(Format) or (form == "json" and name != "profile"):
        raise NotFound("there is no such document")
    with visit.desk.database.work() as work:
        if form == "json":
            return as_download(documents.data(work, visit.desk.kit, visit.me, key, visit.language, "console"))
        found = documents.document(work, visit.desk.kit, visit.me, key, name, visit.language, "console")
        return written(visit, found, form, name)


def written(visit: Visit, found: Document, form: str, name: str) -> Response:
    """Where an extra is missing, a page says which."""
    chosen = next(one for one in get_args(Format) if one == form)
    try:
        return as_download(documents.file(visit.desk.write, found, chosen, name, writing(visit)))
    except NotInstalled as missing:
        title = visit.say("This form cannot be made here")
        return visit.desk.pages.message(visit.request, title, visit.say(str(missing)), status=501)


def as_download(file: File) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"}
    return Response(file.content, media_type=file.media, headers=headers)


def writing(visit: Visit) -> Writing:
    return Writing(visit.desk.kit.texts, visit.language, visit.me.first_name)


def nav(visit: Visit) -> Response:
    """Plain text for the fields of NAV's forms, each with its length as the form counts it."""
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        approved = reading.noticed(work, seen, visit.language)
        note = reading.read_note(work, kit, visit.me, key, "meeting", "console", visit.language)
        texts, now = writing(visit), kit.clock()
        made = note_document(texts, who(seen.participant)["name"], note, approved, now)
        meeting = agreeing.next_meeting(work, key, now)
        found = fields(texts, made, approved, dates.date(meeting.starts_at if meeting else now, visit.language))
        return visit.page("nav.html", tab="documents", fields=found, labels=FIELDS, seen=seen, **who(seen.participant))
