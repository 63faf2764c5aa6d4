"""The real application on a database in memory, with a sender that has no network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from bot import resources, wiring
from bot.application import library, staffing
from bot.application import records as r
from bot.application.batch import Turns
from bot.application.hearing import Kit
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.application.ports import Person, Work
from bot.application.review import approving
from bot.channels.telegram import updates
from bot.dialogue import loading
from bot.storage.engine import open_engine
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.work import SqlDatabase
from tests.model.phone import Raw
from tests.model.scripts import IDS, versions
from tests.support.house import numbers_checked

SOURCE = "telegram:1"
# As many take part side by side as one batch of turns holds.
TOGETHER = 100
_KEYS = MasterKeys.parse(new_master_key("model"))
_SUPERVISORS = ("solveig@example.no", "tor@example.no")


class Clock:
    """Each look takes a thousandth of a second, so that a long sequence stays within its hour."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(milliseconds=1)
        return self.moment

    def passes(self, hours: float) -> None:
        self.moment += timedelta(hours=hours)


class Store:
    """Opened from a copy of what an earlier one had committed: nothing else is carried over."""

    def __init__(self, committed: SqlDatabase | None, clock: Clock) -> None:
        self.kit = Kit(resources.texts(), clock, wiring.new_id)
        self.clock = clock
        if committed is None:
            self.database = wiring.open_database("sqlite://", _KEYS)
        else:
            self.database = SqlDatabase(open_engine("sqlite://"), _KEYS)
            with committed.engine.connect() as old, self.database.engine.connect() as new:
                _plain(old).backup(_plain(new))
        self.turns = Turns(self.database, self.kit, {"telegram": updates.decode})
        self.outbox = Outbox(self.database, "telegram", clock)

    def close(self) -> None:
        self.database.engine.dispose()

    def reopened(self) -> Store:
        """The process ends here; the next one has nothing but the rows."""
        library._COMPILED.clear()  # what a process knows of itself, and loses with itself
        fresh = Store(self.database, self.clock)
        self.close()
        return fresh

    def accept(self, found: Iterable[Raw]) -> None:
        items = [updates.inbox_item(raw, SOURCE, self.kit.new_id, self.kit.clock()) for raw in found]
        with self.database.work() as work:
            work.accept(items)

    def carry_out(self) -> None:
        while self.turns.carry_out():
            pass

    def send(self, receive: Callable[[r.OutboxItem], None]) -> None:
        """Everything that waits, in the order that each is sent."""
        while found := self.outbox.exchange(room=TOGETHER):
            for item in found:
                receive(item)
            self.outbox.exchange({item.id: (item, Outcome("sent")) for item in found})

    def release(self, script_id: str, number: int) -> None:
        """The next version, approved by two supervisors."""
        version = {script_id: loaded(script_id, number)}
        with self.database.work() as work:
            numbers_checked(work, self.kit)
            for email in _SUPERVISORS:
                approving.approve(work, self.kit, version, [script_id], email)

    def people(self, addresses: Sequence[str]) -> dict[str, Person]:
        with self.database.reading() as look:
            return dict(look.people_at("telegram", addresses))

    def answers(self, people: Iterable[Person]) -> dict[str, list[r.AnswerRow]]:
        """By open run, in the order they were given."""
        found: dict[str, list[r.AnswerRow]] = {run.id: [] for person in people for run in person.runs}
        with self.database.reading() as look:
            for row in look.find(r.AnswerRow, run_id=list(found)):
                found[row.run_id].append(row)
        return found

    def quarantined(self) -> list[str]:
        with self.database.reading() as look:
            return [item.address for item in look.find(r.InboxItem, status="quarantined")]


def _plain(connection: Any) -> Any:
    return connection.connection.driver_connection


@cache
def loaded(script_id: str, number: int) -> loading.Version:
    script = versions(script_id)[number - 1]
    return loading.version(script.text, f"{script_id}.{number}.yaml", resources.texts())


@cache
def _template(*, shipped: bool) -> tuple[Store, tuple[str, ...]]:
    """An office with a hundred participants who have come in and said nothing."""
    store = Store(None, Clock())
    addresses = tuple(str(5000 + number) for number in range(TOGETHER))
    if shipped:
        wiring.approve_shipped(store.database, store.kit)
    with store.database.work() as work:
        staffing.add_staff(work, store.kit, role="specialist", name="Kari Lund", email="kari@example.no")
        for email in () if shipped else _SUPERVISORS:
            staffing.add_staff(work, store.kit, role="supervisor", name="Solveig Metode", email=email)
    for script_id in () if shipped else IDS:
        store.release(script_id, 1)
    with store.database.work() as work:
        for address in addresses:
            _join(store, work, address)
    return store, addresses


def _join(store: Store, work: Work, address: str) -> None:
    who = staffing.invite(work, store.kit, specialist="kari@example.no", label=address).participant_id
    participant, now = work.get(r.Participant, who), store.kit.clock()
    assert participant is not None
    work.put(replace(participant, status="active", adult_at=now))
    work.add(r.Chat(store.kit.new_id(), who, "telegram", address, now))


def opened() -> tuple[Store, tuple[str, ...]]:
    """With the model's own scripts, all in their first version."""
    template, addresses = _template(shipped=False)
    return Store(template.database, Clock()), addresses


def opened_with_shipped() -> tuple[Store, tuple[str, ...]]:
    template, addresses = _template(shipped=True)
    return Store(template.database, Clock()), addresses


@cache
def shipped_ids() -> tuple[str, ...]:
    return tuple(sorted(wiring.shipped_versions()))
