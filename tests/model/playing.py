"""Sequences carried out side by side, each against its own model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from bot.application import records as r
from bot.application.incoming import message_from
from tests.model import checking, operations
from tests.model.checking import Diverged
from tests.model.model import Person
from tests.model.operations import FLAG, Operation, Passes, Restart, Shared
from tests.model.phone import Event, Keyboard, Phone, Update
from tests.model.scripts import IDS, Script, versions
from tests.model.store import TOGETHER, opened

# All rows are read every so many operations; what is open is looked at after each.
LOOK_EVERY = 6


@dataclass(frozen=True, slots=True)
class Failure:
    """A sequence that diverged, up to the operation where it did."""

    operations: list[Operation]
    why: str


@dataclass
class Player:
    """One participant: what they do, their Telegram, and the model of them."""

    plan: Sequence[Operation]
    phone: Phone
    model: Person
    names: dict[str, int] = field(default_factory=dict)
    came: list[tuple[Keyboard, str]] = field(default_factory=list)
    did: list[Update] = field(default_factory=list)
    failure: Failure | None = None

    def takes_part(self, place: int) -> bool:
        return self.failure is None and place < len(self.plan)

    def does(self, place: int) -> list[Update]:
        operation = self.plan[place]
        assert not isinstance(operation, Shared)
        self.did = self.phone.does(operation)
        return self.did

    def expects(self, found: Sequence[Update]) -> None:
        """The model's turn, before the answer is looked at."""
        shows = []
        for event in (update.event for update in found):
            if event is not None:
                self._take(event)
                shows += self.model.shows
        self.model.shows = shows

    def _take(self, event: Event) -> None:
        flagged = event.text.startswith(FLAG)
        if event.what == "typed":
            self.model.typed(event.text, event.origin, flagged=flagged)
        elif event.what == "edited":
            self.model.edited(event.text, event.origin, flagged=flagged)
        elif event.what == "command":
            self.model.command(event.text, event.key)
        else:
            self.model.tapped(self.names.get(event.prompt, 0), event.key)

    def receives(self, item: r.OutboxItem) -> None:
        keyboard = self.phone.receives(item.kind, item.body, item.reference)
        if keyboard is not None:
            text = message_from(dict(item.body)).text if "blocks" in item.body else ""
            self.came.append((Keyboard(keyboard.message, keyboard.prompt, list(keyboard.buttons)), text))

    def fails(self, place: int, error: Exception) -> None:
        why = str(error) if isinstance(error, Diverged) else f"{type(error).__name__}: {error}"
        self.failure = Failure(list(self.plan[: place + 1]), why)


class Batch:
    """An installation with as many participants as there are plans."""

    def __init__(self, plans: Sequence[Sequence[Operation]]) -> None:
        assert len(plans) <= TOGETHER
        self.store, addresses = opened()
        self.happened: Counter[str] = Counter()
        self.live = dict.fromkeys(IDS, 1)
        self.players = {
            address: Player(plan, Phone(address), Person(self._live, self.happened))
            for address, plan in zip(addresses, plans, strict=False)
        }
        self.hours = 0.0

    def _live(self, script_id: str) -> Script:
        return versions(script_id)[self.live[script_id] - 1]

    def play(self) -> list[Failure]:
        for place in range(max(len(player.plan) for player in self.players.values())):
            self._one(place)
        self._look_at_all(place)
        self.store.close()
        return [player.failure for player in self.players.values() if player.failure]

    def _one(self, place: int) -> None:
        taking_part = {key: player for key, player in self.players.items() if player.takes_part(place)}
        operation = next((player.plan[place] for player in taking_part.values()), None)
        if isinstance(operation, Shared):
            self._in_the_house(operation)
            return
        found = {key: player.does(place) for key, player in taking_part.items()}
        self.store.accept(update.raw for updates in found.values() for update in updates)
        self.store.carry_out()
        for player in taking_part.values():
            player.came.clear()
        self.store.send(self.received)
        self._check(place, taking_part, found)
        if place % LOOK_EVERY == LOOK_EVERY - 1:
            self._look_at_all(place)

    def received(self, item: r.OutboxItem) -> None:
        """Delivered to that telephone."""
        self.players[item.address].receives(item)

    def _in_the_house(self, operation: Shared) -> None:
        self.happened[f"did: {type(operation).__name__}"] += 1
        if isinstance(operation, Passes):
            self.hours += operation.hours
            self.store.clock.passes(operation.hours)
        elif isinstance(operation, Restart):
            self.store = self.store.reopened()
        elif self.live[operation.script] < len(versions(operation.script)):
            self.live[operation.script] += 1
            self.store.release(operation.script, self.live[operation.script])

    def _count(self, player: Player, place: int) -> None:
        self.happened.update(f"did: {name}" for name in operations.names(player.plan[place]))
        self.happened["duplicate updates"] += sum(update.event is None for update in player.did)

    def _check(self, place: int, players: dict[str, Player], found: dict[str, list[Update]]) -> None:
        real = self.store.people(list(players))
        answers = self.store.answers(real.values())
        for key, player in players.items():
            self._count(player, place)
            try:
                player.model.now = self.hours
                player.expects(found[key])
                checking.messages(player.model, player.came, player.names)
                checking.where(player.model, real[key], answers)
            except Exception as error:  # a model that fails is a divergence as well
                player.fails(place, error)

    def _look_at_all(self, place: int) -> None:
        ids = {key: person.participant.id for key, person in self.store.people(list(self.players)).items()}
        broken = set(self.store.quarantined())
        with self.store.database.reading() as look:
            rows = checking.Rows(look, list(ids.values()))
        for key, player in self.players.items():
            if player.failure is None:
                try:
                    rows.check(ids[key], player.model)
                    checking.same("updates that were put aside", False, key in broken)
                except Exception as error:
                    player.fails(place, error)


def plans(seed: int, how_many: int) -> list[list[Operation]]:
    """The sequences of one batch; the same seed gives the same ones."""
    random = Random(seed)
    length = random.randint(12, 20)
    shared = operations.schedule(random, length)
    return [operations.sequence(random, length, shared) for _ in range(how_many)]
