"""A large installation, made quickly: one person's conversation is really had, and its rows are copied for the others.

The copies go through the storage layer in sets, sealed under each person's own key, and every turn's update is known
by its digest; so the files are as large, and the indexes as deep, as if everybody had talked in the last month. What
was sent is not there: it is deleted after an hour.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from bot import wiring
from bot.application import records as r
from bot.storage.tables import seen
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
_IDS = re.compile(r"[0-9a-z]{18}")
_OF_A_RUN = (r.RunRow, r.AnswerRow, r.Statement)


def open_conversations(house: wiring.House, chats: int) -> None:
    """So many people in the middle of a conversation, from FIRST_CHAT on."""
    ours.join(house, [_OPEN])
    for _ in dialogue(Inside(house), [_OPEN], ANSWERED):
        pass
    template = _Template(
        house, _rows_of(house, _OPEN, (r.Participant, r.Assignment, r.Chat, r.Talk, *_OF_A_RUN)), [str(_OPEN)]
    )
    numbers = range(FIRST_CHAT, FIRST_CHAT + chats)
    for some in _sets(numbers, max(IN_ONE_SET // len(template), 1)):
        with house.database.work() as work:
            for chat in some:
                work.add(*template.copied({str(_OPEN): str(chat)}))
        _seen(house, len(some) * ANSWERED)


def history(house: wiring.House, answers: int, chats: int, questions: int = 20) -> None:
    """So many answers in finished conversations, spread over the people there are."""
    ours.join(house, [_FINISHED])
    inside = Inside(house)
    for _ in dialogue(inside, [_FINISHED], questions):
        pass
    for text in ("Ingenting nå", "Hopp over"):
        inside.say([(_FINISHED, text)])
    found = _rows_of(house, _FINISHED, _OF_A_RUN)
    owners = _participants(house)
    who, address = owners[str(_FINISHED)], str(_FINISHED)
    template = _Template(house, found, [who, address])
    places = [str(FIRST_CHAT + number % chats) for number in range(answers // questions)]
    for some in _sets(places, max(IN_ONE_SET // len(template), 1)):
        with house.database.work() as work:
            for chat in some:
                work.add(*template.copied({address: chat, who: owners[chat]}))
        _seen(house, len(some) * questions)


def _seen(house: wiring.House, updates: int) -> None:
    day = house.kit.clock().date().toordinal() - date(1970, 1, 1).toordinal()
    with house.database.engine.begin() as connection:
        connection.execute(seen.insert(), [{"digest": os.urandom(16), "day": day} for _ in range(updates)])


def _rows_of(house: wiring.House, chat: int, kinds: Sequence[type]) -> list[Any]:
    who = _participants(house)[str(chat)]
    found: list[Any] = []
    with house.database.reading() as look:
        for kind in kinds:
            found += look.find(kind, **{"id" if kind is r.Participant else "participant_id": who})
    return found


def _participants(house: wiring.House) -> dict[str, str]:
    with house.database.reading() as look:
        return {chat.address: chat.participant_id for chat in look.find(r.Chat)}


class _Template:
    """One person's rows, taken apart once, so that a copy costs little more than its sealing."""

    def __init__(self, house: wiring.House, rows: Sequence[Any], known: Iterable[str]) -> None:
        self._new_id = house.kit.new_id
        self._ids = [row.id for row in rows]
        olds = {*self._ids, *known}
        self._rows = [(type(row), *_taken_apart(row, olds)) for row in rows]

    def __len__(self) -> int:
        return len(self._rows)

    def copied(self, known: Mapping[str, str]) -> Iterator[Any]:
        """The same rows for someone else: every id is new, and what points at one points at the new one."""
        new = {old: self._new_id() for old in self._ids} | dict(known)
        for kind, same, swapped, filled in self._rows:
            values = same | {name: new[old] for name, old in swapped.items()}
            for name, text in filled.items():
                values[name] = json.loads(_IDS.sub(lambda found: new.get(found[0], found[0]), text))
            yield kind(**values)


def _taken_apart(row: Any, olds: set[str]) -> tuple[dict[str, Any], dict[str, str], dict[str, str]]:
    """What stays as it is, what is one of those ids, and what holds some of them in its JSON."""
    same: dict[str, Any] = {}
    swapped, filled = {}, {}
    for one in fields(row):
        value = getattr(row, one.name)
        text = json.dumps(dict(value)) if isinstance(value, Mapping) else ""
        if isinstance(value, str) and value in olds:
            swapped[one.name] = value
        elif not olds.isdisjoint(_IDS.findall(text)):
            filled[one.name] = text
        else:
            same[one.name] = None if one.name == "seq" else value
    return same, swapped, filled


def _sets(everybody: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (everybody[start : start + size] for start in range(0, len(everybody), size))
