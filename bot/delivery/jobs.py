"""Working through Procrastinate's jobs, beside any number of other processes that do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException

from bot.application.batch import Turns
from bot.application.errors import Unavailable

log = logging.getLogger(__name__)

# Side by side in one process; more would only wait for one another.
AT_ONCE = 4
# A worker that says nothing for so long is dead, and what it was doing is done by another.
HEARTBEAT_SECONDS, DEAD_SECONDS = 2.0, 10.0
RESCUE_SECONDS = 5.0
UNAVAILABLE_SECONDS = 2.0


class Jobs:
    """`queues` are the names that the storage enqueues under: (task, queue) of turns and of sending."""

    def __init__(self, address: str, turn: tuple[str, str], send: tuple[str, str]) -> None:
        """`address` is libpq's URL of the database."""
        self._address, self._turn, self._send = address, turn, send

    async def carry_out(self, turns: Turns) -> None:
        """Turns, one chat at a time in each job."""

        async def turn(chat: str) -> None:
            while await asyncio.to_thread(turns.carry_out, chat):
                pass

        await self._work(*self._turn, turn, AT_ONCE)

    async def pass_on(self, wake: Callable[[str], None]) -> None:
        """Wake what sends on a channel as soon as there is something to send."""

        async def send(channel: str) -> None:
            wake(channel)

        await self._work(*self._send, send, 1)

    async def rescue(self) -> None:
        """A worker that was killed leaves its job as being done, which holds up the chat until somebody sees it."""
        await self._in_spite_of_the_database(self._rescue)

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
        return App(connector=PsycopgConnector(conninfo=self._address, min_size=1, max_size=AT_ONCE + 2))

    async def _in_spite_of_the_database(self, act: Callable[[], Coroutine[Any, Any, None]]) -> None:
        while True:
            try:
                return await act()  # a worker that is cancelled ends its jobs and returns
            except ConnectorException:
                log.error("jobs wait until the database can be used")
                await asyncio.sleep(UNAVAILABLE_SECONDS)
