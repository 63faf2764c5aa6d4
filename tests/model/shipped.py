"""The scripts that ship, in sequences too: no detailed prediction, but what must hold of every conversation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.application import records as r
from bot.application.incoming import message_from
from bot.application.ports import Work
from bot.dialogue.commands import NO, plain
from tests.model import operations, store
from tests.model.checking import Diverged, same
from tests.model.operations import Operation, Passes, Restart, Shared
from tests.model.phone import Event, Phone, Update
from tests.model.playing import Failure

# Buttons that share something; nothing else may.
SHARES = ("all", "done", "share")
# Asked of words to the menu; the second of its buttons is no.
SHALL_I_KEEP_IT = "Vil du at jeg skal ta vare på det"

# Messages among which that question stands, when the answer to it has just come.
LATELY = 8

Answer = tuple[str, str, str]


@dataclass
class Sight:
    """What is kept of one participant, read from the rows."""

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)
    open_runs: Counter[str] = field(default_factory=Counter)
    words: str = ""
    # Of the question that is open in the conversation they are in; a menu above it leaves it open.
    prompt: str = ""


@dataclass
class Watched:
    plan: Sequence[Operation]
    phone: Phone
    before: Sight = field(default_factory=Sight)
    heard: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    failure: Failure | None = None

    def check(self, now: Sight, made: Sequence[Update], newest: str, on_screen: str) -> None:
        """`newest`: the prompt that was asked last before these updates; `on_screen`: what was said with it."""
        events = [update.event for update in made if update.event is not None]
        lost = {key: said for key, said in self.before.answers.items() if now.answers.get(key) != said}
        same("answers that were kept and are gone", {}, lost)
        is_open = {newest, self.before.prompt}
        old = all(event.what == "tapped" and event.prompt not in is_open for event in events)
        new_shares = {key: text for key, text in now.shared.items() if key not in self.before.shared}
        if old:
            same("answers after nothing new, or older buttons only", self.before.answers, now.answers)
        if not any(event.what == "tapped" and event.key in SHARES for event in events):
            same("shared without a yes", {}, new_shares)
        same("shared and not shown", [], [text for text in new_shares.values() if text not in on_screen])
        self._shown_first(now)
        same("more than one open conversation of a script", [], [key for key, n in now.open_runs.items() if n > 1])
        # Words to the menu that nobody has said yes to may go: by a no to "shall I keep it", or by changing them.
        asked = any(SHALL_I_KEEP_IT in text for text in self.heard[-LATELY:])
        if not any(event.what == "edited" or (asked and _is_no(event)) for event in events):
            same("words that are nowhere", [], [text for text in self.written if text not in now.words])
        self.written = [text for text in self.written if text in now.words]
        self.before = now

    def _shown_first(self, now: Sight) -> None:
        heard = "\n".join(self.heard)
        unseen = [asked for key, asked in now.asked.items() if key not in self.before.asked and asked not in heard]
        same("answers to a question that was never shown", [], unseen)


class Shipped:
    """An installation with the scripts that ship, and as many participants as there are plans."""

    def __init__(self, plans: Sequence[Sequence[Operation]]) -> None:
        self.store, addresses = store.opened_with_shipped()
        self.people = {address: Watched(plan, Phone(address)) for address, plan in zip(addresses, plans, strict=False)}

    def play(self) -> list[Failure]:
        found = self.store.people(list(self.people))
        self.ids = {key: person.participant.id for key, person in found.items()}
        for place in range(len(next(iter(self.people.values())).plan)):
            self._one(place)
        self.store.close()
        return [one.failure for one in self.people.values() if one.failure]

    def _one(self, place: int) -> None:
        operation = next(iter(self.people.values())).plan[place]
        if isinstance(operation, Passes):
            self.store.clock.passes(operation.hours)
        elif isinstance(operation, Restart):
            self.store = self.store.reopened()
        if isinstance(operation, Shared):
            return
        screens = {key: self._screen(one) for key, one in self.people.items()}
        made = {key: one.phone.does(one.plan[place]) for key, one in self.people.items()}  # type: ignore[arg-type]
        self.store.accept(update.raw for updates in made.values() for update in updates)
        self.store.carry_out()
        self.store.send(self._received)
        with self.store.database.reading() as look:
            sights = _sights(look, list(self.ids.values()))
        for key, one in self.people.items():
            one.written += [text for text in _typed(made[key]) if len(text) > 2 and any(map(str.isdigit, text))]
            if one.failure is None:
                try:
                    one.check(sights[self.ids[key]], made[key], *screens[key])
                except Diverged as error:
                    one.failure = Failure(list(one.plan[: place + 1]), str(error))

    def _screen(self, one: Watched) -> tuple[str, str]:
        return (one.phone.newest.prompt if one.phone.newest else ""), "\n".join(one.heard[-6:])

    def _received(self, item: r.OutboxItem) -> None:
        one = self.people[item.address]
        if "blocks" in item.body:
            one.heard.append(message_from(dict(item.body)).text)
        one.phone.receives(item.kind, item.body, item.reference)


def _is_no(event: Event) -> bool:
    """By its button, in words, or by its number."""
    return event.key == "no" if event.what == "tapped" else event.what == "typed" and plain(event.text) in NO | {"2"}


def _typed(made: Sequence[Update]) -> list[str]:
    return [update.event.text for update in made if update.event and update.event.what == "typed"]


def _sights(look: Work, ids: Sequence[str]) -> Mapping[str, Sight]:
    found = {key: Sight() for key in ids}
    statements: dict[str, str] = {}
    for row in look.find(r.AnswerRow, participant_id=list(ids)):
        body: Mapping[str, Any] = row.body
        found[row.participant_id].answers[row.id] = (row.step, row.how, body.get("text", ""))
        if row.how != "aside":
            found[row.participant_id].asked[row.id] = body.get("asked", "")
    for statement in look.find(r.Statement, participant_id=list(ids)):
        statements[statement.id] = statement.text
    for line in look.find(r.SharedLine, participant_id=list(ids), withdrawn_at=None):
        found[line.participant_id].shared[line.id] = statements[line.statement_id]
    words: dict[str, list[str]] = {key: [] for key in ids}
    prompts: dict[str, str] = {}
    for run in look.find(r.RunRow, participant_id=list(ids)):
        if run.status == "open":
            found[run.participant_id].open_runs[run.script_id] += 1
            prompts[run.id] = str(run.state.get("prompt", ""))
        words[run.participant_id] += [
            str(run.state.get("held", {}).get("text")),
            str(run.state.get("edit", {}).get("text")),
        ]
    for talk in look.find(r.Talk, participant_id=list(ids)):
        words[talk.participant_id].append(str(talk.state.get("held", "")))
        found[talk.participant_id].prompt = prompts.get(str(talk.state.get("run")), "")
    for statement in look.find(r.Statement, participant_id=list(ids)):
        words[statement.participant_id].append(statement.text)
    for key, sight in found.items():
        sight.words = "\n".join([*words[key], *(said[2] for said in sight.answers.values())])
    return found


def alone(plan: Sequence[Operation]) -> Failure | None:
    return next(iter(Shipped([list(plan)]).play()), None)


def plans(seed: int, how_many: int) -> list[list[Operation]]:
    random = Random(seed)
    length = random.randint(12, 20)
    shared = operations.schedule(random, length)
    ids = tuple(store.shipped_ids())
    return [operations.sequence(random, length, shared, ids) for _ in range(how_many)]
