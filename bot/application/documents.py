"""The documents that a specialist can take out of a profile, each audited before it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from bot.application import past, planning, reading, reporting, sight
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.ports import Work, WriteDocument
from bot.application.reading import Through
from bot.language.catalogues import Language
from bot.profile import portable
from bot.profile.approved import Approved, standing
from bot.profile.document import Document, File, Format
from bot.profile.documents.note import note_document
from bot.profile.documents.plans import plan_document
from bot.profile.documents.portrait import portrait
from bot.profile.documents.profile import for_employer, profile
from bot.profile.documents.reports import report_document
from bot.profile.documents.stamps import approved_stamp
from bot.profile.history import Span
from bot.profile.piece import PortableSpan
from bot.profile.portable import Portable, PortableLine, PortableRecording
from bot.profile.writing import Writing

DocumentName = Literal[
    "profile", "employer", "update-note", "meeting-note", "portrait", "action-plan", "job-support-plan",
]  # fmt: skip
NAMES: tuple[str, ...] = get_args(DocumentName)


@dataclass(frozen=True, slots=True)
class Made:
    """What a document is made from: the reader, whose it is, and what that reader may see of it."""

    work: Work
    kit: Kit
    seen: sight.Sight
    writing: Writing
    approved: list[Approved]
    now: datetime
    link: Callable[[str], str]

    @property
    def participant(self) -> r.Participant:
        return self.seen.participant

    @property
    def name(self) -> str:
        return self.participant.label or self.participant.id[:6].upper()


def document(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, name: str, language: Language, through: Through,
    link: Callable[[str], str] = lambda _statement: "",
) -> Document:  # fmt: skip
    """`link`: the address of a line. Raises NotFound for a name that is none."""
    made = _made(work, kit, staff, participant_id, language, link)
    if name not in _MAKERS:
        raise NotFound("there is no such document")
    found = _MAKERS[name](made)
    reading.audit(work, kit, staff, participant_id, _LOOKS.get(name, f"document {name}"), through)
    return found


def report(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, report_id: str, language: Language, through: Through
) -> Document:
    made = _made(work, kit, staff, participant_id, language, lambda _statement: "")
    found = reporting.one(work, kit, staff, participant_id, report_id)
    reading.audit(work, kit, staff, participant_id, "document report", through)
    shown = reporting.shown(work, found, made.approved, made.now)
    return report_document(made.writing, made.name, shown, made.approved, made.now)


def file(write: WriteDocument, found: Document, form: Format, name: str, texts: Writing) -> File:
    """`name` stands in the file's name with the day; nothing of a person does."""
    return write(found, form, f"stegvis-{name}", texts.say)


def _made(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, language: Language, link: Callable[[str], str]
) -> Made:
    seen = sight.of(work, kit.clock, staff, participant_id)
    approved = reading.noticed(work, seen, language)
    return Made(work, kit, seen, Writing(kit.texts, language, staff.first_name), approved, kit.clock(), link)


def _profile(made: Made) -> Document:
    return profile(made.writing, made.name, made.approved, made.now)


def _employer(made: Made) -> Document:
    return for_employer(made.writing, made.name, made.approved, made.now)


def _update(made: Made) -> Document:
    found = reading.note(made.work, made.kit, made.seen, "update", made.approved)
    return note_document(made.writing, made.name, found, made.approved, made.now, made.link)


def _meeting(made: Made) -> Document:
    found = reading.note(made.work, made.kit, made.seen, "meeting", made.approved)
    return note_document(made.writing, made.name, found, made.approved, made.now, made.link)


def _portrait(made: Made) -> Document:
    stamp = approved_stamp(made.writing, made.approved, made.now)
    return portrait(made.writing, made.name, standing(made.approved), made.now, stamp)


def _action(made: Made) -> Document:
    plans = planning.both(made.work, made.approved, made.participant.id, made.now)
    return plan_document(made.writing, made.name, plans["action"], made.approved, made.now, made.link)


def _support(made: Made) -> Document:
    plans = planning.both(made.work, made.approved, made.participant.id, made.now)
    return plan_document(made.writing, made.name, plans["support"], made.approved, made.now, made.link)


# Whoever takes a note out has read it.
_LOOKS = {"update-note": "note update", "meeting-note": "note meeting"}

_MAKERS: Mapping[str, Callable[[Made], Document]] = {
    "profile": _profile,
    "employer": _employer,
    "update-note": _update,
    "meeting-note": _meeting,
    "portrait": _portrait,
    "action-plan": _action,
    "job-support-plan": _support,
}


def data(work: Work, kit: Kit, staff: r.Staff, participant_id: str, language: Language, through: Through) -> File:
    """The shared profile as JSON, by the published schema: what is shared now, and nothing else."""
    made = _made(work, kit, staff, participant_id, language, lambda _statement: "")
    reading.audit(work, kit, staff, participant_id, "document profile", through)
    spans = {entry.statement.id: entry.spans for entry in past.shared(work, made.seen)}
    found = Portable(
        made_at=made.now,
        language=made.participant.language,
        lines=tuple(_line(a, spans.get(a.statement.id, ())) for a in standing(made.approved)),
    )
    return File("stegvis-profile.json", "application/json", portable.written(found))


def _line(approved: Approved, spans: tuple[Span, ...]) -> PortableLine:
    one = approved.statement
    spoken = PortableRecording(seconds=one.seconds, written=portable.clean(approved.written)) if one.recording else None
    return PortableLine(
        id=one.id, section=one.section, facet=one.facet, words=portable.clean(one.text), language=one.language,
        said_at=one.said_at, author=one.author, written_by=approved.author, source=one.source, told_by=one.told_by,
        conversation=approved.conversation, question=portable.clean(approved.question),
        chosen_from_a_list=one.tapped, status="active", confirmed_at=one.confirmed_at, recording=spoken,
        shared=tuple(PortableSpan(since=span.since, until=span.until) for span in spans),
    )  # fmt: skip
