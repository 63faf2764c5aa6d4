"""The follow-up around somebody's profile, gathered for that person: who followed, what was planned and written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from bot.application import records as r
from bot.application.library import Library
from bot.application.ports import Work
from bot.profile.portable import clean
from bot.profile.portable_follow_up import (
    PortableAgendaItem,
    PortableEnding,
    PortableFollowing,
    PortableHandover,
    PortableMessage,
    PortableMilestone,
    PortablePause,
    PortablePlanLine,
    PortableProtection,
    PortableReport,
    PortableReviewLine,
    PortableStory,
    PortableSuggestion,
)  # fmt: skip

T = TypeVar("T")


class OwnFollowUp:
    def __init__(self, work: Work, participant: r.Participant, staff: Mapping[str, str], library: Library) -> None:
        """`staff`: names by id."""
        self._work, self._staff, self._library = work, staff, library
        self._id, self._language = participant.id, participant.language

    def _find(self, kind: type[T]) -> list[T]:
        return self._work.find(kind, participant_id=self._id)

    def _name(self, staff_id: str | None) -> str:
        return self._staff.get(staff_id or "", "")

    def followed_by(self) -> Iterator[PortableFollowing]:
        for one in self._find(r.Assignment):
            yield PortableFollowing(kind=one.kind, by=self._name(one.staff_id), since=one.since, until=one.until)

    def handovers(self) -> Iterator[PortableHandover]:
        for one in self._find(r.Handover):
            yield PortableHandover(
                kind=one.kind, from_specialist=self._name(one.from_staff), to_specialist=self._name(one.to_staff),
                at=one.asked_at, until=one.until, words=clean(one.words), answer=one.answer,
                answered_at=one.answered_at, ended_at=one.ended_at,
            )  # fmt: skip

    def pauses(self) -> Iterator[PortablePause]:
        for one in self._find(r.Pause):
            yield PortablePause(since=one.since, until=one.until, wished_by=one.paused_by)

    def endings(self) -> Iterator[PortableEnding]:
        for one in self._find(r.Ending):
            yield PortableEnding(by=self._name(one.staff_id), at=one.at, undone_at=one.undone_at)

    def plans(self) -> Iterator[PortablePlanLine]:
        for one in self._find(r.PlanLine):
            yield PortablePlanLine(
                line=one.statement_id, part=one.part, by=self._name(one.staff_id), since=one.at, until=one.ended_at,
                verdict=one.verdict, given_by=one.given_by, tapered_from=one.due_at, reached=one.done,
            )  # fmt: skip

    def reports(self) -> Iterator[PortableReport]:
        for one in self._find(r.Report):
            yield PortableReport(
                kind=one.kind, since=one.since, until=one.until, due_at=one.due_at, drafted_at=one.drafted_at,
                finished_at=one.finished_at, by=self._name(one.staff_id),
                words={str(part): clean(str(words)) for part, words in one.words.items() if words},
                lines={str(part): tuple(keys) for part, keys in one.chosen.items() if keys},
            )  # fmt: skip

    def suggestions(self) -> Iterator[PortableSuggestion]:
        for one in self._find(r.Suggestion):
            yield PortableSuggestion(
                title=self._title(one.script_id), script=one.script_id, by=self._name(one.staff_id),
                at=one.created_at, words=clean(one.line), withdrawn_at=one.withdrawn_at,
            )  # fmt: skip

    def protections(self) -> Iterator[PortableProtection]:
        for one in self._find(r.Protection):
            yield PortableProtection(
                named=self._name(one.staff_id), by=self._name(one.by_id), since=one.at, until=one.ended_at
            )

    def agenda(self) -> Iterator[PortableAgendaItem]:
        for one in self._find(r.AgendaItem):
            yield PortableAgendaItem(
                by=self._name(one.staff_id), at=one.at, line=one.statement_id, words=clean(one.words),
                done_at=one.done_at, removed_at=one.removed_at,
            )  # fmt: skip

    def messages(self) -> Iterator[PortableMessage]:
        for one in self._find(r.PersonalMessage):
            yield PortableMessage(by=self._name(one.staff_id), at=one.at, words=clean(one.words), told_at=one.told_at)

    def milestones(self) -> Iterator[PortableMilestone]:
        for one in self._find(r.Milestone):
            yield PortableMilestone(
                kind=one.kind, by=self._name(one.staff_id), at=one.at, logged_at=one.created_at,
                line=one.statement_id, removed_at=one.removed_at,
            )  # fmt: skip

    def review_lines(self) -> Iterator[PortableReviewLine]:
        for one in self._find(r.SheetLine):
            yield PortableReviewLine(by=self._name(one.staff_id), at=one.at, words=clean(one.words))

    def stories(self) -> Iterator[PortableStory]:
        for one in self._find(r.GoodStory):
            yield PortableStory(
                by=self._name(one.staff_id), at=one.asked_at, words=clean(one.words), answer=one.answer,
                answered_at=one.answered_at, ended_at=one.ended_at,
            )  # fmt: skip

    def _title(self, script_id: str) -> str:
        script = self._library.live.get(script_id)
        if script is None:
            return script_id
        return str(script.texts.get(self._language, {}).get(f"{script_id}.title", script.title))
