"""A copy of everything that is kept about one participant, for that participant: as data, or to be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.application import lines, past, profile_acts
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Person, Work, WriteDocument
from bot.profile import journey as journeys
from bot.profile import portable
from bot.profile.document import File, Format
from bot.profile.documents import everything
from bot.profile.documents.journey import journey_names
from bot.profile.journey import NARROW, PHOTO
from bot.profile.portable import (
    Portable,
    PortableAnswer,
    PortableConversation,
    PortableEvent,
    PortableLine,
    PortableRecording,
    PortableSpan,
    PortableStep,
)  # fmt: skip
from bot.profile.writing import Line, Writing


def make(work: Work, kit: Kit, write: WriteDocument, participant_id: str, form: Format) -> File:
    """Raises NotFound for a participant who is not there, Missing where a format needs an extra of the package."""
    person = work.people([participant_id]).get(participant_id)
    if person is None:
        raise NotFound("there is no such participant")
    now = kit.clock()
    name = f"stegvis-{portable.stamp(now)}"
    found = _Gathered(work, person, now)
    if form == "json":
        return File(f"{name}.json", "application/json", portable.written(found.portable()))
    language = person.participant.language
    writing = Writing(kit.texts, language, person.specialist.first_name)
    journey = past.journey(work, (entry.statement for entry in found.entries), language, writing.say)
    by = profile_acts.seen(work, now, person)
    reach = everything.Reach(by.shared, by.earlier, by.employer)
    made = everything.everything(writing, found.portable(), found.own_lines(), reach, journey, now)
    return write(made, form, name, writing.say)


def journey(work: Work, kit: Kit, participant_id: str) -> str:
    """The journey as an image of its own (SVG), narrow as a phone; empty when there is none to draw."""
    person = work.people([participant_id]).get(participant_id)
    if person is None:
        return ""
    writing = Writing(kit.texts, person.participant.language, person.specialist.first_name)
    every = (entry.statement for entry in past.own(work, participant_id))
    stops = past.journey(work, every, writing.language, writing.say)
    return journeys.svg(stops, journey_names(writing), PHOTO, NARROW) if stops else ""


class _Gathered:
    def __init__(self, work: Work, person: Person, now: datetime) -> None:
        self._work, self._person, self._now = work, person, now
        self._id = person.participant.id
        self.entries = past.own(work, self._id)
        self._all = lines.lines(work, work.find(r.Statement, participant_id=self._id))

    def own_lines(self) -> list[Line]:
        """What stands now, whoever wrote it."""
        return [line for line in self._all if line.statement.status == "active"]

    def portable(self) -> Portable:
        find, who = self._work.find, self._id
        return Portable(
            made_at=self._now,
            language=self._person.participant.language,
            lines=tuple(self._lines()),
            conversations=tuple(self._conversations()),
            steps=tuple(self._steps()),
            meetings=tuple(one.starts_at for one in find(r.Meeting, participant_id=who)),
            reminders=tuple(self._reminders()),
            approvals=tuple(
                PortableEvent(what=f"{one.what} {'yes' if one.given else 'no'}", by=one.channel, at=one.at)
                for one in find(r.Consent, participant_id=who)
            ),
            asked_for_contact=tuple(
                PortableEvent(what=one.about, at=one.asked_at) for one in find(r.ContactRequest, participant_id=who)
            ),
            read_by=tuple(self._read_by()),
        )

    def _lines(self) -> Iterator[PortableLine]:
        shared = _spans(self._work.find(r.SharedLine, participant_id=self._id))
        employer = _spans(self._work.find(r.EmployerYes, participant_id=self._id))
        for line in self._all:
            one = line.statement
            spoken = (
                PortableRecording(seconds=one.seconds, written=portable.clean(line.written)) if one.recording else None
            )
            yield PortableLine(
                id=one.id, section=one.section, facet=one.facet, words=portable.clean(one.text),
                language=one.language, said_at=one.said_at, author=one.author, written_by=line.author,
                source=one.source, told_by=one.told_by, conversation=line.conversation, question=line.question,
                chosen_from_a_list=one.tapped, status=one.status, confirmed_at=one.confirmed_at,
                ended_at=one.ended_at, replaces=one.replaces, recording=spoken, shared=shared[one.id],
                employer_may_know=employer[one.id],
            )  # fmt: skip

    def _conversations(self) -> Iterator[PortableConversation]:
        answers: defaultdict[str, list[r.AnswerRow]] = defaultdict(list)
        for answer in self._work.find(r.AnswerRow, participant_id=self._id):
            answers[answer.run_id].append(answer)
        library = Library(self._work)
        for run in self._work.find(r.RunRow, participant_id=self._id):
            yield PortableConversation(
                title=_title(library, run), script=run.script_id, version=run.version_id, language=run.language,
                status=run.status, started_at=run.started_at, ended_at=run.ended_at,
                answers=tuple(_answer(one) for one in answers[run.id]),
            )  # fmt: skip

    def _steps(self) -> Iterator[PortableStep]:
        words = {line.statement.id: line.statement.text for line in self._all}
        for task in self._work.find(r.Task, participant_id=self._id):
            said = words.get(task.statement_id or "", "") or task.words
            yield PortableStep(
                words=portable.clean(said), status=task.status, since=task.created_at, until=task.closed_at,
                proposed_by=self._staff_name(task.proposed_by),
            )  # fmt: skip

    def _reminders(self) -> Iterator[PortableEvent]:
        nudging = self._person.nudging
        if nudging is not None:
            yield PortableEvent(what=f"rhythm {nudging.rhythm}", at=nudging.chosen_at)
        for one in self._work.find(r.Agreement, participant_id=self._id):
            words = portable.clean(str(one.body.get("words", "")))
            yield PortableEvent(what=f"{one.kind} {words}".strip()[:400], at=one.promised_at or one.created_at)

    def _read_by(self) -> Iterator[PortableEvent]:
        for look in self._work.find(r.ReadAudit, participant_id=self._id):
            yield PortableEvent(what=look.what, by=self._staff_name(look.staff_id), at=look.at)

    def _staff_name(self, staff_id: str | None) -> str:
        staff = self._work.get(r.Staff, staff_id) if staff_id else None
        return staff.name if staff else ""


def _spans(found: list[r.SharedLine] | list[r.EmployerYes]) -> Mapping[str, tuple[PortableSpan, ...]]:
    spans: defaultdict[str, tuple[PortableSpan, ...]] = defaultdict(tuple)
    for one in found:
        spans[one.statement_id] += (PortableSpan(since=one.at, until=one.withdrawn_at),)
    return spans


def _title(library: Library, run: r.RunRow) -> str:
    script = library.compiled(run.version_id)
    return script.texts.get(run.language, {}).get(f"{run.script_id}.title", script.script.title)


def _answer(row: r.AnswerRow) -> PortableAnswer:
    body = row.body
    return PortableAnswer(
        question=portable.clean(str(body.get("asked", ""))),
        words=portable.clean(str(body.get("text", ""))),
        how=row.how,
        at=row.at,
    )
