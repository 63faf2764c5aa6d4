"""Working through Procrastinate's jobs, beside any number of other processes that do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import timedelta
from typing import Any

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException

from bot.application.batch import Turns
from bot.application.errors import Unavailable

log = logging.getLogger(__name__)

# Side by side in one process; more would only wait for one another.
AT_ONCE = 4
# A worker that says nothing for so long is dead, and what it was doing is done by another.
HEARTBEAT_SECONDS, DEAD_SECONDS = 1.0, 6.0
RESCUE_SECONDS = 2.0
UNAVAILABLE_SECONDS = 2.0
# How often to look for what was left lying, and for how long it must have been.
LOOK_SECONDS, LEFT_LYING = 5.0, timedelta(seconds=5)
# How long a worker may take to end its jobs.
STOP_SECONDS = 10.0
# A database that is away is asked again soon, instead of waited for.
CONNECT_SECONDS = 3.0


class Jobs:
    """`queues` are the names that the storage enqueues under: (task, queue) of turns and of sending."""

    def __init__(self, address: str, turn: tuple[str, str], send: tuple[str, str]) -> None:
        """`address` is libpq's URL of the database."""
        self._address, self._turn, self._send = address, turn, send
        self._turned = 0
        self._anew = asyncio.Event()

    async def carry_out(self, turns: Turns) -> None:
        """Turns, one chat at a time in each job. Begun anew when jobs are left lying."""

        async def turn(chat: str) -> None:
            while await asyncio.to_thread(turns.carry_out, chat):
                pass
            self._turned += 1

        while True:
            self._anew.clear()
            working = asyncio.create_task(self._work(*self._turn, turn, AT_ONCE))
            asked = asyncio.create_task(self._anew.wait())
            try:
                await asyncio.wait({working, asked}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                working.cancel()
                asked.cancel()
                await asyncio.wait({working, asked}, timeout=STOP_SECONDS)
            if working.done() and not working.cancelled():
                working.result()

    async def look_after(self, turns: Turns) -> None:
        """Find what lies in the inbox and no job is done for: a worker can lose its database and not know it."""
        turned = -1
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            with suppress(Unavailable):
                if turned == self._turned and await asyncio.to_thread(turns.are_left_lying, LEFT_LYING):
                    log.error("jobs were left lying: their worker begins anew")
                    await asyncio.to_thread(turns.carry_out)
                    self._anew.set()
            turned = self._turned

    async def pass_on(self, wake: Callable[[str], None]) -> None:
        """Wake what sends on a channel as soon as there is something to send."""

        async def send(channel: str) -> None:
            wake(channel)

        await ended_in_time(self._work(*self._send, send, 1))

    async def rescue(self) -> None:
        """A worker that was killed leaves its job as being done, which holds up the chat until somebody sees it."""
        await ended_in_time(self._in_spite_of_the_database(self._rescue))

    async def _work(self, task: str, queue: str, do: Callable[..., Coroutine[Any, Any, None]], at_once: int) -> None:
        async def work() -> None:
            app = self._app()
            again = RetryStrategy(wait=int(UNAVAILABLE_SECONDS), retry_exceptions=[Unavailable])
            app.task(name=task, queue=queue, retry=again)(do)
            async with app.open_async():
                await app.run_worker_async(
                    queues=[queue], concurrency=at_once, delete_jobs="always", install_signal_handlers=False,
                    update_heartbeat_interval=HEARTBEAT_SECONDS, stalled_worker_timeout=DEAD_SECONDS,
                    fetch_job_polling_interval=RESCUE_SECONDS,
                )  # fmt: skip

        await self._in_spite_of_the_database(work)

    async def _rescue(self) -> None:
        app = self._app()
        async with app.open_async():
            while True:
                for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=DEAD_SECONDS):
                    log.warning("job %s of a worker that died is done by another", job.id)
                    await app.job_manager.retry_job(job)
                await asyncio.sleep(RESCUE_SECONDS)

    def _app(self) -> App:
        return App(
            connector=PsycopgConnector(
                conninfo=self._address, min_size=1, max_size=AT_ONCE + 2, timeout=CONNECT_SECONDS
            )
        )

    async def _in_spite_of_the_database(self, act: Callable[[], Coroutine[Any, Any, None]]) -> None:
        while True:
            with suppress(ConnectorException):
                await act()
            if _is_stopped():
                return
            log.error("jobs wait until the database can be used")
            await asyncio.sleep(UNAVAILABLE_SECONDS)


async def ended_in_time(work: Coroutine[Any, Any, None], seconds: float = STOP_SECONDS) -> None:
    """Carry it out. Cancelled, it has so long to end: whoever lost the seat must let another one have it,
    and a worker whose database went away may wait for it without an end.
    """
    task = asyncio.create_task(work)
    try:
        await asyncio.wait({task})
        task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=seconds)
            if not task.done():
                log.error("a worker did not end when it was stopped, and is left behind")


def _is_stopped() -> bool:
    """A worker that is cancelled ends its jobs and returns, as it does when it loses the database."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
