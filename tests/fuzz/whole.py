"""The same with a real database, real conversations and the worker that carries out what came: nothing fails, all are answered."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bot.application import records as r
from bot.channels.telegram import sending
from bot.profile.document import File
from tests.fuzz import real_updates as real
from tests.fuzz.cases import Hanging, Piece, Tally, Wrong, ending_within, told
from tests.fuzz.keeping import GOOD
from tests.fuzz.updates import Case, heard, known, page, received, unhurried
from tests.support.house import House, opened_house

TOGETHER, AT_ONCE, MOST_SECONDS = 400, 50, 600.0
# Participants, each somewhere else; and some whom nobody knows.
_SCRIPTS = ("", "en-jeg-ser-opp-til", "hva-er-viktig", "velkommen")
_STRANGERS = [99, -5, 2**52]
_OWN = sending.OwnFiles(lambda who, form, part: File("copy.txt", "text/plain", b"x"), lambda who: None)
_FAILS = ("a batch failed", "inbox item", "turns wait")


class Round:
    """One installation, and what is waiting at Telegram for it."""

    def __init__(self, house: House, dice: Random, tally: Tally) -> None:
        self.house, self.dice, self.tally = house, dice, tally
        self.people = list(range(4711, 4711 + len(_SCRIPTS)))
        self.case = Case(dice, [*self.people * 3, *_STRANGERS], self._a_button)
        self.buttons: list[str] = []
        self.app = page(house, house.database, house.kit)
        self.answered: Counter[str] = Counter()

    def _a_button(self) -> str:
        return self.dice.choice(self.buttons) if self.buttons and self.dice.random() < 0.8 else ""

    async def begins(self) -> None:
        self.bot = await known(self.case.queue)
        for who, script in zip(self.people, _SCRIPTS, strict=True):
            code = self.house.invited().code
            await self.hears(
                who, f"/start {code}", "Ja, jeg er 18 eller eldre", *([f"/samtale {script}"] if script else [])
            )

    async def hears(self, who: int, *texts: str) -> None:
        for text in texts:
            update = {"update_id": self.case.queue.number(), **real.good(who, next(self.case.messages), text)}
            self.case.queue.put(update["update_id"], real.written(update))
        await self.comes_to_rest()

    async def comes_to_rest(self) -> None:
        """Fetched, carried out and sent."""
        self.case.queue.is_dry.clear()
        await received(self.case, self.house.database, self.house.kit, self.app, self.tally)
        self.case.posts.clear()
        while self.house.turns.carry_out():
            self.tally.outcomes["batches carried out"] += 1
        await self._sends()

    async def _sends(self) -> None:
        with self.house.database.reading() as look:
            waiting = look.find(r.OutboxItem, status="waiting")
            if look.find(r.InboxItem):
                raise Wrong("something was put aside, or lies in the inbox")
        for item in waiting:
            self.answered[item.address] += item.kind not in ("ack", "edit")
            self.buttons += [f"{item.prompt or '*'}:{choice[1]}" for choice in item.body.get("choices", ())]
            outcome = await sending.send(self.bot, item, _OWN)
            self.tally.outcomes[f"{item.kind}: {outcome.fate}"] += 1
            if outcome.fate != "sent":
                raise Wrong(f"{item.kind} cannot be sent: {outcome.why}")
        self.buttons = self.buttons[-60:]
        with self.house.database.work() as work:
            work.remove(*waiting)

    async def plays(self, updates: int) -> None:
        await self.begins()
        for at in range(0, updates, AT_ONCE):
            for _ in range(min(AT_ONCE, updates - at)):
                self.tally.outcomes[f"broken by {self.case.draws()}"] += 1
            await self.comes_to_rest()
        lost = [one for one in self.case.good if self.answered[one.partition(" ")[0]] != 1]
        if lost:
            raise Wrong(f"of {len(self.case.good)} good ones, {len(lost)} were not answered once")
        for who in self.people:
            before = self.answered[str(who)]
            await self.hears(who, "hjelp")
            if self.answered[str(who)] == before:
                raise Wrong("somebody is not answered any more")


def piece(work: Piece) -> Tally:
    """A failure names the piece's first case, as in updates.py."""
    seed, first, end = work
    tally = Tally(done=end - first)
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="stegvis-fuzz-"))
        house = stack.enter_context(opened_house(Path(folder)))
        stack.enter_context(unhurried())
        said = stack.enter_context(heard())
        one = Round(house, Random(f"whole/{seed}/{first}"), tally)
        try:
            with ending_within(MOST_SECONDS):
                asyncio.run(one.plays(end - first))
        except (Exception, Hanging) as error:
            tally.fails(first, told(error))
        lines = said.getvalue()
    if real.CANARY in lines.lower() or GOOD in lines:
        tally.fails(first, "words of an update stand in the log")
    if failed := [line for line in lines.splitlines() if any(words in line for words in _FAILS)]:
        tally.fails(first, f"{len(failed)} lines such as: {failed[0]}")
    tally.outcomes["good ones, each answered once"] += len(one.case.good)
    return tally
