"""What somebody said yes and no to, and decided about their own rows, gathered for that person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from bot.application import bases
from bot.application import records as r
from bot.application.office import settings_in
from bot.application.ports import Person, Work
from bot.profile.portable import clean
from bot.profile.portable_rights import (
    PortableApproval,
    PortableBasis,
    PortableNotice,
    PortableObjection,
    PortableRest,
    PortableTakeover,
)
from bot.profile.writing import Writing

T = TypeVar("T")


class OwnRights:
    def __init__(self, work: Work, person: Person, staff: Mapping[str, str], writing: Writing) -> None:
        """`staff`: names by id."""
        self._work, self._person, self._staff, self._writing = work, person, staff, writing

    def _find(self, kind: type[T]) -> list[T]:
        return self._work.find(kind, participant_id=self._person.participant.id)

    def approvals(self) -> Iterator[PortableApproval]:
        for one in self._find(r.Consent):
            yield PortableApproval(
                what=f"{one.what} {'yes' if one.given else 'no'}", by=one.channel, at=one.at, language=one.language,
                about=one.about, words=clean(one.words), digest=one.text_hash,
            )  # fmt: skip

    def rests(self) -> Iterator[PortableRest]:
        for one in self._find(r.Restriction):
            yield PortableRest(since=one.since, until=one.ended_at)

    def notices(self) -> Iterator[PortableNotice]:
        for one in self._find(r.RetentionNotice):
            yield PortableNotice(
                category=one.category, due_at=one.due_at, told_at=one.told_at, ended_at=one.ended_at,
                answered_at=one.answered_at, before=one.before,
            )  # fmt: skip

    def takeovers(self) -> Iterator[PortableTakeover]:
        for one in self._find(r.Takeover):
            yield PortableTakeover(
                channel=one.channel, address=one.address, asked_at=one.asked_at, answered_at=one.answered_at,
                answered_by=self._staff.get(one.answered_by or "", ""), answer=one.answer,
            )  # fmt: skip

    def objections(self) -> Iterator[PortableObjection]:
        for one in self._find(r.Objection):
            yield PortableObjection(
                kind=one.kind, about=one.about, words=clean(one.words), at=one.at, ended_at=one.ended_at
            )

    def bases(self) -> Iterator[PortableBasis]:
        own = settings_in(self._person.office).bases
        for one in bases.told(own, self._writing.language, self._writing.say):
            yield PortableBasis(purpose=one.purpose, name=one.name, text=clean(one.text))
