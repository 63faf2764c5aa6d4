"""A large installation, made quickly: one person's conversation is really had, and its rows are copied for the others.

The copies go through the storage layer in sets, sealed under each person's own key, with the inbox and outbox rows
that a turn leaves behind; so the files are as large, and the indexes as deep, as if everybody had talked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from bot import wiring
from bot.application import records as r
from tests.benchmarks import ours
from tests.benchmarks.inside import Inside, dialogue
from tests.benchmarks.standin.crowd import FIRST_CHAT

# Where everybody stands: so many questions answered, the next one open.
ANSWERED = 3
# Rows in one transaction, roughly.
IN_ONE_SET = 20_000

# The template's own chats, far from everybody else's.
_OPEN, _FINISHED = FIRST_CHAT + 1_000_000, FIRST_CHAT + 1_000_001
# Ids as bot/wiring.py makes them.
_IDS = re.compile(r"[0-9a-f]{29}")
_OF_A_RUN = (r.RunRow, r.AnswerRow, r.Statement)


def open_conversations(house: wiring.House, chats: int) -> None:
    """So many people in the middle of a conversation, from FIRST_CHAT on."""
    ours.join(house, [_OPEN])
    for _ in dialogue(Inside(house), [_OPEN], ANSWERED):
        pass
    found = _rows_of(house, _OPEN, (r.Participant, r.Assignment, r.Chat, r.Talk, *_OF_A_RUN, r.OutboxItem))
    found += _inbox_of(house, _OPEN)
    numbers = range(FIRST_CHAT, FIRST_CHAT + chats)
    for some in _sets(numbers, max(IN_ONE_SET // len(found), 1)):
        with house.database.work() as work:
            for chat in some:
                work.add(*_copied(house, found, {str(_OPEN): str(chat)}))


def history(house: wiring.House, answers: int, chats: int, questions: int = 20) -> None:
    """So many answers in finished conversations, spread over the people there are."""
    ours.join(house, [_FINISHED])
    inside = Inside(house)
    for _ in dialogue(inside, [_FINISHED], questions):
        pass
    for text in ("Ingenting nå", "Hopp over"):
        inside.say([(_FINISHED, text)])
    found = _rows_of(house, _FINISHED, (*_OF_A_RUN, r.OutboxItem)) + _inbox_of(house, _FINISHED)
    owners = _participants(house)
    template, people = owners.pop(str(_FINISHED)), owners
    places = [str(FIRST_CHAT + number % chats) for number in range(answers // questions)]
    for some in _sets(places, max(IN_ONE_SET // len(found), 1)):
        with house.database.work() as work:
            for chat in some:
                work.add(*_copied(house, found, {str(_FINISHED): chat, template: people[chat]}))


def _rows_of(house: wiring.House, chat: int, kinds: Sequence[type]) -> list[Any]:
    who = _participants(house)[str(chat)]
    found: list[Any] = []
    with house.database.reading() as look:
        for kind in kinds:
            found += look.find(kind, **{"id" if kind is r.Participant else "participant_id": who})
    return found


def _inbox_of(house: wiring.House, chat: int) -> list[Any]:
    with house.database.reading() as look:
        return list(look.find(r.InboxItem, address=str(chat)))


def _participants(house: wiring.House) -> dict[str, str]:
    with house.database.reading() as look:
        return {chat.address: chat.participant_id for chat in look.find(r.Chat)}


def _copied(house: wiring.House, rows: Sequence[Any], known: Mapping[str, str]) -> Iterator[Any]:
    """The same rows for someone else: every id is new, and what points at one points at the new one."""
    new = {row.id: house.kit.new_id() for row in rows} | dict(known)
    for row in rows:
        copy = replace(row, **{one.name: _swapped(getattr(row, one.name), new) for one in fields(row)})
        if isinstance(copy, r.InboxItem):
            copy = replace(copy, key=f"copy:{copy.id}")
        yield replace(copy, seq=None) if hasattr(copy, "seq") else copy


def _swapped(value: Any, new: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return new.get(value, value)
    if not isinstance(value, Mapping) or not value:
        return value
    return json.loads(_IDS.sub(lambda found: new.get(found[0], found[0]), json.dumps(dict(value))))


def _sets(everybody: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (everybody[start : start + size] for start in range(0, len(everybody), size))
