"""The stand-in's process: orders come as JSON lines on standard input, answers go out the same way."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.standin.crowd import Plan
from tests.benchmarks.standin.server import StandIn

Json = dict[str, Any]


class Desk:
    """What the one who measures may ask for."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin

    def begin(self, order: Json) -> Json:
        plan = order["plan"]
        self._standin.begin(Plan(**plan | {"rules": tuple(map(tuple, plan["rules"]))}))
        return {}

    def mark(self, order: Json) -> Json:
        self._standin.crowd.mark()
        return {}

    def numbers(self, order: Json) -> Json:
        crowd, now = self._standin.crowd, time.perf_counter()
        return {
            "turns": crowd.turns, "heard": crowd.heard, "seconds": now - crowd.marked, "quiet": now - crowd.quiet_since,
            "waiting": len(crowd.stuck()), "queued": self._standin.queued, "first_sent": self._standin.first_sent,
            "finished": sum(person.finished for person in crowd.people.values()),
            "begun": sum(bool(person.shown) for person in crowd.people.values()), "cpu": time.process_time(),
        }  # fmt: skip

    def latencies(self, order: Json) -> Json:
        return {"milliseconds": sorted(1000 * one for one in self._standin.crowd.latencies)}

    def again(self, order: Json) -> Json:
        """Whoever was not answered says the same once more."""
        return {"again": self._standin.crowd.say_again()}

    def kept(self, order: Json) -> Json:
        """Ask the bot of everybody what it has kept; the answers stand in the history."""
        self._standin.crowd.ask_what_is_kept()
        return {}

    def one(self, order: Json) -> Json:
        """One message of one participant, for a first reply."""
        self._standin.first_sent = None
        self._standin.say(order["chat"], order["text"])
        return {}

    def history(self, order: Json) -> Json:
        people = self._standin.crowd.people.values()
        Path(order["file"]).write_text(json.dumps({one.chat: asdict(one) for one in people}))
        return {}


async def main(send_delay: float) -> None:
    loop = asyncio.get_running_loop()
    standin = StandIn(send_delay)
    desk = Desk(standin)
    orders = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    _print({"port": await standin.listen()})
    while line := await orders.readline():
        order = json.loads(line)
        do: Callable[[Json], Json] = getattr(desk, order["do"])
        _print(do(order))


def _print(answer: Json) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    # A collection would look like a slow bot: what the crowd remembers only grows.
    gc.disable()
    asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else 0.0))
