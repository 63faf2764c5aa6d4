"""People with what nearly every turn needs, in a constant number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import select

from bot.application import records as r
from bot.application.ports import Person
from bot.storage.rows import Rows
from bot.storage.tables import answer, assignment, chat, office, participant, run, staff, talk

T = TypeVar("T")


def people_at(rows: Rows, channel: str, addresses: Sequence[str], *, hold: bool) -> Mapping[str, Person]:
    wanted = select(chat.c.address, chat.c.participant_id).where(
        chat.c.channel == channel, chat.c.address.in_(list(addresses))
    )
    owners = {row.address: row.participant_id for row in rows.run(wanted)}
    found = people(rows, list(set(owners.values())), hold=hold)
    return {address: found[owner] for address, owner in owners.items() if owner in found}


def reached_by(rows: Rows, channel: str, after: str, limit: int) -> list[str]:
    query = select(chat.c.participant_id).where(
        chat.c.channel == channel, chat.c.blocked_at.is_(None), chat.c.participant_id > after
    )
    return list(rows.run(query.distinct().order_by(chat.c.participant_id).limit(limit)).scalars())


def people(rows: Rows, ids: Sequence[str], *, hold: bool) -> Mapping[str, Person]:
    """`hold`: nobody else turns a page in these people's conversations until the transaction ends."""
    query = select(participant).where(participant.c.id.in_(list(ids))).order_by(participant.c.id)
    participants = {one.id: one for one in rows.read(r.Participant, query.with_for_update() if hold else query)}
    known = list(participants)
    offices = _by_id(rows.where(r.Office, office.c.id.in_({one.office_id for one in participants.values()})))
    specialists = _specialists(rows, known)
    chats = _grouped(rows.where(r.Chat, chat.c.participant_id.in_(known)))
    talks = _grouped(rows.where(r.Talk, talk.c.participant_id.in_(known)))
    runs = _grouped(rows.where(r.RunRow, run.c.participant_id.in_(known), run.c.status == "open"))
    answers = _answers(rows, [one.id for some in runs.values() for one in some])
    return {
        key: Person(
            participant=one,
            office=offices[one.office_id],
            specialist=specialists[key],
            chats=tuple(chats[key]),
            talk=next(iter(talks[key]), None),
            runs=tuple(reversed(runs[key])),
            answers={each.id: tuple(answers[each.id]) for each in runs[key]},
        )
        for key, one in participants.items()
        if key in specialists
    }


def _specialists(rows: Rows, ids: Sequence[str]) -> Mapping[str, r.Staff]:
    """The current one; between two specialists, the last one."""
    followed = rows.where(r.Assignment, assignment.c.participant_id.in_(ids))
    followed.sort(key=lambda one: (one.until is None, one.since))
    last = {one.participant_id: one.staff_id for one in followed}
    people = _by_id(rows.where(r.Staff, staff.c.id.in_(set(last.values()))))
    return {owner: people[who] for owner, who in last.items()}


def _answers(rows: Rows, runs: Sequence[str]) -> Mapping[str, list[r.AnswerRow]]:
    """All that were ever kept, in the order they were given; the engine knows which of them stand."""
    grouped: defaultdict[str, list[r.AnswerRow]] = defaultdict(list)
    for one in rows.where(r.AnswerRow, answer.c.run_id.in_(runs)):
        grouped[one.run_id].append(one)
    return grouped


def _by_id(records: Iterable[T]) -> dict[str, T]:
    return {one.id: one for one in records}  # type: ignore[attr-defined]


def _grouped(records: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for one in records:
        grouped[one.participant_id].append(one)  # type: ignore[attr-defined]
    return grouped
