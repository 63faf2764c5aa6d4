"""Everything that is kept about one participant, gathered as data.

Left out is what keeps the machinery going (codes, keys, what is on its way), where a conversation stands, and that
there was a help card: METHOD §7 keeps no label of it, and a copy is read by others than its owner at times.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from bot.application import lines, past
from bot.application import records as r
from bot.application import talk as talks
from bot.application.incoming import message_from
from bot.application.library import Library
from bot.application.own_follow_up import OwnFollowUp
from bot.application.own_rights import OwnRights
from bot.application.own_sounds import Sounds
from bot.application.ports import Person, Work
from bot.profile import portable
from bot.profile.piece import PortableSpan
from bot.profile.portable import (
    Portable,
    PortableAnswer,
    PortableContact,
    PortableConversation,
    PortableLine,
    PortableLook,
    PortableMark,
    PortableMeeting,
    PortablePerson,
    PortablePlace,
    PortableRecording,
    PortableReminder,
    PortableShare,
    PortableStep,
    PortableUtterance,
    PortableVoiceMessage,
)  # fmt: skip
from bot.profile.writing import Line, Writing

T = TypeVar("T")


class OwnData:
    def __init__(self, work: Work, person: Person, now: datetime, sounds: Sounds, writing: Writing) -> None:
        self._writing = writing
        self._work, self._person, self._now, self._sounds = work, person, now, sounds
        self._id = person.participant.id
        self._library = Library(work)
        self._staff = {one.id: one.name for one in work.find(r.Staff, office_id=person.office.id)}
        self.entries = past.own(work, self._id)
        self._all = lines.lines(work, work.find(r.Statement, participant_id=self._id))

    def own_lines(self) -> list[Line]:
        """What stands now, whoever wrote it."""
        return [line for line in self._all if line.statement.status == "active"]

    @cached_property
    def portable(self) -> Portable:
        around = OwnFollowUp(self._work, self._person.participant, self._staff, self._library)
        rights = OwnRights(self._work, self._person, self._staff, self._writing)
        return Portable(
            made_at=self._now,
            language=self._person.participant.language,
            person=self._about(),
            lines=tuple(self._lines()),
            conversations=tuple(self._conversations()),
            steps=tuple(self._steps()),
            meetings=tuple(
                PortableMeeting(at=one.starts_at, by=self._staff.get(one.set_by, ""), noted_at=one.created_at)
                for one in self._find(r.Meeting)
            ),
            reminders=tuple(self._reminders()),
            approvals=tuple(rights.approvals()),
            asked_for_contact=tuple(
                PortableContact(
                    what=one.about,
                    at=one.asked_at,
                    seen_at=one.seen_at,
                    passed_at=one.passed_at,
                    seen_by=self._staff.get(one.seen_by or "", ""),
                    passed_to=self._staff.get(one.passed_to or "", ""),
                )
                for one in self._find(r.ContactRequest)
            ),
            read_by=tuple(
                PortableLook(what=one.what, by=self._staff.get(one.staff_id, ""), at=one.at, through=one.through)
                for one in self._find(r.ReadAudit)
            ),
            shares=tuple(self._shares()),
            followed_by=tuple(around.followed_by()),
            handovers=tuple(around.handovers()),
            pauses=tuple(around.pauses()),
            endings=tuple(around.endings()),
            plans=tuple(around.plans()),
            reports=tuple(around.reports()),
            suggestions=tuple(around.suggestions()),
            protections=tuple(around.protections()),
            agenda=tuple(around.agenda()),
            messages=tuple(around.messages()),
            milestones=tuple(around.milestones()),
            review_lines=tuple(around.review_lines()),
            stories=tuple(around.stories()),
            rests=tuple(rights.rests()),
            notices=tuple(rights.notices()),
            takeovers=tuple(rights.takeovers()),
            objections=tuple(rights.objections()),
            bases=tuple(rights.bases()),
            voice_messages=tuple(self._voice_messages()),
            chat=tuple(self._chat()),
        )

    def _find(self, kind: type[T]) -> list[T]:
        return self._work.find(kind, participant_id=self._id)

    def _about(self) -> PortablePerson:
        person, talk = self._person.participant, self._person.talk
        return PortablePerson(
            since=person.created_at, status=person.status, adult_since=person.adult_at,
            called=portable.clean(person.label),
            writes_in=tuple(
                PortablePlace(channel=one.channel, address=one.address, since=one.created_at, blocked_at=one.blocked_at)
                for one in self._find(r.Chat)
            ),
            undecided=portable.clean(talks.of(talk).held),
        )  # fmt: skip

    def _lines(self) -> Iterator[PortableLine]:
        shared, employer = _spans(self._find(r.SharedLine)), _spans(self._find(r.EmployerYes))
        away: defaultdict[str, tuple[PortableSpan, ...]] = defaultdict(tuple)
        for lapse in self._find(r.Lapse):
            away[lapse.statement_id] += (PortableSpan(since=lapse.since, until=lapse.until),)
        for line in self._all:
            one = line.statement
            yield PortableLine(
                id=one.id, section=one.section, facet=one.facet, words=portable.clean(one.text),
                language=one.language, said_at=one.said_at, author=one.author, written_by=line.author,
                source=one.source, told_by=one.told_by, conversation=line.conversation,
                question=portable.clean(line.question), chosen_from_a_list=one.tapped, status=one.status,
                confirmed_at=one.confirmed_at, ended_at=one.ended_at, away=away[one.id], replaces=one.replaces,
                recording=self._recording(line), shared=shared[one.id], employer_may_know=employer[one.id],
            )  # fmt: skip

    def _recording(self, line: Line) -> PortableRecording | None:
        key = line.statement.recording_id
        if not key:
            return None
        found = self._sounds.recordings.get(key)
        if found is None:
            return PortableRecording(seconds=line.statement.seconds, written=portable.clean(line.written))
        return PortableRecording(**self._spoken(found))

    def _spoken(self, one: r.Recording) -> dict[str, Any]:
        return {
            "seconds": one.seconds, "written": portable.clean(one.written), "written_at": one.written_at,
            "written_by": self._staff.get(one.written_by or "", ""), "file": self._sounds.files.get(one.id, ""),
        }  # fmt: skip

    def _voice_messages(self) -> Iterator[PortableVoiceMessage]:
        for one in self._sounds.recordings.values():
            yield PortableVoiceMessage(at=one.created_at, status=one.status, **self._spoken(one))

    def _conversations(self) -> Iterator[PortableConversation]:
        answers: defaultdict[str, list[r.AnswerRow]] = defaultdict(list)
        for answer in self._find(r.AnswerRow):
            answers[answer.run_id].append(answer)
        marks: defaultdict[str, list[r.StepMark]] = defaultdict(list)
        for mark in self._find(r.StepMark):
            marks[mark.run_id].append(mark)
        for run in self._find(r.RunRow):
            yield PortableConversation(
                title=_title(self._library, run), script=run.script_id, version=run.version_id, language=run.language,
                status=run.status, started_at=run.started_at, ended_at=run.ended_at,
                together_with=self._staff.get(run.with_staff or "", ""),
                answers=tuple(_answer(one) for one in answers[run.id]),
                marks=tuple(_mark(self._library, one, answers[run.id]) for one in marks[run.id]),
            )  # fmt: skip

    @cached_property
    def _words(self) -> Mapping[str, str]:
        return {line.statement.id: line.statement.text for line in self._all}

    def _words_of(self, statement_id: str | None) -> str:
        return self._words.get(statement_id or "", "")

    def _steps(self) -> Iterator[PortableStep]:
        for task in self._find(r.Task):
            yield PortableStep(
                words=portable.clean(self._words_of(task.statement_id) or task.words), status=task.status,
                since=task.created_at, until=task.closed_at, proposed_by=self._staff.get(task.proposed_by or "", ""),
            )  # fmt: skip

    def _reminders(self) -> Iterator[PortableReminder]:
        """A rhythm, agreements, and words that were to come back; those that an agreement brings stand with it."""
        nudging = self._person.nudging
        if nudging is not None:
            yield PortableReminder(what=f"rhythm {nudging.rhythm}", at=nudging.chosen_at)
        wished = {one.id: one for one in self._find(r.Reminder)}
        for one in self._find(r.Agreement):
            wish = wished.pop(one.reminder_id or "", None)
            words = str(one.body.get("words", "")) or self._words_of(wish.statement_id if wish else None)
            made = _reminder(one.kind, words, one.promised_at or one.created_at, one.ended_at)
            yield made.model_copy(update={
                "clock": one.clock, "made_at": one.created_at, "wished_at": wish.created_at if wish else None,
                "wished_until": wish.ended_at if wish else None,
            })  # fmt: skip
        for wish in wished.values():
            yield _reminder(wish.kind, self._words_of(wish.statement_id), wish.created_at, wish.ended_at)

    def _shares(self) -> Iterator[PortableShare]:
        about: defaultdict[str, list[str]] = defaultdict(list)
        for line in self._find(r.SharedLine):
            about[line.share_id].append(line.statement_id)
        for one in self._find(r.Share):
            yield PortableShare(at=one.at, shown=portable.clean(one.shown), lines=tuple(about[one.id]))

    def _chat(self) -> Iterator[PortableUtterance]:
        for one in self._find(r.Utterance):
            own = one.who == "participant"
            words = str(one.body.get("text", "")) if own else message_from(dict(one.body)).text
            yield PortableUtterance(who=one.who, words=portable.clean(words), at=one.at)


def _reminder(kind: str, words: str, at: datetime, ended_at: datetime | None) -> PortableReminder:
    said = portable.clean(words)
    return PortableReminder(what=f"{kind} {said}".strip()[:400], at=at, ended_at=ended_at, words=said)


def _spans(found: list[r.SharedLine] | list[r.EmployerYes]) -> Mapping[str, tuple[PortableSpan, ...]]:
    spans: defaultdict[str, tuple[PortableSpan, ...]] = defaultdict(tuple)
    for one in found:
        spans[one.statement_id] += (PortableSpan(since=one.at, until=one.withdrawn_at),)
    return spans


def _title(library: Library, run: r.RunRow) -> str:
    script = library.compiled(run.version_id)
    return script.texts.get(run.language, {}).get(f"{run.script_id}.title", script.script.title)


def _mark(library: Library, mark: r.StepMark, answers: list[r.AnswerRow]) -> PortableMark:
    """The question in the wording that was seen, where it was answered too; else as it stands in that version."""
    asked = next((str(one.body.get("asked", "")) for one in answers if one.step == mark.step), "")
    script = library.compiled(mark.version_id)
    step = script.steps.get(mark.step)
    own = script.texts.get(mark.language, {}).get(f"{script.script.id}.{step.id}.ask", step.ask) if step else ""
    return PortableMark(question=portable.clean(asked or own), what=mark.kind, at=mark.at)


def _answer(row: r.AnswerRow) -> PortableAnswer:
    body = row.body
    return PortableAnswer(
        question=portable.clean(str(body.get("asked", ""))),
        words=portable.clean(str(body.get("text", ""))),
        how=row.how,
        at=row.at,
    )
