"""People with what nearly every turn needs, in a constant number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import bindparam, func, select

from bot.application import records as r
from bot.application.ports import Person
from bot.storage.lookups import one_of
from bot.storage.rows import Rows
from bot.storage.tables import chat, participant, sound

T = TypeVar("T")

_OWNERS = select(chat.c.address, chat.c.participant_id).where(
    chat.c.channel == bindparam("channel"), one_of(chat.c.address, "addresses")
)
_NOT_HELD = (
    select(participant)
    .where(one_of(participant.c.id, "ids"), participant.c.status != "erased")
    .order_by(participant.c.id)
)
_HELD = _NOT_HELD.with_for_update()


def people_at(rows: Rows, channel: str, addresses: Sequence[str], *, hold: bool) -> Mapping[str, Person]:
    owners = dict(rows.run(_OWNERS, {"channel": channel, "addresses": addresses}).all())
    found = people(rows, list(set(owners.values())), hold=hold)
    return {address: found[owner] for address, owner in owners.items() if owner in found}


def reached_by(rows: Rows, channel: str, after: str, limit: int) -> list[str]:
    query = select(chat.c.participant_id).where(
        chat.c.channel == channel, chat.c.blocked_at.is_(None), chat.c.participant_id > after
    )
    return list(rows.run(query.distinct().order_by(chat.c.participant_id).limit(limit)).scalars())


def sound_sizes(rows: Rows, participant_id: str) -> Mapping[str, int]:
    query = select(sound.c.id, func.length(sound.c.audio)).where(sound.c.participant_id == participant_id)
    return dict(rows.run(query.order_by(sound.c.id)).all())


def people(rows: Rows, ids: Sequence[str], *, hold: bool) -> Mapping[str, Person]:
    """`hold`: nobody else turns a page in these people's conversations until the transaction ends."""
    found = rows.read(r.Participant, _HELD if hold else _NOT_HELD, {"ids": ids})
    participants = {one.id: one for one in found}
    if hold:
        rows.keys.are_held(participants)
    theirs = {"participant_id": list(participants)}
    offices = _by_id(rows.find(r.Office, {"id": {one.office_id for one in found}}))
    specialists = _specialists(rows, theirs)
    chats = _grouped(rows.find(r.Chat, theirs))
    talks = _by_id(rows.find(r.Talk, theirs))
    nudgings = _by_id(rows.find(r.Nudging, theirs))
    runs = _grouped(rows.find(r.RunRow, {**theirs, "status": "open"}))
    return {
        key: Person(
            participant=one,
            office=offices[one.office_id],
            specialist=specialists[key],
            chats=tuple(chats[key]),
            talk=talks.get(key),
            runs=tuple(run for run in reversed(runs[key]) if run.with_staff is None),
            nudging=nudgings.get(key),
            on_screen=tuple(run for run in reversed(runs[key]) if run.with_staff is not None),
        )
        for key, one in participants.items()
        if key in specialists
    }


def _specialists(rows: Rows, theirs: Mapping[str, object]) -> Mapping[str, r.Staff]:
    """The participants' own, whoever covers; between two specialists, the last one."""
    followed = rows.find(r.Assignment, {**theirs, "kind": "own"})
    followed.sort(key=lambda one: (one.until is None, one.since))
    last = {one.participant_id: one.staff_id for one in followed}
    people = _by_id(rows.find(r.Staff, {"id": set(last.values())}))
    return {owner: people[who] for owner, who in last.items()}


def _by_id(records: Iterable[T]) -> dict[str, T]:
    return {one.id: one for one in records}  # type: ignore[attr-defined]


def _grouped(records: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for one in records:
        grouped[one.participant_id].append(one)  # type: ignore[attr-defined]
    return grouped
