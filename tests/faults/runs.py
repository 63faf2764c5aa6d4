"""One run: a service that a fault hits at one point, people who carry on, and the verdict."""

from __future__ import annotations

import asyncio
import signal
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Literal

from tests.faults import checker, evidence, scenario
from tests.faults.checker import Undisturbed
from tests.faults.history import History
from tests.faults.house import Installation, Template
from tests.faults.injection import EVERYTHING, Injection, Kind, Mode, Point
from tests.faults.nursery import Starts
from tests.faults.scenario import Act
from tests.faults.talker import Talker, all_talk
from tests.support.bot_api import BotApi

Series = Literal["conversation", "start", "recovery"]

FIRST_PERSON = 4711
REST_SECONDS = 120.0
# A service that was asked to stop has this long.
STOP_SECONDS = 30.0
KILLED = -int(signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the service is hit: the `at`-th point counted from when the series begins."""

    series: Series
    mode: Mode
    at: int
    # Of calls that fail instead of killing: with what, and which calls count.
    error: int = 0
    kinds: frozenset[Kind] = EVERYTHING

    def arm(self, injection: Injection) -> None:
        injection.arm(self.mode, self.at, self.error, self.kinds)


@dataclass(slots=True)
class Outcome:
    fault: Fault
    kills: int = 0
    # Calls that failed without killing.
    errors: int = 0
    points: list[Point] = field(default_factory=list)
    repeats: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def hit(self) -> Point | None:
        """The point where the fault fired; None when the run was over before."""
        return self.points[self.fault.at - 1] if len(self.points) >= self.fault.at > 0 else None


class Keeper:
    """Starts the service again whenever it was killed; any other end is an error."""

    def __init__(self, house: Installation, again_faulty: Sequence[Fault] = ()) -> None:
        self.house, self.kills, self._again = house, 0, list(again_faulty)
        self.points: list[Point] = []

    async def run(self) -> None:
        while True:
            await self.revived()
            await asyncio.sleep(0.01)

    async def revived(self) -> None:
        code = self.house.exit_code()
        if code is None or self.house.closed:
            return
        assert code == KILLED, f"the service ended by itself with {code}:\n{self.house.log_text[-2000:]}"
        self.kills += 1
        self.points = self.house.injection.trace
        following = self._again.pop(0) if self._again else None
        if following:
            following.arm(self.house.injection)
        self.house.start(faulty=following is not None)


def said(error: BaseException) -> str:
    """What went wrong, also inside a group."""
    if isinstance(error, BaseExceptionGroup):
        return "; ".join(map(said, error.exceptions))
    return f"{type(error).__name__} {error}"


async def while_kept(keeper: Keeper, work: asyncio.Future[None] | asyncio.Task[None]) -> None:
    watching = asyncio.create_task(keeper.run())
    try:
        done, _ = await asyncio.wait({watching, work}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (watching, work):
            task.cancel()
        await asyncio.gather(watching, work, return_exceptions=True)
    for task in done:
        task.result()


async def until_rest(house: Installation) -> None:
    async with asyncio.timeout(REST_SECONDS):
        while house.exit_code() is not None or house.api.pending_updates or not evidence.at_rest(house.url):
            await asyncio.sleep(0.03)


async def _talk_and_rest(house: Installation, talkers: Sequence[Talker]) -> None:
    await all_talk(talkers)
    await until_rest(house)


async def _stopped_cleanly(house: Installation, keeper: Keeper) -> None:
    """Until a SIGTERM ends it; a kill on the way out is answered by one more start."""
    while True:
        await house.serving()  # before that, a SIGTERM simply kills
        house.signal(signal.SIGTERM)
        async with asyncio.timeout(STOP_SECONDS):
            code = await house.ended()
        if code == 0:
            return
        await keeper.revived()


def judged(house: Installation, talkers: Sequence[Talker], unknowns: int, expected: Undisturbed) -> list[str]:
    found = []
    for talker in talkers:
        history = history_of(house, talker, unknowns)
        rows = evidence.read(house.url, history.address, house.log_text)
        found += checker.violations(history, rows, in_words_of(expected, talker.who))
    return found


def history_of(house: Installation, talker: Talker, unknowns: int) -> History:
    history = talker.history(unknowns)
    history.secrets += [house.api.token, house.api.token.partition(":")[2]]
    return history


def in_words_of(expected: Undisturbed, who: str) -> Undisturbed:
    return replace(
        expected, heard=tuple((kind, text.replace("{who}", who)) for kind, text in expected.heard),
        shared=tuple(words.replace("{who}", who) for words in expected.shared),
    )  # fmt: skip


async def one_run(
    nursery: Starts, template: Template, folder: Path, fault: Fault, expected: Undisturbed,
    acts: Sequence[Act] = scenario.COMPLETE,
) -> Outcome:  # fmt: skip
    """A conversation with one fault in it. `recovery` is hit a first time at a send, and again while it comes back."""
    began, outcome = time.monotonic(), Outcome(fault)
    async with BotApi() as api:
        house = await asyncio.to_thread(Installation, nursery, template, folder, api)
        talker = Talker(api, FIRST_PERSON, template.codes[0], acts, partial(evidence.given_up, house.url))
        keeper = Keeper(house, [fault] if fault.series == "recovery" else [])
        try:
            await _begun(house, keeper, fault)
            await while_kept(keeper, asyncio.ensure_future(_talk_and_rest(house, [talker])))
            await _stopped_cleanly(house, keeper)
            outcome.points, outcome.errors = house.injection.trace, max(0, house.injection.fired - keeper.kills)
            outcome.violations = judged(house, [talker], keeper.kills + outcome.errors, expected)
            outcome.repeats = checker.repeats(talker.history(), in_words_of(expected, talker.who))
        except (AssertionError, TimeoutError, ExceptionGroup) as error:
            outcome.violations = [f"the run came to no end: {said(error)}"]
        finally:
            outcome.kills = keeper.kills
            await house.close()
    outcome.seconds = time.monotonic() - began
    return outcome


# Where `recovery` is hit the first time: in the middle of the story.
_MIDDLE = Fault("conversation", Mode.KILL_BEFORE, 700)
_MIDDLE_POSTGRESQL = Fault("conversation", Mode.KILL_BEFORE, 300)


async def _begun(house: Installation, keeper: Keeper, fault: Fault) -> None:
    if fault.series == "start":
        fault.arm(house.injection)
    house.start(faulty=True)
    if fault.series != "start":
        await house.serving()
        first = fault if fault.series == "conversation" else _middle(house)
        first.arm(house.injection)


def _middle(house: Installation) -> Fault:
    return _MIDDLE if house.template.server is None else _MIDDLE_POSTGRESQL


async def listened(nursery: Starts, template: Template, folder: Path, acts: Sequence[Act]) -> Undisturbed:
    """A conversation that nothing disturbs, as the measure of all others."""
    async with BotApi() as api:
        house = await asyncio.to_thread(Installation, nursery, template, folder, api)
        talker = Talker(api, FIRST_PERSON, template.codes[0], acts)
        try:
            house.start(faulty=False)
            await house.serving()
            await _talk_and_rest(house, [talker])
            rows = evidence.read(house.url, str(FIRST_PERSON), "")
        finally:
            await house.close()
    kinds = [sent.kind for sent in rows.outbox if sent.kind not in ("edit", "ack")]
    texts = [one.text.replace(talker.who, "{who}") for one in talker.history().heard]
    heard = tuple(zip(kinds, texts, strict=True))
    whole = any(act.step == "@card" for act in acts)
    return Undisturbed(
        heard, scenario.SHARED if whole else (), evidence.questions("en-jeg-ser-opp-til"), "rad-til-meg-selv"
    )
