"""Malformed updates through polling and the webhook, with good ones between them that must all arrive, once each."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import io
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

from starlette.types import ASGIApp
from telegram import Bot

from bot import logs, wiring
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.channels.telegram import polling
from bot.channels.telegram.webhook import webhook_route
from bot.settings import Settings
from bot.site import web_app
from bot.storage.sealing import new_master_key
from tests.fuzz import breaking_updates as breaking
from tests.fuzz import real_updates as real
from tests.fuzz.cases import Hanging, Piece, Tally, Wrong, ending_within, told
from tests.fuzz.keeping import GOOD, Keeping
from tests.fuzz.posting import SECRET, posted
from tests.fuzz.queue import Queue, Transport

TOKEN = "123:AAaaBBbbCCccDDddEEeeFFffGGggHHhhIIi"
BOT_ID = 123
# Processor time for a piece of so many updates, which take about a second.
TOGETHER, MOST_SECONDS = 1_000, 240.0
# After so many, something with a number of its own was fetched.
FETCHED_FIRST = 150
# One good one follows about so many bad ones.
ONE_GOOD_IN = 12

_WAYS = ("value",) * 70 + ("sound",) * 8 + ("text",) * 11 + ("post",) * 10 + ("number",) * 10
# Each costs a few polls, so there are few of them; many come by the webhook.
_UNREADABLE = 0.002


@cache
def site() -> wiring.House:
    """Where the webhook stands. What comes is accepted elsewhere, so its own database stays as it is."""
    folder = Path(mkdtemp(prefix="stegvis-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return wiring.house(
        Settings(data_dir=folder, master_keys=new_master_key("fuzz"), public_url="http://127.0.0.1:8000")
    )  # type: ignore[arg-type]


def page(house: wiring.House, database: Database, kit: Kit) -> ASGIApp:
    """Everything that stands before the webhook, and the webhook."""
    return web_app(house, machines=(webhook_route(BOT_ID, SECRET, database, kit, lambda: None),))


class Case:
    """One piece: its dice, Telegram's queue, and what must arrive."""

    def __init__(self, dice: Random, people: list[int], presses: Callable[[], str] = lambda: "") -> None:
        self.dice, self.people, self.presses = dice, people, presses
        self.queue = Queue(dice)
        self.posts: list[tuple[bytes, Random | None]] = []
        self.good: list[str] = []
        self.messages = count(1)

    def draws(self) -> str:
        """One malformed update, waiting to be fetched or posted; and after some of them a good one."""
        dice = self.dice
        way = dice.choice(_WAYS)
        raw = real.an_update(dice, dice.choice(self.people), next(self.messages), self.presses())
        if way == "post":
            self.posts.append((self._body(raw), dice))
        else:
            self._queued(way, raw)
        if dice.randrange(ONE_GOOD_IN) == 0:
            self._draws_a_good_one()
        return way

    def _body(self, raw: real.Raw) -> bytes:
        dice = self.dice
        raw = {"update_id": self.queue.number(), **raw}
        how = dice.random()
        if how < 0.4:
            return breaking.by_bytes(dice, real.written(raw))
        return breaking.by_text(dice, raw, readable=how > 0.7) if how < 0.8 else breaking.by_value(dice, raw)

    def _queued(self, way: str, raw: real.Raw) -> None:
        dice, number = self.dice, self.queue.number()
        if way == "number":
            far = len(self.queue.waiting) > FETCHED_FIRST
            raw = {"update_id": dice.choice(breaking.FAR_NUMBERS if far else breaking.NUMBERS), **raw}
            if dice.random() < 0.3:
                del raw["update_id"]
            body = json.dumps(raw, ensure_ascii=False).encode(errors="surrogatepass")
        elif way == "value":
            body = breaking.by_value(dice, {"update_id": number, **raw})
        elif way == "text":
            body = breaking.by_text(dice, {"update_id": number, **raw}, readable=dice.random() > _UNREADABLE * 10)
        else:
            body = real.written({"update_id": number, **raw})
        if dice.random() < _UNREADABLE / 2:
            body = breaking.by_bytes(dice, body)
        self.queue.put(number, body if body.strip() else b"?")  # a list with nothing at a place is another list

    def _draws_a_good_one(self) -> None:
        number, who = self.queue.number(), 5_000_000_000 + len(self.good)
        text = f"{GOOD}{len(self.good)}"
        body = real.written({"update_id": number, **real.good(who, next(self.messages), text)})
        self.good.append(f"{who} {text}")
        if self.dice.random() < 0.15:
            self.posts.append((body, None))
            return
        self.queue.put(number, body)
        if self.dice.random() < 0.05:  # once more, as new
            again = self.queue.number()
            self.queue.put(again, body.replace(str(number).encode(), str(again).encode(), 1))


async def known(queue: Queue) -> Bot:
    bot = Bot(TOKEN, request=Transport(queue), get_updates_request=Transport(queue))
    await bot.initialize()
    return bot


async def received(case: Case, database: Database, kit: Kit, app: ASGIApp, tally: Tally) -> None:
    """Everything that waits is fetched, and everything that is to be posted is posted."""
    bot = await known(case.queue)
    poller = polling.Poller(bot, database, kit, lambda: None)
    fetching, dry = asyncio.create_task(poller.run()), asyncio.create_task(case.queue.is_dry.wait())
    try:
        for body, dice in case.posts:
            status = await posted(app, body, dice)
            tally.outcomes[f"posted: {status or 'hung up'}"] += 1
            if dice is None and status != 200:
                raise Wrong(f"a good update was answered {status}")
        await asyncio.wait({fetching, dry}, return_when=asyncio.FIRST_COMPLETED)
        if fetching.done():
            fetching.result()
            raise Wrong("polling ended")
        if case.queue.is_stuck:
            raise Wrong(f"the offset is stuck before {len(case.queue.waiting)} updates")
    finally:
        for task in (fetching, dry):
            task.cancel()
        await asyncio.gather(fetching, dry, return_exceptions=True)
    tally.outcomes["polls"] += case.queue.polls


def piece(work: Piece) -> Tally:
    """A failure names the piece's first case: `--first` with it, and `--count` as many as a piece has, repeats it."""
    seed, first, end = work
    tally, keeping = Tally(), Keeping()
    dice = Random(f"update/{seed}/{first}")
    case = Case(dice, [4711, 4712, 4713, -5, 0, 2**52, 99])
    ids = count()
    kit = Kit(site().kit.texts, lambda: datetime(2026, 3, 2, 12, tzinfo=UTC), lambda: f"id{next(ids)}")
    app = page(site(), keeping, kit)  # type: ignore[arg-type]
    for _ in range(first, end):
        tally.done += 1
        tally.outcomes[f"broken by {case.draws()}"] += 1
    case._draws_a_good_one()
    with unhurried(), heard() as said:
        try:
            with ending_within(MOST_SECONDS):
                asyncio.run(received(case, keeping, kit, app, tally))  # type: ignore[arg-type]
            must_have_arrived(case.good, keeping.arrived)
        except (Exception, Hanging) as error:
            tally.fails(first, told(error))
    if real.CANARY in said.getvalue().lower() or GOOD in said.getvalue():
        tally.fails(first, "words of an update stand in the log")
    tally.outcomes.update({f"meant: {name}": number for name, number in keeping.meant.items()})
    tally.outcomes["good ones, each accepted once"] += len(case.good)
    return tally


def must_have_arrived(good: list[str], arrived: Any) -> None:
    lost = sum(arrived[one] == 0 for one in good)
    twice = sum(arrived[one] > 1 for one in good)
    if lost or twice:
        raise Wrong(f"of {len(good)} good ones, {lost} were lost and {twice} came twice")


@contextmanager
def unhurried() -> Iterator[None]:
    """Without the pauses after a failure; how long each would be is looked at all the same."""
    before = {name: getattr(polling, name) for name in ("SHORT", "LONG", "GATHER_SECONDS", "retry_seconds")}

    def no_time(error: Any) -> float:
        if not 0 <= before["retry_seconds"](error) <= 3600:
            raise Wrong("a wait without an end")
        return 0.0

    polling.SHORT = polling.LONG = polling.GATHER_SECONDS = 0.0
    polling.retry_seconds = no_time  # type: ignore[assignment]
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(polling, name, value)


@contextmanager
def heard() -> Iterator[io.StringIO]:
    """All that the service would write into its log."""
    said = io.StringIO()
    handler = logging.StreamHandler(said)
    handler.setFormatter(logs.Redacting("%(levelname)s %(name)s: %(message)s"))
    handler.addFilter(lambda record: logs.is_ours(record) or record.levelno >= logging.WARNING)
    root, ours = logging.getLogger(), logging.getLogger(logs.OURS)
    level, own, held = root.level, ours.level, root.handlers[:]
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    ours.setLevel(logging.DEBUG)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            yield said
    finally:
        root.handlers[:] = held
        root.setLevel(level)
        ours.setLevel(own)
